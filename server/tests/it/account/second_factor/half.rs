//! Half a session: what it does not open, and how it ends.

use app::{
    account::second_factor::{CODE_PATH, OWN_PATH},
    entity::{half_session, membership::Role, round::RoundState, session},
};
use chrono::TimeDelta;
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::PASSWORD;
use crate::{
    account::people::Place,
    support::{TestApp, addresses, rounds::TestRound, visitor::Visitor},
};

/// Every address of staff and elected, with what is theirs in it.
fn of_staff(round: &TestRound, place: &Place, account_id: Uuid) -> Vec<String> {
    let filled = |pattern: &String| {
        addresses::filled(pattern, |part| match part {
            "{code}" => round.row.code.clone(),
            "{organisation}" => place.row.slug.clone(),
            "{account}" => account_id.to_string(),
            "{number}" => "1".to_owned(),
            "{kind}" => "text".to_owned(),
            _ => Uuid::nil().to_string(),
        })
    };
    addresses::patterns().iter().filter(|pattern| addresses::is_staffs(pattern)).map(filled).collect()
}

/// How many of the addresses are shown to a browser.
async fn opened(browser: &mut Visitor, addresses: &[String]) -> usize {
    let mut shown = 0;
    for path in addresses {
        shown += usize::from(browser.get(path).await.status == 200);
    }
    shown
}

#[tokio::test]
async fn it_opens_no_page_and_no_act_of_staff_or_elected() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let place = app.place_of(round.organisation_id, round.body_id).await;
    let (moderator, mut whole, _) = app.with_app().await;
    app.member(moderator.id, Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    app.member(moderator.id, Role::Administrator, round.organisation_id, None).await;
    app.member(moderator.id, Role::ElectedRepresentative, round.organisation_id, Some(round.body_id)).await;
    let mut half = app.half_signed_in(&moderator).await;
    let addresses = of_staff(&round, &place, moderator.id);
    assert!(30 < addresses.len(), "{addresses:?}");

    for path in &addresses {
        let page = half.get(path).await;
        assert!(page.status == 303 && page.location().starts_with("/logga-in?"), "{path}: {}", page.status);
    }
    let mut refused = 0;
    for path in &addresses {
        let status = half.post(path, &[]).await.status;
        assert!((400..500).contains(&status) && status != 422, "{path}: {status}");
        refused += usize::from(status == 401);
    }
    assert!(20 < refused, "{refused}");

    assert!(10 < opened(&mut whole, &addresses).await, "with the code they open");
    assert_eq!(opened(&mut half, &addresses).await, 0);
}

#[tokio::test]
async fn it_is_over_in_ten_minutes_and_by_signing_out() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let mut late = app.half_signed_in(&moderator).await;
    let mut out = app.half_signed_in(&moderator).await;
    let kept = out.clone();

    out.post("/logga-ut", &[]).await.assert_sent_to("/logga-in?utloggad=ja");
    app.give_code(&mut kept.clone(), moderator.id).await.assert_status(401);
    late.get(CODE_PATH).await.assert_status(200);
    app.later(TimeDelta::minutes(11));
    late.get(CODE_PATH).await.assert_status(303);
    app.give_code(&mut late, moderator.id).await.assert_status(401);
    app.visitor().get(CODE_PATH).await.assert_status(303);
    app.visitor().get(OWN_PATH).await.assert_status(303);
    app.visitor().post(OWN_PATH, &[("act", "tie"), ("code", "123456")]).await.assert_status(401);

    app.half_signed_in(&moderator).await;
    assert_eq!(half_session::Entity::find().all(app.db()).await.unwrap().len(), 1, "old ones are cleared");
}

#[tokio::test]
async fn it_becomes_another_session_when_the_code_is_right() {
    let app = TestApp::new().await;
    let (moderator, ..) = app.with_app().await;
    let mut browser = app.half_signed_in(&moderator).await;
    let mut kept = browser.clone();

    app.give_code(&mut browser, moderator.id).await.assert_sent_to("/arbete");

    assert_ne!(browser.headers(), kept.headers());
    kept.get("/arbete").await.assert_status(303);
    app.later(TimeDelta::minutes(1));
    app.give_code(&mut kept, moderator.id).await.assert_status(401);
    // Another window of the same browser has the new cookie too.
    app.give_code(&mut browser, moderator.id).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn an_app_that_was_never_tied_is_offered_again_and_to_each_window_its_own() {
    let app = TestApp::new().await;
    let moderator = app.with_password(Role::Moderator).await;
    let (mut one, mut other) = (app.half_signed_in(&moderator).await, app.half_signed_in(&moderator).await);
    let first = one.get(OWN_PATH).await.text("#secret");
    assert_eq!(one.get(OWN_PATH).await.text("#secret"), first, "the page was loaded again");
    let second = other.get(OWN_PATH).await.text("#secret");
    assert_ne!(first, second);
    let foreign = app.shown_by(&app.offered(&other, moderator.id));
    one.post(OWN_PATH, &[("act", "tie"), ("code", &foreign)]).await.assert_status(422);

    app.tie(&mut one, moderator.id).await.assert_status(200);

    let tied = app.tie(&mut other, moderator.id).await;
    tied.assert_status(401);
    app.later(TimeDelta::minutes(1));
    let mut third = app.half_signed_in(&moderator).await;
    let foreign = app.shown_by(&app.offered(&other, moderator.id));
    third.post(CODE_PATH, &[("code", &foreign)]).await.assert_status(422);
    app.give_code(&mut third, moderator.id).await.assert_sent_to("/arbete");
}

#[tokio::test]
async fn of_two_windows_that_tie_an_app_at_the_same_moment_one_does() {
    let app = TestApp::new().await;
    let moderator = app.with_password(Role::Moderator).await;
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let mut browser = app.half_signed_in(&moderator).await;
        let code = app.shown_by(&app.offered(&browser, moderator.id));
        tries.spawn(async move { browser.post(OWN_PATH, &[("act", "tie"), ("code", &code)]).await.status });
    }

    let answers = tries.join_all().await;

    assert_eq!(answers.iter().filter(|status| **status == 200).count(), 1, "{answers:?}");
    assert_eq!(session::Entity::find().all(app.db()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn it_ends_when_its_owner_leaves_and_when_the_password_changes() {
    let app = TestApp::new().await;
    let place = app.place("Storby").await;
    let (_, mut administrator) = app.administrator(&place).await;
    let (moderator, mut whole, _) = app.with_app().await;
    app.member(moderator.id, Role::Facilitator, place.row.id, Some(place.body_id)).await;
    let mut half = app.half_signed_in(&moderator).await;

    administrator.post(&place.person_path(moderator.id), &[("act", "leave"), ("sure", "ja")]).await.assert_status(303);

    app.give_code(&mut half, moderator.id).await.assert_status(401);
    whole.get("/arbete").await.assert_status(303);
    let mut half = app.half_signed_in(&moderator).await;
    let hash = app::account::passwords::hash(&format!("{PASSWORD} till")).await.unwrap();
    app::account::queries::set_password(app.db(), moderator.id, &hash).await.unwrap();
    app.give_code(&mut half, moderator.id).await.assert_status(401);
}
