//! A dialogue: its promise, where it is, and whether its reply is late.

use app::entity::round::RoundState;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

use super::{link, set_state};
use crate::support::TestApp;

#[tokio::test]
async fn a_planned_round_stays_hidden_beside_an_open_one() {
    let app = TestApp::new().await;
    let open = app.round(RoundState::Open).await;
    let planned = app.round(RoundState::Planned).await;
    let mut row = planned.row.clone().into_active_model();
    row.dialogue_id = Set(open.dialogue.id);
    row.title = Set("Nästa omgång".to_owned());
    row.update(app.db()).await.unwrap();

    let page = app.visitor().get(&format!("/dialog/{}", open.dialogue.slug)).await;

    page.assert_status(200).assert_no_text("body", "Nästa omgång");
}

#[tokio::test]
async fn a_late_reply_is_shown_as_late_until_it_comes() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Delivered).await;
    app.set_time("2027-04-16T08:00:00Z");
    let dialogue = format!("/dialog/{}", round.dialogue.slug);

    let start = app.visitor().get("/").await;
    start.assert_text(".round-card--reply", "Försenat: svaret skulle ha kommit senast den 15 april 2027.");
    app.visitor().get(&dialogue).await.assert_text(".notice--warning", "Svaret är försenat");

    set_state(&app, &round, RoundState::FedBack).await;
    app.visitor().get("/").await.assert_text(".round-card--reply", "har svarat").assert_no_text("main", "Försenat");
    assert_eq!(app.visitor().get(&dialogue).await.count("main .notice--warning"), 0);
}

#[tokio::test]
async fn a_round_whose_time_is_over_cannot_be_answered_though_nobody_has_stopped_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.set_time("2027-03-08T11:00:00Z");

    let page = app.visitor().get(&format!("/dialog/{}", round.dialogue.slug)).await;

    page.assert_text(".tag", "Stoppad").assert_text("main", "Svarstiden är slut. Nu läser vi svaren.");
    assert_eq!(page.count("main .button"), 0);
    assert_eq!(app.visitor().get("/").await.count(".round-card:not(.round-card--reply)"), 0);
}

#[tokio::test]
async fn a_dialogue_shows_its_promise_its_step_and_where_it_is() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;

    let page = app.visitor().get(&format!("/dialog/{}", round.dialogue.slug)).await;

    page.assert_status(200)
        .assert_text("h1", "Kontakten med vården")
        .assert_text(".promise-can", "Öppettider och telefontider.")
        .assert_text(".promise-cannot", "Var sjukhusen ligger.")
        .assert_text(".promise-who", "Socialnämnden i Storby")
        .assert_text(".promise-when", "Senast den 15 april 2027")
        .assert_text(
            "main",
            "Vi frågar vad du tycker, och politikerna läser en sammanställning av svaren innan de beslutar.",
        )
        .assert_text(".timeline-step[aria-current]", "Du svarar till och med den 8 mars 2027")
        .assert_text(".tag--open", "Öppen");
    assert_eq!(page.count(".timeline-step"), 4);
    assert_eq!(page.count("main .notice"), 0, "neither late nor a demonstration");
    assert_eq!(link(&page, "a.button"), round.path());
}

#[tokio::test]
async fn a_demonstration_says_that_it_is_made_up() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut row = round.dialogue.clone().into_active_model();
    row.is_demonstration = Set(true);
    row.update(app.db()).await.unwrap();

    app.visitor().get("/").await.assert_text(".tag--demo", "Påhittat exempel");
    let page = app.visitor().get(&format!("/dialog/{}", round.dialogue.slug)).await;
    page.assert_text(".notice-title", "Påhittat exempel").assert_text(".notice", "svaren är påhittade");
}
