//! The screen at a reception, from where it is set up.

use app::entity::{membership::Role, round::RoundState};

use super::{at, keyer, offer, round};
use crate::support::TestApp;

#[tokio::test]
async fn the_address_of_the_screen_stands_where_a_round_is_worked_on_and_leads_to_the_screen() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut moderator, mut keyer) = (app.staff(Role::Moderator, &round).await, keyer(&app, &round).await);
    let way = format!("a[href='{}']", at(&round, "/skarm"));
    assert_eq!(moderator.get(&round.work_path()).await.count(&way), 1);
    assert_eq!(keyer.get("/arbete").await.count(&format!("#desk {way}")), 1);

    let page = keyer.get(&at(&round, "/skarm")).await;

    let screen = page.with("#screen", |link| link.attr("href").unwrap().to_owned()).unwrap();
    assert_eq!(screen, format!("{}?kiosk=1", round.path()));
    page.assert_text("#refused", "rensa inget").assert_text("#screen", &format!("{}{screen}", app.state.base_url));
    assert_eq!(page.count("svg.qr[aria-label='QR-kod till svarsskärmen']"), 1);
    let trail = format!(".trail a[href='{}']", round.work_path());
    assert_eq!((moderator.get(&at(&round, "/skarm")).await.count(&trail), page.count(&trail)), (1, 0));
    page.assert_text("main", "börjar om för nästa person").assert_text("main", "kioskläge");
    assert_eq!(app.visitor().get(&screen).await.count("form#svar[data-kiosk]"), 1);
}

#[tokio::test]
async fn a_screen_can_be_set_up_before_the_round_opens_and_not_when_it_is_over() {
    let app = TestApp::new().await;
    for (state, links) in [(RoundState::Planned, 1), (RoundState::Open, 1), (RoundState::Stopped, 0)] {
        let round = round(&app, state).await;
        let page = app.staff(Role::Moderator, &round).await.get(&round.work_path()).await;
        assert_eq!(page.count(&format!("a[href='{}']", at(&round, "/skarm"))), links, "{state:?}");
    }
}

#[tokio::test]
async fn a_round_without_a_screen_has_no_page_for_one_and_neither_has_a_stranger() {
    let app = TestApp::new().await;
    let (own, other) = (round(&app, RoundState::Open).await, round(&app, RoundState::Open).await);
    let path = at(&own, "/skarm");
    keyer(&app, &other).await.get(&path).await.assert_status(404);
    app.staff(Role::Facilitator, &own).await.get(&path).await.assert_status(404);
    assert_eq!(app.visitor().get(&path).await.status, 303);
    let mut moderator = app.staff(Role::Moderator, &own).await;
    moderator.get(&path).await.assert_status(200);

    offer(&app, &own, "web paper").await;

    moderator.get(&path).await.assert_status(404);
    assert_eq!(moderator.get(&own.work_path()).await.count(&format!("a[href='{path}']")), 0);
}
