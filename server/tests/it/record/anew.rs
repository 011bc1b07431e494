//! A decision is about what there was: when anything of it changes, it must be made again.

use app::entity::{comment, comment::CommentState, membership::Role, redaction, redaction::Ground, round::RoundState};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use uuid::Uuid;

use super::{WHY, at, decide, given_out, has, left, mask, own_statement, registrar, release_the_rest, take_away};
use crate::support::{TestApp, rounds::TestRound};

async fn now_is(app: &TestApp, id: Uuid, state: CommentState) {
    let row = comment::ActiveModel { id: Set(id), state: Set(state), ..Default::default() };
    row.update(app.db()).await.unwrap();
}

/// A round with one approved comment that a registrar has looked at.
async fn released(text: &str) -> (TestApp, TestRound, Uuid) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    let id = app.comment_as(&round, answer, text, CommentState::Approved).await;
    decide(&mut registrar(&app, &round).await, &round, text, &[("act", "release")]).await;
    (app, round, id)
}

#[tokio::test]
async fn a_text_that_is_withheld_after_it_was_looked_at_is_looked_at_again() {
    let (app, round, id) = released("Åsa är sjuk").await;
    let mut person = registrar(&app, &round).await;
    given_out(&mut person, &round).await;

    now_is(&app, id, CommentState::Withheld).await;

    person.post(&at(&round, ""), &WHY).await.assert_status(422).assert_text(".error-summary", "Pröva först");
    assert_eq!(left(&mut person, &round).await, ["Åsa är sjuk"]);
    person.get(&at(&round, "/texter")).await.assert_text("#texts .why", "något har ändrats");
    decide(&mut person, &round, "Åsa är sjuk", &[("act", "release")]).await;
    given_out(&mut person, &round).await;
}

#[tokio::test]
async fn a_text_in_which_words_are_covered_after_it_was_looked_at_is_looked_at_again() {
    let (app, round, id) = released("Åsa är sjuk, sa Bo").await;
    let mut person = registrar(&app, &round).await;
    now_is(&app, id, CommentState::Redacted).await;
    let cover = |starts, ends| redaction::Model { comment_id: id, starts, ends, ground: Ground::Person, section: None };
    cover(0, 3).into_active_model().insert(app.db()).await.unwrap();
    assert_eq!(left(&mut person, &round).await.len(), 1);
    release_the_rest(&mut person, &round).await;
    given_out(&mut person, &round).await;

    cover(16, 18).into_active_model().insert(app.db()).await.unwrap();

    person.post(&at(&round, ""), &WHY).await.assert_status(422);
    assert_eq!(left(&mut person, &round).await, ["Åsa är sjuk, sa Bo"]);
}

#[tokio::test]
async fn a_statement_that_is_taken_away_after_it_was_looked_at_is_looked_at_again() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let option = own_statement(&app, &round, "Åsa Öberg ska sluta", 2).await;
    let mut person = registrar(&app, &round).await;
    decide(&mut person, &round, "Åsa Öberg ska sluta", &[("act", "release")]).await;
    assert!(left(&mut person, &round).await.is_empty());

    take_away(&app, option, "Pekar ut någon").await;

    assert_eq!(left(&mut person, &round).await, ["Pekar ut någon", "Åsa Öberg ska sluta"]);
}

/// What was released before something in it was masked elsewhere has been released without knowing that.
#[tokio::test]
async fn a_text_that_was_released_is_looked_at_again_when_its_words_are_masked_elsewhere() {
    let (app, round, _) = released("Åsa Öberg är bra").await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_as(&round, answer, "Åsa Öberg är sjuk", CommentState::Approved).await;
    let mut person = registrar(&app, &round).await;

    mask(&mut person, &round, "Åsa Öberg är sjuk", &[("reason", "En person")]).await;

    assert_eq!(left(&mut person, &round).await, ["En person", "Åsa Öberg är bra"]);
    mask(&mut person, &round, "Åsa Öberg är bra", &[("reason", "En person")]).await;
    release_the_rest(&mut person, &round).await;
    assert!(!has(&given_out(&mut person, &round).await, "Öberg"));
    assert!(left(&mut person, &round).await.is_empty(), "two masks of the same words do not ask for each other again");
}

/// A moderator's act through the service, and not only a row that is changed.
#[tokio::test]
async fn a_moderator_who_withholds_after_the_review_is_noticed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    let id = app.comment_in(&round, answer, "Åsa är sjuk").await;
    let mut person = registrar(&app, &round).await;
    release_the_rest(&mut person, &round).await;
    given_out(&mut person, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let queue = format!("{}/kommentarer", round.work_path());
    moderator.get(&queue).await.assert_status(200);

    let id = id.to_string();
    let form = [("comment_id", id.as_str()), ("seen", "unread"), ("act", "withhold"), ("reason", "Nämner Åsa")];
    moderator.post(&queue, &form).await.assert_status(303);

    person.post(&at(&round, ""), &WHY).await.assert_status(422);
    assert_eq!(left(&mut person, &round).await, ["Nämner Åsa", "Åsa är sjuk"]);
}
