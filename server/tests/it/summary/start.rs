//! The start page of the elected.

use app::entity::{membership::Role, round, round::RoundState};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

use crate::support::{TestApp, page::Page, rounds::TestRound};

impl TestApp {
    /// A round of the same body, with this title, that ended so many days before the other.
    async fn beside(&self, other: &TestRound, state: RoundState, title: &str, days: i64) {
        let row = self.round(state).await.row;
        let row = round::ActiveModel {
            controller_body_id: Set(other.body_id),
            title: Set(title.to_owned()),
            closes_at: Set(other.row.closes_at - TimeDelta::days(days)),
            ..row.into_active_model()
        };
        row.update(self.db()).await.unwrap();
    }
}

/// These words stand on the page, in this order.
#[track_caller]
fn assert_order(page: &Page, words: &[&str]) {
    let text = page.text("main");
    let places: Vec<_> = words.iter().map(|word| text.find(word)).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?} {text}");
}

#[tokio::test]
async fn what_awaits_a_decision_comes_first_and_the_newest_before_the_older() {
    let app = TestApp::new().await;
    let newest = app.round(RoundState::Closed).await;
    app.beside(&newest, RoundState::FedBack, "Den besvarade", 1).await;
    app.beside(&newest, RoundState::Delivered, "Den äldre", 3).await;
    app.beside(&newest, RoundState::Open, "Den öppna", 0).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &newest).await;

    let page = elected.get("/politik").await;

    let newest = "Hur är det att få kontakt med vården?";
    let waiting = ["Det här väntar på beslut", newest, "Den äldre"];
    let rest = ["Det här frågar vi om nu", "Den öppna", "Invånarna har fått svar", "Den besvarade"];
    assert_order(page.assert_status(200), &[&waiting[..], &rest[..]].concat());
}

#[tokio::test]
async fn a_brief_is_listed_with_its_days_in_words_and_says_when_the_reply_is_late() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;

    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    elected
        .get("/politik")
        .await
        .assert_text(".round-card", "Invånarna svarade till och med 8 mars 2027")
        .assert_text(".round-card", "Invånarna ska ha svar senast 15 april 2027");

    app.set_time("2027-04-16T11:00:00Z");
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    elected
        .get("/politik")
        .await
        .assert_text(".round-card strong", "Invånarna skulle ha haft svar senast 15 april 2027");
}
