//! Records are the registrar's of the body that is responsible for the round, and of its organisation. Nobody else has them.

use app::entity::{comment::CommentState, membership::Role, round::RoundState};
use uuid::Uuid;

use super::{WHY, acts, at, given_out, listed, mask_with, registrar};
use crate::support::{TestApp, log::Log};

#[tokio::test]
async fn a_registrar_finds_the_round_and_comes_to_its_records() {
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    let mut person = registrar(&app, &round).await;

    person.get("/arbete").await.assert_text("main", "Handlingar");
    let found = person.get("/arbete/handlingar").await;

    found.assert_status(200).assert_text("#rounds", &round.row.code).assert_text("#rounds", "Socialnämnden");
    found.assert_no_text("#rounds", &other.row.code);
    assert_eq!(found.count(&format!("#rounds a[href='{}']", at(&round, ""))), 1);
    let page = person.get(&at(&round, "")).await;
    page.assert_status(200).assert_text("#sealed", "den enda vägen förbi").assert_text("#left", "Inga texter är kvar");
}

#[tokio::test]
async fn a_password_alone_opens_no_records() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let account = app.account(Role::Registrar, round.organisation_id, Some(round.body_id)).await;
    let mut person = app.with_session_of(account).await;

    person.get(&at(&round, "")).await.assert_status(303);
    person.post(&at(&round, ""), &WHY).await.assert_status(401);

    let mut person = app.signed_in_as(account).await;
    person.get(&at(&round, "")).await.assert_status(200);
}

#[tokio::test]
async fn the_registrar_of_the_whole_organisation_has_the_records_of_all_its_bodies() {
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Closed).await, app.round(RoundState::Closed).await);
    let account = app.account(Role::Registrar, round.organisation_id, None).await;
    let mut person = app.signed_in_as(account).await;

    person.get("/arbete/handlingar").await.assert_text("#rounds", &round.row.code);
    given_out(&mut person, &round).await;

    person.get(&at(&other, "")).await.assert_status(404);
}

#[tokio::test]
async fn for_all_others_there_are_no_records() {
    let log = Log::start();
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    let answer = app.answer_in(&round, 3).await;
    app.comment_as(&round, answer, "Åsa Öberg", CommentState::Withheld).await;
    let text = listed(&registrar(&app, &round).await.get(&at(&round, "/texter")).await).remove(0);
    let looked = acts(&app).await;
    let mut people = vec![app.staff(Role::Registrar, &other).await];
    for role in [Role::Moderator, Role::Administrator, Role::Facilitator, Role::PaperKeyer] {
        people.push(app.staff(role, &round).await);
    }

    for person in &mut people {
        for path in [at(&round, ""), at(&round, "/texter"), text.path.clone()] {
            person.get(&path).await.assert_status(404).assert_no_text("body", "Åsa");
        }
        person.post(&at(&round, ""), &WHY).await.assert_status(404);
        person.post(&at(&round, "/texter"), &[("text", &text.marked)]).await.assert_status(404);
        person.post(&text.path, &mask_with(&[])).await.assert_status(404);
    }
    people[1].get("/arbete/handlingar").await.assert_status(404);
    app.visitor().post(&at(&round, ""), &WHY).await.assert_status(401);

    assert_eq!(acts(&app).await, looked);
    assert_eq!(log.lines_with("asked for records of another body"), 6 * people.len());
}

/// What belongs to another round is not reached by the way of one's own.
#[tokio::test]
async fn a_text_of_another_round_is_not_reached_through_ones_own() {
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    let abroad = app.answer_in(&other, 3).await;
    app.comment_as(&other, abroad, "Åsa Öberg", CommentState::Withheld).await;
    let foreign = listed(&registrar(&app, &other).await.get(&at(&other, "/texter")).await).remove(0);
    let name = foreign.path.rsplit('/').next().unwrap();
    let mut own = registrar(&app, &round).await;

    for name in [name, &Uuid::nil().to_string(), "x"] {
        own.get(&at(&round, &format!("/texter/{name}"))).await.assert_status(404);
        own.post(&at(&round, &format!("/texter/{name}")), &mask_with(&[])).await.assert_status(404);
    }
    own.post(&at(&round, "/texter"), &[("text", &foreign.marked)]).await.assert_status(409);
    assert!(acts(&app).await.iter().all(|(act, _)| act.starts_with("record.read")));
}

/// Another nämnd of the same kommun is another authority.
#[tokio::test]
async fn the_registrar_of_another_body_has_no_right() {
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    let account = app.account(Role::Registrar, round.organisation_id, Some(other.body_id)).await;
    let mut person = app.signed_in_as(account).await;

    person.get(&at(&round, "")).await.assert_status(404);
    person.post(&at(&round, ""), &WHY).await.assert_status(404);
}
