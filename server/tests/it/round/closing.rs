//! Closing: once, with every answer, and never too early.

use super::{acts, acts_on, at, freeze, read_protocol, results, sign, sign_frozen, stored};
use crate::support::TestApp;
use app::entity::{
    comment::{self, CommentState},
    membership::Role,
    redaction::{self, Ground},
    round::{self, RoundState},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

#[tokio::test]
async fn closing_fixes_the_result_once_and_signs_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    for n in 0..30 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = at(&round, "/stang");
    let protocol = moderator.get(&path).await;
    protocol
        .assert_status(200)
        .assert_text("#answers", "30 svar räknas")
        .assert_text("#comments", "Alla kommentarer är lästa");

    freeze(&mut moderator, &round).await.assert_sent_to(&format!("{path}?frysta=ja"));
    let seen = read_protocol(&mut moderator, &round).await;
    let sent = moderator.post(&path, &[("note", "Allt gick bra."), ("seen", &seen)]).await;

    sent.assert_sent_to(&round.signed_path());
    let row = stored(&app, &round).await;
    assert_eq!((row.state, row.closed_at), (RoundState::Closed, Some(app.state.clock.now())));
    assert_eq!(row.shuffled_at, None, "that may take longer than a request may");
    let results = results(&app, &round).await;
    assert_eq!(results.len(), 1);
    let acts = acts_on(&app, round.row.id).await;
    let note = acts[1].note.clone().unwrap();
    assert_eq!((acts[1].act.as_str(), acts[1].account_id), ("round.close", Some(results[0].signed_by)));
    assert!(
        note.contains("30 svar räknas") && note.contains(&results[0].fingerprint) && note.contains("Allt gick bra.")
    );
    let work = moderator.get(&round.work_path()).await;
    work.assert_text(".actions a", "Skriv sammanställningen").assert_text("#ways", "Läs underlaget");
    work.assert_no_text("#facts-title + dl", "Öppnar");
    moderator.get(&format!("/politik/{}", round.row.code)).await.assert_status(200).assert_text(".brief", "30 svar");
}

#[tokio::test]
async fn one_freezes_the_number_of_answers_that_stood_on_the_page() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    for _ in 0..12 {
        app.answer_in(&round, 4).await;
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&at(&round, "/stang"), &[("act", "freeze"), ("received", "13")]).await;

    page.assert_status(422)
        .assert_text(".error-summary", "Antalet svar har ändrats")
        .assert_value("input[name=received]", "12");
    assert_eq!(stored(&app, &round).await.frozen_at, None);
}

#[tokio::test]
async fn what_is_hidden_without_a_reason_is_counted_and_stands_in_the_way() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let answer = app.answer_in(&round, 4).await;
    let ids = [
        app.comment_as(&round, answer, "Ring Anna.", CommentState::Withheld).await,
        app.comment_as(&round, answer, "Ring Bo.", CommentState::Redacted).await,
        app.comment_as(&round, answer, "Ring Cia.", CommentState::Redacted).await,
        app.comment_as(&round, answer, "Ring Disa.", CommentState::Withheld).await,
    ];
    let reason = |id, reason: Option<&str>| comment::ActiveModel {
        id: Set(id),
        reason: Set(reason.map(str::to_owned)),
        ..Default::default()
    };
    let span = |id, ground| redaction::Model { comment_id: id, starts: 5, ends: 7, ground, section: None };
    reason(ids[0], None).update(app.db()).await.unwrap();
    span(ids[2], Ground::Other).into_active_model().insert(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = at(&round, "/stang");
    let told = "3 dolda eller maskerade kommentarer saknar skäl";

    freeze(&mut moderator, &round).await.assert_sent_to(&format!("{path}?frysta=ja"));
    let shown = moderator.get(&path).await;
    shown.assert_text("#reasons", told).assert_text("#comments", "Alla kommentarer är lästa");
    assert_eq!((shown.count("#reasons a[href$='/lasta']"), shown.count(".protocol-signature button")), (1, 0));
    sign_frozen(&mut moderator, &round).await.assert_status(422).assert_text(".error-summary", told);

    reason(ids[0], Some("Namnger någon")).update(app.db()).await.unwrap();
    reason(ids[2], Some("Det är ett smeknamn")).update(app.db()).await.unwrap();
    span(ids[1], Ground::Person).into_active_model().insert(app.db()).await.unwrap();
    moderator.get(&path).await.assert_text("#reasons", "Alla dolda och maskerade kommentarer har ett skäl.");
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());
}

#[tokio::test]
async fn nobody_signs_a_protocol_that_says_something_else_than_the_one_they_read() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let mut answers = Vec::new();
    for n in 0..40 {
        answers.push(app.answer_in(&round, 1 + n % 5).await);
    }
    let mut moderator = app.staff(Role::Moderator, &round).await;
    freeze(&mut moderator, &round).await.assert_status(303);
    let path = at(&round, "/stang");
    let read = moderator.get(&path).await;
    let seen = read.value("input[name=seen]").unwrap();
    for answer in answers.iter().take(12) {
        app.comment_as(&round, *answer, "Ring Anna.", CommentState::Withheld).await;
    }

    let note = ("note", "Allt gick bra.");
    for seen in [seen.as_str(), ""] {
        let refused = moderator.post(&path, &[note, ("without_topics", "yes"), ("seen", seen)]).await;
        refused.assert_status(422).assert_text(".error-summary", "Protokollet har ändrats sedan du öppnade det");
        refused.assert_text("p#seen", "Läs det igen").assert_value("#note", "Allt gick bra.");
    }

    assert_eq!(stored(&app, &round).await.state, RoundState::Stopped);
    let now = moderator.get(&path).await;
    assert_ne!(now.text("#withheld"), read.text("#withheld"));
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());
}

#[tokio::test]
async fn a_round_on_paper_closes_when_the_paper_is_keyed_in() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let paper =
        round::ActiveModel { id: Set(round.row.id), channels: Set("web paper".to_owned()), ..Default::default() };
    paper.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&at(&round, "/stang"), &[("act", "freeze"), ("received", "0")]).await;
    page.assert_status(422).assert_text("#paper_keyed-error", "Kryssa i att alla pappersblanketter är inmatade");

    sign(&app, &round).await.assert_sent_to(&round.signed_path());
}

#[tokio::test]
async fn an_open_round_cannot_be_closed() {
    let app = TestApp::new().await;
    for state in [RoundState::Planned, RoundState::Open] {
        let round = app.round(state).await;
        let mut moderator = app.staff(Role::Moderator, &round).await;

        for page in [freeze(&mut moderator, &round).await, sign_frozen(&mut moderator, &round).await] {
            page.assert_status(409).assert_text("[role=alert]", "Omgången har redan gått vidare");
        }

        let row = stored(&app, &round).await;
        assert_eq!((row.state, row.frozen_at, results(&app, &round).await.len()), (state, None, 0));
    }
}

#[tokio::test]
async fn a_round_whose_time_is_over_closes_even_if_nothing_had_noted_that_it_stopped() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.answer_in(&round, 4).await;
    app.set_time("2027-03-09T11:00:00Z");

    sign(&app, &round).await.assert_sent_to(&round.signed_path());

    assert_eq!(acts(&app, &round).await, ["round.stop", "round.freeze", "round.close"]);
}
