//! What every page has in common.

use app::entity::{membership::Role, round::RoundState};

use crate::support::TestApp;

#[tokio::test]
async fn an_address_that_does_not_exist_gets_a_page_that_helps() {
    let app = TestApp::new().await;

    let page = app.visitor().get("/finns-inte").await;

    page.assert_status(404)
        .assert_text("h1", "Sidan finns inte")
        .assert_text("#code-title", "Har du en kod från en affisch");
    assert_eq!(page.count("form[action='/'] input[name=kod]"), 1);
    assert_eq!(
        app.visitor().get("/arbete/finns-inte").await.count("input[name=kod]"),
        0,
        "who works here has no poster"
    );
}

#[tokio::test]
async fn the_code_of_a_round_is_an_address_too() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let short = format!("/{}", round.row.code.to_lowercase());

    app.visitor().get(&short).await.assert_sent_to(&round.path());
    app.visitor().get(&format!("{short}?sprak=fi")).await.assert_sent_to(&format!("{}?sprak=fi", round.path()));
    app.visitor().get("/FINNSINTE").await.assert_status(404);
}

#[tokio::test]
async fn every_page_beside_a_form_can_tell_of_an_answer_that_waits_or_came_back() {
    let app = TestApp::new().await;

    for path in ["/", "/om", "/kvitto", "/tack", "/beslut", "/finns-inte"] {
        let page = app.visitor().get(path).await;
        assert_eq!(page.count("#kvar[hidden] a, #kvar-atgarda[hidden] a"), 2, "{path}");
        assert_eq!(page.count("script[src^='/pkg/left.'][nonce]"), 1, "{path}");
    }
    let form = app.visitor().get("/svara/FINNSINTE").await;
    assert_eq!(form.count("#kvar, script[src^='/pkg/left.']"), 0, "the address of a form says it itself");
    let round = app.round(RoundState::Open).await;
    let of_staff = app.staff(Role::Moderator, &round).await.get("/arbete/omgang/FINNSINTE").await;
    of_staff.assert_status(404);
    assert_eq!(of_staff.count("#kvar, script[src^='/pkg/left.']"), 0, "nobody answers at work");
}
