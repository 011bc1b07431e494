//! An administrator says where people sign in.

use app::{
    account::{
        oidc::{form::Wanted, settings},
        rights::organisation::own_administrator_of,
    },
    entity::{account, membership::Role, own_sign_in},
    error::AppError,
    mail::outbox,
    round::staff_mail::people::end_address,
};
use sea_orm::{EntityTrait, QueryFilter};

use super::{PROVIDER, add_group, person, sign_in_as};
use crate::support::{TestApp, mail::a_mail};

#[tokio::test]
async fn what_cannot_be_comes_back_as_typed_and_the_secret_never() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    let path = place.settings_path();

    let shown = administrator.get(&path).await;
    shown
        .assert_value("#issuer", &PROVIDER.issuer())
        .assert_value("#strong option[selected]", "ja")
        .assert_value("#client_secret", "");
    shown.assert_text("#redirect", &format!("{}/svar", place.go_path()));
    let kept = own_sign_in::Entity::find_by_id(place.row.id).one(app.db()).await.unwrap().unwrap();
    let secret = b"a-secret-that-the-provider";
    assert!(!kept.client_secret.windows(secret.len()).any(|at| at == secret), "the secret is kept in the clear");

    let moved =
        [("act", "save"), ("issuer", "https://id.evil.example"), ("client_id", "medmig"), ("groups_claim", "groups")];
    let page = administrator.post(&path, &moved).await;
    page.assert_status(422).assert_text("#client_secret-error", "Skriv hemligheten");
    page.assert_value("#issuer", "https://id.evil.example");
    let away = [moved[0], ("issuer", "http://127.0.0.1:9"), moved[2], ("client_secret", "x"), moved[3]];
    let page = administrator.post(&path, &away).await;
    page.assert_status(422).assert_text("#issuer-error", "Vi hittar ingen inloggning");
    let groupless = administrator.post(&path, &[("act", "add"), ("group", " "), ("role", "moderator")]).await;
    groupless.assert_status(422).assert_text("#group-error", "Skriv gruppens namn");
    groupless.assert_text("#body-error", "Välj i vilken nämnd").assert_value("#strong option[selected]", "ja");
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    let body = place.body_id.to_string();
    let again = [("act", "add"), ("group", "samtal"), ("role", "facilitator"), ("body", &body)];
    administrator.post(&path, &again).await.assert_status(422).assert_text("#group-error", "ger redan den rollen");

    let county = app.member_at(&app.place("Lillby").await, Role::CountyAdministrator).await;
    app.signed_in_as(county).await.get(&path).await.assert_status(404);
    let (_, mut stranger) = app.administrator(&app.place("Mellanby").await).await;
    stranger.get(&path).await.assert_status(404);
    stranger.post(&path, &[("act", "end")]).await.assert_status(404);
    assert_eq!(app.acts().await, ["organisation.own_sign_in", "organisation.add_group"]);
}

#[tokio::test]
async fn what_is_turned_off_ends_at_once() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    add_group(&mut administrator, &place, "papper", "paper_keyer").await;
    let mut browser = app.visitor();
    sign_in_as(&mut browser, &place, &person("Åsa", &["papper", "samtal"])).await.assert_sent_to("/arbete");

    let asa = account::Entity::find().filter(account::COLUMN.display_name.eq("Åsa")).one(app.db()).await.unwrap();
    let end = end_address(&app.state, asa.unwrap().id);
    let mail = outbox::NewMail { unsubscribe: Some(end.clone()), ..a_mail("asa@storby.example") };
    outbox::put(app.db(), &app.state.clock, mail).await.unwrap();
    let page = administrator.get(&place.settings_path()).await;
    let row = page.value("#groups tbody tr:first-child [name=group]").unwrap();
    let gone = administrator.post(&place.settings_path(), &[("act", "remove"), ("group", &row)]).await;
    administrator.get(&gone.location()).await.assert_no_text("#groups", "papper").assert_text("#groups", "samtal");
    browser.get("/arbete").await.assert_status(200);
    assert!(!outbox::waits(app.db(), &end).await.unwrap(), "mail about work goes with the role");
    let left = app.acts().await.len();
    administrator.post(&place.settings_path(), &[("act", "end")]).await.assert_status(303);

    browser.get("/arbete").await.assert_status(303);
    app.visitor().get("/logga-in").await.assert_no_text("main", "Storby kommun");
    app.visitor().get(&place.go_path()).await.assert_status(404);
    assert_eq!(app.acts().await[left..], ["organisation.end_own_sign_in"]);
}

#[tokio::test]
async fn who_works_there_is_told_when_sign_in_goes_another_way_and_what_was_enough_ends() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    let mut told = Vec::new();
    for role in [Role::Moderator, Role::Registrar, Role::Administrator] {
        let id = app.member_at(&place, role).await;
        told.push(account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().email);
    }
    app.member_at(&place, Role::ElectedRepresentative).await;
    app.member_at(&app.place("Lillby").await, Role::Moderator).await;
    let mut browser = app.visitor();
    sign_in_as(&mut browser, &place, &person("Åsa", &["samtal"])).await.assert_sent_to("/arbete");
    let kept = own_sign_in::Entity::find_by_id(place.row.id).one(app.db()).await.unwrap().unwrap();
    let save = |client_id: String| {
        [
            ("act", "save".to_owned()),
            ("issuer", kept.issuer.clone()),
            ("client_id", client_id),
            ("groups_claim", "groups".to_owned()),
        ]
    };
    let mut send = async |form: [(&'static str, String); 4]| {
        let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        administrator.post(&place.settings_path(), &form).await.assert_status(303);
    };

    // It answers for a second factor no longer: nobody else is told, and who came in by it comes in anew.
    browser.get("/arbete").await.assert_status(200);
    send(save(kept.client_id.clone())).await;
    browser.get("/arbete").await.assert_status(303);
    assert!(app.outbox().await.is_empty());

    send(save("another".to_owned())).await;
    let mails = app.sent_mail().await;
    let mut to: Vec<_> = mails.iter().map(|mail| mail.header("to").unwrap()).collect();
    to.sort();
    told.sort();
    assert_eq!(to, told);

    // A form that was read before somebody else changed the address brings no secret to another one.
    let who = own_administrator_of(&app.state, &administrator.headers(), &place.row.slug).await.unwrap();
    let stale = Wanted {
        issuer: "https://id.evil.example".to_owned(),
        client_id: "another".to_owned(),
        client_secret: None,
        groups_claim: "groups".to_owned(),
        is_strong: false,
        trusts_addresses: false,
    };
    assert!(matches!(settings::save(&app.state, &who, &stale).await, Err(AppError::Conflict(_))));
}
