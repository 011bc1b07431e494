//! Whose account it is, and what comes and goes with the groups.

use app::{
    account::{
        limits,
        oidc::{
            arrival::{NotLetIn, let_in},
            told::{Address, Told},
        },
        second_factor::{CODE_PATH, OWN_PATH, rows, totp},
    },
    entity::{account, identity, membership::Role, own_sign_in, second_factor, session},
    limits::Turn,
    round::staff_mail::people::with_role,
};
use http::HeaderMap;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, ModelTrait, QueryFilter};
use serde_json::{Value, json};

use super::{add_group, person, sign_in_as};
use crate::support::{TestApp, log::Log};

impl TestApp {
    /// The account with the address of somebody at the provider.
    async fn account_of(&self, person: &Value) -> Option<account::Model> {
        let email = person["claims"]["email"].as_str().unwrap();
        account::Entity::find().filter(account::COLUMN.email.eq(email)).one(self.db()).await.unwrap()
    }
}

#[tokio::test]
async fn roles_come_with_groups_and_go_with_them_and_so_does_the_session() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "").await;
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    add_group(&mut administrator, &place, "moderatorer", "moderator").await;
    let mut browser = app.visitor();
    browser.get("/logga-in").await.assert_text("#own-sign-ins", "Storby kommun");
    let mut asa = person("Åsa Prov", &["andra", "samtal"]);

    sign_in_as(&mut browser, &place, &asa).await.assert_sent_to("/arbete");
    let mut first = browser.clone();
    first.get("/arbete").await.assert_status(200);
    let account = app.account_of(&asa).await.unwrap();
    assert_eq!((account.display_name.as_str(), account.password_hash), ("Åsa Prov", None));
    let roles =
        async || app.roles(account.id).await.into_iter().map(|row| (row.role, row.is_by_group)).collect::<Vec<_>>();
    assert_eq!(roles().await, [(Role::Facilitator, true)]);
    let told = with_role(&[Role::Facilitator], Some(place.body_id)).all(app.db()).await.unwrap();
    assert_eq!(told.len(), 1, "who has no password gets mail about what waits");

    // A moderator is asked for more than a password: by us, unless the provider says that it has.
    asa["claims"]["groups"] = json!("moderatorer");
    sign_in_as(&mut app.visitor(), &place, &asa).await.assert_sent_to(OWN_PATH);
    assert_eq!(roles().await, [(Role::Moderator, true)]);
    first.get("/arbete").await.assert_status(303);
    asa["token"] = json!({"amr": ["pwd", "mfa"]});
    sign_in_as(&mut browser, &place, &asa).await.assert_sent_to("/arbete");
    browser.get("/arbete").await.assert_status(200);
    administrator.get(&place.person_path(account.id)).await.assert_text("#roles", "Kom med en grupp");

    asa["claims"]["groups"] = json!(["andra"]);
    let mut other = app.visitor();
    sign_in_as(&mut other, &place, &asa).await.assert_sent_to(&place.outside("uppdrag"));
    other.get(&place.outside("uppdrag")).await.assert_text("#own-sign-in-notice", "Du har ingen roll");
    assert!(roles().await.is_empty());
    browser.get("/arbete").await.assert_status(303);
    let acts = app.acts().await;
    assert_eq!(
        acts[3..],
        [
            "account.give_role",
            "account.tie_identity",
            "account.sign_in",
            "account.give_role",
            "account.take_role",
            "account.sign_in",
            "account.take_role",
        ]
    );
}

#[tokio::test]
async fn an_elected_comes_with_a_group_and_reads_what_is_signed_for_their_body_and_no_more() {
    let app = TestApp::beside_provider().await;
    let (round, strange) = (app.public_round().await, app.public_round().await);
    let place = app.place_of(round.organisation_id, round.body_id).await;
    let mut administrator = app.own_sign_in_at(&place, "").await;
    add_group(&mut administrator, &place, "namnden", "elected_representative").await;
    let mut browser = app.visitor();
    let mut asa = person("Åsa Prov", &["namnden"]);

    sign_in_as(&mut browser, &place, &asa).await.assert_sent_to("/politik");

    let brief = |code: &str| format!("/politik/{code}");
    browser.get("/politik").await.assert_status(200).assert_text("main", &round.row.title);
    browser.get(&brief(&round.row.code)).await.assert_status(200);
    browser.get(&brief(&strange.row.code)).await.assert_status(404);
    browser.get(&round.work_path()).await.assert_status(404);
    let account = app.account_of(&asa).await.unwrap();
    let roles = app.roles(account.id).await;
    assert_eq!(roles.len(), 1);
    let role = (roles[0].role, roles[0].body_id, roles[0].is_by_group);
    assert_eq!(role, (Role::ElectedRepresentative, Some(place.body_id), true));

    // Who is not in the nämnd any more reads nothing, in the window that is open either.
    asa["claims"]["groups"] = json!([]);
    sign_in_as(&mut app.visitor(), &place, &asa).await.assert_sent_to(&place.outside("uppdrag"));
    browser.get(&brief(&round.row.code)).await.assert_status(303);
    assert!(app.roles(account.id).await.is_empty());
}

#[tokio::test]
async fn an_account_is_tied_by_a_verified_address_to_one_person_for_good() {
    let app = TestApp::beside_provider().await;
    let (place, _) = app.with_own_sign_in("Storby", "ja").await;
    let mut anna = person("Anna", &[]);
    let id = app.account(Role::Moderator, place.row.id, Some(place.body_id)).await;
    let invited = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    anna["claims"]["email"] = json!(invited.email);
    let log = Log::start();

    let mut unverified = anna.clone();
    unverified["claims"]["email_verified"] = json!(false);
    sign_in_as(&mut app.visitor(), &place, &unverified).await.assert_sent_to(&place.outside("avbrott"));
    assert!(identity::Entity::find().one(app.db()).await.unwrap().is_none());

    // The kommun answers for a second factor, so the moderator is in.
    let mut browser = app.visitor();
    sign_in_as(&mut browser, &place, &anna).await.assert_sent_to("/arbete");
    browser.get("/arbete").await.assert_status(200);
    anna["claims"]["email"] = json!("nytt.namn@storby.example");
    sign_in_as(&mut browser, &place, &anna).await.assert_sent_to("/arbete");
    let tied = identity::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(tied.iter().map(|row| row.account_id).collect::<Vec<_>>(), [id]);
    assert!(!app.roles(id).await[0].is_by_group, "what an administrator gave stands");

    let mut successor = person("Bo", &[]);
    successor["claims"]["email"] = json!(invited.email);
    sign_in_as(&mut app.visitor(), &place, &successor).await.assert_sent_to(&place.outside("avbrott"));
    sign_in_as(&mut app.visitor(), &place, &person("Cia", &[])).await.assert_sent_to(&place.outside("uppdrag"));
    assert_eq!(account::Entity::find().all(app.db()).await.unwrap().len(), 2, "nobody new");
    assert_eq!((log.lines_with("let nobody in"), log.lines_with(&invited.email)), (3, 0));
}

#[tokio::test]
async fn what_one_organisation_says_opens_nothing_of_another_also_after_our_code() {
    let app = TestApp::beside_provider().await;
    let (place, _) = app.with_own_sign_in("Storby", "").await;
    let elsewhere = app.place("Lillby").await;
    let (id, mut with_password) = app.administrator(&elsewhere).await;
    app.member(id, Role::Administrator, place.row.id, None).await;
    let mut dag = person("Dag", &[]);
    let known = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    dag["claims"]["email"] = json!(known.email);

    // Without a second factor yet, none is chosen in a session that does not reach all that it would be asked for.
    let (seed, mut untied) =
        (second_factor::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap(), app.visitor());
    seed.clone().delete(app.db()).await.unwrap();
    sign_in_as(&mut untied, &place, &dag).await.assert_sent_to(OWN_PATH);
    untied.get(OWN_PATH).await.assert_text("h1", "Logga in med lösenord").assert_no_text("main", "app i din telefon");
    untied.post(OWN_PATH, &[("act", "tie"), ("code", "123456")]).await.assert_status(409);
    seed.into_active_model().insert(app.db()).await.unwrap();

    let mut browser = app.visitor();
    sign_in_as(&mut browser, &place, &dag).await.assert_sent_to(CODE_PATH);
    let secret = rows::secret(&app.state, app.db(), id).await.unwrap().unwrap();
    let code = totp::code(&secret, totp::step(app.state.clock.now()));
    browser.post(CODE_PATH, &[("code", &code)]).await.assert_sent_to("/arbete");

    browser.get(&place.path()).await.assert_status(200);
    browser.get(&elsewhere.path()).await.assert_status(404);
    with_password.get(&elsewhere.path()).await.assert_status(200);
    assert_eq!(session::Entity::find().all(app.db()).await.unwrap().len(), 3);
}

#[tokio::test]
async fn who_was_away_while_the_provider_was_changed_is_not_let_in() {
    let app = TestApp::beside_provider().await;
    let (place, mut administrator) = app.with_own_sign_in("Storby", "ja").await;
    add_group(&mut administrator, &place, "samtal", "facilitator").await;
    let own = own_sign_in::Entity::find_by_id(place.row.id).one(app.db()).await.unwrap().unwrap();
    let told = Told {
        issuer: own.issuer.clone(),
        subject: "17".to_owned(),
        address: Address::Verified("asa@storby.example".to_owned()),
        name: None,
        groups: Some(["samtal".to_owned()].into()),
        is_strong: false,
    };
    let Turn::Now(tried) = limits::come_from_elsewhere(&app.state, None).await.unwrap() else { panic!("too many") };
    let asked = own_sign_in::Model { client_id: "an older one".to_owned(), ..own.clone() };

    let headers = HeaderMap::new();
    let late = let_in(&app.state, &headers, (&asked, &told), &tried).await;
    assert!(matches!(late, Err(NotLetIn::Changed)), "{late:?}");
    assert!(let_in(&app.state, &headers, (&own, &told), &tried).await.is_ok());
}
