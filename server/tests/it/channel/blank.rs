//! The form to print.

use app::entity::{membership::Role, round::RoundState};

use super::{at, keyer, names_of_acts, offer, round};
use crate::support::TestApp;

#[tokio::test]
async fn the_form_holds_every_question_with_the_keys_it_is_keyed_in_by() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Planned).await;
    let mut keyer = keyer(&app, &round).await;

    let page = keyer.get(&at(&round, "/blankett")).await;

    page.assert_status(200).assert_text(".paper-form-code", &round.row.code);
    page.assert_text(".paper-form", "Lämna blanketten senast den 8 mars 2027");
    page.assert_text(".paper-form", "Socialnämnden i Storby frågar och är personuppgiftsansvarig");
    page.assert_text(".paper-form", "5. Vad vill du säga till dem som beslutar?")
        .assert_text(".paper-form", "7. Vill du lägga till ett eget påstående till fråga 6?")
        .assert_text(".paper-form", "10. Är du kvinna eller man?");
    page.assert_text(".paper-form-options", "5 Mycket lätt").assert_text(".paper-form-options", "0 Jag vet inte");
    page.assert_text(".paper-form", "Hjälper du någon att svara?");
    page.assert_text(".paper-form-receipt", "På papper får du ingen kvittokod");
    page.assert_text(".paper-form-receipt", &format!("/svara/{}.", round.row.code));
    assert_eq!((page.count(".paper-form-part"), page.count(".paper-form-line")), (10, 8));
}

#[tokio::test]
async fn a_moderator_says_where_the_form_is_handed_in() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    let (mut keyer, mut moderator) = (keyer(&app, &round).await, app.staff(Role::Moderator, &round).await);
    let path = at(&round, "/blankett");
    let place = [("paper_return", " Biblioteket, Storgatan 1 ")];

    let trail = format!(".trail a[href='{}']", round.work_path());
    assert_eq!((moderator.get(&path).await.count(&trail), keyer.get(&path).await.count(&trail)), (1, 0));
    keyer.post(&path, &place).await.assert_status(404);
    moderator.post(&path, &[("paper_return", &"å".repeat(201))]).await.assert_status(422);
    moderator.post(&path, &place).await.assert_sent_to(&path);

    keyer.get(&path).await.assert_text(".paper-form-return", "Här lämnar du blanketten: Biblioteket, Storgatan 1");
    assert_eq!(names_of_acts(&app).await, ["round.paper_return"]);
    offer(&app, &round, "web").await;
    moderator.get(&path).await.assert_status(404);
    moderator.post(&path, &place).await.assert_status(404);
}

#[tokio::test]
async fn after_the_stop_the_form_says_that_it_cannot_be_handed_in() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Open).await;
    assert_eq!(keyer(&app, &round).await.get(&at(&round, "/blankett")).await.count(".paper-form-over"), 0);
    app.set_time("2027-03-09T11:00:00Z");

    let page = keyer(&app, &round).await.get(&at(&round, "/blankett")).await;

    page.assert_text(".paper-form-over", "Svarstiden gick ut den 8 mars 2027. Blanketten kan inte lämnas in längre.");
    page.assert_no_text(".paper-form", "senast den");
}

#[tokio::test]
async fn the_way_to_the_form_goes_when_it_cannot_be_handed_in() {
    let app = TestApp::new().await;
    for (state, links) in
        [(RoundState::Planned, 1), (RoundState::Open, 1), (RoundState::Stopped, 0), (RoundState::Closed, 0)]
    {
        let round = round(&app, state).await;
        let page = app.staff(Role::Moderator, &round).await.get(&round.work_path()).await;
        assert_eq!(page.count(&format!("a[href='{}']", at(&round, "/blankett"))), links, "{state:?}");
    }
}

#[tokio::test]
async fn nobody_says_where_the_form_of_a_closed_round_is_handed_in() {
    let app = TestApp::new().await;
    let place = [("paper_return", "Biblioteket")];
    for state in [RoundState::Planned, RoundState::Stopped] {
        let round = round(&app, state).await;
        let path = at(&round, "/blankett");
        app.staff(Role::Moderator, &round).await.post(&path, &place).await.assert_sent_to(&path);
    }
    for state in [RoundState::Closed, RoundState::Withdrawn] {
        let round = round(&app, state).await;
        let mut moderator = app.staff(Role::Moderator, &round).await;
        let path = at(&round, "/blankett");
        assert_eq!(moderator.get(&path).await.count("[name=paper_return]"), 0, "{state:?}");
        moderator.post(&path, &place).await.assert_status(409);
    }
    assert_eq!(names_of_acts(&app).await, ["round.paper_return"; 2]);
}
