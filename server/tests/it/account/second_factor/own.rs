//! One's own second factor, once one is signed in.

use app::{
    account::second_factor::{CODE_PATH, OWN_PATH},
    entity::membership::Role,
};
use chrono::TimeDelta;

use super::{HERE, PASSWORD, set_cookie};
use crate::support::TestApp;

#[tokio::test]
async fn who_needs_none_may_have_one_and_gives_its_code_from_then_on() {
    let app = TestApp::new().await;
    let elected = app.with_password(Role::ElectedRepresentative).await;
    let signed_in = app.sign_in_from(HERE, &elected.email, PASSWORD).await;
    signed_in.assert_sent_to("/politik");
    let mut browser = app.visitor().with_cookie(&set_cookie(&signed_in));
    let mut elsewhere = app.with_session_of(elected.id).await;
    browser.get("/politik").await.assert_text("main", "Andra steget och reservkoder");
    browser.get(OWN_PATH).await.assert_text(".lead", "Din roll kräver det inte");
    browser.get("/politik").await.assert_status(200);

    let tied = app.tie(&mut browser, elected.id).await;

    tied.assert_status(200).assert_text("h1", "Spara dina reservkoder");
    browser.get("/politik").await.assert_status(200);
    elsewhere.get("/politik").await.assert_status(303);
    app.sign_in_from(HERE, &elected.email, PASSWORD).await.assert_sent_to(CODE_PATH);
    assert_eq!(app.acts().await, ["account.sign_in", "account.tie_app"]);
}

#[tokio::test]
async fn a_new_telephone_takes_the_place_of_the_old_one() {
    let app = TestApp::new().await;
    let (moderator, mut browser, codes) = app.with_app().await;
    let old = app.shown_by_app_of(moderator.id).await;
    let new = app.offered(&browser, moderator.id);
    let shown = app.shown_by(&new);
    let change = |old, new| [("act", "change"), ("old_code", old), ("new_code", new)];

    browser.post(OWN_PATH, &change("", "")).await.assert_text("#old_code-error", "Skriv koden");
    browser.post(OWN_PATH, &change("000000", &shown)).await.assert_text("#old_code-error", "stämmer inte");
    let wrong = browser.post(OWN_PATH, &change(&old, "000000")).await;
    wrong.assert_status(422).assert_text("#new_code-error", "stämmer inte").assert_value("#old_code", &old);
    // Nothing was used up.
    let mut kept = browser.clone();
    browser.post(OWN_PATH, &change(&old, &shown)).await.assert_status(200);

    kept.get("/arbete").await.assert_status(303);
    browser.get("/arbete").await.assert_status(200);
    app.later(TimeDelta::minutes(1));
    let mut half = app.half_signed_in(&moderator).await;
    half.post(CODE_PATH, &[("code", &codes[0])]).await.assert_status(422);
    half.post(CODE_PATH, &[("code", &app.shown_by(&new))]).await.assert_sent_to("/arbete");
    assert_eq!(app.acts().await[2], "account.change_app");
}

#[tokio::test]
async fn a_code_on_paper_lets_one_change_the_telephone_that_is_gone() {
    let app = TestApp::new().await;
    let (moderator, _, codes) = app.with_app().await;
    let mut browser = app.half_signed_in(&moderator).await;
    browser.post(CODE_PATH, &[("code", &codes[0])]).await.assert_sent_to("/arbete");

    let shown = app.shown_by(&app.offered(&browser, moderator.id));
    let form = [("act", "change"), ("old_code", &codes[1]), ("new_code", shown.as_str())];
    browser.post(OWN_PATH, &form).await.assert_status(200).assert_text("h1", "Spara dina reservkoder");
}

#[tokio::test]
async fn whoever_is_signed_in_still_needs_a_code_and_is_slowed_down() {
    let app = TestApp::new().await;
    let (moderator, mut browser, _) = app.with_app().await;
    for _ in 0..5 {
        browser.post(OWN_PATH, &[("act", "renew"), ("code", "000000")]).await.assert_status(422);
    }

    let code = app.shown_by_app_of(moderator.id).await;
    let page = browser.post(OWN_PATH, &[("act", "renew"), ("code", &code)]).await;

    page.assert_status(429).assert_text(".notice", "Vänta en stund");
    // Nor does the tie of a first app do anything for one who has one.
    app.later(TimeDelta::minutes(1));
    app.tie(&mut browser, moderator.id).await.assert_sent_to(OWN_PATH);
}
