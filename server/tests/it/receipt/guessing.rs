//! Guessing codes.

use app::{
    answer::receipt::ReceiptCode,
    entity::attempt,
    limits::{self, Turn, pace::Pace},
};
use chrono::TimeDelta;
use sea_orm::EntityTrait;

use super::{arranged, only_submission, try_code};

const HERE: &str = "192.0.2.1";
const ELSEWHERE: &str = "198.51.100.7";

/// A code that nobody has.
fn made_up(n: u8) -> String {
    ReceiptCode::from_random([n; 7]).to_string()
}

#[tokio::test]
async fn a_text_that_is_no_code_is_answered_as_a_code_that_nobody_has() {
    let (app, ..) = arranged().await;
    let unknown = try_code(&app, HERE, &made_up(1)).await;
    unknown.assert_status(422).assert_text("#receipt-error", "Vi hittar inget svar med den koden.");
    unknown.assert_value("#receipt", &made_up(1));

    try_code(&app, HERE, " ").await.assert_status(422).assert_text("#receipt-error", "Skriv koden.");
    for text in ["hej", "0000-0000-0001", "<script>", &"å".repeat(5_000)] {
        let page = try_code(&app, HERE, text).await;
        page.assert_status(422).assert_text("#receipt-error", &unknown.text("#receipt-error"));
        page.assert_value("#receipt", text);
    }
}

#[tokio::test]
async fn who_guesses_is_slowed_down_and_nobody_elsewhere_is() {
    let (app, _, holder) = arranged().await;
    for n in 0..60 {
        try_code(&app, HERE, &made_up(n)).await.assert_status(422);
    }

    let refused = try_code(&app, HERE, &made_up(60)).await;
    refused.assert_status(429).assert_text(".notice", "Vänta några sekunder").assert_value("#receipt", &made_up(60));
    assert_eq!(refused.headers["retry-after"], "3");
    // While one waits even the right code is not looked for: the answer would tell that it is right.
    try_code(&app, HERE, &holder.code).await.assert_status(429);
    try_code(&app, ELSEWHERE, &holder.code).await.assert_status(200);

    app.set_time("2027-03-01T11:00:02Z");
    try_code(&app, HERE, &holder.code).await.assert_status(200);
}

#[tokio::test]
async fn a_hundred_guesses_at_once_get_no_further_than_sixty() {
    let (app, ..) = arranged().await;
    let mut guesses = tokio::task::JoinSet::new();
    let app = std::sync::Arc::new(app);
    for n in 0..100 {
        let app = app.clone();
        guesses.spawn(async move { try_code(&app, HERE, &made_up(n)).await.status });
    }
    let answers = guesses.join_all().await;

    assert!(answers.iter().filter(|status| **status == 422).count() <= 60, "{answers:?}");
    assert!(answers.iter().all(|status| [422, 429].contains(status)), "{answers:?}");
}

#[tokio::test]
async fn a_waiting_room_behind_one_address_with_the_right_codes_never_waits() {
    let (app, _, holder) = arranged().await;
    for n in 0..150 {
        try_code(&app, HERE, &holder.code).await.assert_status(200);
        if n % 3 == 0 {
            try_code(&app, HERE, &made_up(n)).await.assert_status(422);
        }
    }
}

#[tokio::test]
async fn a_right_code_neither_wipes_out_mistakes_nor_keeps_them_in_memory() {
    let (app, _, holder) = arranged().await;
    for n in 0..3 {
        try_code(&app, HERE, &made_up(n)).await.assert_status(422);
    }
    let before = attempt::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(before.iter().map(|row| row.failures).collect::<Vec<_>>(), [3]);

    for seconds in ["05", "15", "25"] {
        app.set_time(&format!("2027-03-01T11:00:{seconds}Z"));
        try_code(&app, HERE, &holder.code).await.assert_status(200);
        try_code(&app, ELSEWHERE, &holder.code).await.assert_status(200);
        assert_eq!(attempt::Entity::find().all(app.db()).await.unwrap(), before);
    }
}

#[tokio::test]
async fn of_two_at_once_each_gets_back_its_own_try() {
    let (app, ..) = arranged().await;
    let key = limits::network_key(&app.state, "a story", None);
    let pace = Pace { free: 9, forget: TimeDelta::minutes(1), longest: TimeDelta::minutes(1) };
    let one_try = async || match limits::count(&app.state, &key, pace).await.unwrap() {
        Turn::Now(counted) => counted,
        Turn::Wait(_) => panic!("there is room"),
    };
    let right = one_try().await;
    app.set_time("2027-03-01T11:00:01Z");
    one_try().await;
    let late = app.state.clock.now();

    limits::give_back(app.db(), &right).await.unwrap();

    let rows = attempt::Entity::find().all(app.db()).await.unwrap();
    let rows: Vec<_> = rows.iter().map(|row| (row.failures, row.last_failed_at)).collect();
    assert_eq!(rows, [(1, late)], "the mistake of the other is still counted");
}

#[tokio::test]
async fn mistakes_are_forgotten_and_no_address_is_kept() {
    let (app, ..) = arranged().await;
    for n in 0..60 {
        try_code(&app, HERE, &made_up(n)).await.assert_status(422);
    }
    app.set_time("2027-03-01T11:10:00Z");
    for n in 0..60 {
        try_code(&app, HERE, &made_up(n)).await.assert_status(422);
    }

    let rows = attempt::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.key_mac.len()).collect::<Vec<_>>(), [32]);

    // A day later nothing is left of them, though nobody comes.
    app.set_time("2027-03-02T12:00:00Z");
    limits::forget_stale(&app.state).await.unwrap();
    assert!(attempt::Entity::find().all(app.db()).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_the_database_holds_gives_no_code() {
    let (app, round, holder) = arranged().await;
    let kept = only_submission(&app, &round).await;
    let bare: String = holder.code.chars().filter(|c| *c != '-').collect();

    let hex: String = kept.receipt_mac.iter().map(|byte| format!("{byte:02x}")).collect();
    for stolen in [hex, String::from_utf8_lossy(&kept.receipt_mac).into_owned(), kept.id.to_string()] {
        try_code(&app, HERE, &stolen).await.assert_status(422);
    }
    assert!(!format!("{kept:?}").contains(&bare));
    // Another installation's secret leads nowhere either.
    let code = ReceiptCode::parse(&holder.code).unwrap();
    let other = app::context::Keys::new(b"another secret");
    assert_ne!(other.mac(app::answer::receipt::PURPOSE, code.as_bytes()), kept.receipt_mac);
}
