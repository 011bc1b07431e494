//! Signing in and out, being slowed down, and being invited.

use std::{
    net::SocketAddr,
    sync::{Arc, atomic::AtomicU64, atomic::Ordering},
};

use app::{
    account::{
        invitations::{self, NewInvitation, NotInvited},
        passwords, queries, rights,
    },
    entity::{
        account, audit_entry, invitation, membership::Role, organisation, round::RoundState, session, sign_in_attempt,
    },
};
use axum::extract::ConnectInfo;
use chrono::TimeDelta;
use http::{HeaderMap, Request, header};
use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, SharedString, Unit};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};

use crate::support::{TestApp, page::Page, visitor::Visitor};

const PASSWORD: &str = "fyra gröna cyklar";
const WRONG: &str = "E-postadressen eller lösenordet stämmer inte";
const HERE: &str = "192.0.2.1:40000";
const ELSEWHERE: &str = "198.51.100.7:40000";

impl TestApp {
    /// Somebody with a password; returns the row.
    async fn with_password(&self, role: Role) -> account::Model {
        let (organisation_id, body_id) = self.body("Storby").await;
        let id = self.account(role, organisation_id, Some(body_id)).await;
        queries::set_password(self.db(), id, &passwords::hash(PASSWORD).await.unwrap()).await.unwrap();
        account::Entity::find_by_id(id).one(self.db()).await.unwrap().unwrap()
    }

    /// Sends the sign-in form from a network address.
    async fn sign_in_from(&self, address: &str, email: &str, password: &str) -> Page {
        sign_in_from(self.visitor(), address, email, password).await
    }

    /// Whether the cookie that `page` set opens a session.
    async fn is_signed_in(&self, page: &Page) -> bool {
        rights::signed_in(&self.state, &cookie_of(page)).await.is_ok()
    }

    async fn acts(&self) -> Vec<String> {
        let rows = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Number).all(self.db()).await;
        rows.unwrap().into_iter().map(|row| row.act).collect()
    }

    async fn close(&self, account: &account::Model) {
        let closed = account::ActiveModel {
            id: Set(account.id),
            disabled_at: Set(Some(self.state.clock.now())),
            ..Default::default()
        };
        account::Entity::update(closed).exec(self.db()).await.unwrap();
    }

    fn later(&self, by: TimeDelta) {
        self.set_time(&(self.state.clock.now() + by).to_rfc3339());
    }

    async fn invited(&self, email: &str) -> Result<String, NotInvited> {
        let (organisation_id, body_id) = self.body("Storby").await;
        let new = NewInvitation {
            email: email.to_owned(),
            display_name: "Åsa Prov".to_owned(),
            role: Role::Moderator,
            organisation_id,
            body_id: Some(body_id),
        };
        let link = invitations::invite(&self.state, None, &new).await?;
        Ok(link.strip_prefix("https://medmig.example").unwrap().to_owned())
    }
}

async fn sign_in_from(mut browser: Visitor, address: &str, email: &str, password: &str) -> Page {
    browser.send(sign_in(address, email, password, None)).await
}

/// The form from a socket's address, with what a proxy says that it heard.
fn sign_in(address: &str, email: &str, password: &str, heard: Option<&str>) -> Request<axum::body::Body> {
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("email", email)
        .append_pair("password", password)
        .finish();
    let mut request = Request::post("/logga-in").body(form.into()).unwrap();
    request.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
    request.extensions_mut().insert(ConnectInfo::<SocketAddr>(address.parse().unwrap()));
    if let Some(heard) = heard {
        request.headers_mut().insert("x-forwarded-for", heard.parse().unwrap());
    }
    request
}

fn set_cookie(page: &Page) -> String {
    page.headers.get(header::SET_COOKIE).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// The request headers of a browser that got this page.
fn cookie_of(page: &Page) -> HeaderMap {
    let cookie = set_cookie(page).split(';').next().unwrap_or_default().parse().unwrap();
    HeaderMap::from_iter([(header::COOKIE, cookie)])
}

fn code_of(link: &str) -> &str {
    link.split_once("kod=").unwrap().1
}

/// Counts the passwords that are looked at on this thread.
#[derive(Default)]
struct PasswordsSeen(Arc<AtomicU64>);

impl metrics::Recorder for PasswordsSeen {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        if key.name() == "medmig_password_hashes_total" { Counter::from_arc(self.0.clone()) } else { Counter::noop() }
    }
    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }
    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

#[tokio::test]
async fn a_moderator_signs_in_to_the_workbench_and_an_elected_to_the_briefs() {
    let app = TestApp::new().await;
    let moderator = app.with_password(Role::Moderator).await;
    let elected = app.with_password(Role::ElectedRepresentative).await;

    let page = app.sign_in_from(HERE, &moderator.email, PASSWORD).await;
    page.assert_sent_to("/arbete");
    assert!(app.is_signed_in(&page).await);
    assert_eq!(app.acts().await, ["account.sign_in"]);

    let typed = format!("  {} ", elected.email.to_uppercase());
    app.sign_in_from(HERE, &typed, PASSWORD).await.assert_sent_to("/politik");
}

#[tokio::test]
async fn the_cookie_is_for_our_host_alone_and_not_for_scripts() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;

    let cookie = set_cookie(&app.sign_in_from(HERE, &somebody.email, PASSWORD).await);

    let (pair, attributes) = cookie.split_once("; ").unwrap();
    assert!(pair.starts_with("__Host-medmig=") && 43 + 14 == pair.len(), "{pair}");
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Lax");
    let stored = session::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert!(!format!("{stored:?}").contains(pair.split_once('=').unwrap().1));
}

#[tokio::test]
async fn nobody_learns_whether_there_is_an_account() {
    let app = TestApp::new().await;
    let closed = app.with_password(Role::Moderator).await;
    app.close(&closed).await;
    let (organisation_id, body_id) = app.body("Storby").await;
    let invited = app.account(Role::Moderator, organisation_id, Some(body_id)).await;
    let invited = account::Entity::find_by_id(invited).one(app.db()).await.unwrap().unwrap();
    let somebody = app.with_password(Role::Moderator).await;
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
        let rows = sign_in_attempt::Entity::find().all(app.db()).await.unwrap().len();
        // After the document stand scripts with a nonce of their own.
        let shown = page.body.split("</html>").next().unwrap().replace(email, "");
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
    assert_eq!(sign_in_attempt::Entity::find().all(app.db()).await.unwrap().len(), 0);
}

#[tokio::test]
async fn after_five_mistakes_one_waits_and_nobody_else_does() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
    let neighbour = app.with_password(Role::Moderator).await;
    for email in [&somebody.email, "ingen@storby.example"] {
        for _ in 0..5 {
            app.sign_in_from(HERE, email, "inte det rätta").await.assert_status(422);
        }
        let page = app.sign_in_from(HERE, email, PASSWORD).await;
        page.assert_status(429).assert_text(".notice", "Vänta en stund och försök igen");
        page.assert_text(".notice", "om ungefär en halv minut").assert_value("#email", email);
        assert_eq!(page.headers[header::RETRY_AFTER], "6");
    }

    app.sign_in_from(HERE, &neighbour.email, PASSWORD).await.assert_sent_to("/arbete");
    app.sign_in_from(ELSEWHERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");

    app.later(TimeDelta::seconds(6));
    app.sign_in_from(HERE, &somebody.email, "inte det rätta").await.assert_status(422);
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_status(429);
    app.later(TimeDelta::seconds(11));
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
    // The right password cleared what was counted.
    app.sign_in_from(HERE, &somebody.email, "inte det rätta").await.assert_status(422);
}

#[tokio::test]
async fn forty_guesses_at_once_get_no_further_than_five() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;

    let mut guesses = tokio::task::JoinSet::new();
    for i in 0..40 {
        let (browser, email) = (app.visitor(), somebody.email.clone());
        guesses.spawn(async move { sign_in_from(browser, HERE, &email, &format!("gissning nummer {i}")).await.status });
    }
    let answers = guesses.join_all().await;

    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 35, "{answers:?}");
}

#[tokio::test]
async fn an_office_behind_one_address_has_room_for_many_mistakes_but_not_for_any_number() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
    for i in 0..49 {
        app.sign_in_from(HERE, &format!("n{i}@storby.example"), "inte det rätta").await.assert_status(422);
    }

    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
    app.sign_in_from(HERE, "n49@storby.example", "inte det rätta").await.assert_status(422);
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_status(429);
    app.sign_in_from(ELSEWHERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");

    // Refused by the network, so the account's own counter has not moved.
    app.later(TimeDelta::seconds(61));
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn who_guesses_from_many_networks_is_slowed_down_and_keeps_nobody_out() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
    for network in 0..30 {
        app.sign_in_from(&format!("203.0.113.{network}:4000"), &somebody.email, "inte det rätta")
            .await
            .assert_status(422);
    }

    app.sign_in_from("203.0.113.1:4000", &somebody.email, "inte heller").await.assert_status(429);
    app.sign_in_from(HERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn behind_our_proxy_the_network_is_the_one_it_heard_and_not_one_that_was_made_up() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
    let from = |heard: &'static str, password: &'static str| {
        let (mut browser, email) = (app.visitor(), somebody.email.clone());
        async move { browser.send(sign_in(HERE, &email, password, Some(heard))).await }
    };
    for made_up in
        ["198.51.100.1, 203.0.113.9", "198.51.100.2, 203.0.113.9", "x, 203.0.113.9", " 203.0.113.9", "203.0.113.9"]
    {
        from(made_up, "inte det rätta").await.assert_status(422);
    }

    from("198.51.100.3, 203.0.113.9", PASSWORD).await.assert_status(429);
    from("203.0.113.9, 203.0.113.10", PASSWORD).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn what_was_counted_holds_no_address_and_is_cleared_after_a_day() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
    app.sign_in_from(HERE, "ingen@storby.example", "inte det rätta").await.assert_status(422);
    let rows = sign_in_attempt::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.key_mac.len()).collect::<Vec<_>>(), [32, 32, 32]);

    app.later(TimeDelta::hours(25));
    app.sign_in_from(ELSEWHERE, &somebody.email, PASSWORD).await.assert_sent_to("/arbete");

    let rows = sign_in_attempt::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.failures).collect::<Vec<_>>(), [0]);
}

#[tokio::test]
async fn signing_in_again_ends_the_session_that_the_browser_had() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
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
    let somebody = app.with_password(Role::Moderator).await;
    let browser = app.visitor().with_cookie("__Host-medmig=planted");

    let page = sign_in_from(browser, HERE, &somebody.email, PASSWORD).await;

    page.assert_sent_to("/arbete");
    let planted = HeaderMap::from_iter([(header::COOKIE, "__Host-medmig=planted".parse().unwrap())]);
    assert!(rights::signed_in(&app.state, &planted).await.is_err());
}

#[tokio::test]
async fn a_session_ends_after_two_idle_hours_and_after_a_working_day() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
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
    let somebody = app.with_password(Role::Moderator).await;
    let first = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;
    let second = app.sign_in_from(ELSEWHERE, &somebody.email, PASSWORD).await;
    assert!(app.is_signed_in(&first).await && app.is_signed_in(&second).await);

    app.close(&somebody).await;

    assert!(!app.is_signed_in(&first).await && !app.is_signed_in(&second).await);
}

#[tokio::test]
async fn signing_out_ends_this_session_and_a_new_password_ends_all() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
    let first = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;
    let second = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;
    let third = app.sign_in_from(HERE, &somebody.email, PASSWORD).await;

    let out = app.visitor().with_cookie(&set_cookie(&first)).post("/logga-ut", &[]).await;

    out.assert_sent_to("/logga-in");
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

    app.visitor().post("/logga-ut", &[]).await.assert_sent_to("/logga-in");

    assert!(app.acts().await.is_empty());
}

#[tokio::test]
async fn one_comes_back_to_the_page_that_was_asked_for_and_nowhere_else() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;
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

#[tokio::test]
async fn who_is_invited_chooses_a_password_once() {
    let app = TestApp::new().await;
    let link = app.invited(" Asa@Storby.example ").await.unwrap();
    let form = [("kod", code_of(&link)), ("password", PASSWORD), ("again", PASSWORD)];
    let stored = invitation::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert_eq!(stored.token_mac.len(), 32);

    let page = app.visitor().get(&link).await;
    page.assert_status(200).assert_text("form", "asa@storby.example").assert_value("[name=kod]", code_of(&link));

    let done = app.visitor().post("/inbjudan", &form).await;
    done.assert_sent_to("/arbete");
    assert!(app.is_signed_in(&done).await);
    assert_eq!(app.acts().await, ["account.invite", "account.accept_invitation"]);
    app.sign_in_from(HERE, "asa@storby.example", PASSWORD).await.assert_sent_to("/arbete");

    let again = app.visitor().post("/inbjudan", &form).await;
    again.assert_status(422).assert_text(".lead", "Inbjudan är redan använd");
    assert_eq!(set_cookie(&again), "");
    app.visitor().get(&link).await.assert_text(".lead", "Inbjudan är redan använd");
}

#[tokio::test]
async fn ten_who_use_the_same_link_at_once_are_one() {
    let app = TestApp::new().await;
    let link = app.invited("asa@storby.example").await.unwrap();

    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let (mut browser, code) = (app.visitor(), code_of(&link).to_owned());
        tries.spawn(async move {
            let form = [("kod", code.as_str()), ("password", PASSWORD), ("again", PASSWORD)];
            browser.post("/inbjudan", &form).await.status
        });
    }
    let answers = tries.join_all().await;

    assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
    assert_eq!(session::Entity::find().all(app.db()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_link_that_is_old_replaced_or_made_up_opens_nothing() {
    let app = TestApp::new().await;
    let replaced = app.invited("asa@storby.example").await.unwrap();
    app.later(TimeDelta::hours(1));
    let newer = app.invited("asa@storby.example").await.unwrap();

    app.visitor().get(&replaced).await.assert_text(".lead", "Inbjudan gäller inte längre");
    app.visitor().get(&newer).await.assert_text("h1", "Välj ett lösenord");
    app.visitor().get("/inbjudan?kod=p%C3%A5hittad").await.assert_text(".lead", "Koden stämmer inte");
    app.visitor().get("/inbjudan").await.assert_status(200).assert_text("label", "Länk eller kod");

    app.later(TimeDelta::days(7));
    app.visitor().get(&newer).await.assert_text(".lead", "Inbjudan gäller inte längre");
    let form = [("kod", code_of(&newer)), ("password", PASSWORD), ("again", PASSWORD)];
    app.visitor().post("/inbjudan", &form).await.assert_status(422).assert_text(".lead", "gäller inte längre");
    assert_eq!(session::Entity::find().all(app.db()).await.unwrap().len(), 0);
}

#[tokio::test]
async fn a_password_that_is_easy_to_guess_is_refused_with_a_sentence() {
    let app = TestApp::new().await;
    let link = app.invited("asa.prov@storby.example").await.unwrap();

    for (password, again, field, sentence) in [
        ("kort", "kort", "#password-error", "Skriv minst 12 tecken"),
        ("Lösenord1234", "Lösenord1234", "#password-error", "lätt att gissa"),
        ("prov prov och prov", "prov prov och prov", "#password-error", "ditt namn eller din e-postadress"),
        (PASSWORD, "fyra gröna bilar", "#again-error", "inte likadana"),
    ] {
        let form = [("kod", code_of(&link)), ("password", password), ("again", again)];
        let page = app.visitor().post("/inbjudan", &form).await;
        page.assert_status(422).assert_text(field, sentence).assert_value("#password", "").assert_value("#again", "");
        page.assert_value("[name=kod]", code_of(&link));
        assert!(!page.body.contains(&format!("\"{password}\"")));
    }
    let row = account::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert_eq!(row.password_hash, None);
}

#[tokio::test]
async fn a_closed_account_is_not_invited_and_its_links_are_dead() {
    let app = TestApp::new().await;
    let link = app.invited("asa@storby.example").await.unwrap();
    let account = account::Entity::find().one(app.db()).await.unwrap().unwrap();
    app.close(&account).await;

    assert!(matches!(app.invited("asa@storby.example").await, Err(NotInvited::Closed(_))));
    app.visitor().get(&link).await.assert_text(".lead", "Inbjudan gäller inte längre");
    assert!(matches!(app.invited("ingen adress").await, Err(NotInvited::Email(_))));
}

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_sign_in_and_comes_back() {
    let app = TestApp::new().await;
    let somebody = app.with_password(Role::Moderator).await;

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
}

#[tokio::test]
async fn a_body_is_found_by_its_slugs() {
    let app = TestApp::new().await;
    let (organisation_id, body_id) = app.body("Storby").await;
    let row = organisation::Entity::find_by_id(organisation_id).one(app.db()).await.unwrap().unwrap();
    let place = async |slugs: &str| invitations::place(app.db(), slugs).await.unwrap();

    assert_eq!(place(&format!("{}/socialnamnden", row.slug)).await, Some((organisation_id, Some(body_id))));
    assert_eq!(place(&row.slug).await, Some((organisation_id, None)));
    assert_eq!(place(&format!("{}/finns-inte", row.slug)).await, None);
    assert_eq!(place("finns-inte/socialnamnden").await, None);
}
