//! Codes on paper.

use app::{
    account::second_factor::{CODE_PATH, OWN_PATH},
    entity::recovery_code,
};
use sea_orm::EntityTrait;

use super::codes_of;
use crate::support::TestApp;

#[tokio::test]
async fn each_opens_once_and_is_kept_by_nobody() {
    let app = TestApp::new().await;
    let (moderator, mut whole, codes) = app.with_app().await;
    let kept = recovery_code::Entity::find().all(app.db()).await.unwrap();
    assert!(kept.iter().all(|row| row.code_mac.len() == 32) && kept.len() == 8);
    whole.get(OWN_PATH).await.assert_text("#left", "åtta reservkoder");
    let typed = codes[3].to_lowercase().replace('-', " ");

    let mut browser = app.half_signed_in(&moderator).await;
    browser.post(CODE_PATH, &[("code", &typed)]).await.assert_sent_to("/arbete");
    let mut browser = app.half_signed_in(&moderator).await;
    browser.post(CODE_PATH, &[("code", &codes[3])]).await.assert_status(422);
    browser.post(CODE_PATH, &[("code", &codes[4])]).await.assert_sent_to("/arbete");

    browser.get(OWN_PATH).await.assert_text("#left", "sex reservkoder");
    let used = app.acts().await.iter().filter(|act| *act == "account.use_recovery_code").count();
    assert_eq!(used, 2);
}

#[tokio::test]
async fn one_that_four_use_at_the_same_moment_opens_for_one() {
    let app = TestApp::new().await;
    let (moderator, _, codes) = app.with_app().await;
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let (mut browser, code) = (app.half_signed_in(&moderator).await, codes[0].clone());
        tries.spawn(async move { browser.post(CODE_PATH, &[("code", &code)]).await.status });
    }

    let answers = tries.join_all().await;

    assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
}

#[tokio::test]
async fn those_of_somebody_else_open_nothing() {
    let app = TestApp::new().await;
    let (_, _, codes) = app.with_app().await;
    let (other, ..) = app.with_app().await;

    let mut browser = app.half_signed_in(&other).await;

    browser.post(CODE_PATH, &[("code", &codes[0])]).await.assert_status(422);
}

#[tokio::test]
async fn they_are_made_anew_with_a_code_of_the_app() {
    let app = TestApp::new().await;
    let (moderator, mut browser, old) = app.with_app().await;
    let mut elsewhere = app.with_session_of(moderator.id).await;
    browser.post(OWN_PATH, &[("act", "renew"), ("code", "000000")]).await.assert_status(422);

    let code = app.shown_by_app_of(moderator.id).await;
    let page = browser.post(OWN_PATH, &[("act", "renew"), ("code", &code)]).await;

    page.assert_status(200).assert_text("h1", "Spara dina reservkoder");
    let new = codes_of(&page);
    assert!(new.len() == 8 && !new.contains(&old[0]));
    browser.get("/arbete").await.assert_status(200);
    elsewhere.get("/arbete").await.assert_status(303);
    let mut half = app.half_signed_in(&moderator).await;
    half.post(CODE_PATH, &[("code", &old[0])]).await.assert_status(422);
    half.post(CODE_PATH, &[("code", &new[0])]).await.assert_sent_to("/arbete");
    assert_eq!(app.acts().await[2..4], ["account.make_recovery_codes", "account.use_recovery_code"]);
}
