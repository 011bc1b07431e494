//! Requests that go wrong get a page and a status, never a blank or a broken connection.

use std::time::Duration;

use app::{
    entity::{membership::Role, round::RoundState},
    forms::Sent,
};
use axum::{
    Router,
    routing::{get, post},
};
use server::middleware::dressed;

use crate::support::{TestApp, addresses, visitor::Visitor};

async fn broken() -> &'static str {
    panic!("made by this story")
}

async fn broken_form(_: Sent) -> &'static str {
    panic!("made by this story")
}

async fn slow_form(_: Sent) {
    tokio::time::sleep(Duration::from_secs(3_600)).await;
}

#[tokio::test]
async fn a_panic_becomes_a_page() {
    let app = TestApp::new().await;
    let routes = Router::new().route("/trasig", get(broken));
    let mut visitor = Visitor::new(dressed(routes, app.state.clone(), Duration::from_secs(30)));

    let page = visitor.get("/trasig").await;

    page.assert_status(500).assert_text("h1", "Något gick fel hos oss").assert_no_text("body", "made by this story");
    assert_eq!(visitor.get("/trasig").await.status, 500, "the process goes on");
}

#[tokio::test]
async fn a_request_that_takes_too_long_is_given_up() {
    let app = TestApp::new().await;
    let slow = || async { tokio::time::sleep(Duration::from_secs(3_600)).await };
    let routes = Router::new().route("/trog", get(slow));
    let mut visitor = Visitor::new(dressed(routes, app.state.clone(), Duration::from_millis(50)));

    let page = visitor.get("/trog").await;

    page.assert_status(503).assert_text("h1", "Det tog för lång tid");
}

#[tokio::test]
async fn a_database_that_is_away_costs_those_who_work_here_no_word() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    app.db().close_by_ref().await.unwrap();
    let text = "Det här\nska inte \"försvinna\" <b>";
    let (note, brief) = (format!("{}/meddelande", round.work_path()), format!("/politik/{}", round.row.code));

    for (who, path, start) in [(&mut moderator, note, "/arbete"), (&mut elected, brief, "/politik")] {
        let page = who.post(&path, &[("text", text), ("act", "add")]).await;

        page.assert_status(503).assert_text("h1", "Vi kan inte nå våra uppgifter").assert_text("#written", "ska inte");
        page.assert_text("#again button", "Skicka igen").assert_value("#again input[name=text]", text);
        page.assert_value("#again input[name=act]", "add").assert_no_text("main", "Gå tillbaka");
        assert_eq!(page.count(&format!("main a[href='{start}']")), 1);
        assert_eq!(page.headers["cache-control"], "no-store");
    }
}

#[tokio::test]
async fn after_another_failure_the_words_are_given_back_and_it_is_said_that_nobody_knows() {
    let app = TestApp::new().await;
    let routes = || Router::new().route("/arbete/trasig", post(broken_form)).route("/arbete/trog", post(slow_form));
    let form = [("text", "Ett ord"), ("client_secret", "hemligt")];

    let mut visitor = Visitor::new(dressed(routes(), app.state.clone(), Duration::from_secs(30)));
    let broken = visitor.post("/arbete/trasig", &form[..1]).await;
    broken.assert_status(500).assert_text(".lead", "Vi vet inte om det du skickade blev sparat.");
    broken.assert_text("#written", "Ett ord");
    assert_eq!(broken.count("#again"), 0);

    let mut visitor = Visitor::new(dressed(routes(), app.state.clone(), Duration::from_millis(500)));
    let slow = visitor.post("/arbete/trog", &form[..1]).await;
    slow.assert_status(503).assert_text("h1", "Det tog för lång tid").assert_text("#again button", "Skicka igen");
    let secret = visitor.post("/arbete/trog", &form).await;
    secret.assert_status(503).assert_text("#written", "Ett ord");
    assert!(!secret.body.contains("hemligt"));
}

#[tokio::test]
async fn more_than_any_form_holds_is_refused_with_a_sentence() {
    let app = TestApp::new().await;
    let mut visitor = app.visitor();

    let page = visitor.post_raw("/svara/HSD4", vec![b'a'; 9 * 1024 * 1024]).await;

    page.assert_status(413).assert_text("h1", "Det du skickade är för stort");
    for (language, help) in [
        ("sv", "kan det du skrev stå kvar, men det är inte säkert."),
        ("lattlast", "Det du skrev kan finnas kvar. Men det är inte säkert."),
        ("fi", "voi olla siellä tallella, mutta se ei ole varmaa."),
        ("en", "may still be there, but that is not certain."),
    ] {
        let path = format!("/svara/HSD4?sprak={language}");
        visitor.post_raw(&path, vec![b'a'; 9 * 1024 * 1024]).await.assert_status(413).assert_text(".lead", help);
    }
}

#[tokio::test]
async fn a_form_sent_where_there_is_none_gets_the_page_that_helps() {
    let app = TestApp::new().await;

    let page = app.visitor().post("/om", &[("q1", "1")]).await;

    page.assert_status(404).assert_text("h1", "Sidan finns inte");
}

/// The address with what no row can have in it.
fn odd(pattern: &str) -> Vec<String> {
    if pattern.contains('{') {
        return ["%00", "%FF"].map(|odd| addresses::filled(pattern, |_| odd.to_owned())).into();
    }
    vec![format!("{pattern}?dialog=%00")]
}

#[tokio::test]
async fn an_address_that_no_row_can_have_is_not_there_for_anybody() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    for path in addresses::patterns().iter().flat_map(|pattern| odd(pattern)) {
        let (got, sent) = (moderator.get(&path).await, moderator.post(&path, &[]).await);
        assert_eq!((got.status, got.text("h1").as_str()), (404, "Sidan finns inte"), "{path}");
        let is_staffs = path.starts_with("/arbete") || path.starts_with("/politik");
        let title = if is_staffs { "Det finns inget här för dig" } else { "Sidan finns inte" };
        assert_eq!((sent.status, sent.text("h1").as_str()), (404, title), "{path}");
    }
}
