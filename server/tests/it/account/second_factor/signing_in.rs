//! The first time, and every time after.

use app::{
    account::second_factor::{CODE_PATH, OWN_PATH, totp},
    context::Keys,
    entity::{account, membership::Role, second_factor},
};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::{HERE, PASSWORD};
use crate::{account::code_of, support::TestApp};

#[tokio::test]
async fn a_moderator_ties_an_app_at_the_first_sign_in_and_gives_its_code_at_the_next() {
    let app = TestApp::new().await;
    let moderator = app.with_password(Role::Moderator).await;
    app.sign_in_from(HERE, &moderator.email, PASSWORD).await.assert_sent_to(OWN_PATH);
    let mut browser = app.half_signed_in(&moderator).await;

    let shown = browser.get(OWN_PATH).await;
    shown.assert_status(200).assert_text("h1", "Skydda din inloggning");
    shown.assert_text("#secret", &totp::written(&app.offered(&browser, moderator.id)));
    assert_eq!((shown.count("svg.qr path"), shown.count("main a[href^='otpauth://totp/']")), (1, 1));
    browser.get(CODE_PATH).await.assert_sent_to(OWN_PATH);
    let empty = browser.post(OWN_PATH, &[("act", "tie"), ("code", " ")]).await;
    empty.assert_status(422).assert_text("#code-error", "Skriv koden");
    let wrong = browser.post(OWN_PATH, &[("act", "tie"), ("code", "12 34 5")]).await;
    wrong.assert_status(422).assert_text("#code-error", "stämmer inte").assert_value("#code", "12 34 5");
    wrong.assert_text("#secret", &totp::written(&app.offered(&browser, moderator.id)));

    let tied = app.tie(&mut browser, moderator.id).await;
    tied.assert_status(200).assert_text("h1", "Spara dina reservkoder").assert_text("main a", "Jag har sparat dem");
    assert_eq!(tied.count("#codes li"), 8);
    assert_eq!(tied.headers["cache-control"], "no-store");
    browser.get("/arbete").await.assert_status(200);
    assert_eq!(app.acts().await, ["account.tie_app", "account.sign_in"]);

    app.later(TimeDelta::minutes(1));
    let signed_in = app.sign_in_from(HERE, &moderator.email, PASSWORD).await;
    signed_in.assert_sent_to(CODE_PATH);
    let mut browser = app.half_signed_in(&moderator).await;
    browser.get(CODE_PATH).await.assert_status(200).assert_text("label", "Kod från appen");
    browser.get(OWN_PATH).await.assert_sent_to(CODE_PATH);
    app.give_code(&mut browser, moderator.id).await.assert_sent_to("/arbete");
    browser.get("/arbete").await.assert_status(200);
    browser.get(CODE_PATH).await.assert_sent_to(OWN_PATH);
    assert_eq!(app.acts().await.len(), 3);
}

#[tokio::test]
async fn one_comes_back_to_the_page_that_was_asked_for() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let asked = "%2Farbete%2Flogg";
    let form = [("email", moderator.email.as_str()), ("password", PASSWORD)];
    let mut browser = app.visitor();

    let page = browser.post(&format!("/logga-in?nasta={asked}"), &form).await;
    page.assert_sent_to(&format!("{CODE_PATH}?nasta={asked}"));
    let code = app.shown_by_app_of(moderator.id).await;
    browser.post(&page.location(), &[("code", &code)]).await.assert_sent_to("/arbete/logg");
}

#[tokio::test]
async fn a_code_is_good_for_the_half_minutes_beside_its_own_and_no_longer() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let code = app.shown_by_app_of(moderator.id).await;

    app.later(TimeDelta::seconds(60));
    let mut late = app.half_signed_in(&moderator).await;
    late.post(CODE_PATH, &[("code", &code)]).await.assert_status(422).assert_text("#code-error", "stämmer inte");
    app.later(TimeDelta::seconds(-30));
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    late.post(CODE_PATH, &[("code", &spaced)]).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn a_code_works_once_also_for_four_at_the_same_moment() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let code = app.shown_by_app_of(moderator.id).await;
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let (mut browser, code) = (app.half_signed_in(&moderator).await, code.clone());
        tries.spawn(async move { browser.post(CODE_PATH, &[("code", &code)]).await.status });
    }

    let answers = tries.join_all().await;

    assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 3, "{answers:?}");
    let mut again = app.half_signed_in(&moderator).await;
    again.post(CODE_PATH, &[("code", &code)]).await.assert_status(422).assert_text("#code-error", "redan använd");
}

#[tokio::test]
async fn who_guesses_codes_is_slowed_down_and_the_password_does_not_help() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    for guess in ["000000", "000001", "000002", "000003", "000004"] {
        let mut browser = app.half_signed_in(&moderator).await;
        browser.post(CODE_PATH, &[("code", guess)]).await.assert_status(422);
    }

    let mut browser = app.half_signed_in(&moderator).await;
    let page = app.give_code(&mut browser, moderator.id).await;

    page.assert_status(429).assert_text(".notice", "Vänta en stund");
    app.later(TimeDelta::minutes(1));
    app.give_code(&mut browser, moderator.id).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn who_guesses_from_many_networks_gets_no_first_try_from_each() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let browser = app.half_signed_in(&moderator).await;

    let mut answers = Vec::new();
    for network in 0..12 {
        let mut elsewhere = browser.clone().at_address(&format!("203.0.113.{network}"));
        answers.push(elsewhere.post(CODE_PATH, &[("code", "000000")]).await.status);
    }

    assert_eq!(answers, [[422; 10].as_slice(), &[429; 2]].concat());
}

#[tokio::test]
async fn a_clock_that_is_wrong_for_a_while_keeps_nobody_out_for_good() {
    let app = TestApp::new().await;
    let (moderator, _, codes) = app.with_app().await;
    let of_telephone = app.shown_by_app_of(moderator.id).await;

    app.later(TimeDelta::days(3));
    let mut browser = app.half_signed_in(&moderator).await;
    browser.post(CODE_PATH, &[("code", &of_telephone)]).await.assert_status(422);
    browser.post(CODE_PATH, &[("code", &codes[0])]).await.assert_sent_to("/arbete");

    app.later(TimeDelta::days(-3));
    let mut browser = app.half_signed_in(&moderator).await;
    browser.post(CODE_PATH, &[("code", &of_telephone)]).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn a_new_password_is_no_way_past_the_code() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let place = app.place("Lillby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let body = place.body_id.to_string();
    let form = [("email", moderator.email.as_str()), ("name", "Åsa"), ("role", "facilitator"), ("body", &body)];
    administrator.post(&place.invite_path(), &form).await.assert_status(303);
    let link = app.sent_mail().await[0].link("/inbjudan?kod=");

    let chosen = [("kod", code_of(&link)), ("password", PASSWORD), ("again", PASSWORD)];
    let mut browser = app.visitor();
    browser.post("/inbjudan", &chosen).await.assert_sent_to(CODE_PATH);
    browser.get("/arbete").await.assert_status(303);
}

#[tokio::test]
async fn tries_at_a_code_are_not_used_up_where_passwords_are_typed() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let mut half = app.half_signed_in(&moderator).await;
    let typed = format!("Second factor of {}", moderator.id);
    let form = [("email", typed.as_str()), ("password", "ett lösenord som är fel")];
    for _ in 0..5 {
        app.visitor().post("/logga-in", &form).await.assert_status(422);
    }
    app.visitor().post("/logga-in", &form).await.assert_status(429);

    app.give_code(&mut half, moderator.id).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn a_backup_without_the_secret_of_the_installation_makes_no_codes() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let row = second_factor::Entity::find_by_id(moderator.id).one(app.db()).await.unwrap().unwrap();

    let stolen = totp::secret(&Keys::new(b"another"), moderator.id, &row.seed);

    let code = totp::code(&stolen, totp::step(app.state.clock.now()));
    assert_ne!(code, app.shown_by_app_of(moderator.id).await);
}

#[tokio::test]
async fn others_and_the_demonstration_sign_in_with_a_password_alone() {
    let app = TestApp::new().await;
    let keyer = app.with_password(Role::PaperKeyer).await;
    app.sign_in_from(HERE, &keyer.email, PASSWORD).await.assert_sent_to("/arbete");
    app.visitor().get("/logga-in").await.assert_no_text("main", "emonstration");
    let moderator = app.with_password(Role::Moderator).await;
    let made_up = account::ActiveModel { id: Set(moderator.id), is_demonstration: Set(true), ..Default::default() };
    made_up.update(app.db()).await.unwrap();

    let signed_in = app.sign_in_from(HERE, &moderator.email, PASSWORD).await;

    signed_in.assert_sent_to("/arbete");
    let mut browser = app.visitor().with_cookie(&super::set_cookie(&signed_in));
    browser.get("/arbete").await.assert_status(200);
    app.visitor().get("/logga-in").await.assert_text("#demonstration", "inget andra steg");
    browser.get(OWN_PATH).await.assert_text(".lead", "demonstrationskonto");
    app.tie(&mut browser, moderator.id).await.assert_sent_to(OWN_PATH);
    assert!(second_factor::Entity::find().all(app.db()).await.unwrap().is_empty());
}
