//! Asking more than once tells nothing and fills no inbox.

use std::sync::{Arc, Mutex};

use app::entity::round::RoundState;
use axum::{body::Body, extract::Request};
use chrono::TimeDelta;
use http::header;

use super::{ANNA, follow, followed, followers, path};
use crate::support::{TestApp, page::Page, rounds::TestRound};

#[tokio::test]
async fn the_answer_is_the_same_whether_the_address_follows_already() {
    let app = TestApp::new().await;
    let (round, _) = followed(&app, "sv").await;

    let known = follow(&app, &round, ANNA).await;
    let unknown = follow(&app, &round, "bo@storby.example").await;

    let without = |page: &Page, address: &str| page.text("body").replace(address, "");
    assert_eq!(known.status, unknown.status);
    assert_eq!(without(&known, ANNA), without(&unknown, "bo@storby.example"));
    let mails = app.sent_mail().await;
    assert_eq!((mails.len(), mails[0].header("to").as_deref()), (1, Some("bo@storby.example")));
}

/// What is asked of the database while somebody sends this address.
async fn statements(app: &TestApp, round: &TestRound, address: &str) -> Vec<String> {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (mut db, heard) = (app.db().clone(), asked.clone());
    db.set_metric_callback(move |info| heard.lock().unwrap().push(info.statement.sql.clone()));
    follow(&TestApp::over(db), round, address).await.assert_status(200);
    asked.lock().unwrap().clone()
}

#[tokio::test]
async fn the_work_is_the_same_whether_the_address_follows_already() {
    let app = TestApp::new().await;
    let (round, _) = followed(&app, "sv").await;
    // The first of the day from this network is counted in another way.
    statements(&app, &round, "eva@storby.example").await;

    let known = statements(&app, &round, ANNA).await;
    let unknown = statements(&app, &round, "bo@storby.example").await;

    assert_eq!(known, unknown);
    assert!(known.iter().any(|sql| sql.starts_with("INSERT INTO \"outbox\"")), "{known:?}");
    assert_eq!(app.outbox().await.iter().filter(|mail| mail.recipient == ANNA).count(), 0);
}

#[tokio::test]
async fn who_asks_twice_can_use_either_mail() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    follow(&app, &round, ANNA).await;
    follow(&app, &round, "ANNA.EK@storby.example").await;

    let mails = app.sent_mail().await;
    assert_eq!((mails.len(), followers(&app).await.len()), (2, 1));
    assert_eq!(mails[0].link("/bekrafta"), mails[1].link("/bekrafta"));
}

#[tokio::test]
async fn nobody_fills_somebody_elses_inbox() {
    let app = TestApp::new().await;
    let rounds = [app.round(RoundState::Open).await, app.round(RoundState::Open).await];
    for n in 0..8 {
        let address = if n % 2 == 0 { ANNA.to_owned() } else { format!("anna.ek+{n}@storby.example") };
        let page = follow(&app, &rounds[n % 2], &address).await;
        page.assert_status(200).assert_text("h1", "Titta i din e-post");
    }
    assert_eq!(app.sent_mail().await.len(), 5);

    app.later(TimeDelta::days(8));
    app::dialogue::followers::queries::forget_unconfirmed(&app.state).await.unwrap();
    follow(&app, &rounds[0], ANNA).await;
    assert_eq!(app.sent_mail().await.len(), 1);
}

#[tokio::test]
async fn sixteen_at_once_write_no_more_than_five() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut asking = tokio::task::JoinSet::new();
    for n in 0..16 {
        let (mut browser, request) = (app.visitor(), asking_from(&round, &format!("192.0.2.{n}"), ANNA));
        asking.spawn(async move { browser.send(request).await.status });
    }
    let answers = asking.join_all().await;

    assert_eq!(answers, [200; 16]);
    assert_eq!((app.sent_mail().await.len(), followers(&app).await.len()), (5, 1));
}

#[tokio::test]
async fn one_network_has_room_for_a_waiting_room_and_not_for_any_number() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for n in 0..30 {
        from(&app, &round, "192.0.2.1", &format!("n{n}@storby.example")).await.assert_status(200);
    }

    let page = from(&app, &round, "192.0.2.1", ANNA).await;

    page.assert_status(429).assert_text(".notice", "Vänta en stund").assert_value("#epost", ANNA);
    assert!(page.headers.contains_key(header::RETRY_AFTER));
    from(&app, &round, "192.0.2.2", ANNA).await.assert_status(200);
    app.later(TimeDelta::minutes(2));
    from(&app, &round, "192.0.2.1", ANNA).await.assert_status(200);
}

async fn from(app: &TestApp, round: &TestRound, network: &str, address: &str) -> Page {
    app.visitor().send(asking_from(round, network, address)).await
}

fn asking_from(round: &TestRound, network: &str, address: &str) -> Request {
    let form = form_urlencoded::Serializer::new(String::new()).append_pair("epost", address).finish();
    Request::post(path(round)).header("x-forwarded-for", network).body(Body::from(form)).unwrap()
}
