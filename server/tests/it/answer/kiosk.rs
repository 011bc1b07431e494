//! A screen at a reception, and the scripts that send answers.

use app::entity::{
    round::{self, RoundState},
    submission::AnswerChannel,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::submissions;
use crate::support::{TestApp, page::Page, rounds::TestRound};

async fn round_with_kiosk() -> (TestApp, TestRound, String) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let kiosk =
        round::ActiveModel { id: Set(round.row.id), channels: Set("web kiosk".to_owned()), ..Default::default() };
    kiosk.update(app.db()).await.unwrap();
    let path = format!("{}?kiosk=1", round.path());
    (app, round, path)
}

#[tokio::test]
async fn one_person_after_another_answers_at_the_screen() {
    let (app, round, path) = round_with_kiosk().await;

    for _ in 0..3 {
        let mut screen = app.visitor();
        let form = screen.get(&path).await;
        form.assert_status(200).assert_text("#kiosk a", "Börja om").assert_text("#kiosk-varning button", "jag är kvar");
        assert_eq!(form.count("form#svar[data-kiosk][autocomplete=off]"), 1);
        assert_eq!(links_elsewhere(&form), 0, "{}", form.body);
        let receipt = form.value("input[name=receipt]").unwrap();

        let thanks = screen.post(&path, &[("q1", "4"), ("receipt", &receipt)]).await;

        thanks.assert_status(200).assert_text(&format!("a[href='{path}']"), "Klar: börja om för nästa person");
        clears_itself(&thanks, &path);
        assert!(thanks.headers.get("set-cookie").is_none());
    }
    let channels: Vec<_> = submissions(&app, &round).await.into_iter().map(|saved| saved.channel).collect();
    assert_eq!(channels, [AnswerChannel::Kiosk; 3]);
}

#[tokio::test]
async fn a_mistake_at_the_screen_comes_back_at_the_screen() {
    let (app, _round, path) = round_with_kiosk().await;

    let page = app.visitor().post(&path, &[("q5", "Mina ord"), ("q1", "9")]).await;

    page.assert_status(422).assert_value("#q5", "Mina ord");
    assert_eq!(page.count("form#svar[data-kiosk]"), 1);
}

#[tokio::test]
async fn what_came_too_late_does_not_stay_on_the_screen() {
    let (app, round, path) = round_with_kiosk().await;
    let stopped = round::ActiveModel { id: Set(round.row.id), state: Set(RoundState::Stopped), ..Default::default() };
    stopped.update(app.db()).await.unwrap();

    let page = app.visitor().post(&path, &[("q5", "Mina ord"), ("receipt", "0000-0000-0000")]).await;

    page.assert_status(409).assert_text("blockquote", "Mina ord").assert_text("#kiosk a", "Börja om");
    assert_eq!(page.count("section[data-again]"), 1, "it clears itself though nobody touches it");
    clears_itself(&page, &path);
    assert_eq!(app.visitor().get(&path).await.count("[data-again]"), 0);
}

#[tokio::test]
async fn a_screen_whose_answer_cannot_be_taken_clears_itself_and_leads_nowhere() {
    let (app, _, path) = round_with_kiosk().await;

    let unknown = app.visitor().post("/svara/FINNSINTE?kiosk=1", &[("q5", "Mina ord")]).await;
    unknown.assert_status(404).assert_text("blockquote", "Mina ord");
    clears_itself(&unknown, "/svara/FINNSINTE?kiosk=1");
    app.db().close_by_ref().await.unwrap();
    let away = app.visitor().post(&path, &[("q5", "Mina ord")]).await;
    away.assert_status(503).assert_text("blockquote", "Mina ord");
    clears_itself(&away, &path);
    for page in [unknown, away] {
        assert_eq!(page.count("[data-again]"), 1, "though nobody touches it");
    }
}

/// Links that lead out of the form: neither to a place in it, nor to the form itself, in any language.
fn links_elsewhere(page: &Page) -> usize {
    page.count("a[href]:not([href^='#']):not([href*='kiosk=1'])")
}

/// The page begins anew at `start` by itself, and no link of it leads anywhere else.
fn clears_itself(page: &Page, start: &str) {
    assert_eq!(page.with("#kiosk", |kiosk| kiosk.attr("data-start") == Some(start)), Some(true));
    assert_eq!(page.count("script[src^='/pkg/kiosk.'][nonce]"), 1);
    assert_eq!((page.count("dialog#kiosk-varning"), page.count("#kiosk-utan-nat")), (1, 1));
    assert_eq!(page.count("a[href]:not(.skip-link)"), page.count(&format!("a[href='{start}']")), "{}", page.body);
}

#[tokio::test]
async fn a_round_without_the_channel_says_so_and_loses_no_answer() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let path = format!("{}?kiosk=1", round.path());

    let page = app.visitor().get(&path).await;
    page.assert_status(404).assert_text("h1", "ingen svarsskärm");
    assert_eq!(page.count(&format!("a[href='{}']", round.path())), 1);

    app.visitor().post(&path, &[("q1", "2"), ("receipt", "0000-0000-0000")]).await.assert_status(200);
    assert_eq!(submissions(&app, &round).await[0].channel, AnswerChannel::Web);
}

#[tokio::test]
async fn an_ordinary_form_has_nothing_of_the_screen() {
    let (app, round, _) = round_with_kiosk().await;

    let page = app.visitor().get(&round.path()).await;

    assert_eq!(page.count("[data-kiosk], #kiosk, dialog"), 0);
    assert_eq!(page.count("script[src^='/pkg/kiosk.']"), 0);
}

#[tokio::test]
async fn the_scripts_that_send_may_fetch_from_us_and_nothing_else() {
    let (app, _, path) = round_with_kiosk().await;
    let mut visitor = app.visitor();
    let page = visitor.get(&path).await;
    assert!(page.headers["content-security-policy"].to_str().unwrap().contains("worker-src 'self'"));
    let source = |selector: &str| page.with(selector, |script| script.attr("src").unwrap().to_owned()).unwrap();

    for selector in ["script[src^='/pkg/sending.'][nonce]", "script[src^='/pkg/kiosk.'][nonce]"] {
        let script = visitor.get(&source(selector)).await;
        script.assert_status(200);
        assert!(script.headers["cache-control"].to_str().unwrap().contains("immutable"));
        assert!(script.headers["content-type"].to_str().unwrap().starts_with("text/javascript"));
    }
    let worker = visitor.get("/sw.js").await;
    worker.assert_status(200);
    assert_eq!(worker.headers["cache-control"], "no-cache");
    assert!(worker.headers["content-security-policy"].to_str().unwrap().contains("connect-src 'self'"));
    assert!(worker.body.contains(&source("script[src^='/pkg/sending.']")));
}
