//! People leave: at once, in every window, and never the last who could let others in.

use app::entity::{account, invitation, membership, membership::Role, round::RoundState};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::{PASSWORD, code_of};
use crate::support::TestApp;

#[tokio::test]
async fn whose_last_role_is_taken_away_is_out_in_every_window() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let place = app.place_of(round.organisation_id, round.body_id).await;
    let (_, mut administrator) = app.administrator(&place).await;
    let id = app.member_at(&place, Role::Moderator).await;
    let mut windows = [app.signed_in_as(id).await, app.signed_in_as(id).await];
    for window in &mut windows {
        window.get(&round.work_path()).await.assert_status(200);
    }
    let role = app.roles(id).await[0].id.to_string();

    let taken = administrator.post(&place.person_path(id), &[("act", "take"), ("membership", &role)]).await;

    taken.assert_sent_to(&format!("{}?klart=take", place.path()));
    for window in &mut windows {
        window.get(&round.work_path()).await.assert_status(303);
        window.post(&format!("{}/stoppa", round.work_path()), &[("reason", "Hej då")]).await.assert_status(401);
    }
    assert_eq!(app.acts().await, ["account.take_role"]);
    administrator.post(&place.person_path(id), &[("act", "take"), ("membership", &role)]).await.assert_status(404);
}

#[tokio::test]
async fn who_leaves_has_a_closed_account_and_begins_anew_if_they_come_back() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let id = app.member_at(&place, Role::Moderator).await;
    let mut window = app.signed_in_as(id).await;
    let path = place.person_path(id);
    administrator.post(&path, &[("act", "renew")]).await.assert_status(303);
    let old_link = app.sent_mail().await[0].link("/inbjudan?kod=");

    administrator
        .post(&path, &[("act", "leave")])
        .await
        .assert_status(422)
        .assert_text("#sure-error", "Kryssa i rutan");
    let left = administrator.post(&path, &[("act", "leave"), ("sure", "ja")]).await;

    left.assert_sent_to(&format!("{}?klart=leave", place.path()));
    window.get("/arbete").await.assert_status(303);
    let closed = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    assert!(closed.disabled_at.is_some() && app.roles(id).await.is_empty());
    app.visitor().get(&old_link).await.assert_text(".lead", "gäller inte längre");

    let body = place.body_id.to_string();
    let form = [("email", closed.email.as_str()), ("name", "Åsa"), ("role", "facilitator"), ("body", &body)];
    administrator.post(&place.invite_path(), &form).await.assert_status(303);
    let opened = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    assert_eq!((opened.disabled_at, opened.password_hash), (None, None));
    app.visitor().get(&old_link).await.assert_text(".lead", "gäller inte längre");
    let link = app.sent_mail().await[0].link("/inbjudan?kod=");
    let chosen = [("kod", code_of(&link)), ("password", PASSWORD), ("again", PASSWORD)];
    app.visitor().post("/inbjudan", &chosen).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn who_works_elsewhere_too_keeps_what_they_have_there() {
    let app = TestApp::new().await;
    let (place, other) = (app.place("Storby").await, app.place("Lillby").await);
    let (_, mut administrator) = app.administrator(&place).await;
    let id = app.member_at(&place, Role::Moderator).await;
    let elsewhere = membership::Model {
        id: app::context::new_id(&app.state.clock),
        account_id: id,
        organisation_id: other.row.id,
        body_id: Some(other.body_id),
        role: Role::Registrar,
        is_by_group: false,
    };
    elsewhere.clone().into_active_model().insert(app.db()).await.unwrap();
    let path = place.person_path(id);
    administrator.get(&path).await.assert_no_text("main", "Registrator, ").assert_no_text("main", "Lillby");
    let foreign = elsewhere.id.to_string();
    administrator.post(&path, &[("act", "take"), ("membership", &foreign)]).await.assert_status(409);

    administrator.post(&path, &[("act", "leave"), ("sure", "ja")]).await.assert_status(303);

    assert_eq!(app.roles(id).await, [elsewhere]);
    let open = account::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap();
    assert_eq!(open.disabled_at, None);
    administrator.get(&path).await.assert_status(404);
}

#[tokio::test]
async fn the_last_administrator_stays_also_when_others_have_not_come_or_came_with_a_group() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (id, mut administrator) = app.administrator(&place).await;
    let path = place.person_path(id);
    let role = app.roles(id).await[0].id.to_string();
    let invited = [("email", "asa@storby.example"), ("name", "Åsa"), ("role", "administrator")];
    administrator.post(&place.invite_path(), &invited).await.assert_status(303);

    let at_provider = app.member_at(&place, Role::Administrator).await;
    let by_group = membership::ActiveModel {
        id: Set(app.roles(at_provider).await[0].id),
        is_by_group: Set(true),
        ..Default::default()
    };
    by_group.update(app.db()).await.unwrap();

    let page = administrator.post(&path, &[("act", "take"), ("membership", &role)]).await;
    page.assert_status(422).assert_text(".error-summary", "Det måste finnas någon annan");
    let body = place.body_id.to_string();
    let change = [("act", "give"), ("role", "paper_keyer"), ("body", &body), ("membership", &role)];
    administrator.post(&path, &change).await.assert_status(422).assert_text("#membership-error", "någon annan");
    administrator.post(&path, &[("act", "leave"), ("sure", "ja")]).await.assert_status(422);
    assert_eq!(app.roles(id).await.len(), 1);

    let (_, mut second) = app.administrator(&place).await;
    second.post(&path, &[("act", "leave"), ("sure", "ja")]).await.assert_status(303);
    administrator.get(&path).await.assert_status(303);
}

#[tokio::test]
async fn of_two_administrators_who_take_each_other_away_one_is_left() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let people = [app.administrator(&place).await, app.administrator(&place).await];
    let mut tries = tokio::task::JoinSet::new();
    for (mut window, path) in
        [(people[0].1.clone(), place.person_path(people[1].0)), (people[1].1.clone(), place.person_path(people[0].0))]
    {
        tries.spawn(async move { window.post(&path, &[("act", "leave"), ("sure", "ja")]).await.status });
    }

    let answers = tries.join_all().await;

    let left = app.roles(people[0].0).await.len() + app.roles(people[1].0).await.len();
    assert_eq!(left, 1, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
    assert_eq!(invitation::Entity::find().all(app.db()).await.unwrap().len(), 0);
}

#[tokio::test]
async fn who_appoints_for_the_county_is_told_that_other_roles_stay() {
    let app = TestApp::new().await;
    let (place, region) = (app.place("Storby").await, app.place("Region").await);
    app.administrator(&place).await;
    let county = app.member_at(&region, Role::CountyAdministrator).await;
    let mut county = app.signed_in_as(county).await;
    let (id, mut window) = app.administrator(&place).await;
    app.member(id, Role::Moderator, place.row.id, Some(place.body_id)).await;
    let path = place.person_path(id);
    let page = county.get(&path).await;
    page.assert_text("section[aria-labelledby=leave-title]", "Andra roller i Storby kommun ser du inte.");
    page.assert_no_text("main", "Alla roller i").assert_no_text("#roles", "Moderator");

    let left = county.post(&path, &[("act", "leave"), ("sure", "ja")]).await;

    let told = county.get(&left.location()).await;
    told.assert_text(".notice", "Rollerna är borttagna").assert_text(".notice", "finns de kvar");
    let roles: Vec<_> = app.roles(id).await.into_iter().map(|role| role.role).collect();
    assert_eq!(roles, [Role::Moderator]);
    assert_eq!(app.acts().await, ["account.take_role"], "nobody has left");
    window.get("/arbete").await.assert_status(303);
}
