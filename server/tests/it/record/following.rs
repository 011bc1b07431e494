//! What is masked follows the words: to every version of an answer, and to every text where they stand.

use app::entity::{comment, comment::CommentState, meeting, round::RoundState, submission, submission::AnswerChannel};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use uuid::Uuid;

use super::{WHY, at, decide, given_out, has, left, list, listed, mask, registrar, release_the_rest};
use crate::support::{TestApp, rounds::TestRound};

const TEXT: &str = "Min granne Åsa Öberg är sjuk.";

/// A comment in this version of the answer.
async fn in_version(app: &TestApp, round: &TestRound, answer: Uuid, version: i32, text: &str) {
    let id = app.comment_as(round, answer, text, CommentState::Approved).await;
    let row = comment::ActiveModel { id: Set(id), submission_version: Set(version), ..Default::default() };
    row.update(app.db()).await.unwrap();
}

#[tokio::test]
async fn the_same_text_is_masked_wherever_it_stands() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    in_version(&app, &round, answer, 1, TEXT).await;
    in_version(&app, &round, answer, 2, TEXT).await;
    let other = app.answer_in(&round, 2).await;
    app.comment_as(&round, other, TEXT, CommentState::Approved).await;
    let mut person = registrar(&app, &round).await;

    mask(&mut person, &round, TEXT, &[]).await;
    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;
    let texts: Vec<_> = list(&files, "kommentarer").into_iter().map(|row| row["text"].clone()).collect();
    assert_eq!(texts, ["Min granne [maskat] är sjuk."; 3]);
    assert!(!has(&files, "Öberg"));
}

/// The older version says it in other words, so no rule masks it: a person must say.
#[tokio::test]
async fn every_other_version_of_a_masked_answer_must_be_looked_at() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    in_version(&app, &round, answer, 1, "Hon som bor bredvid är sjuk.").await;
    in_version(&app, &round, answer, 2, TEXT).await;
    let mut person = registrar(&app, &round).await;
    assert!(left(&mut person, &round).await.is_empty());

    mask(&mut person, &round, TEXT, &[("extent", "whole"), ("passages", ""), ("reason", "En person")]).await;

    assert_eq!(left(&mut person, &round).await, ["En person", "Hon som bor bredvid är sjuk."]);
    person.post(&at(&round, ""), &WHY).await.assert_status(422);
    release_the_rest(&mut person, &round).await;
    assert_eq!(list(&given_out(&mut person, &round).await, "kommentarer").len(), 2);
}

#[tokio::test]
async fn words_masked_in_one_text_ask_for_a_decision_wherever_they_stand() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for text in [TEXT, "ASA  OBERG hjälper mig.", "Det var Åsa Öbergs fel.", "Åsa är bra.", "Bra."] {
        let answer = app.answer_in(&round, 4).await;
        app.comment_as(&round, answer, text, CommentState::Approved).await;
    }
    let mut person = registrar(&app, &round).await;
    assert!(left(&mut person, &round).await.is_empty());

    mask(&mut person, &round, TEXT, &[("reason", "En person")]).await;

    let expected = ["ASA  OBERG hjälper mig.", "Det var Åsa Öbergs fel.", "En person"];
    assert_eq!(left(&mut person, &round).await, expected);
    person.post(&at(&round, ""), &WHY).await.assert_status(422);
    let page = person.get(&at(&round, "/texter")).await;
    page.assert_text("#texts .why", "maskerade i en annan text").assert_text("#texts .alike", "Åsa Öberg");

    // One is masked in the same way, the other is for a person to say.
    let same = listed(&page).into_iter().find(|text| text.words == expected[0]).unwrap();
    let same = [("act", "same"), ("text", same.marked.as_str())];
    person.post(&at(&round, "/texter"), &same).await.assert_status(303);
    decide(&mut person, &round, expected[1], &[("act", "release")]).await;
    release_the_rest(&mut person, &round).await;
    let files = given_out(&mut person, &round).await;
    assert!(has(&files, "[maskat] hjälper mig.") && !has(&files, "ASA"));
    assert!(has(&files, expected[1]) && has(&files, "Åsa är bra."));
}

/// What is masked as a whole is known again by its beginning, by six words in a row, and by a short text that is part of it.
#[tokio::test]
async fn what_resembles_a_text_that_is_masked_as_a_whole_must_be_looked_at() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let long = "Grannen på Kullgatan tre är sjuk sedan i våras";
    let alike =
        ["Kullgatan tre", "Nu är det så att kullgatan tre är sjuk sedan i våras igen", &format!("{long}, tyvärr.")];
    for text in alike.into_iter().chain([long, "Vården på sjukhuset är bra"]) {
        let answer = app.answer_in(&round, 4).await;
        app.comment_as(&round, answer, text, CommentState::Approved).await;
    }
    let mut person = registrar(&app, &round).await;

    mask(&mut person, &round, long, &[("extent", "whole"), ("passages", ""), ("reason", "En person")]).await;

    let mut expected: Vec<_> = alike.into_iter().chain(["En person"]).collect();
    expected.sort_unstable();
    assert_eq!(left(&mut person, &round).await, expected);
}

/// What staff write about a meeting is a text too.
#[tokio::test]
async fn words_masked_in_an_answer_are_masked_in_what_staff_wrote() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let by = app.account(app::entity::membership::Role::Facilitator, round.organisation_id, Some(round.body_id)).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_as(&round, answer, TEXT, CommentState::Approved).await;
    let id = app.answer_as(&round, "[null,null,null,null,null,null]".to_owned()).await;
    let told = submission::ActiveModel { id: Set(id), channel: Set(AnswerChannel::Meeting), ..Default::default() };
    told.update(app.db()).await.unwrap();
    let row = meeting::Model {
        submission_id: id,
        version: 1,
        round_id: round.row.id,
        held_on: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
        place: "Hemma hos Åsa Öberg".to_owned(),
        participants: 14,
        led_by: "Dialogledaren".to_owned(),
        hands: "{}".to_owned(),
        reason: None,
        registered_by: by,
        registered_at: app.state.clock.now(),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    let mut person = registrar(&app, &round).await;

    mask(&mut person, &round, TEXT, &[]).await;
    assert!(left(&mut person, &round).await.contains(&"Hemma hos Åsa Öberg".to_owned()));
    mask(&mut person, &round, "Hemma hos Åsa Öberg", &[]).await;
    release_the_rest(&mut person, &round).await;

    let files = given_out(&mut person, &round).await;
    assert_eq!(list(&files, "moten")[0]["plats"], "Hemma hos [maskat]");
    assert!(!has(&files, "Öberg"));
}
