//! What is said of an answer that is kept and does not count is true: when it was sent, and what of it is kept.

use app::{
    answer::receipt::ReceiptCode,
    entity::{membership::Role, one_time_code_use, round::RoundState, submission},
};
use sea_orm::EntityTrait;

use super::submissions;
use crate::{
    round::freeze,
    support::{TestApp, page::Page, rounds::TestRound},
};

/// An hour after the round of these stories has ended.
const AFTER_THE_STOP: &str = "2027-03-08T12:00:00Z";
/// Pressed an hour before the end.
const IN_TIME: (&str, &str) = ("waited", "7200");
/// Pressed half an hour after it.
const TOO_LATE: (&str, &str) = ("waited", "1800");

/// A receipt code, another for each number.
fn code(number: u8) -> String {
    ReceiptCode::from_random([number; 7]).to_string()
}

/// A screen sends it when the person has gone.
async fn send(app: &TestApp, round: &TestRound, receipt: &str, fields: &[(&str, &str)]) -> Page {
    let more = [("receipt", receipt), ("unattended", "yes")];
    let fields: Vec<_> = fields.iter().copied().chain(more).collect();
    app.visitor().post(&format!("{}?kiosk=1", round.path()), &fields).await
}

async fn frozen(app: &TestApp, round: &TestRound) {
    app.set_time(AFTER_THE_STOP);
    freeze(&mut app.staff(Role::Moderator, round).await, round).await.assert_status(303);
}

#[tokio::test]
async fn only_what_was_sent_in_time_is_said_to_have_been() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.answer_in(&round, 4).await;
    frozen(&app, &round).await;

    for (number, waited, said) in
        [(1, IN_TIME, "Du skickade det i tid"), (2, TOO_LATE, "gick det inte längre att svara")]
    {
        let page = send(&app, &round, &code(number), &[("q1", "4"), waited]).await;
        page.assert_status(200).assert_text("h1", "för sent").assert_text(".lead", said);
    }
}

#[tokio::test]
async fn an_answer_of_which_nearly_all_is_kept_is_not_said_to_be_unreadable() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let (receipt, fields) = (code(1), [("q1", "4"), ("q2", "9")]);
    send(&app, &round, &receipt, &fields).await.assert_status(200);
    let withdraw = [("receipt", receipt.as_str()), ("act", "withdraw"), ("version", "1")];
    app.visitor().post("/kvitto", &withdraw).await.assert_status(200);

    let page = send(&app, &round, &receipt, &fields).await;

    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "late"));
    page.assert_no_text("main", "Det gick inte att läsa");
}

#[tokio::test]
async fn where_nothing_can_be_read_it_is_said_so_and_what_was_told_about_the_person_is_kept() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.answer_in(&round, 4).await;
    frozen(&app, &round).await;

    let fields = [("q4-1", "1"), ("q4-2", "1"), ("age", "65-79"), IN_TIME];
    let page = send(&app, &round, &code(1), &fields).await;

    page.assert_status(200).assert_text("h1", "Ditt svar räknas inte").assert_no_text("main", "Svaret är sparat");
    let late: Vec<submission::Model> =
        submissions(&app, &round).await.into_iter().filter(|answer| answer.is_late).collect();
    assert_eq!((late.len(), late[0].age_band.as_deref()), (1, Some("65-79")));
    let receipt = app.visitor().post("/kvitto", &[("receipt", &code(1))]).await;
    receipt.assert_text("#counting", "Bara det som gick att läsa finns kvar");
}

#[tokio::test]
async fn a_code_is_not_spent_on_an_answer_that_comes_too_late() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let codes = app.codes_for(&round, 1).await;
    app.set_time(AFTER_THE_STOP);

    let page = send(&app, &round, &code(1), &[("q1", "4"), ("code", &codes[0]), TOO_LATE]).await;

    page.assert_status(200).assert_text("h1", "för sent");
    let used = one_time_code_use::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(used.iter().flat_map(|row| &row.marks).map(|marks| marks.count_ones()).sum::<u32>(), 0);
    assert!(submissions(&app, &round).await[0].is_late);
}
