//! Files to print: the form and the posters as PDF.

use app::entity::{membership::Role, round::RoundState};

use super::{at, keyer, offer, round};
use crate::support::{TestApp, page::Page};

const FORM: &str = "/blankett.pdf";
const POSTERS: [&str; 3] = ["/affisch.pdf", "/affisch.pdf?papper=a4", "/affisch.pdf?papper=a5"];

/// A PDF to save under `name`, whose title has the code of the round.
fn assert_file(page: &Page, name: &str, code: &str) {
    assert_eq!(page.status, 200, "{name}");
    let header = |name: &str| page.headers[name].to_str().unwrap().to_owned();
    assert_eq!((header("content-type").as_str(), header("cache-control").as_str()), ("application/pdf", "no-store"));
    assert_eq!(header("content-disposition"), format!("attachment; filename=\"{name} {code}.pdf\""));
    assert!(page.body.starts_with("%PDF-") && page.body.contains(&format!("{code}: Hur är det")), "{name}");
}

#[tokio::test]
async fn those_who_take_in_papers_get_form_and_posters() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Planned).await;
    for mut person in [keyer(&app, &round).await, app.staff(Role::Moderator, &round).await] {
        assert_file(&person.get(&at(&round, FORM)).await, "Blankett", &round.row.code);
        for (path, name) in POSTERS.into_iter().zip(["Affisch A4", "Affisch A4", "Affisch A5"]) {
            assert_file(&person.get(&at(&round, path)).await, name, &round.row.code);
        }
        person.get(&at(&round, "/affisch.pdf?papper=a3")).await.assert_status(404);
        person.get("/arbete/omgang/FINNSEJ/affisch.pdf").await.assert_status(404);
    }
}

#[tokio::test]
async fn others_find_nothing_to_print() {
    let app = TestApp::new().await;
    let (own, other) = (round(&app, RoundState::Open).await, round(&app, RoundState::Open).await);
    let strangers =
        [app.staff(Role::Moderator, &other).await, keyer(&app, &other).await, app.staff(Role::Facilitator, &own).await];
    for mut stranger in strangers {
        for path in [FORM, POSTERS[0]] {
            stranger.get(&at(&own, path)).await.assert_status(404).assert_no_text("body", "Kontakten");
        }
    }
    for path in [FORM, POSTERS[0]] {
        let page = app.visitor().get(&at(&own, path)).await;
        assert_eq!(page.status, 303);
        assert!(page.location().starts_with("/logga-in"), "{}", page.location());
    }
}

#[tokio::test]
async fn there_is_no_poster_of_a_round_that_nobody_can_answer_any_more() {
    let app = TestApp::new().await;
    for state in [RoundState::Stopped, RoundState::Closed, RoundState::Withdrawn] {
        let round = round(&app, state).await;
        let mut moderator = app.staff(Role::Moderator, &round).await;
        for path in POSTERS {
            moderator.get(&at(&round, path)).await.assert_status(404);
        }
        assert_eq!(moderator.get(&round.work_path()).await.count("a[href*='affisch.pdf']"), 0, "{state:?}");
    }
    let round = round(&app, RoundState::Open).await;
    app.set_time("2027-03-09T11:00:00Z");
    app.staff(Role::Moderator, &round).await.get(&at(&round, POSTERS[0])).await.assert_status(404);
}

#[tokio::test]
async fn the_pages_of_staff_lead_to_what_there_is_to_print() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let link = |path: &str| format!("a[href='{}']", at(&round, path));

    let page = moderator.get(&round.work_path()).await;
    page.assert_status(200).assert_text("#spread-title", "Sprid omgången");
    for path in [FORM, POSTERS[1], POSTERS[2]] {
        assert_eq!(page.count(&link(path)), 1, "{path}");
    }
    assert_eq!(moderator.get(&at(&round, "/blankett")).await.count(&link(FORM)), 1);

    offer(&app, &round, "web").await;
    let page = moderator.get(&round.work_path()).await;
    assert_eq!((page.count(&link(FORM)), page.count(&link(POSTERS[1]))), (0, 1));
    moderator.get(&at(&round, FORM)).await.assert_status(404);
    app.set_time("2027-03-09T11:00:00Z");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    assert_eq!(moderator.get(&round.work_path()).await.count("#spread-title"), 0);
}
