//! Signing in: who gets where, and what nobody learns.

use super::{HERE, PASSWORD, PasswordsSeen, WRONG, set_cookie};
use crate::support::TestApp;
use app::entity::account;
use app::entity::attempt;
use app::entity::membership::{self, Role};
use app::entity::round::RoundState;
use app::entity::session;
use chrono::TimeDelta;
use sea_orm::EntityTrait;
use std::sync::atomic::Ordering;

#[tokio::test]
async fn staff_sign_in_to_the_workbench_and_an_elected_to_the_briefs() {
    let app = TestApp::new().await;
    let facilitator = app.with_password(Role::Facilitator).await;
    let elected = app.with_password(Role::ElectedRepresentative).await;

    let page = app.sign_in_from(HERE, &facilitator.email, PASSWORD).await;
    page.assert_sent_to("/arbete");
    assert!(app.is_signed_in(&page).await);
    assert_eq!(app.acts().await, ["account.sign_in"]);

    let typed = format!("  {} ", elected.email.to_uppercase());
    app.sign_in_from(HERE, &typed, PASSWORD).await.assert_sent_to("/politik");
}

#[tokio::test]
async fn the_cookie_is_for_our_host_alone_and_not_for_scripts() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;

    let cookie = set_cookie(&app.sign_in_from(HERE, &somebody.email, PASSWORD).await);

    let (pair, attributes) = cookie.split_once("; ").unwrap();
    assert!(pair.starts_with("__Host-medmig=") && 43 + 14 == pair.len(), "{pair}");
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Lax");
    let stored = session::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert!(!format!("{stored:?}").contains(pair.split_once('=').unwrap().1));
}

/// A page without the nonces of its scripts, which are other ones each time.
fn without_nonces(page: &str) -> String {
    let mut pieces = page.split(" nonce=\"");
    let first = pieces.next().into_iter();
    first.chain(pieces.filter_map(|piece| Some(piece.split_once('"')?.1))).collect()
}

#[tokio::test]
async fn nobody_learns_whether_there_is_an_account() {
    let app = TestApp::new().await;
    let closed = app.with_password(Role::Facilitator).await;
    app.close(&closed).await;
    let (organisation_id, body_id) = app.body("Storby").await;
    let invited = app.account(Role::Moderator, organisation_id, Some(body_id)).await;
    let invited = account::Entity::find_by_id(invited).one(app.db()).await.unwrap().unwrap();
    let somebody = app.with_password(Role::Facilitator).await;
    let seen = PasswordsSeen::default();
    let _guard = metrics::set_default_local_recorder(&seen);

    let mut answers = Vec::new();
    for (email, password) in [
        (somebody.email.as_str(), "inte det rätta"),
        ("ingen@storby.example", PASSWORD),
        (&closed.email, PASSWORD),
        (&invited.email, PASSWORD),
        (&invited.email, "inte det rätta"),
        ("inte ens en adress", PASSWORD),
    ] {
        let before = seen.0.load(Ordering::Relaxed);
        let page = app.sign_in_from(HERE, email, password).await;
        page.assert_status(422).assert_text("#password-error", WRONG).assert_value("#email", email);
        page.assert_value("#password", "");
        assert!(!page.body.contains(password), "the password stands in the page");
        assert_eq!(seen.0.load(Ordering::Relaxed) - before, 1, "one password is looked at, whatever was sent");
        assert_eq!(set_cookie(&page), "");
        let rows = attempt::Entity::find().all(app.db()).await.unwrap().len();
        let shown = without_nonces(page.body.split("<body").nth(1).unwrap()).replace(email, "");
        answers.push((shown, page.headers.keys().cloned().collect::<Vec<_>>()));
        assert!(1 < rows);
    }
    let (first, others) = answers.split_first().unwrap();
    for other in others {
        assert_eq!(other, first);
    }
    assert!(app.acts().await.is_empty());
}

#[tokio::test]
async fn an_empty_form_is_shown_again_and_counts_as_no_try() {
    let app = TestApp::new().await;

    let page = app.visitor().post("/logga-in", &[("email", "anna@storby.example")]).await;

    page.assert_status(422).assert_text(".error-summary", "Skriv ditt lösenord");
    page.assert_value("#email", "anna@storby.example");
    assert_eq!(attempt::Entity::find().all(app.db()).await.unwrap().len(), 0);
}

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_sign_in_and_comes_back() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Facilitator).await;

    let page = app.visitor().get("/arbete?x=1").await;
    page.assert_sent_to("/logga-in?nasta=%2Farbete");

    let form = [("email", somebody.email.as_str()), ("password", PASSWORD)];
    app.visitor().post(&page.location(), &form).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn what_is_sent_after_the_session_ended_is_not_lost() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut browser = app.staff(Role::Moderator, &round).await;
    let path = format!("{}/stoppa", round.work_path());
    app.later(TimeDelta::hours(3));

    let page = browser.post(&path, &[("reason", "Fel i en fråga")]).await;

    page.assert_status(401).assert_text("h1", "Du behöver logga in");
    let link = page.with("main a", |a| a.value().attr("href").map(str::to_owned)).flatten().unwrap();
    assert!(link.starts_with("/logga-in?nasta=%2Farbete%2Fomgang%2F"), "{link}");
    // Signed in in another tab, the browser sends the same form again.
    let mut signed_in = app.staff(Role::Moderator, &round).await;
    signed_in
        .post(&path, &[("reason", "Fel i en fråga")])
        .await
        .assert_sent_to(&format!("{}?stoppad=ja", round.work_path()));
}

/// Public pages read no session: their link to the sign-in page is the way back to one's work.
#[tokio::test]
async fn whoever_is_signed_in_is_led_on_from_the_sign_in_page() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;

    moderator.get("/logga-in").await.assert_sent_to("/arbete");
    elected.get("/logga-in").await.assert_sent_to("/politik");
    moderator.get("/logga-in?nasta=%2Farbete%2Flogg").await.assert_sent_to("/arbete/logg");
    moderator.get("/logga-in?nasta=https%3A%2F%2Fexempel.example").await.assert_sent_to("/arbete");
    moderator.get("/logga-in?hos=storby&hinder=avbrott").await.assert_status(200);

    app.visitor().get("/logga-in").await.assert_status(200).assert_text("h1", "Logga in");
    moderator.post("/logga-ut", &[]).await.assert_sent_to("/logga-in?utloggad=ja");
    moderator.get("/logga-in").await.assert_status(200);
}

/// As with roles that follow groups of an organisation and somebody who came in by a password: they have to get in another way.
#[tokio::test]
async fn whoever_has_no_role_in_this_session_meets_the_sign_in_page_and_is_not_sent_away() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    membership::Entity::delete_many().exec(app.db()).await.unwrap();

    moderator.get("/logga-in").await.assert_status(200).assert_text("h1", "Logga in");
    moderator.get("/logga-in?nasta=%2Farbete").await.assert_status(200).assert_text("h1", "Logga in");
}
