//! The telephone is gone, and the codes on paper too; and roles that need more than a password.

use app::{
    account::{
        invitations::{self, NewInvitation},
        second_factor::{
            CODE_PATH, OWN_PATH,
            lost::{Taken, take_away_by_operator},
            rows,
        },
    },
    entity::{account, membership::Role, recovery_code},
};
use sea_orm::EntityTrait;

use super::{HERE, PASSWORD, set_cookie};
use crate::support::{TestApp, program::Program};

#[tokio::test]
async fn an_administrator_takes_the_app_away_and_the_person_is_told_and_begins_anew() {
    let app = TestApp::new().await;
    let (moderator, mut window, codes) = app.with_app().await;
    let role = app.roles(moderator.id).await.remove(0);
    let place = app.place_of(role.organisation_id, role.body_id.unwrap()).await;
    let (_, mut administrator) = app.administrator(&place).await;
    let path = place.person_path(moderator.id);
    administrator.get(&place.path()).await.assert_text("#people", "Har en app");
    administrator
        .get(&path)
        .await
        .assert_text("#factor", "Har en app")
        .assert_text("main", "Ta bort andra steget från kontot");
    let mut half = app.half_signed_in(&moderator).await;

    administrator.post(&path, &[("act", "take_app")]).await.assert_sent_to(&format!("{path}?klart=take_app"));

    window.get("/arbete").await.assert_status(303);
    half.post(CODE_PATH, &[("code", &codes[0])]).await.assert_status(401);
    assert!(recovery_code::Entity::find().all(app.db()).await.unwrap().is_empty());
    let mails = app.sent_mail().await;
    let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
    assert_eq!(mail.header("to").unwrap(), moderator.email);
    assert!(
        mail.text.contains(&place.row.official_name) && mail.text.contains("tagit bort andra steget"),
        "{}",
        mail.text
    );
    assert_eq!(app.acts().await.last().unwrap(), "account.take_app_away");
    let page = administrator.get(&format!("{path}?klart=take_app")).await;
    page.assert_text(".notice", "Andra steget är borttaget")
        .assert_text("#factor", "Väljer app eller passkey vid nästa inloggning");
    page.assert_no_text("main", "Ta bort andra steget från kontot");
    administrator.post(&path, &[("act", "take_app")]).await.assert_status(409);
    app.sign_in_from(HERE, &moderator.email, PASSWORD).await.assert_sent_to(OWN_PATH);
}

#[tokio::test]
async fn nobody_takes_their_own_away_nor_that_of_one_who_is_more_or_needs_it_elsewhere() {
    let app = TestApp::new().await;
    let (place, other) = (app.place("Storby").await, app.place("Lillby").await);
    let (own, mut administrator) = app.administrator(&place).await;
    let county = app.member_at(&place, Role::CountyAdministrator).await;
    app.signed_in_as(county).await;
    let elsewhere = app.member_at(&place, Role::Facilitator).await;
    app.member(elsewhere, Role::Moderator, other.row.id, Some(other.body_id)).await;
    app.signed_in_as(elsewhere).await;

    for id in [own, county, elsewhere] {
        let path = place.person_path(id);
        administrator.get(&path).await.assert_status(200).assert_no_text("main", "Ta bort andra steget från kontot");
        administrator.post(&path, &[("act", "take_app")]).await.assert_status(409);
        assert!(rows::is_tied(app.db(), id).await.unwrap());
    }
    let (_, mut stranger) = app.administrator(&other).await;
    stranger.post(&place.person_path(own), &[("act", "take_app")]).await.assert_status(404);
    assert!(app.outbox().await.is_empty() && app.acts().await.is_empty());
    // Who answers for the county takes it from an administrator.
    let mut county = app.with_session_of(county).await;
    county.post(&place.person_path(own), &[("act", "take_app")]).await.assert_status(303);
    administrator.get("/arbete").await.assert_status(303);
}

#[tokio::test]
async fn the_command_line_takes_it_away_from_anybody() {
    let app = TestApp::new().await;
    let (moderator, mut window, _) = app.with_app().await;
    let typed = format!(" {} ", moderator.email.to_uppercase());

    assert_eq!(take_away_by_operator(&app.state, &typed).await.unwrap(), Taken::Yes);

    window.get("/arbete").await.assert_status(303);
    assert_eq!(app.acts().await.last().unwrap(), "account.take_app_away");
    assert_eq!(app.sent_mail().await.len(), 1);
    assert_eq!(take_away_by_operator(&app.state, &typed).await.unwrap(), Taken::HadNone);
    assert_eq!(take_away_by_operator(&app.state, "ingen@storby.example").await.unwrap(), Taken::NoAccount);
    assert!(app.outbox().await.is_empty());
}

#[test]
fn the_command_says_whom_it_cannot_help() {
    let program = Program::new().demonstrated();
    let said = |email: &str| {
        let output = program.run(&["user", "forget-second-factor", "--email", email]);
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };

    assert!(said("ingen@storby.example").contains("there is no account of ingen@storby.example"));
    assert!(said("moderator@harnosand.example").contains("has no second factor"));
}

#[tokio::test]
async fn who_gets_a_role_that_needs_more_signs_in_anew_however_they_get_it() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let body = place.body_id.to_string();
    let (given, invited) = (app.with_password(Role::PaperKeyer).await, app.with_password(Role::Facilitator).await);
    app.member(given.id, Role::PaperKeyer, place.row.id, Some(place.body_id)).await;
    let mut windows = [app.with_session_of(given.id).await, app.with_session_of(invited.id).await];
    for window in &mut windows {
        window.get("/arbete").await.assert_status(200);
    }

    let form = [("act", "give"), ("role", "moderator"), ("body", &body)];
    administrator.post(&place.person_path(given.id), &form).await.assert_status(303);
    let new = NewInvitation {
        email: invited.email.clone(),
        display_name: "Åsa Prov".to_owned(),
        role: Role::Administrator,
        organisation_id: place.row.id,
        body_id: None,
    };
    invitations::invite(&app.state, &new).await.unwrap();

    for (window, account) in windows.iter_mut().zip([&given, &invited]) {
        window.get("/arbete").await.assert_status(303);
        window.get(OWN_PATH).await.assert_status(303);
        let page = app.sign_in_from(HERE, &account.email, PASSWORD).await;
        page.assert_sent_to(OWN_PATH);
        let mut browser = app.visitor().with_cookie(&set_cookie(&page));
        app.tie(&mut browser, account.id).await.assert_status(200);
        browser.get("/arbete").await.assert_status(200);
    }
}

#[tokio::test]
async fn who_comes_back_begins_without_the_old_app() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let id = app.member_at(&place, Role::Facilitator).await;
    app.signed_in_as(id).await;
    let path = place.person_path(id);
    let email = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().email;
    administrator.post(&path, &[("act", "leave"), ("sure", "ja")]).await.assert_status(303);
    assert!(rows::is_tied(app.db(), id).await.unwrap());

    let body = place.body_id.to_string();
    let form = [("email", email.as_str()), ("name", "Åsa"), ("role", "facilitator"), ("body", &body)];
    administrator.post(&place.invite_path(), &form).await.assert_status(303);

    assert!(!rows::is_tied(app.db(), id).await.unwrap());
}
