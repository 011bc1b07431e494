//! An administrator and the people of the organisation.

use app::{
    account::{people, queries},
    entity::{account, audit_entry, membership, membership::Role, organisation, round::RoundState},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::PASSWORD;
use crate::support::{TestApp, log::Log, visitor::Visitor};

/// A kommun with a body.
pub struct Place {
    pub row: organisation::Model,
    pub body_id: Uuid,
}

impl Place {
    pub fn path(&self) -> String {
        people::people_path(&self.row.slug)
    }

    pub fn invite_path(&self) -> String {
        people::invite_path(&self.row.slug)
    }

    pub fn person_path(&self, account_id: Uuid) -> String {
        people::person_path(&self.row.slug, account_id)
    }
}

impl TestApp {
    pub async fn place(&self, name: &str) -> Place {
        let (organisation_id, body_id) = self.body(name).await;
        self.place_of(organisation_id, body_id).await
    }

    pub async fn place_of(&self, organisation_id: Uuid, body_id: Uuid) -> Place {
        let row = organisation::Entity::find_by_id(organisation_id).one(self.db()).await.unwrap().unwrap();
        Place { row, body_id }
    }

    /// Somebody who has chosen a password, with one role: in the body where it is held in one.
    pub async fn member_at(&self, place: &Place, role: Role) -> Uuid {
        let whole = matches!(role, Role::Administrator | Role::CountyAdministrator);
        let id = self.account(role, place.row.id, (!whole).then_some(place.body_id)).await;
        queries::set_password(self.db(), id, "$argon2id$").await.unwrap();
        id
    }

    /// An administrator, signed in.
    pub async fn administrator(&self, place: &Place) -> (Uuid, Visitor) {
        let id = self.member_at(place, Role::Administrator).await;
        (id, self.signed_in_as(id).await)
    }

    /// The roles of an account, wherever they are held.
    pub async fn roles(&self, account_id: Uuid) -> Vec<membership::Model> {
        let rows = membership::Entity::find().filter(membership::COLUMN.account_id.eq(account_id));
        rows.all(self.db()).await.unwrap()
    }
}

#[tokio::test]
async fn who_is_invited_gets_a_link_that_stands_in_the_mail_alone() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let log = Log::start();
    let body = place.body_id.to_string();
    let form = [("email", " Asa@Storby.example"), ("name", "Åsa Prov"), ("role", "moderator"), ("body", &body)];

    let sent = administrator.post(&place.invite_path(), &form).await;

    sent.assert_sent_to(&format!("{}?klart=inbjuden", place.path()));
    let page = administrator.get(&sent.location()).await;
    page.assert_text(".notice", "Inbjudan är skickad").assert_text("#people", "asa@storby.example");
    page.assert_text("#people", "Moderator, Socialnämnden")
        .assert_text("#people", "Inbjuden, har inte valt lösenord än");
    assert_eq!(app.acts().await, ["account.invite"]);
    let mails = app.sent_mail().await;
    let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
    assert_eq!(mail.header("to").unwrap(), "asa@storby.example");
    assert!(mail.text.contains("Moderator i Socialnämnden, Storby kommun"), "{}", mail.text);
    let link = mail.link("/inbjudan?kod=");
    let code = super::code_of(&link);
    assert!(!page.body.contains(code));
    assert_eq!(log.lines_with(code), 0);

    let chosen = [("kod", code), ("password", PASSWORD), ("again", PASSWORD)];
    app.visitor().post("/inbjudan", &chosen).await.assert_sent_to("/logga-in/andra-steget");
    administrator.get(&place.path()).await.assert_no_text("#people", "Inbjuden");
}

#[tokio::test]
async fn an_invitation_that_cannot_be_comes_back_as_typed() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let path = place.invite_path();

    let page = administrator.post(&path, &[("email", "ingen adress"), ("name", " "), ("role", "mayor")]).await;
    page.assert_status(422).assert_text("#email-error", "Skriv en e-postadress").assert_value("#email", "ingen adress");
    page.assert_text("#name-error", "Skriv vad personen heter").assert_text("#role-error", "Välj en roll");

    let named = [("email", "asa@storby.example"), ("name", "Åsa")];
    let bodiless = [named[0], named[1], ("role", "moderator")];
    administrator.post(&path, &bodiless).await.assert_status(422).assert_text("#body-error", "Välj i vilken nämnd");
    let elsewhere = app.place("Lillby").await.body_id.to_string();
    let foreign = [named[0], named[1], ("role", "moderator"), ("body", elsewhere.as_str())];
    administrator.post(&path, &foreign).await.assert_status(422).assert_text("#body-error", "Välj i vilken nämnd");
    let nowhere = [named[0], named[1], ("role", "registrar"), ("body", "")];
    administrator.post(&path, &nowhere).await.assert_status(422).assert_text("#body-error", "Välj var rollen gäller");
    let higher = [named[0], named[1], ("role", "county_administrator")];
    administrator.post(&path, &higher).await.assert_status(422).assert_text("#role-error", "Välj en roll");
    assert!(app.acts().await.is_empty() && app.outbox().await.is_empty());
}

#[tokio::test]
async fn a_role_is_given_or_changed_for_another_and_holds_at_once() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let place = app.place_of(round.organisation_id, round.body_id).await;
    let (_, mut administrator) = app.administrator(&place).await;
    let id = app.member_at(&place, Role::PaperKeyer).await;
    let mut window = app.signed_in_as(id).await;
    window.get(&round.work_path()).await.assert_status(404);
    let (path, body) = (place.person_path(id), place.body_id.to_string());
    let role = app.roles(id).await[0].id.to_string();

    let form = [("act", "give"), ("role", "moderator"), ("body", &body), ("membership", &role)];
    administrator.post(&path, &form).await.assert_sent_to(&format!("{path}?klart=give"));

    window.get(&round.work_path()).await.assert_status(200);
    let roles: Vec<_> = app.roles(id).await.iter().map(|row| row.role).collect();
    assert_eq!(roles, [Role::Moderator]);
    administrator.get(&path).await.assert_text("#roles", "Moderator, Socialnämnden: får läsa och godkänna kommentarer");
    let again = administrator.post(&path, &form[..3]).await;
    again.assert_status(422).assert_text("#role-error", "har redan den rollen");

    let role = app.roles(id).await[0].id.to_string();
    let back = [("act", "give"), ("role", "paper_keyer"), ("body", &body), ("membership", &role)];
    administrator.post(&path, &back).await.assert_status(303);
    window.get(&round.work_path()).await.assert_status(404);
    assert_eq!(app.acts().await, ["account.give_role", "account.give_role"]);
}

/// Who lets people in does not let themselves in to what residents wrote.
#[tokio::test]
async fn nobody_makes_a_registrar_of_themselves() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (id, mut administrator) = app.administrator(&place).await;
    let own = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();

    let form = [("act", "give"), ("role", "registrar"), ("body", "hela")];
    let given = administrator.post(&place.person_path(id), &form).await;
    given.assert_status(422).assert_text("#role-error", "Någon annan behöver ge dig den rollen");
    let email = own.email.to_uppercase();
    let form = [("email", email.as_str()), ("name", "Åsa"), ("role", "registrar"), ("body", "hela")];
    let invited = administrator.post(&place.invite_path(), &form).await;
    invited.assert_status(422).assert_text("#role-error", "Någon annan behöver ge dig den rollen");

    assert_eq!(app.roles(id).await.len(), 1);
    assert!(app.outbox().await.is_empty());
    let (_, mut another) = app.administrator(&place).await;
    another.post(&place.invite_path(), &form).await.assert_status(303);
    assert_eq!(app.roles(id).await.len(), 2);
}

#[tokio::test]
async fn who_has_forgotten_gets_a_new_link_and_older_ones_die() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let id = app.member_at(&place, Role::Facilitator).await;
    let path = place.person_path(id);
    administrator.post(&path, &[("act", "renew")]).await.assert_sent_to(&format!("{path}?klart=renew"));
    let first = app.sent_mail().await[0].link("/inbjudan?kod=");

    administrator.post(&path, &[("act", "renew")]).await.assert_status(303);
    let second = app.sent_mail().await[0].link("/inbjudan?kod=");

    app.visitor().get(&first).await.assert_text(".lead", "gäller inte längre");
    app.visitor().get(&second).await.assert_text("h1", "Välj ett lösenord");
    let kept = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    assert!(kept.password_hash.is_some(), "the password stands until the link is used");
}

#[tokio::test]
async fn another_organisation_and_its_people_are_not_there() {
    let app = TestApp::new().await;
    let (place, other) = (app.place("Storby").await, app.place("Lillby").await);
    let (_, mut administrator) = app.administrator(&place).await;
    let stranger = app.member_at(&other, Role::Moderator).await;
    let log = Log::start();

    for path in [other.path(), other.invite_path(), other.person_path(stranger)] {
        administrator.get(&path).await.assert_status(404);
    }
    assert_eq!(log.lines_with("asked for the people of another organisation"), 3);
    administrator.get(&place.person_path(stranger)).await.assert_status(404);
    administrator.post(&place.person_path(stranger), &[("act", "leave"), ("sure", "ja")]).await.assert_status(404);
    assert_eq!(log.lines_with("asked for somebody who does not work in the organisation"), 2);
    administrator.post(&other.invite_path(), &[("email", "a@b.example")]).await.assert_status(404);
    administrator.get(&place.person_path(Uuid::nil())).await.assert_status(404);
    administrator.get(&format!("{}/x", place.path())).await.assert_status(404);
    assert_eq!(app.roles(stranger).await.len(), 1);

    let mut moderator = app.signed_in_as(app.member_at(&place, Role::Moderator).await).await;
    for path in ["/arbete/personer".to_owned(), place.path(), place.invite_path()] {
        moderator.get(&path).await.assert_status(404);
        app.visitor().get(&path).await.assert_status(303);
    }
    moderator.get("/arbete").await.assert_no_text("main", "Personer och roller");
}

#[tokio::test]
async fn an_administrator_begins_at_the_people_of_their_own() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;

    administrator.get("/arbete").await.assert_text("main", "Personer och roller");
    administrator.get("/arbete/personer").await.assert_sent_to(&place.path());
    let page = administrator.get(&place.path()).await;

    page.assert_text("h1", "Personer i Storby kommun").assert_text("#people", "Administratör, hela organisationen");
    page.assert_text("#roles-explained", "får registrera möten");
}

#[tokio::test]
async fn an_administrator_of_the_county_appoints_administrators_and_sees_no_others() {
    let app = TestApp::new().await;
    let (seat, place) = (app.place("Region").await, app.place("Storby").await);
    let mut county = app.signed_in_as(app.member_at(&seat, Role::CountyAdministrator).await).await;
    app.member_at(&place, Role::Moderator).await;
    app.member_at(&place, Role::Administrator).await;

    county.get("/arbete/personer").await.assert_text("#organisations", "Storby kommun");
    let page = county.get(&place.path()).await;
    page.assert_text("#people", "Administratör").assert_no_text("#people", "Moderator");
    let body = place.body_id.to_string();
    let form = [("email", "asa@storby.example"), ("name", "Åsa"), ("role", "moderator"), ("body", &body)];
    county.post(&place.invite_path(), &form).await.assert_status(422).assert_text("#role-error", "Välj en roll");
    let form = [("email", "asa@storby.example"), ("name", "Åsa"), ("role", "administrator")];
    county.post(&place.invite_path(), &form).await.assert_status(303);

    assert_eq!(app.sent_mail().await.len(), 1);
}

/// Of a kommun with one body that body is chosen before anything is; a role in all of it is never a slip.
#[tokio::test]
async fn the_only_body_is_chosen_first() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;

    let page = administrator.get(&place.invite_path()).await;

    page.assert_value("#body option[selected]", &place.body_id.to_string());
    assert_eq!(page.count("#body option[selected]"), 1);
}

#[tokio::test]
async fn who_has_the_role_and_can_sign_in_is_not_invited_to_it_again() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let id = app.member_at(&place, Role::Moderator).await;
    let email = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().email;
    let body = place.body_id.to_string();
    let form = [("email", email.as_str()), ("name", "Åsa"), ("role", "moderator"), ("body", &body)];

    let page = administrator.post(&place.invite_path(), &form).await;

    page.assert_status(422).assert_text("#email-error", "Personen har redan den rollen").assert_value("#name", "Åsa");
    assert!(app.outbox().await.is_empty() && app.acts().await.is_empty());
    let other = [form[0], form[1], ("role", "facilitator"), form[3]];
    administrator.post(&place.invite_path(), &other).await.assert_status(303);
    assert_eq!(app.roles(id).await.len(), 2);
}

/// An account of the demonstration gets no mail, so nobody is told that one was sent.
#[tokio::test]
async fn an_account_of_the_demonstration_is_sent_no_invitation() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let id = app.member_at(&place, Role::Moderator).await;
    let made_up = account::ActiveModel { id: Set(id), is_demonstration: Set(true), ..Default::default() };
    let email = made_up.update(app.db()).await.unwrap().email;
    let body = place.body_id.to_string();
    let form = [("email", email.as_str()), ("name", "Åsa"), ("role", "facilitator"), ("body", &body)];

    let page = administrator.post(&place.invite_path(), &form).await;

    page.assert_status(422).assert_text("#email-error", "Kontot hör till demonstrationen");
    assert!(app.outbox().await.is_empty());
    assert_eq!(app.roles(id).await.len(), 1);
}

#[tokio::test]
async fn an_invitation_to_what_somebody_is_already_is_a_new_link_and_no_role() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let body = place.body_id.to_string();
    let form = [("email", "asa@storby.example"), ("name", "Åsa"), ("role", "moderator"), ("body", &body)];

    for _ in 0..2 {
        administrator.post(&place.invite_path(), &form).await.assert_status(303);
    }

    assert_eq!(app.acts().await, ["account.invite", "account.renew_invitation"]);
    let rows = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Number).all(app.db()).await.unwrap();
    let notes: Vec<_> = rows.into_iter().map(|row| row.note.unwrap()).collect();
    assert_eq!(notes, ["Roll: Moderator.", "Rollen fanns redan: Moderator."]);
}
