//! Pressed anew at a screen with other content, and here only when the round takes no change any more: what came first counts, and
//! nothing is lost.

use app::entity::{membership::Role, round::RoundState, round_result};
use sea_orm::EntityTrait;

use super::{comments, old_versions, submissions};
use crate::{
    round::{freeze, sign_frozen},
    support::{TestApp, page::Page, rounds::TestRound},
};

/// An hour after the round of these stories has ended.
const AFTER_THE_STOP: &str = "2027-03-08T12:00:00Z";
/// Pressed an hour before the end.
const IN_TIME: (&str, &str) = ("waited", "7200");
/// Pressed half an hour after it.
const TOO_LATE: (&str, &str) = ("waited", "1800");

/// Says that nobody can be asked.
const ALONE: (&str, &str) = ("unattended", "yes");

/// A screen sends it, always under the same code.
async fn send(app: &TestApp, round: &TestRound, fields: &[(&str, &str)]) -> Page {
    let fields: Vec<_> = fields.iter().copied().chain([("receipt", "0000-0000-0000")]).collect();
    app.visitor().post(&format!("{}?kiosk=1", round.path()), &fields).await
}

#[tokio::test]
async fn what_comes_after_the_freezing_is_kept_once_beside_the_first_which_counts() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    send(&app, &round, &[("q1", "4")]).await.assert_status(200);
    app.set_time(AFTER_THE_STOP);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    freeze(&mut moderator, &round).await.assert_status(303);

    for _ in 0..2 {
        let page = send(&app, &round, &[("q1", "5"), ("q5", "Nya ord"), IN_TIME, ALONE]).await;
        page.assert_status(200).assert_text(".receipt-code", "0000-0000-0000");
        assert_eq!(page.headers["medmig-answer"], "late");
    }

    let (answers, beside) = (submissions(&app, &round).await, old_versions(&app).await);
    assert_eq!((answers.len(), answers[0].version, answers[0].is_late), (1, 1, false));
    assert!(answers[0].answers.starts_with("[4,"), "{}", answers[0].answers);
    assert_eq!((beside.len(), beside[0].version, beside[0].submission_id), (1, 2, answers[0].id));
    assert!(beside[0].answers.starts_with("[5,"), "{}", beside[0].answers);
    let words = comments(&app, &round).await;
    assert_eq!((words.len(), words[0].text.as_str(), words[0].submission_version), (1, "Nya ord", 2));
    // Nobody waits for its words to be read.
    sign_frozen(&mut moderator, &round).await.assert_status(303);
    let result = round_result::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert!(result.json.contains("\"participants\":1"), "{}", result.json);
    let receipt = app.visitor().post("/kvitto", &[("receipt", "0000-0000-0000")]).await;
    receipt.assert_text("#counting", "Ja").assert_no_text("main", "Nya ord");
}

#[tokio::test]
async fn a_change_that_was_sent_in_time_comes_after_what_is_kept_beside_and_takes_nothing_of_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    send(&app, &round, &[("q1", "4")]).await.assert_status(200);
    app.set_time(AFTER_THE_STOP);
    let page = send(&app, &round, &[("q1", "5"), ("q5", "För sent"), TOO_LATE, ALONE]).await;
    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "late"));

    let page = send(&app, &round, &[("q1", "3"), IN_TIME, ALONE]).await;

    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "kept"));
    let answer = submissions(&app, &round).await.remove(0);
    assert_eq!((answer.version, answer.answers.starts_with("[3,"), answer.is_late), (3, true, false));
    let mut versions: Vec<i32> = old_versions(&app).await.into_iter().map(|version| version.version).collect();
    versions.sort_unstable();
    assert_eq!((versions, comments(&app, &round).await[0].submission_version), (vec![1, 2], 2));
}
