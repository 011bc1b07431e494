//! Sessions: when they begin and end.

use super::{ELSEWHERE, HERE, PASSWORD, set_cookie, sign_in_from};
use crate::support::TestApp;
use app::account::passwords;
use app::account::queries;
use app::account::rights;
use app::entity::membership::Role;
use chrono::TimeDelta;
use http::HeaderMap;
use http::header;

#[tokio::test]
async fn signing_in_again_ends_the_session_that_the_browser_had() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    let first = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;
    let browser = app.visitor().with_cookie(&set_cookie(&first));

    let second = sign_in_from(browser, HERE, &somebody.email, PASSWORD).await;

    assert_ne!(set_cookie(&first), set_cookie(&second));
    assert!(!app.is_signed_in(&first).await);
    assert!(app.is_signed_in(&second).await);
}

#[tokio::test]
async fn a_cookie_that_somebody_else_chose_never_becomes_a_session() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    let browser = app.visitor().with_cookie("__Host-medmig=planted");

    let page = sign_in_from(browser, HERE, &somebody.email, PASSWORD).await;

    page.assert_sent_to("/arbete");
    let planted = HeaderMap::from_iter([(header::COOKIE, "__Host-medmig=planted".parse().unwrap())]);
    assert!(rights::signed_in(&app.state, &planted).await.is_err());
}

#[tokio::test]
async fn a_session_ends_after_two_idle_hours_and_after_a_working_day() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    let idle = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;
    let busy = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;

    for _ in 0..11 {
        app.later(TimeDelta::minutes(65));
        assert!(app.is_signed_in(&busy).await);
    }
    assert!(!app.is_signed_in(&idle).await);
    app.later(TimeDelta::minutes(6));
    assert!(!app.is_signed_in(&busy).await, "twelve hours have passed");
}

#[tokio::test]
async fn a_closed_account_is_out_in_every_window_at_once() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    let first = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;
    let second = app.sign_in_from(ELSEWHERE, &somebody.email, PASSWORD).await;
    assert!(app.is_signed_in(&first).await && app.is_signed_in(&second).await);

    app.close(&somebody).await;

    assert!(!app.is_signed_in(&first).await && !app.is_signed_in(&second).await);
}

#[tokio::test]
async fn signing_out_ends_this_session_and_a_new_password_ends_all() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    let first = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;
    let second = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;
    let third = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;

    let out = app.visitor().with_cookie(&set_cookie(&first)).post("/logga-ut", &[]).await;

    out.assert_sent_to("/logga-in?utloggad=ja");
    app.visitor().get(&out.location()).await.assert_text("#signed-out", "Du är utloggad");
    assert_eq!(app.visitor().get("/logga-in").await.count("#signed-out"), 0);
    assert_eq!(set_cookie(&out), "__Host-medmig=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    assert!(!app.is_signed_in(&first).await);
    assert!(app.is_signed_in(&second).await && app.is_signed_in(&third).await);
    assert_eq!(app.acts().await.last().unwrap(), "account.sign_out");

    let hash = passwords::hash("fem gula bilar i rad").await.unwrap();
    queries::set_password(app.db(), somebody.id, &hash).await.unwrap();
    assert!(!app.is_signed_in(&second).await && !app.is_signed_in(&third).await);
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_status(422);
}

#[tokio::test]
async fn signing_out_without_a_session_is_no_mistake() {
    let app = TestApp::new().await;

    app.visitor().post("/logga-ut", &[]).await.assert_sent_to("/logga-in?utloggad=ja");

    assert!(app.acts().await.is_empty());
}

#[tokio::test]
async fn one_comes_back_to_the_page_that_was_asked_for_and_nowhere_else() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;
    let form = [("email", somebody.email.as_str()), ("password", PASSWORD)];

    for (asked, sent_to) in [
        ("%2Farbete%2Fomgang%2FHSD4", "/arbete/omgang/HSD4"),
        ("https%3A%2F%2Fevil.example", "/arbete"),
        ("%2F%2Fevil.example", "/arbete"),
        ("%2Farbete%0D%0Ax%3Ay", "/arbete"),
    ] {
        app.visitor().post(&format!("/logga-in?nasta={asked}"), &form).await.assert_sent_to(sent_to);
    }
}
