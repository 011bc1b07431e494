//! Passkeys: made, shown, asked for once, and taken away.

use app::{
    account::second_factor::{CODE_PATH, OWN_PATH},
    entity::{membership::Role, passkey},
};
use chrono::TimeDelta;
use sea_orm::EntityTrait;

use super::{
    HERE, PASSWORD, codes_of,
    device::{SECOND, THIRD, UNVERIFIED, made, shown},
};
use crate::support::TestApp;

#[tokio::test]
async fn a_moderator_makes_one_at_the_first_sign_in_and_shows_it_at_the_next() {
    let app = TestApp::new().await;
    let (moderator, mut browser, codes) = app.with_passkey().await;
    assert_eq!(codes.len(), 8);
    browser.get("/arbete").await.assert_status(200);
    let own = browser.get(OWN_PATH).await;
    own.assert_text("#passkeys", "Jobbtelefonen, skapad 1 mars 2027, inte använd än")
        .assert_text(".lead", "en passkey.");

    app.sign_in_from(HERE, &moderator.email, PASSWORD).await.assert_sent_to(CODE_PATH);
    let mut half = app.half_signed_in(&moderator).await;
    half.get(CODE_PATH).await.assert_text("h1", "Visa din passkey").assert_text("[data-without]", "JavaScript");
    half.get("/arbete").await.assert_status(303);
    app.answer(&mut half, CODE_PATH, &[], &shown(SECOND)).await.assert_sent_to("/arbete");

    half.get(OWN_PATH).await.assert_text("#passkeys", "använd senast 1 mars 2027");
    let mut half = app.half_signed_in(&moderator).await;
    half.post(CODE_PATH, &[("code", &codes[0])]).await.assert_sent_to("/arbete");
    let kept = ["account.make_passkey", "account.sign_in", "account.sign_in", "account.use_recovery_code"];
    assert_eq!(app.acts().await[..4], kept);
}

#[tokio::test]
async fn what_a_device_is_asked_is_answered_once_in_its_own_session_and_in_time() {
    let app = TestApp::new().await;
    let (moderator, mut browser, _) = app.with_passkey().await;
    let (_, mut other, _) = app.with_app().await;
    let mut elsewhere = app.with_session_of(moderator.id).await;
    let (second, unverified) = (shown(SECOND), shown(UNVERIFIED));
    let page = browser.get(OWN_PATH).await;
    let ceremony = app.asked_of_device(&page).await;
    let renew = |said| [("act", "renew"), ("ceremony", ceremony.as_str()), ("passkey", said)];

    for foreign in [&mut other, &mut elsewhere] {
        let page = foreign.post(OWN_PATH, &renew(&second)).await;
        page.assert_status(422).assert_text("#code-error", "stod öppen för länge");
    }
    let page = browser.post(OWN_PATH, &renew(&unverified)).await;
    page.assert_status(422).assert_text("#code-error", "gick inte att läsa");
    let page = browser.post(OWN_PATH, &renew(&second)).await;
    page.assert_status(422).assert_text("#code-error", "redan använts");
    let page = app.answer(&mut browser, OWN_PATH, &[("act", "renew")], &second).await;
    assert_eq!((page.status, codes_of(&page).len()), (200, 8));

    let page = browser.get(OWN_PATH).await;
    let ceremony = app.asked_of_device(&page).await;
    app.later(TimeDelta::minutes(11));
    let form = [("act", "renew"), ("ceremony", &ceremony), ("passkey", &shown(THIRD))];
    browser.post(OWN_PATH, &form).await.assert_status(422).assert_text("#code-error", "stod öppen för länge");
}

#[tokio::test]
async fn one_that_counts_backwards_opens_nothing_and_the_log_is_told() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_passkey().await;
    let (mut one, mut copy) = (app.half_signed_in(&moderator).await, app.half_signed_in(&moderator).await);
    // Both are asked before either answers.
    let asked = copy.get(CODE_PATH).await;
    let ceremony = app.asked_of_device(&asked).await;
    app.answer(&mut one, CODE_PATH, &[], &shown(THIRD)).await.assert_sent_to("/arbete");

    let page = copy.post(CODE_PATH, &[("ceremony", &ceremony), ("passkey", &shown(SECOND))]).await;
    page.assert_status(422).assert_text("#code-error", "kopierats");
    let page = app.answer(&mut copy, CODE_PATH, &[], &shown(SECOND)).await;
    page.assert_status(422).assert_text("#code-error", "kopierats");

    copy.get("/arbete").await.assert_status(303);
    assert_eq!(app.acts().await[3..], ["account.refuse_passkey"; 2]);
    let row = passkey::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert_eq!(row.counter, 3);
}

/// The form with a passkey that was made.
fn make<'a>(ceremony: &'a str, said: &'a str) -> [(&'a str, &'a str); 4] {
    [("act", "make_passkey"), ("passkey_name", "Datorn"), ("ceremony", ceremony), ("passkey", said)]
}

#[tokio::test]
async fn one_more_is_asked_for_only_after_a_code() {
    let app = TestApp::new().await;
    let (moderator, mut browser, codes) = app.with_app().await;
    let mut elsewhere = app.with_session_of(moderator.id).await;
    let said = made();
    browser.post(OWN_PATH, &make("", &said)).await.assert_text("#passkey_name-error", "stod öppen för länge");
    browser.post(OWN_PATH, &make("", "")).await.assert_text("#passkey_name-error", "JavaScript");
    let ask = |code| [("act", "ask_passkey"), ("passkey_name", "Datorn"), ("add_code", code)];
    let wrong = browser.post(OWN_PATH, &ask("000000")).await;
    wrong.assert_status(422).assert_text("#add_code-error", "stämmer inte").assert_value("#passkey_name", "Datorn");
    let mut half = app.half_signed_in(&moderator).await;
    half.post(OWN_PATH, &ask(&codes[0])).await.assert_sent_to(OWN_PATH);

    let page = browser.post(OWN_PATH, &ask(&codes[0])).await;
    page.assert_status(200).assert_text("h1", "Skapa din passkey");
    page.assert_value("input[name='passkey_name']", "Datorn");
    let ceremony = app.asked_of_device(&page).await;
    let done = browser.post(OWN_PATH, &make(&ceremony, &said)).await;

    done.assert_sent_to(&format!("{OWN_PATH}?klart=make_passkey"));
    elsewhere.get("/arbete").await.assert_status(303);
    let own = browser.get(&done.location()).await;
    own.assert_text(".notice", "tillagd").assert_text("#passkeys", "Datorn");
    let mut half = app.half_signed_in(&moderator).await;
    let page = half.get(CODE_PATH).await;
    assert_eq!((page.count("#code"), page.count("[data-passkey]")), (1, 1));
    app.give_code(&mut half, moderator.id).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn one_of_somebody_else_is_none_of_ones_own() {
    let app = TestApp::new().await;
    let (owner, ..) = app.with_passkey().await;
    let other = app.with_password(Role::Moderator).await;
    let mut browser = app.half_signed_in(&other).await;

    let page = app.answer(&mut browser, OWN_PATH, &[("act", "make_passkey")], &made()).await;

    page.assert_status(422).assert_text("#passkey_name-error", "finns redan");
    browser.get("/arbete").await.assert_status(303);
    let rows = passkey::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.account_id).collect::<Vec<_>>(), [owner.id]);
}

#[tokio::test]
async fn the_last_way_in_stays_and_any_other_goes_with_a_code() {
    let app = TestApp::new().await;
    let (moderator, mut browser, codes) = app.with_passkey().await;
    let id = passkey::Entity::find().one(app.db()).await.unwrap().unwrap().id.to_string();
    let remove = |code| [("act", "remove_passkey"), ("which", id.as_str()), ("remove_code", code)];
    browser.get(OWN_PATH).await.assert_text("main", "Du har inget annat att logga in med");
    let last = browser.post(OWN_PATH, &remove(&codes[0])).await;
    last.assert_status(422).assert_text(".error-summary", "Du har inget annat att logga in med");

    let app_shows = app.shown_by(&app.offered(&browser, moderator.id));
    let tie = [("act", "change"), ("old_code", codes[0].as_str()), ("new_code", &app_shows)];
    browser.post(OWN_PATH, &tie).await.assert_status(200).assert_text("h1", "Spara dina reservkoder");
    app.later(TimeDelta::minutes(1));
    browser.post(OWN_PATH, &remove("")).await.assert_text("#remove_code-error", "Skriv koden");
    browser.post(OWN_PATH, &remove("000000")).await.assert_text("#remove_code-error", "stämmer inte");
    let code = app.shown_by_app_of(moderator.id).await;
    let gone = [("act", "remove_passkey"), ("which", "x"), ("remove_code", &code)];
    browser.post(OWN_PATH, &gone).await.assert_status(409);
    let removed = browser.post(OWN_PATH, &remove(&code)).await;

    removed.assert_sent_to(&format!("{OWN_PATH}?klart=remove_passkey"));
    browser.get(&removed.location()).await.assert_text(".notice", "borttagen").assert_no_text(".lead", "passkey");
    assert_eq!(app.acts().await[2..], ["account.use_recovery_code", "account.tie_app", "account.remove_passkey"]);
    let mut half = app.half_signed_in(&moderator).await;
    let page = half.get(CODE_PATH).await;
    assert_eq!((page.text("h1").as_str(), page.count("[data-passkey]")), ("Skriv din kod", 0));
}

#[tokio::test]
async fn an_administrator_takes_them_away_with_the_rest() {
    let app = TestApp::new().await;
    let (moderator, mut window, _) = app.with_passkey().await;
    let role = app.roles(moderator.id).await.remove(0);
    let place = app.place_of(role.organisation_id, role.body_id.unwrap()).await;
    let (_, mut administrator) = app.administrator(&place).await;
    let path = place.person_path(moderator.id);
    administrator.get(&path).await.assert_text("#factor", "Har en passkey");

    administrator.post(&path, &[("act", "take_app")]).await.assert_status(303);

    window.get("/arbete").await.assert_status(303);
    assert!(passkey::Entity::find().all(app.db()).await.unwrap().is_empty());
    app.sign_in_from(HERE, &moderator.email, PASSWORD).await.assert_sent_to(OWN_PATH);
}
