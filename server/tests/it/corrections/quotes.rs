//! One quote is followed through every place where others read it, before it is withdrawn and after.

use app::entity::{
    audit_entry,
    comment::{self, CommentState},
    lone_voice,
    membership::Role,
    round::{self, RoundState},
    submission, withdrawn_quote,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::{WORDS, at, moderator, shuffle_closed, signed};
use crate::{
    protocol::protocol_of,
    round::sign,
    summary::writing::{approved_with_voice, path as summary_path},
    support::{TestApp, rounds::TestRound, visitor::Visitor},
};

const WHY: &str = "Citatet pekar ut en person.";

/// A signed round where a resident's words are approved, quoted in the protocol and in the approved summary, and everybody may read
/// the result. With the comment and the resident's receipt code.
async fn quoted(app: &TestApp) -> (TestRound, Uuid, String) {
    let round = app.round(RoundState::Open).await;
    for n in 0..39 {
        app.answer_in(&round, if n < 28 { 1 } else { 5 }).await;
    }
    let mut resident = app.visitor();
    let receipt = resident.get(&round.path()).await.value("input[name=receipt]").unwrap();
    let answer = [("q1", "1"), ("q5", WORDS), ("receipt", receipt.as_str())];
    resident.post(&round.path(), &answer).await.assert_status(200);
    let comment = app.comments_by_key(&round).await.remove(0);
    approve(app, &round, &comment).await;
    sign(app, &round).await.assert_sent_to(&round.signed_path());
    shuffle_closed(&app.state).await.unwrap();
    approved_with_voice(app, &round, comment.id).await;
    let mut who = moderator(app, &round).await;
    who.post(&at(&round, "/visa-resultatet"), &[]).await.assert_status(303);
    (round, comment.id, receipt)
}

/// The comment is approved and marked as a voice that must not disappear, and the round is stopped.
async fn approve(app: &TestApp, round: &TestRound, comment: &comment::Model) {
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let now = app.state.clock.now();
    let approved =
        comment::ActiveModel { id: Set(comment.id), state: Set(CommentState::Approved), ..Default::default() };
    approved.update(app.db()).await.unwrap();
    let voice = lone_voice::Model {
        comment_id: comment.id,
        round_id: round.row.id,
        question_id: comment.question_id,
        place: 0,
        marked_by: Some(by),
        marked_at: Some(now),
        reason: None,
    };
    voice.into_active_model().insert(app.db()).await.unwrap();
    let stopped = round::ActiveModel {
        id: Set(round.row.id),
        state: Set(RoundState::Stopped),
        stopped_at: Set(Some(now)),
        ..Default::default()
    };
    stopped.update(app.db()).await.unwrap();
}

/// Sends the form of withdrawing this quote as its page shows it.
async fn withdraw(who: &mut Visitor, round: &TestRound, id: Uuid, passages: &str) {
    let page = at(round, &format!("/citat/{id}"));
    let seen = who.get(&page).await.value("input[name=seen]").unwrap();
    let fields = [("seen", seen.as_str()), ("reason", WHY), ("passages", passages)];
    who.post(&page, &fields).await.assert_sent_to(&page);
}

#[tokio::test]
async fn it_is_gone_everywhere_at_once_and_the_log_says_where_it_stood() {
    let app = TestApp::new().await;
    let (round, id, receipt) = quoted(&app).await;
    let (mut who, mut elected) = (moderator(&app, &round).await, app.staff(Role::ElectedRepresentative, &round).await);
    let brief = format!("/politik/{}", round.row.code);
    let result = format!("/resultat/{}", round.row.code);
    let page = at(&round, &format!("/citat/{id}"));
    for (address, reader) in [(&brief, &mut elected), (&result, &mut app.visitor()), (&protocol_of(&round), &mut who)] {
        reader.get(address).await.assert_status(200).assert_text("main", WORDS);
    }
    app.visitor().post("/kvitto", &[("receipt", &receipt)]).await.assert_text("main", "En person skriver:");
    who.get(&at(&round, "/citat")).await.assert_text("#quotes", WORDS);
    let before = who.get(&page).await;
    let places = ["Underlaget", "Resultatet för alla", "i sammanställningen", "Protokollet"];
    for place in places {
        before.assert_text("#stands-in", place);
    }
    let none = who.post(&page, &[("seen", &before.value("input[name=seen]").unwrap()), ("reason", " ")]).await;
    none.assert_status(422).assert_text("#reason-error", "Skriv varför");

    withdraw(&mut who, &round, id, "").await;

    for (address, reader) in [
        (&brief, &mut elected),
        (&result, &mut app.visitor()),
        (&protocol_of(&round), &mut who),
        (&at(&round, "/citat"), &mut moderator(&app, &round).await),
        (&summary_path(&round), &mut moderator(&app, &round).await),
        (&page, &mut moderator(&app, &round).await),
    ] {
        reader.get(address).await.assert_status(200).assert_no_text("main", WORDS);
    }
    assert_eq!(elected.get(&brief).await.count("#hidden-sentences"), 1);
    who.get(&protocol_of(&round)).await.assert_text("#since", "tillbakadragna").assert_text("article", "[Citatet är");
    let kept = app.visitor().post("/kvitto", &[("receipt", &receipt)]).await;
    kept.assert_text("main", WHY).assert_no_text("main", "En person skriver:");
    let after = who.get(&page).await;
    for place in places {
        after.assert_text(".stood-in", place);
    }
    let acts = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("quote.withdraw"));
    let note = acts.one(app.db()).await.unwrap().unwrap().note.unwrap();
    assert!(places.iter().all(|place| note.contains(place)) && !note.contains(WORDS), "{note}");

    who.post(&page, &[("seen", &before.value("input[name=seen]").unwrap()), ("reason", WHY)]).await.assert_status(409);
    assert_eq!(withdrawn_quote::Entity::find().all(app.db()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_counted_no_longer_still_goes_from_the_signed_protocol() {
    let app = TestApp::new().await;
    let (round, id, _) = quoted(&app).await;
    let comment = comment::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    let today = app.state.clock.now().date_naive();
    let excluded = submission::ActiveModel {
        id: Set(comment.submission_id),
        withdrawn_on: Set(Some(today)),
        ..Default::default()
    };
    excluded.update(app.db()).await.unwrap();
    let mut who = moderator(&app, &round).await;
    let page = at(&round, &format!("/citat/{id}"));

    who.get(&protocol_of(&round)).await.assert_text("article", WORDS);
    who.get(&at(&round, "/citat")).await.assert_text("#quotes", "Står bara i protokollet");
    let before = who.get(&page).await;
    before.assert_text("#stands-in", "Protokollet").assert_no_text("#stands-in", "Underlaget");
    before.assert_no_text("#stands-in", "Resultatet för alla");
    withdraw(&mut who, &round, id, "").await;

    who.get(&protocol_of(&round)).await.assert_no_text("main", WORDS).assert_text("article", "[Citatet är");
    who.get(&at(&round, "/citat")).await.assert_no_text("#quotes", WORDS);
}

#[tokio::test]
async fn some_of_its_words_go_and_the_rest_is_read() {
    let app = TestApp::new().await;
    let (round, _, id) = signed(&app).await;
    let mut who = moderator(&app, &round).await;
    let page = at(&round, &format!("/citat/{id}"));
    let seen = who.get(&page).await.value("input[name=seen]").unwrap();
    let wrong = [("seen", seen.as_str()), ("reason", WHY), ("passages", "pappa")];
    who.post(&page, &wrong).await.assert_status(422).assert_text("#passages-error", "står inte i texten");

    withdraw(&mut who, &round, id, "min mamma").await;

    let brief = who.get(&format!("/politik/{}", round.row.code)).await;
    brief.assert_text("main", "Hembesök hjälpte [borttaget]").assert_no_text("main", "mamma");
    withdraw(&mut who, &round, id, "").await;
    who.get(&format!("/politik/{}", round.row.code)).await.assert_no_text("main", "Hembesök");
}

#[tokio::test]
async fn nobody_withdraws_what_others_do_not_read_or_another_body_holds() {
    let app = TestApp::new().await;
    let (round, answer, id) = signed(&app).await;
    let hidden = app.comment_as(&round, answer, "Dold", CommentState::Withheld).await;
    let open = app.round(RoundState::Open).await;
    let mut elsewhere = moderator(&app, &open).await;
    let fields = [("seen", "x"), ("reason", WHY)];

    for page in [format!("/citat/{id}"), "/citat".to_owned()] {
        assert_eq!(elsewhere.get(&at(&round, &page)).await.status, 404);
        assert_eq!(elsewhere.get(&at(&open, &page)).await.status, 404, "an open round has no quotes");
    }
    elsewhere.post(&at(&round, &format!("/citat/{id}")), &fields).await.assert_status(404);
    let mut who = moderator(&app, &round).await;
    who.get(&at(&round, &format!("/citat/{hidden}"))).await.assert_text("main", "inget att dra tillbaka");
    who.post(&at(&round, &format!("/citat/{hidden}")), &fields).await.assert_status(409);
    assert_eq!(who.get(&at(&round, &format!("/citat/{}", Uuid::nil()))).await.status, 404);
    assert!(withdrawn_quote::Entity::find().all(app.db()).await.unwrap().is_empty());
}
