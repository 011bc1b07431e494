//! What was found when Leptos was tried, kept so that a newer version cannot bring it back.

use std::time::Duration;

use app::entity::{membership::Role, round, round::RoundState};
use axum::{body::Body, extract::Request};
use sea_orm::{ActiveValue::Set, EntityTrait};
use tokio::task::JoinSet;

use crate::support::TestApp;

const ATTACK: &str = "</textarea></title><script>alert(1)</script>";

#[tokio::test]
async fn what_was_typed_ends_neither_its_field_nor_the_title() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let renamed = round::ActiveModel { id: Set(round.row.id), title: Set(ATTACK.to_owned()), ..Default::default() };
    round::Entity::update(renamed).exec(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let sent = moderator.post(&round.path(), &[("q1", "99"), ("q5", ATTACK)]).await;
    let shown = moderator.get(&round.work_path()).await;

    sent.assert_status(422).assert_value("textarea[name=q5]", ATTACK);
    for page in [sent, shown] {
        assert!(!page.body.contains("<script>alert"), "{}", page.body);
        assert!(!page.text("title").is_empty() && page.count("title") == 1);
    }
}

#[tokio::test]
async fn a_form_without_its_fields_is_met_with_a_sentence() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;

    for path in [round.path().as_str(), "/logga-in"] {
        for body in [&b""[..], b"&&&", b"=&=", b"%", b"\xff\xfe=\0"] {
            let page = app.visitor().post_raw(path, body.to_vec()).await;
            page.assert_status(422);
            assert!(page.count(".error-summary") == 1, "{path}: {body:?}");
        }
    }
}

#[tokio::test]
async fn what_another_site_sends_under_a_session_is_refused() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let sent = |site: &str| {
        let request = Request::post(format!("{}/stoppa", round.work_path())).header("sec-fetch-site", site);
        request.body(Body::from("reason=Fel+fr%C3%A5gor")).unwrap()
    };

    for site in ["cross-site", "same-site", "none"] {
        let page = moderator.send(sent(site)).await;
        page.assert_status(403).assert_text("h1", "Formuläret kom inte från Med mig");
    }

    let row = round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
    assert_eq!(row.state, RoundState::Open);
    assert_eq!(moderator.send(sent("same-origin")).await.status, 303);
}

#[tokio::test]
async fn an_answer_from_the_barest_browser_gets_through() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let bare = Request::post(round.path()).header("content-type", "application/x-www-form-urlencoded");

    let page = app.visitor().send(bare.body(Body::from("q1=4&receipt=0000-0000-0000")).unwrap()).await;

    page.assert_status(200).assert_text("h1", "Tack. Ditt svar är framme.");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_requests_at_twenty_at_a_time_never_hang() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut visitors = JoinSet::new();
    for _ in 0..20 {
        let (mut visitor, path) = (app.visitor(), round.path());
        visitors.spawn(async move {
            for _ in 0..50 {
                visitor.get(&path).await.assert_status(200);
            }
        });
    }

    let all = tokio::time::timeout(Duration::from_secs(240), visitors.join_all()).await;

    assert_eq!(all.expect("some requests hang").len(), 20);
}
