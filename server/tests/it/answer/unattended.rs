//! What a screen sends when the person has gone: nothing that was answered is lost, and what cannot count says why.

use app::{
    answer::{
        change::{Knew, change},
        queries::{NewSubmission, Outcome},
        receipt::ReceiptCode,
    },
    entity::{
        membership::Role,
        one_time_code_use,
        round::{self, RoundState},
        submission::{self, AnswerChannel},
        submission_flag::{self, Flag},
    },
};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::{comments, old_versions, submissions};
use crate::support::{TestApp, answers::answers, page::Page, rounds::TestRound};

/// Says that nobody can be asked.
const ALONE: (&str, &str) = ("unattended", "yes");

/// An open round with a screen at a reception.
async fn arranged() -> (TestApp, TestRound) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let kiosk =
        round::ActiveModel { id: Set(round.row.id), channels: Set("web kiosk".to_owned()), ..Default::default() };
    kiosk.update(app.db()).await.unwrap();
    (app, round)
}

/// A receipt code, another for each number.
fn code(number: u8) -> String {
    ReceiptCode::from_random([number; 7]).to_string()
}

async fn send(app: &TestApp, round: &TestRound, receipt: &str, fields: &[(&str, &str)]) -> Page {
    let fields: Vec<_> = fields.iter().copied().chain([("receipt", receipt)]).collect();
    app.visitor().post(&format!("{}?kiosk=1", round.path()), &fields).await
}

async fn receipt_of(app: &TestApp, receipt: &str) -> Page {
    app.visitor().post("/kvitto", &[("receipt", receipt)]).await
}

async fn flags(app: &TestApp) -> Vec<Flag> {
    let rows = submission_flag::Entity::find().all(app.db()).await.unwrap();
    rows.into_iter().map(|row| row.flag).collect()
}

async fn used(app: &TestApp) -> u32 {
    let rows = one_time_code_use::Entity::find().all(app.db()).await.unwrap();
    rows.iter().flat_map(|row| &row.marks).map(|marks| marks.count_ones()).sum()
}

#[tokio::test]
async fn a_mistake_is_left_out_and_the_rest_counts_flagged_and_told() {
    let (app, round) = arranged().await;
    let fields = [("q1", "4"), ("q4-1", "2"), ("q4-2", "2"), ("q5", "Ring mig på 070-174 06 05")];
    send(&app, &round, &code(1), &fields).await.assert_status(422);
    assert!(submissions(&app, &round).await.is_empty());

    for _ in 0..2 {
        let page = send(&app, &round, &code(1), &[&fields[..], &[ALONE]].concat()).await;
        page.assert_status(200).assert_text(".receipt-code", &code(1));
        assert_eq!(page.headers["medmig-answer"], "kept");
    }

    let saved = submissions(&app, &round).await;
    assert_eq!((saved.len(), saved[0].is_late, saved[0].channel), (1, false, AnswerChannel::Kiosk));
    assert_eq!(saved[0].answers, r#"[4,null,null,null,"text",null]"#);
    assert_eq!(flags(&app).await, [Flag::Unasked]);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let queue = moderator.get(&format!("{}/kommentarer", round.work_path())).await;
    queue.assert_text(".odd", "personen hade redan gått från svarsskärmen");
    let receipt = receipt_of(&app, &code(1)).await;
    receipt.assert_text("#counting", "Ja").assert_text("main", "Det är struket");
}

#[tokio::test]
async fn with_a_code_that_is_used_wrong_or_missing_it_is_kept_and_does_not_count() {
    let (app, round) = arranged().await;
    let codes = app.codes_for(&round, 2).await;
    send(&app, &round, &code(1), &[("q1", "1"), ("code", &codes[0])]).await.assert_status(200);

    let unknown = code(99);
    for (number, letter) in [(2, codes[0].as_str()), (3, "K7QX"), (4, ""), (5, unknown.as_str())] {
        let fields = [("q1", "4"), ("q5", "Mina ord"), ("code", letter)];
        send(&app, &round, &code(number), &fields).await.assert_status(422);
        let page = send(&app, &round, &code(number), &[&fields[..], &[ALONE]].concat()).await;

        page.assert_status(200).assert_text("h1", "Ditt svar är sparat men räknas inte");
        page.assert_text(".receipt-code", &code(number));
        assert_eq!(page.headers["medmig-answer"], "late");
        let receipt = receipt_of(&app, &code(number)).await;
        receipt.assert_text("#counting", "Nej. Det gick inte att använda koden från brevet");
        receipt
            .assert_text("main", "Mina ord")
            .assert_text("#change + p", "Har du en kod som inte är använd? Då kan du svara");
        assert_eq!(receipt.count("button[value=change], button[value=withdraw]"), 0);
    }

    let saved = submissions(&app, &round).await;
    assert_eq!(saved.iter().filter(|answer| answer.is_late).count(), 4);
    assert_eq!((saved.len(), comments(&app, &round).await.len(), used(&app).await), (5, 4, 1));
    assert_eq!(flags(&app).await, [Flag::WithoutCode; 4]);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let queue = moderator.get(&format!("{}/kommentarer", round.work_path())).await;
    queue.assert_no_text("main", "Mina ord");
}

#[tokio::test]
async fn with_a_code_that_is_right_it_counts_and_the_code_is_used_once() {
    let (app, round) = arranged().await;
    let codes = app.codes_for(&round, 2).await;
    let fields = [("q1", "4"), ("q2", "9"), ("code", codes[0].as_str()), ALONE];

    for _ in 0..2 {
        assert_eq!(send(&app, &round, &code(1), &fields).await.headers["medmig-answer"], "kept");
    }

    assert_eq!((submissions(&app, &round).await.len(), used(&app).await), (1, 1));
}

#[tokio::test]
async fn one_that_does_not_count_is_not_made_to_count_by_changing_it() {
    let (app, round) = arranged().await;
    app.codes_for(&round, 1).await;
    send(&app, &round, &code(1), &[("q1", "4"), ("code", ""), ALONE]).await.assert_status(200);

    let change = [("q1", "5"), ("same_code", "change"), ("version", "1")];
    let page = send(&app, &round, &code(1), &change).await;

    page.assert_status(200).assert_text("h1", "räknas inte");
    let saved = submissions(&app, &round).await;
    assert_eq!((saved.len(), saved[0].version, saved[0].is_late), (1, 2, true));
}

#[tokio::test]
async fn where_nothing_that_was_answered_can_be_read_it_is_kept_and_uses_no_code() {
    let (app, round) = arranged().await;
    let codes = app.codes_for(&round, 1).await;
    let fields = [("q4-1", "1"), ("q4-2", "1"), ("age", "65-79"), ("code", codes[0].as_str()), ALONE];

    let page = send(&app, &round, &code(1), &fields).await;

    page.assert_status(200).assert_text("main", "Det gick inte att läsa något svar");
    assert_eq!((submissions(&app, &round).await[0].is_late, used(&app).await), (true, 0));
    receipt_of(&app, &code(1)).await.assert_text("#counting", "Nej. Det gick inte att läsa något svar");
}

#[tokio::test]
async fn what_was_pressed_after_the_stop_is_kept_beside() {
    let (app, round) = arranged().await;
    app.set_time("2027-03-08T12:00:00Z");
    // Half an hour ago; the round ended an hour ago.
    let fields = [("q1", "4"), ("q5", "Mina ord"), ("waited", "1800")];
    send(&app, &round, &code(1), &fields).await.assert_status(409);

    let page = send(&app, &round, &code(1), &[&fields[..], &[ALONE]].concat()).await;

    page.assert_status(200).assert_text("h1", "för sent");
    assert!(submissions(&app, &round).await[0].is_late);
    receipt_of(&app, &code(1)).await.assert_text("#counting", "Nej. Det kom fram för sent");
}

#[tokio::test]
async fn what_was_pressed_anew_before_the_person_left_takes_the_place_of_the_first() {
    let (app, round) = arranged().await;
    send(&app, &round, &code(1), &[("q1", "4")]).await.assert_status(200);

    send(&app, &round, &code(1), &[("q1", "5"), ALONE]).await.assert_status(200);

    let saved = submissions(&app, &round).await;
    assert_eq!((saved.len(), saved[0].version, saved[0].answers.starts_with("[5,")), (1, 2, true));
}

#[tokio::test]
async fn where_nothing_is_left_of_what_was_pressed_anew_the_first_stands() {
    let (app, round) = arranged().await;
    send(&app, &round, &code(1), &[("q1", "4")]).await.assert_status(200);

    let page = send(&app, &round, &code(1), &[("q4-1", "1"), ("q4-2", "1"), ALONE]).await;

    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "kept"));
    let saved = submissions(&app, &round).await;
    assert_eq!((saved.len(), saved[0].version, saved[0].answers.starts_with("[4,")), (1, 1, true));
    assert!(flags(&app).await.is_empty());
}

#[tokio::test]
async fn what_is_struck_of_an_answer_pressed_anew_is_told_until_its_owner_has_changed_it() {
    let (app, round) = arranged().await;
    send(&app, &round, &code(1), &[("q1", "4")]).await.assert_status(200);

    for version in 2..4 {
        let answer = if version == 2 { "5" } else { "3" };
        send(&app, &round, &code(1), &[("q1", answer), ("q2", "9"), ALONE]).await.assert_status(200);

        let saved = submissions(&app, &round).await;
        assert_eq!((saved[0].version, flags(&app).await), (version, vec![Flag::Unasked]));
        receipt_of(&app, &code(1)).await.assert_text("#counting", "Ja").assert_text("main", "Det är struket");
    }

    let change = [("q1", "2"), ("same_code", "change"), ("version", "3")];
    send(&app, &round, &code(1), &change).await.assert_status(200);
    assert!(flags(&app).await.is_empty());
    receipt_of(&app, &code(1)).await.assert_text("#counting", "Ja").assert_no_text("main", "struket");
}

#[tokio::test]
async fn what_was_pressed_anew_after_the_stop_leaves_the_first_as_it_was() {
    let (app, round) = arranged().await;
    send(&app, &round, &code(1), &[("q1", "4")]).await.assert_status(200);
    app.set_time("2027-03-08T12:00:00Z");

    let page = send(&app, &round, &code(1), &[("q1", "5"), ("waited", "1800"), ALONE]).await;

    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "late"));
    let saved = submissions(&app, &round).await;
    assert_eq!((saved.len(), saved[0].version, saved[0].answers.starts_with("[4,")), (1, 1, true));
}

#[tokio::test]
async fn of_an_answer_that_does_not_count_any_more_it_is_not_told_what_was_struck() {
    let (app, round) = arranged().await;
    send(&app, &round, &code(1), &[("q1", "4"), ("q2", "9"), ALONE]).await.assert_status(200);
    receipt_of(&app, &code(1)).await.assert_text("main", "Det är struket").assert_no_text("main", "Resten räknas");
    let receipt = code(1);
    let withdraw = [("receipt", receipt.as_str()), ("act", "withdraw"), ("version", "1")];
    app.visitor().post("/kvitto", &withdraw).await.assert_status(200);

    receipt_of(&app, &code(1)).await.assert_text("#counting", "Nej").assert_no_text("main", "struket");
}

/// An answer of a screen that its owner has withdrawn, by its code.
async fn withdrawn(app: &TestApp, round: &TestRound) {
    send(app, round, &code(1), &[("q1", "4")]).await.assert_status(200);
    let receipt = code(1);
    let withdraw = [("receipt", receipt.as_str()), ("act", "withdraw"), ("version", "1")];
    app.visitor().post("/kvitto", &withdraw).await.assert_status(200);
}

#[tokio::test]
async fn an_answer_that_its_owner_has_withdrawn_since_stays_withdrawn_and_is_not_called_late() {
    let (app, round) = arranged().await;
    withdrawn(&app, &round).await;

    let page = send(&app, &round, &code(1), &[("q1", "4"), ALONE]).await;

    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "late"));
    page.assert_text("h1", "Ditt svar är tillbakataget").assert_no_text("main", "för sent");
    page.assert_text(".lead", "Du tog tillbaka svaret den 1 mars 2027").assert_text("#kept", "Det räknas inte");
    assert!(submissions(&app, &round).await[0].withdrawn_on.is_some());
    assert!(old_versions(&app).await.is_empty(), "the same stands there already");
    let receipt = code(1);
    let again = [("receipt", receipt.as_str()), ("act", "thanks")];
    let page = app.visitor().post("/kvitto?sprak=en", &again).await;
    page.assert_status(200).assert_text("h1", "Your answer is withdrawn");
}

#[tokio::test]
async fn what_is_pressed_anew_after_its_owner_has_withdrawn_the_first_is_kept_once_beside_it() {
    let (app, round) = arranged().await;
    withdrawn(&app, &round).await;

    for _ in 0..2 {
        let page = send(&app, &round, &code(1), &[("q1", "5"), ("q2", "9"), ("q5", "Nya ord"), ALONE]).await;
        assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "late"));
        page.assert_text("h1", "Ditt svar är tillbakataget").assert_text("#kept", "är sparat");
    }

    let (saved, beside) = (submissions(&app, &round).await, old_versions(&app).await);
    assert_eq!((saved.len(), saved[0].version, saved[0].withdrawn_on.is_some()), (1, 1, true));
    assert!(saved[0].answers.starts_with("[4,"), "{}", saved[0].answers);
    assert_eq!((beside.len(), beside[0].version, beside[0].submission_id), (1, 2, saved[0].id));
    assert!(beside[0].answers.starts_with("[5,"), "{}", beside[0].answers);
    assert_eq!(comments(&app, &round).await[0].submission_version, 2);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let queue = moderator.get(&format!("{}/kommentarer", round.work_path())).await;
    queue.assert_status(200).assert_no_text("main", "Nya ord");
}

#[tokio::test]
async fn its_owner_can_send_a_withdrawn_answer_again_after_something_was_kept_beside_it() {
    let (app, round) = arranged().await;
    withdrawn(&app, &round).await;
    send(&app, &round, &code(1), &[("q1", "5"), ALONE]).await.assert_status(200);

    let change = [("q1", "3"), ("same_code", "change"), ("version", "1"), ("taken_back", "1")];
    let page = send(&app, &round, &code(1), &change).await;

    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "kept"));
    let saved = submissions(&app, &round).await;
    assert_eq!((saved[0].version, saved[0].withdrawn_on, saved[0].answers.starts_with("[3,")), (3, None, true));
    let mut versions: Vec<i32> = old_versions(&app).await.into_iter().map(|version| version.version).collect();
    versions.sort_unstable();
    assert_eq!(versions, [1, 2]);
}

/// As where its owner withdraws it between the moment when the screen's answer is weighed and the change.
#[tokio::test]
async fn a_change_that_knows_nothing_of_a_withdrawal_leaves_it_as_it_is() {
    let (app, round) = arranged().await;
    withdrawn(&app, &round).await;
    let stored = submissions(&app, &round).await.remove(0);
    let day = stored.withdrawn_on.unwrap();
    let row = submission::Model { answers: answers(5), withdrawn_on: None, ..stored };
    let sent_at = round.row.opens_at + TimeDelta::hours(1);
    let new = NewSubmission { row, comments: Vec::new(), sent_at, pressed_at: None, odd: Vec::new() };

    for knew in [Knew::Nothing, Knew::Standing(1), Knew::TakenBack(2)] {
        let outcome = change(app.db(), &new, knew).await.unwrap();

        assert_eq!(outcome, Outcome::Withdrawn(day, 1), "{knew:?}");
        assert_eq!(submissions(&app, &round).await[0].withdrawn_on, Some(day));
    }
    assert_eq!(change(app.db(), &new, Knew::TakenBack(1)).await.unwrap(), Outcome::Kept);
}

#[tokio::test]
async fn pressed_to_count_again_before_a_later_withdrawal_it_is_kept_beside_when_the_person_has_gone() {
    let (app, round) = arranged().await;
    withdrawn(&app, &round).await;
    assert_eq!(receipt_of(&app, &code(1)).await.count("#beside"), 0);
    let asked = send(&app, &round, &code(1), &[("q1", "5")]).await;
    asked.assert_status(409).assert_text("button[value=change]", "Skicka svaret igen");
    let taken_back = asked.value("input[name=taken_back]").unwrap();
    let pressed = [("q1", "5"), ("same_code", "change"), ("taken_back", taken_back.as_str())];
    // Elsewhere its owner sends it again, and thinks better of it.
    let again = [("q1", "3"), ("same_code", "change"), ("version", "1"), ("taken_back", "1")];
    send(&app, &round, &code(1), &again).await.assert_status(200);
    app.set_time("2027-03-03T11:00:00Z");
    let receipt = code(1);
    let withdraw = [("receipt", receipt.as_str()), ("act", "withdraw"), ("version", "2")];
    app.visitor().post("/kvitto", &withdraw).await.assert_status(200);

    let page = send(&app, &round, &code(1), &pressed).await;
    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (409, "refused"));
    let alone: Vec<_> = pressed.into_iter().chain([ALONE]).collect();
    let page = send(&app, &round, &code(1), &alone).await;

    assert_eq!((page.status, page.headers["medmig-answer"].to_str().unwrap()), (200, "late"));
    page.assert_text(".lead", "Du tog tillbaka svaret den 3 mars 2027").assert_text("#kept", "är sparat");
    let saved = submissions(&app, &round).await;
    assert_eq!((saved.len(), saved[0].version, saved[0].withdrawn_on.is_some()), (1, 2, true));
    let beside = old_versions(&app).await.into_iter().find(|version| version.version == 3).unwrap();
    assert!(beside.answers.starts_with("[5,"), "{}", beside.answers);
    let receipt = receipt_of(&app, &code(1)).await;
    receipt.assert_text("#counting", "Nej. Du tog tillbaka det den 3 mars 2027.");
    receipt.assert_text("#beside", "Det som skärmen skickade igen är sparat. Det räknas inte.");
}

#[tokio::test]
async fn somebody_on_a_device_of_their_own_is_asked() {
    let (app, round) = arranged().await;
    let receipt = code(1);

    let page = app.visitor().post(&round.path(), &[("q1", "9"), ALONE, ("receipt", receipt.as_str())]).await;

    page.assert_status(422).assert_text("#q1-error", "Välj ett av svaren");
    assert!(submissions(&app, &round).await.is_empty());
}
