//! What the elected read is given out too, every approved version of it, and is masked as other texts are.

use app::{
    context::new_id,
    entity::{comment, comment::CommentState, round_summary},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::json;

use super::{WHY, at, demonstrated::ended, given_out, has, list, mask, registrar, release_the_rest, text_at};
use crate::support::{TestApp, rounds::TestRound};

/// The approved version.
async fn approved(app: &TestApp, round: &TestRound) -> round_summary::Model {
    let own = round_summary::COLUMN.round_id.eq(round.row.id);
    round_summary::Entity::find().filter(own).one(app.db()).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_summary_is_given_out_as_it_was_approved_and_masked_where_it_must_be() {
    let app = TestApp::demonstrated().await;
    let round = ended(&app).await;
    let mut person = registrar(&app, &round).await;

    let changed = [("passages", "er tid"), ("reason", "Prov")];
    mask(&mut person, &round, "Tack till er som tog er tid att svara.", &changed).await;
    release_the_rest(&mut person, &round).await;

    let rows = list(&given_out(&mut person, &round).await, "sammanstallning");
    let thanks = rows.iter().find(|row| row["slag"] == "tack").unwrap();
    assert_eq!(thanks["text"], "Tack till er som tog [maskat] att svara.");
    assert_eq!((&thanks["maskning"], &thanks["skal_till_maskning"]), (&json!("delvis"), &json!("Prov")));
    assert!(thanks["godkand"].is_string() && thanks["godkand_av"] != thanks["skriven_av"][0], "{thanks}");
    let sentences: Vec<_> = rows.iter().filter(|row| row["slag"] == "mening").collect();
    assert!(!sentences.is_empty() && sentences.iter().all(|row| row["maskning"] == "nej"), "{rows:?}");
}

/// Somebody has begun the next version.
#[tokio::test]
async fn a_draft_of_a_summary_is_no_record() {
    let app = TestApp::demonstrated().await;
    let round = ended(&app).await;
    let first = approved(&app, &round).await;
    let draft = round_summary::Model {
        id: new_id(&app.state.clock),
        version: 2,
        document: first.document.replace("Tack till er som tog er tid", "Tack till alla som hann"),
        submitted_at: None,
        approved_by: None,
        approved_at: None,
        ..first
    };
    draft.into_active_model().insert(app.db()).await.unwrap();
    let mut person = registrar(&app, &round).await;

    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;
    assert!(has(&files, "Tack till er som tog er tid") && !has(&files, "Tack till alla som hann"));
}

/// The comments are withheld, and with them goes the sentence that they carried. It may repeat what they say.
#[tokio::test]
async fn a_sentence_that_is_not_read_any_more_is_looked_at_before_it_goes_out() {
    let app = TestApp::demonstrated().await;
    let round = ended(&app).await;
    let mut person = registrar(&app, &round).await;
    release_the_rest(&mut person, &round).await;
    let withheld = comment::ActiveModel { state: Set(CommentState::Withheld), ..Default::default() };
    let own = comment::COLUMN.round_id.eq(round.row.id);
    comment::Entity::update_many().set(withheld).filter(own).exec(app.db()).await.unwrap();
    person.post(&at(&round, ""), &WHY).await.assert_status(422);

    release_the_rest(&mut person, &round).await;

    let rows = list(&given_out(&mut person, &round).await, "sammanstallning");
    let hidden = rows.iter().find(|row| row["slag"] == "mening som inte visas längre").unwrap();
    let path = text_at(&mut person, &round, hidden["text"].as_str().unwrap()).await;
    let page = person.get(&path).await;
    page.assert_text("main", "Den visas inte längre").assert_text("main", "Prövad. Lämnas ut som den står.");
}
