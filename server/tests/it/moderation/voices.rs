//! Single voices are marked by a person, stand in the protocol as others read them, and drop out when nobody may read them.

use app::entity::{
    comment, comment::CommentState, lone_voice, membership::Role, redaction, redaction::Ground, round::RoundState,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{anew::own, topics::proposed};
use crate::{
    protocol::protocol_of,
    round::{acts_on, freeze, read_protocol, sign, sign_frozen},
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

const ALONE: &str = "Blommorna i trapphuset hade Anna vattnat.";

/// Eight that say much the same, and one that says something else.
fn said() -> Vec<String> {
    let same = (0..8).map(|n| format!("Det är lång kö på telefon när man ringer, sa den {n}:e."));
    same.chain([ALONE.to_owned()]).collect()
}

async fn with_voices(app: &TestApp) -> (TestRound, Vec<Uuid>, Visitor) {
    let texts = said();
    let (round, _, ids, moderator) = proposed(app, &texts.iter().map(String::as_str).collect::<Vec<_>>()).await;
    (round, ids, moderator)
}

fn at(round: &TestRound) -> String {
    format!("{}/amnen", round.work_path())
}

async fn mark(moderator: &mut Visitor, round: &TestRound, id: Uuid, reason: &str) -> Page {
    let (id, field) = (id.to_string(), format!("reason-{id}"));
    moderator.post(&at(round), &[("act", "mark"), ("comment", &id), (&field, reason)]).await
}

/// Covers the name in [`ALONE`].
async fn mask(app: &TestApp, id: Uuid) {
    let masked = comment::ActiveModel { id: Set(id), state: Set(CommentState::Redacted), ..Default::default() };
    masked.update(app.db()).await.unwrap();
    let starts = i32::try_from(ALONE.chars().position(|letter| letter == 'A').unwrap()).unwrap();
    let span = redaction::Model { comment_id: id, starts, ends: starts + 4, ground: Ground::Person, section: None };
    span.into_active_model().insert(app.db()).await.unwrap();
}

/// Signs a protocol that was read before.
async fn sign_as_read(moderator: &mut Visitor, round: &TestRound, seen: &str) -> Page {
    moderator.post(&format!("{}/stang", round.work_path()), &[("without_topics", "yes"), ("seen", seen)]).await
}

#[tokio::test]
async fn the_comment_farthest_from_all_topics_is_proposed_first_and_marked_by_a_person() {
    let app = TestApp::new().await;
    let (round, ids, mut moderator) = with_voices(&app).await;
    freeze(&mut moderator, &round).await.assert_status(303);
    let page = moderator.get(&at(&round)).await;
    page.assert_text(".voices-proposed .voice", ALONE).assert_text("#comment", "Röster som inte får försvinna");
    assert_eq!(page.count("#marked li"), 0);

    mark(&mut moderator, &round, ids[8], "Ingen annan skriver om det").await.assert_status(303);

    let page = moderator.get(&at(&round)).await;
    page.assert_text("#marked", ALONE).assert_text("#marked", "Varför: Ingen annan skriver om det");
    page.assert_text("#marked", "Framlyft av Provkonto");
    let protocol = moderator.get(&format!("{}/stang", round.work_path())).await;
    protocol.assert_text("#topics", ALONE).assert_text("#topics", "Varför: Ingen annan skriver om det");
    let last = acts_on(&app, round.row.id).await.pop().unwrap();
    assert_eq!((last.act.as_str(), last.note), ("voice.mark", None), "the log does not say which answer it stands in");

    mark(&mut moderator, &round, ids[8], "").await.assert_status(303);
    let mut other = app.staff(Role::Moderator, &round).await;
    let told = mark(&mut other, &round, ids[8], "Ovanligt vackert").await;
    told.assert_status(409).assert_text("[role=alert]", "Provkonto har redan lyft fram rösten.");
    told.assert_text("[role=alert]", "Ditt skäl är inte sparat: ”Ovanligt vackert”");
    told.assert_text("#marked", "Varför: Ingen annan skriver om det");

    let id = ids[8].to_string();
    moderator.post(&at(&round), &[("act", "unmark"), ("comment", &id)]).await.assert_status(303);
    assert_eq!(moderator.get(&at(&round)).await.count("#marked li"), 0);
    moderator.post(&at(&round), &[("act", "unmark"), ("comment", &id)]).await.assert_status(409);
}

#[tokio::test]
async fn a_marked_voice_stands_in_the_protocol_as_it_is_masked() {
    let app = TestApp::new().await;
    let (round, ids, mut moderator) = with_voices(&app).await;
    mark(&mut moderator, &round, ids[8], "").await.assert_status(303);
    mask(&app, ids[8]).await;

    sign(&app, &round).await.assert_sent_to(&round.signed_path());

    let protocol = moderator.get(&protocol_of(&round)).await;
    protocol.assert_text("article", "”Blommorna i trapphuset hade [borttaget: uppgift om en person] vattnat.”");
    protocol.assert_no_text("article", "Anna").assert_no_text("article", "Ingen enskild röst");
}

#[tokio::test]
async fn nobody_signs_a_voice_that_they_have_not_read() {
    let app = TestApp::new().await;
    let (round, ids, mut moderator) = with_voices(&app).await;
    freeze(&mut moderator, &round).await.assert_status(303);
    let unmarked = read_protocol(&mut moderator, &round).await;
    let mut colleague = app.staff(Role::Moderator, &round).await;
    mark(&mut colleague, &round, ids[8], "Ingen annan skriver om det").await.assert_status(303);

    let refused = sign_as_read(&mut moderator, &round, &unmarked).await;

    refused.assert_status(422).assert_text("p#seen", "Läs det igen").assert_text("#topics", ALONE);
    refused.assert_text("#topics", "En människa har valt dem.");
    refused.assert_text("#topics", "Varför: Ingen annan skriver om det");
    let marked = refused.value("input[name=seen]").unwrap();
    colleague.post(&at(&round), &[("act", "unmark"), ("comment", &ids[8].to_string())]).await.assert_status(303);
    sign_as_read(&mut moderator, &round, &marked).await.assert_status(422).assert_text("p#seen", "Läs det igen");
    mark(&mut colleague, &round, ids[8], "Hon säger något nytt").await.assert_status(303);
    sign_as_read(&mut moderator, &round, &marked).await.assert_status(422).assert_text("p#seen", "Läs det igen");
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());
    moderator.get(&protocol_of(&round)).await.assert_text("article", "Varför: Hon säger något nytt");
}

#[tokio::test]
async fn a_name_that_was_covered_when_the_protocol_was_read_is_not_signed_uncovered() {
    let app = TestApp::new().await;
    let (round, ids, mut moderator) = with_voices(&app).await;
    mark(&mut moderator, &round, ids[8], "").await.assert_status(303);
    mask(&app, ids[8]).await;
    freeze(&mut moderator, &round).await.assert_status(303);
    let covered = read_protocol(&mut moderator, &round).await;
    let mut colleague = app.staff(Role::Moderator, &round).await;
    let uncovered = [("act", "approve"), ("seen", "redacted")];
    colleague.post(&own(&round, ids[8]), &uncovered).await.assert_status(303);

    let refused = sign_as_read(&mut moderator, &round, &covered).await;

    refused.assert_status(422).assert_text("p#seen", "Läs det igen").assert_text("#topics", ALONE);
    mask(&app, ids[8]).await;
    sign_as_read(&mut moderator, &round, &covered).await.assert_sent_to(&round.signed_path());
    moderator.get(&protocol_of(&round)).await.assert_no_text("article", "Anna");
}

#[tokio::test]
async fn what_is_said_of_topics_stands_before_the_signature_as_after_it() {
    let app = TestApp::new().await;
    let (round, _, mut moderator) = with_voices(&app).await;
    freeze(&mut moderator, &round).await.assert_status(303);

    let read = moderator.get(&format!("{}/stang", round.work_path())).await;

    for said in ["Inga ämnen är bestämda.", "Alla ämnen var inte bestämda när protokollet skrevs under."] {
        read.assert_text("#about-topics", said);
    }
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());
    moderator.get(&protocol_of(&round)).await.assert_text("article", "Alla ämnen var inte bestämda");
}

#[tokio::test]
async fn a_voice_that_is_withheld_later_drops_out_and_the_moderator_is_told() {
    let app = TestApp::new().await;
    let (round, ids, mut moderator) = with_voices(&app).await;
    mark(&mut moderator, &round, ids[8], "Viktigt").await.assert_status(303);
    let withheld = comment::ActiveModel {
        id: Set(ids[8]),
        state: Set(CommentState::Withheld),
        reason: Set(Some("Namnger någon".to_owned())),
        ..Default::default()
    };
    freeze(&mut moderator, &round).await.assert_status(303);
    withheld.update(app.db()).await.unwrap();

    let page = moderator.get(&at(&round)).await;
    page.assert_text("#gone", "En framlyft röst har fallit bort").assert_no_text("main", "Blommorna");
    let closing = moderator.get(&format!("{}/stang", round.work_path())).await;
    closing.assert_text("#gone", "har fallit bort").assert_no_text("main", "Blommorna");
    let id = ids[8].to_string();
    moderator.post(&at(&round), &[("act", "unmark"), ("comment", &id)]).await.assert_status(303);
    assert_eq!(moderator.get(&at(&round)).await.count("#gone"), 0);

    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());
    moderator
        .get(&protocol_of(&round))
        .await
        .assert_text("article", "Ingen enskild röst")
        .assert_no_text("body", "Blommorna");
}

#[tokio::test]
async fn no_more_than_a_handful_are_marked_also_by_two_at_once() {
    let app = TestApp::new().await;
    let (round, ids, mut one) = with_voices(&app).await;
    for id in &ids[..4] {
        mark(&mut one, &round, *id, "").await.assert_status(303);
    }
    let mut other = app.staff(Role::Moderator, &round).await;

    let (a, b) = tokio::join!(mark(&mut one, &round, ids[4], "Ett skäl"), mark(&mut other, &round, ids[5], "Ett skäl"));

    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    let refused = if a.status == 422 { a } else { b };
    refused.assert_text(".error-summary", "Högst 5 röster kan lyftas fram");
    assert!(refused.body.contains("Ett skäl"), "what was written is kept");
    let marked = lone_voice::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(marked.iter().filter(|voice| voice.marked_by.is_some()).count(), 5);
}

#[tokio::test]
async fn a_voice_of_another_round_or_one_that_nobody_may_read_is_not_marked() {
    let app = TestApp::new().await;
    let (round, ids, _) = with_voices(&app).await;
    let mine = app.round(RoundState::Stopped).await;
    let unread = app.answer_in(&mine, 2).await;
    let unread = app.comment_in(&mine, unread, "Oläst").await;
    let mut moderator = app.staff(Role::Moderator, &mine).await;

    for id in [ids[8], unread] {
        mark(&mut moderator, &mine, id, "").await.assert_status(409).assert_text("[role=alert]", "finns inte kvar");
    }
    mark(&mut moderator, &round, ids[8], "").await.assert_status(404);
    let marked = lone_voice::Entity::find().all(app.db()).await.unwrap();
    assert!(marked.iter().all(|voice| voice.marked_by.is_none()));
}

#[tokio::test]
async fn a_reason_that_is_too_long_comes_back_as_typed() {
    let app = TestApp::new().await;
    let (round, ids, mut moderator) = with_voices(&app).await;
    let long = "å".repeat(201);
    let page = mark(&mut moderator, &round, ids[8], &long).await;
    page.assert_status(422).assert_text(&format!("#reason-{}-error", ids[8]), "Skriv högst 200 tecken");
    page.assert_value(&format!("#reason-{}", ids[8]), &long);
    assert_eq!(page.count(&format!("details[open] #reason-{}", ids[8])), 1, "it is in sight");
    assert_eq!(moderator.get(&at(&round)).await.count("details.voices-proposed[open]"), 0);
}
