//! The thanks, with the code and the ways on from it.

use app::entity::round::RoundState;

use super::Holder;
use crate::support::TestApp;

async fn thanks(language: &str) -> (TestApp, crate::support::page::Page, String) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut holder = Holder::of(&app, &round, &[("q1", "1")]).await;
    let path = format!("{}{language}", round.path());
    let page = holder.visitor.post(&path, &[("q1", "1"), ("receipt", &holder.code)]).await;
    (app, page, holder.code)
}

#[tokio::test]
async fn the_code_stands_large_with_a_picture_of_it_and_what_it_is_for() {
    let (_app, page, code) = thanks("").await;

    page.assert_status(200).assert_text(".receipt-code", &code);
    page.assert_text(".receipt", "Med den kan du se ditt svar, ändra det eller ta tillbaka det");
    page.assert_text(".receipt", "medmig.example/kvitto").assert_text("main", "försöker vi i upp till sex timmar");
    let label = page.with("svg.qr[role=img]", |svg| svg.attr("aria-label").unwrap().to_owned()).unwrap();
    assert!(label.contains(&code), "{label}");
    page.assert_text("main", "socialnämnden svarar senast den 15 april 2027")
        .assert_text("main", "till och med den 8 mars 2027");
}

#[tokio::test]
async fn one_button_leads_to_the_answer_and_one_link_to_following() {
    let (app, page, code) = thanks("?sprak=fi").await;

    assert_eq!(page.count("a[href^='/folj/'][href$='?sprak=fi']"), 1);
    let fields = page.value("form[action='/kvitto?sprak=fi'] input[name=receipt]").unwrap();
    assert_eq!(fields, code);
    app.visitor()
        .post("/kvitto?sprak=fi", &[("receipt", &fields)])
        .await
        .assert_status(200)
        .assert_text("h1", "Vastauksesi");
}

#[tokio::test]
async fn who_comes_to_the_thanks_by_address_is_led_to_where_codes_are_used() {
    let app = TestApp::new().await;

    let page = app.visitor().get("/tack").await;

    assert_eq!(page.count("main a[href='/kvitto']"), 1);
}
