//! Who disposes: registrars and administrators of the body or its organisation, and nobody else.

use app::entity::{membership::Role, round::RoundState};
use uuid::Uuid;

use super::{RULE, at, registrar};
use crate::support::{TestApp, log::Log};

#[tokio::test]
async fn for_all_others_there_is_no_disposal() {
    let log = Log::start();
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Closed).await, app.round(RoundState::Closed).await);
    let mut people = vec![app.staff(Role::Registrar, &other).await];
    for role in [Role::Moderator, Role::Facilitator, Role::ElectedRepresentative] {
        people.push(app.staff(role, &round).await);
    }

    for person in &mut people {
        person.get(&at(&round)).await.assert_status(404);
        person.post(&at(&round), &RULE).await.assert_status(404);
    }
    app.visitor().post(&at(&round), &RULE).await.assert_status(401);
    people[1].get("/arbete/gallring").await.assert_status(404);
    people[0].get("/arbete/gallring/x").await.assert_status(404);
    people[0].get(&format!("/arbete/gallring/{}", Uuid::nil())).await.assert_status(404);
    assert_eq!(log.lines_with("asked for the disposal of another body"), 2 * people.len() + 1);
}

#[tokio::test]
async fn registrars_and_administrators_come_there_from_their_work() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let administrator = app.account(Role::Administrator, round.organisation_id, None).await;
    for mut person in [registrar(&app, &round).await, app.signed_in_as(administrator).await] {
        let bench = person.get("/arbete").await;
        assert_eq!(bench.count("a[href='/arbete/gallring']"), 1);
        let bodies = person.get("/arbete/gallring").await;
        assert_eq!(bodies.count(&format!("#bodies a[href='{}']", at(&round))), 1);
        person.get(&at(&round)).await.assert_status(200).assert_text("h1", "Socialnämnden");
    }
}
