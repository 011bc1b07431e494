//! Who may read a signed protocol.

use app::entity::{membership::Role, round::RoundState};

use super::{protocol_of, signed};
use crate::support::{TestApp, log::Log};

#[tokio::test]
async fn moderators_registrars_and_administrators_read_it_and_find_it_from_their_start_page() {
    let app = TestApp::new().await;
    let round = signed(&app, 12).await;
    for role in [Role::Registrar, Role::Administrator] {
        let whole = app.account(role, round.organisation_id, None).await;
        for mut reader in [app.staff(role, &round).await, app.signed_in_as(whole).await] {
            let start = reader.get("/arbete").await;
            start.assert_status(200).assert_text(&format!("#records a[href='{}']", protocol_of(&round)), "Protokoll:");
            let page = reader.get(&protocol_of(&round)).await;
            page.assert_status(200).assert_text("article", "12 svar räknas.");
            assert_eq!(page.count(&format!("a[href='{}']", round.work_path())), 0, "that page is not theirs");
            assert_eq!(page.count(&format!("a[href='/politik/{}']", round.row.code)), 0);
        }
    }
    let page = app.staff(Role::Moderator, &round).await.get(&protocol_of(&round)).await;
    assert_eq!((page.status, page.count(&format!(".trail a[href='{}']", round.work_path()))), (200, 1));
}

#[tokio::test]
async fn others_find_nothing_and_it_is_logged() {
    let app = TestApp::new().await;
    let (round, other) = (signed(&app, 12).await, app.round(RoundState::Open).await);
    let log = Log::start();
    let mut asked = 0;
    for (role, place) in [
        (Role::Moderator, &other),
        (Role::Registrar, &other),
        (Role::Administrator, &other),
        (Role::PaperKeyer, &round),
        (Role::Facilitator, &round),
        (Role::ElectedRepresentative, &round),
        (Role::CountyAdministrator, &round),
    ] {
        let mut stranger = app.staff(role, place).await;
        for path in [protocol_of(&round), format!("{}.pdf", protocol_of(&round))] {
            stranger.get(&path).await.assert_status(404).assert_no_text("body", "Kontakten med vården");
            asked += 1;
        }
        if role != Role::ElectedRepresentative {
            stranger.get("/arbete").await.assert_status(200).assert_no_text("main", &round.row.code);
        }
    }
    assert_eq!(log.lines_with(&round.row.id.to_string()), asked);
    let page = app.visitor().get(&protocol_of(&round)).await;
    assert!(page.status == 303 && page.location().starts_with("/logga-in"));
}

#[tokio::test]
async fn a_round_that_is_not_closed_has_no_protocol() {
    let app = TestApp::new().await;
    for state in [RoundState::Planned, RoundState::Open, RoundState::Stopped, RoundState::Withdrawn] {
        let round = app.round(state).await;
        app.answer_in(&round, 4).await;
        for role in [Role::Moderator, Role::Registrar] {
            let mut reader = app.staff(role, &round).await;
            reader.get(&protocol_of(&round)).await.assert_status(404);
            reader.get(&format!("{}.pdf", protocol_of(&round))).await.assert_status(404);
        }
    }
}

#[tokio::test]
async fn every_role_hears_what_it_can_do_here() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for (role, told) in [
        (Role::Registrar, "Du är registrator."),
        (Role::Administrator, "Du är administratör."),
        (Role::CountyAdministrator, "Du är länsadministratör."),
    ] {
        let start = app.staff(role, &round).await.get("/arbete").await;
        start.assert_status(200).assert_text("main", told).assert_no_text("main", "väntar på dig");
    }
    let moderator = app.staff(Role::Moderator, &round).await.get("/arbete").await;
    moderator.assert_no_text("main", "Det här kan du göra").assert_text("main", "Inget väntar på dig just nu.");
}
