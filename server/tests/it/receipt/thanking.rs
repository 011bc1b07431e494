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
    page.assert_text("main", "gå inte bakåt i webbläsaren");
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
async fn the_address_to_write_by_hand_is_short_in_every_language() {
    let (_app, page, code) = thanks("?sprak=lattlast").await;

    page.assert_text(".receipt", "medmig.example/kvitto").assert_no_text(".receipt", "sprak=");
    assert!(page.value("form[action='/kvitto?sprak=lattlast'] input[name=receipt]").is_some_and(|value| value == code));
}

#[tokio::test]
async fn a_receipt_on_paper_names_the_round_in_the_language_it_is_read_in() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.offer(&round, "sv fi").await;
    app.translate(round.row.id, "title", "fi", "Saatko yhteyden hoitoon?").await;
    let mut holder = Holder::of(&app, &round, &[("q1", "1")]).await;
    let fields = [("q1", "1"), ("receipt", holder.code.as_str())];

    let finnish = holder.visitor.post(&format!("{}?sprak=fi", round.path()), &fields).await;
    let english = holder.visitor.post(&format!("{}?sprak=en", round.path()), &fields).await;

    finnish.assert_status(200).assert_text(".receipt .print-only", "Saatko yhteyden hoitoon?");
    assert_eq!(finnish.count(".receipt .print-only [lang=sv]"), 0);
    english.assert_status(200).assert_text(".receipt .print-only [lang=sv]", &round.row.title);
}

#[tokio::test]
async fn the_thanks_are_read_in_another_language_and_the_code_comes_along() {
    let (app, page, code) = thanks("").await;
    assert_eq!(page.count("header nav button[form=mejla][formaction]"), 3);
    let asked = [("receipt", code.as_str()), ("act", "thanks"), ("show", "fi")];

    let finnish = app.visitor().post("/kvitto?sprak=fi", &asked).await;

    finnish.assert_status(200).assert_text("h1", "Kiitos. Vastauksesi on perillä.").assert_text(".receipt-code", &code);
    assert_eq!(finnish.count("header nav button[formaction='/kvitto'][value=sv]"), 1, "and back again");
    app.visitor()
        .post("/kvitto?sprak=fi", &[("receipt", "0000-0000-0000"), ("act", "thanks")])
        .await
        .assert_status(422);
}

#[tokio::test]
async fn an_address_that_is_typed_is_kept_when_the_thanks_change_language() {
    let (app, page, code) = thanks("").await;
    page.assert_value("#mejla input[name=act][value=thanks]", "thanks");
    let mut fields =
        vec![("receipt", code.as_str()), ("act", "mail"), ("act", "thanks"), ("email", "anna@storby.example")];

    let mailed = app.visitor().post("/kvitto", &fields).await;
    fields.push(("show", "fi"));
    let finnish = app.visitor().post("/kvitto?sprak=fi", &fields).await;

    mailed.assert_status(200).assert_text("[role=alert]", "Koden är på väg");
    finnish.assert_status(200).assert_text("h1", "Kiitos. Vastauksesi on perillä.").assert_text(".receipt-code", &code);
    finnish.assert_value("#email", "anna@storby.example");
    assert_eq!(finnish.count("details[open] #email"), 1);
}

#[tokio::test]
async fn who_comes_to_the_thanks_by_address_is_led_to_where_codes_are_used() {
    let app = TestApp::new().await;

    let page = app.visitor().get("/tack").await;

    assert_eq!(page.count("main a[href='/kvitto']"), 1);
}
