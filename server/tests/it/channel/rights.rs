//! Who may take in what: by role, by body, and by what the round offers.

use app::entity::{membership::Role, round::RoundState};

use super::{PAPER, at, key_in, keyer, names_of_acts, offer, round, submissions};
use crate::support::TestApp;

/// Pages of papers and calls.
const KEYING: [&str; 5] = ["/papper", "/papper/1", "/papper/1/kontroll", "/blankett", "/telefon"];
/// Pages of meetings.
const MEETINGS: [&str; 2] = ["/moten", "/moten/nytt"];

#[tokio::test]
async fn a_keyer_or_facilitator_of_another_body_finds_nothing() {
    let app = TestApp::new().await;
    let (own, other) = (round(&app, RoundState::Open).await, round(&app, RoundState::Open).await);
    key_in(&mut keyer(&app, &own).await, &own, "1", &[]).await.assert_status(303);
    for role in [Role::PaperKeyer, Role::Facilitator, Role::Moderator] {
        let mut stranger = app.staff(role, &other).await;
        for page in KEYING.iter().chain(&MEETINGS) {
            stranger.get(&at(&own, page)).await.assert_status(404).assert_no_text("body", "Kontakten");
        }
        for page in KEYING.iter().chain(&MEETINGS[1..]) {
            stranger.post(&at(&own, page), &PAPER).await.assert_status(404);
        }
        stranger.get("/arbete").await.assert_status(200).assert_no_text("main", &own.row.code);
    }
    assert_eq!((submissions(&app, &own).await.len(), names_of_acts(&app).await.len()), (1, 1));
}

#[tokio::test]
async fn each_role_takes_in_its_own() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    key_in(&mut keyer(&app, &round).await, &round, "1", &[]).await;
    let (mut keyer, mut leader) = (keyer(&app, &round).await, app.staff(Role::Facilitator, &round).await);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    for page in KEYING {
        keyer.get(&at(&round, page)).await.assert_status(200);
        moderator.get(&at(&round, page)).await.assert_status(200);
        leader.get(&at(&round, page)).await.assert_status(404);
        elected.get(&at(&round, page)).await.assert_status(404);
    }
    for page in MEETINGS {
        leader.get(&at(&round, page)).await.assert_status(200);
        moderator.get(&at(&round, page)).await.assert_status(200);
        keyer.get(&at(&round, page)).await.assert_status(404);
    }
    for page in ["", "/kommentarer", "/stang"] {
        keyer.get(&at(&round, page)).await.assert_status(404);
    }
    let mut visitor = app.visitor();
    assert_eq!(visitor.get(&at(&round, "/papper")).await.status, 303);
    visitor.post(&at(&round, "/papper"), &PAPER).await.assert_status(401);
}

#[tokio::test]
async fn what_a_round_does_not_offer_is_not_there() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    offer(&app, &round, "web kiosk").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    for page in KEYING.iter().chain(&MEETINGS) {
        moderator.get(&at(&round, page)).await.assert_status(404);
    }
    for page in KEYING.iter().chain(&MEETINGS[1..]) {
        moderator.post(&at(&round, page), &PAPER).await.assert_status(404);
    }
    moderator.get(&round.work_path()).await.assert_no_text("main", "Mata in papper");
}

#[tokio::test]
async fn the_start_page_lists_the_rounds_where_one_takes_in_answers_and_nothing_else() {
    let app = TestApp::new().await;
    let open = round(&app, RoundState::Open).await;
    let mut keyer = keyer(&app, &open).await;
    let start = keyer.get("/arbete").await;
    start.assert_status(200).assert_text("#desk", &open.row.code).assert_no_text("main", "Det här pågår");
    start.assert_no_text("#desk", "Möten").assert_no_text("main", "svar har kommit");
    for page in ["/papper", "/telefon", "/blankett"] {
        assert_eq!(start.count(&format!("#desk a[href='{}']", at(&open, page))), 1, "{page}");
    }
    let mut leader = app.staff(Role::Facilitator, &open).await;
    let start = leader.get("/arbete").await;
    assert_eq!((start.count("#desk a"), start.count(&format!("#desk a[href='{}']", at(&open, "/moten")))), (1, 1));
    // Paper that came in time is keyed in after the stop; calls are over.
    app.set_time("2027-03-09T11:00:00Z");
    let mut keyer = super::keyer(&app, &open).await;
    let start = keyer.get("/arbete").await;
    start.assert_text("#desk", "Mata in papper").assert_no_text("#desk", "telefon");

    let closed = round(&app, RoundState::Closed).await;
    let mut idle = super::keyer(&app, &closed).await;
    idle.get("/arbete").await.assert_status(200).assert_text("main", "Ingen omgång tar emot svar just nu");
}
