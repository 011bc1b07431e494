//! The order that the statements stand in.

use std::{collections::BTreeSet, sync::Arc};

use app::{
    round::{remembered::wording, wording::Wording},
    words::Words,
};
use chrono::TimeDelta;
use scraper::{Html, Selector};

use super::{Resident, add_statements, answers, arranged};
use crate::support::{TestApp, rounds::TestRound};

/// Names of the fields and words of the statements, in the order of the page.
async fn order(app: &TestApp, round: &TestRound) -> Vec<(String, String)> {
    let page = app.visitor().get(&round.path()).await;
    let html = Html::parse_document(&page.body);
    let [statement, field, legend] = ["fieldset.opinion", "input", "legend"].map(|css| Selector::parse(css).unwrap());
    html.select(&statement)
        .map(|one| {
            let name = one.select(&field).next().unwrap().attr("name").unwrap().to_owned();
            (name, one.select(&legend).next().unwrap().text().collect())
        })
        .collect()
}

#[tokio::test]
async fn the_order_is_drawn_anew_each_minute_and_every_field_keeps_its_statement() {
    let (app, round) = arranged().await;
    let (mut orders, mut named) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..12 {
        let drawn = order(&app, &round).await;
        assert_eq!(order(&app, &round).await, drawn, "it stands for a minute");
        named.extend(drawn.clone());
        orders.insert(drawn);
        app.later(TimeDelta::minutes(1));
    }

    assert!(1 < orders.len(), "twelve draws of seven are not all the same");
    assert_eq!(named.len(), 7, "{named:?}");
    assert!(named.contains(&("q6-2".to_owned(), "Digitala besök är bra.".to_owned())));
}

#[tokio::test]
async fn a_round_that_is_not_open_is_shown_as_it_was_written() {
    use app::{entity::membership::Role, entity::round::RoundState};
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    add_statements(&app, &round, 8, None).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.get(&format!("{}/forhandsgranska", round.work_path())).await;

    let places: Vec<_> = (1..=10).map(|row| page.body.find(&format!("name=\"q6-{row}\"")).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[tokio::test]
async fn a_vote_on_a_statement_that_this_process_has_not_heard_of_is_kept() {
    let (app, round) = arranged().await;
    let mut resident = Resident::at(&app, &round).await;
    // As another process does it.
    add_statements(&app, &round, 1, Some("sv")).await;
    assert_eq!(order(&app, &round).await.len(), 7, "what is known stands for a minute");

    resident.send(0, &[("q6-8", "agree")]).await.assert_status(200);

    assert_eq!(answers(&app, &round).await, [r#"[null,null,null,null,null,{"votes":"-------a"}]"#]);
    resident.look().await.assert_text("dl.answers", "Påstående nummer 8. Ditt svar: Håller med");
    assert_eq!(order(&app, &round).await.len(), 8);
}

#[tokio::test]
async fn a_statement_that_another_process_added_is_shown_within_a_minute() {
    let (app, round) = arranged().await;
    assert_eq!(order(&app, &round).await.len(), 7);
    add_statements(&app, &round, 1, Some("sv")).await;

    app.later(TimeDelta::minutes(1));

    assert_eq!(order(&app, &round).await.len(), 8);
}

/// Sends a form with a vote in this field.
async fn send(app: &TestApp, round: &TestRound, field: &str) {
    Resident::at(app, round).await.send(1, &[(field, "agree")]).await.assert_status(200);
}

#[tokio::test]
async fn odd_forms_have_the_round_read_no_more_than_now_and_then() {
    let (app, round) = arranged().await;
    assert_eq!(order(&app, &round).await.len(), 7);
    add_statements(&app, &round, 1, Some("sv")).await;
    send(&app, &round, "q6-9999").await;
    assert_eq!(order(&app, &round).await.len(), 7, "no question has so many");
    send(&app, &round, "q6-50").await;
    assert_eq!(order(&app, &round).await.len(), 8);
    add_statements(&app, &round, 1, Some("sv")).await;
    send(&app, &round, "q6-50").await;
    assert_eq!(order(&app, &round).await.len(), 8, "it was read just now");
    app.later(TimeDelta::seconds(3));

    send(&app, &round, "q6-50").await;

    assert_eq!(order(&app, &round).await.len(), 9);
}

/// What the process remembers.
async fn known(app: &TestApp, round: &TestRound) -> Arc<Wording> {
    wording(&app.state, &round.row, Words::swedish()).await.unwrap()
}

#[tokio::test]
async fn an_odd_form_leaves_what_is_known_as_it_was() {
    let (app, round) = arranged().await;
    let before = known(&app, &round).await;

    send(&app, &round, "q6-50").await;

    assert!(Arc::ptr_eq(&before, &known(&app, &round).await));
}

#[tokio::test]
async fn a_round_that_has_stopped_is_read_once_more_and_then_stands() {
    let (app, round) = arranged().await;
    assert!(!known(&app, &round).await.order.is_empty());
    app.later(TimeDelta::days(8));

    let stopped = known(&app, &round).await;

    assert!(stopped.order.is_empty());
    app.later(TimeDelta::hours(1));
    assert!(Arc::ptr_eq(&stopped, &known(&app, &round).await));
}

#[tokio::test]
async fn after_ten_statements_there_is_a_way_past_the_rest() {
    let (app, round) = arranged().await;
    add_statements(&app, &round, 6, None).await;

    let page = app.visitor().get(&round.path()).await;

    assert_eq!(page.count("fieldset.opinion"), 13);
    let ways = "fieldset.opinion button[type=button][data-step=rest][hidden]";
    assert_eq!(page.count(ways), 2, "the eleventh and the twelfth, not the last");
    page.assert_text(ways, "Hoppa över resten av påståendena");
}
