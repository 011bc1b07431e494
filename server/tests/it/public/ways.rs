//! The ways in which an open round can be answered, on the page of its dialogue.

use app::entity::{
    organisation,
    round::{self, RoundState},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::set_state;
use crate::support::{TestApp, rounds::TestRound};

/// An open round that can be answered in these ways.
async fn arranged(channels: &str) -> (TestApp, TestRound, String) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let chosen = round::ActiveModel {
        id: Set(round.row.id),
        channels: Set(channels.to_owned()),
        paper_return: Set(Some("Biblioteket, Storgatan 1".to_owned())),
        ..Default::default()
    };
    chosen.update(app.db()).await.unwrap();
    let path = format!("/dialog/{}", round.dialogue.slug);
    (app, round, path)
}

#[tokio::test]
async fn residents_read_which_ways_there_are_and_where_the_form_is_had_and_handed_in() {
    let (app, _, path) = arranged("web phone paper meeting").await;

    let page = app.visitor().get(&path).await;

    page.assert_text(".ways", "Be Storby kommun om blanketten. Här lämnar du den: Biblioteket, Storgatan 1")
        .assert_text(".ways", "Genom att ringa. Fråga Storby kommun hur du gör.")
        .assert_text(".ways", "På ett möte.")
        .assert_no_text(".ways", "svarsskärm");
    assert_eq!(page.count(".ways li"), 4);
}

#[tokio::test]
async fn the_ways_are_told_in_the_language_of_the_reader() {
    let (app, _, path) = arranged("web kiosk paper").await;

    let page = app.visitor().get(&format!("{path}?sprak=fi")).await;

    page.assert_text(".ways", "Paperilla. Pyydä lomake: Storby kommun. Palauta lomake tänne: Biblioteket")
        .assert_text(".ways [lang=sv]", "Biblioteket, Storgatan 1")
        .assert_text(".ways", "Vastausnäytöllä.");
    let easy = app.visitor().get(&format!("{path}?sprak=lattlast")).await;
    easy.assert_text(".ways", "Be Storby kommun om blanketten.");
    let english = app.visitor().get(&format!("{path}?sprak=en")).await;
    english.assert_text(".ways", "On paper. Ask Storby kommun for the form. Hand it in here: Biblioteket");
}

#[tokio::test]
async fn a_number_to_ring_stands_there_where_the_kommun_has_said_one() {
    let (app, round, path) = arranged("web phone").await;
    let number = organisation::ActiveModel {
        id: Set(round.organisation_id),
        contact_phone: Set(Some("0611-34 80 00".to_owned())),
        ..Default::default()
    };
    number.update(app.db()).await.unwrap();

    let page = app.visitor().get(&path).await;

    page.assert_text(".ways a[href='tel:0611348000']", "0611-34 80 00");
}

#[tokio::test]
async fn nothing_is_told_of_ways_where_there_is_the_screen_alone_or_the_time_is_over() {
    let (app, round, path) = arranged("web paper").await;
    assert_eq!(app.visitor().get(&path).await.count(".ways"), 1);
    set_state(&app, &round, RoundState::Stopped).await;
    assert_eq!(app.visitor().get(&path).await.count(".ways"), 0);

    let (app, _, path) = arranged("web").await;
    assert_eq!(app.visitor().get(&path).await.count(".ways"), 0);
}
