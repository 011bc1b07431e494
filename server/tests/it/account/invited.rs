//! Being invited.

use super::{HERE, PASSWORD, code_of, set_cookie};
use crate::support::TestApp;
use app::account::invitations;
use app::account::invitations::NotInvited;
use app::account::invitations::forget_run_out;
use app::entity::account;
use app::entity::invitation;
use app::entity::membership::Role;
use app::entity::organisation;
use app::entity::session;
use chrono::TimeDelta;
use sea_orm::{EntityTrait, PaginatorTrait};

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

/// One who was tied to a body would be taken for one of the whole organisation on some pages, and not on others.
#[tokio::test]
async fn nobody_administers_one_body_alone() {
    let app = TestApp::new().await;
    for role in [Role::Administrator, Role::CountyAdministrator] {
        assert!(matches!(app.invited_as(role, "asa@storby.example").await, Err(NotInvited::Organisation)), "{role:?}");
    }
    assert_eq!(account::Entity::find().count(app.db()).await.unwrap(), 0);
}

#[tokio::test]
async fn a_link_that_ran_out_long_ago_is_erased_though_nobody_is_invited_after_it() {
    let app = TestApp::new().await;
    app.invited("asa@storby.example").await.unwrap();
    app.later(TimeDelta::days(96));
    app.invited("bo@storby.example").await.unwrap();
    forget_run_out(&app.state).await.unwrap();
    assert_eq!(invitation::Entity::find().all(app.db()).await.unwrap().len(), 2, "who comes late is told why");

    app.later(TimeDelta::days(2));
    forget_run_out(&app.state).await.unwrap();

    assert_eq!(invitation::Entity::find().all(app.db()).await.unwrap().len(), 1);
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
