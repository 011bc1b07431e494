//! The start page of the elected.

use app::entity::{decision, dialogue, membership::Role, round, round::RoundState};
use chrono::{NaiveDate, TimeDelta};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

use crate::{
    decision::{again, recorded, rest_on},
    support::{TestApp, page::Page, rounds::TestRound},
};

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
    app.beside(&newest, RoundState::Stopped, "Den stoppade", 0).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &newest).await;

    let page = elected.get("/politik").await;

    let newest = "Hur är det att få kontakt med vården?";
    let waiting = ["Det här väntar på beslut", newest, "Den äldre"];
    let rest = ["Det här frågar vi om nu", "Den öppna", "svaren läses", "Den stoppade"];
    let last = ["Invånarna har fått svar", "Den besvarade"];
    assert_order(page.assert_status(200), &[&waiting[..], &rest[..], &last[..]].concat());
}

#[tokio::test]
async fn what_is_decided_awaits_no_decision_and_its_brief_leads_to_it_but_the_dialogue_asked_again_waits() {
    let app = TestApp::new().await;
    let round = app.signed_round().await;
    again(&app, &round, RoundState::Closed).await;
    let decision = recorded(&app, &round).await;
    let (this, other) = ("Hur är det att få kontakt med vården?", "Kontakten, en gång till");
    let link = format!(".brief a[href='/beslut/{decision}']");
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let page = elected.get("/politik").await;
    page.assert_text("main", "Det här väntar på beslut").assert_no_text("main", "Det här är beslutat");
    assert_eq!(app.brief_of(&round).await.count(&link), 0, "it rests on the dialogue, and on no round of it");

    rest_on(&app, decision, &round).await;

    let whole = format!("{link}[data-address='{}/beslut/{decision}']", app.state.base_url);
    assert_eq!(app.brief_of(&round).await.count(&whole), 1, "on paper it has its whole address");
    let page = app.staff(Role::ElectedRepresentative, &round).await.get("/politik").await;
    assert_order(&page, &["Det här väntar på beslut", other, "Det här är beslutat", this]);
    assert_eq!(app.brief_of(&round).await.count(&link), 1);

    // What another body has decided is not their decision.
    let another = app.body("Lillby").await.1;
    let moved = decision::ActiveModel { id: Set(decision), body_id: Set(another), ..Default::default() };
    moved.update(app.db()).await.unwrap();
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    elected.get("/politik").await.assert_no_text("main", "Det här är beslutat");
    assert_eq!(app.brief_of(&round).await.count(&link), 0);
}

#[tokio::test]
async fn what_is_unread_comes_first_and_says_so_until_it_is_read() {
    let app = TestApp::new().await;
    let newest = app.signed_round().await;
    app.beside(&newest, RoundState::Delivered, "Den äldre", 3).await;
    let meeting = dialogue::ActiveModel {
        id: Set(newest.dialogue.id),
        meeting_on: Set(NaiveDate::from_ymd_opt(2027, 4, 1)),
        ..Default::default()
    };
    meeting.update(app.db()).await.unwrap();
    let mut elected = app.staff(Role::ElectedRepresentative, &newest).await;
    let title = "Hur är det att få kontakt med vården?";
    let page = elected.get("/politik").await;
    assert_order(&page, &[title, "Oläst", "Socialnämnden i Storby tar upp det 1 april 2027.", "Den äldre"]);
    assert_eq!(page.count(".tag--unread"), 2);
    page.assert_text(
        ".round-card p",
        "Det här har invånarna fått veta att de kan påverka: ”Öppettider och telefontider.”",
    );
    page.assert_text(".round-card .card-answers", &app.brief_of(&newest).await.text(".brief-count strong"));

    elected.get(&format!("/politik/{}", newest.row.code)).await.assert_status(200);

    let page = elected.get("/politik").await;
    assert_order(&page, &["Den äldre", "Oläst", title]);
    assert_eq!(page.count(".tag--unread"), 1);
    assert_eq!(app.staff(Role::ElectedRepresentative, &newest).await.get("/politik").await.count(".tag--unread"), 2);
    app.staff(Role::Moderator, &newest).await.get("/politik").await.assert_status(404);
}

#[tokio::test]
async fn a_promise_is_listed_once_for_its_dialogue_and_folded_until_it_is_near() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let page = elected.get("/politik").await;
    assert_eq!((page.count("#promised"), page.count("#promised-later > li")), (0, 1), "it is six weeks away");
    page.assert_text("details:has(#promised-later)", "1 löfte som är längre bort");
    page.assert_text("#promised-later", "senast 15 april 2027");

    app.set_time("2027-03-20T11:00:00Z");
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let page = elected.get("/politik").await;
    page.assert_text("#promised a", "Kontakten med vården").assert_text("#promised", "senast 15 april 2027");
    assert_eq!((page.count("#promised > li"), page.count("#promised-later")), (1, 0));
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
