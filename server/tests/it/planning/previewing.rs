//! The preview is the form that residents meet. What was changed while a moderator read it was not read.

use app::entity::{
    membership::Role,
    round::{self, RoundState},
};
use scraper::Selector;

use super::{Desk, ROUND, at};
use crate::{
    round::see_preview,
    support::{TestApp, page::Page},
};

/// The preview as the moderator has it on the screen: the version of what it shows.
async fn shown(desk: &mut Desk, round: &round::Model) -> String {
    desk.moderator.get(&at(round, "/forhandsgranska")).await.value("main > form input[name=version]").unwrap()
}

async fn say_it_is_read(desk: &mut Desk, round: &round::Model, version: &str) -> Page {
    desk.moderator.post(&at(round, "/forhandsgranska"), &[("version", version)]).await
}

#[tokio::test]
async fn a_title_or_a_language_that_was_changed_meanwhile_has_not_been_seen() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    for change in [("title", "Får du kontakt?"), ("languages", "en")] {
        let version = shown(&mut desk, &round).await;
        desk.send(&at(&round, "/andra"), &ROUND, &[change]).await.assert_status(303);

        let page = say_it_is_read(&mut desk, &round, &version).await;

        page.assert_status(409).assert_text("[role=alert]", "Omgången har ändrats sedan du läste den.");
        assert_eq!(desk.stored(&round.code).await.preview_seen_at, None, "{change:?}");
        desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(422);
    }
    let version = shown(&mut desk, &round).await;
    say_it_is_read(&mut desk, &round, &version).await.assert_sent_to(&at(&round, ""));
    assert!(desk.stored(&round.code).await.preview_seen_at.is_some());
}

#[tokio::test]
async fn whoever_does_not_say_what_they_have_read_is_shown_the_round_as_it_is() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;

    for fields in [&[][..], &[("version", "")], &[("version", "x")]] {
        let page = desk.moderator.post(&at(&round, "/forhandsgranska"), fields).await;
        page.assert_status(409).assert_text("[role=alert]", "Läs den som den är nu.");
        page.assert_value("main > form input[name=version]", &shown(&mut desk, &round).await);
    }

    assert_eq!(desk.stored(&round.code).await.preview_seen_at, None);
    assert_eq!(desk.act_names(round.id).await, ["round.plan"]);
}

#[tokio::test]
async fn a_translation_that_came_meanwhile_has_not_been_seen() {
    let mut desk = Desk::new().await;
    let round = desk.round(&[]).await;
    let version = shown(&mut desk, &round).await;
    desk.app.translate(round.id, "title", "fi", "Saatko yhteyden?").await;

    say_it_is_read(&mut desk, &round, &version).await.assert_status(409);

    assert_eq!(desk.stored(&round.code).await.preview_seen_at, None);
    assert_eq!(desk.act_names(round.id).await, ["round.plan"]);
}

/// What stands before the questions of a form, and the words of each question, in any order: statements are drawn.
fn met(page: &Page) -> (String, Vec<String>) {
    let parts = Selector::parse(".answer-title, .question :is(h2, legend, label, .hint)").unwrap();
    let words = |form: scraper::ElementRef<'_>| form.select(&parts).map(|part| part.text().collect()).collect();
    let mut asked: Vec<String> = page.with("#svar", words).unwrap();
    asked.sort();
    (page.text("#inledning"), asked)
}

#[tokio::test]
async fn what_a_moderator_tries_is_the_form_that_residents_meet_in_their_language() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    app.offer(&round, "sv fi").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let preview = format!("{}/forhandsgranska", round.work_path());
    let mut tried = Vec::new();
    for language in ["sv", "fi"] {
        tried.push((language, met(&moderator.get(&format!("{preview}?sprak={language}")).await)));
    }
    see_preview(&mut moderator, &round.work_path()).await.assert_status(303);
    moderator.post(&format!("{}/oppna", round.work_path()), &[]).await.assert_status(303);

    for (language, tried) in tried {
        let resident = app.visitor().get(&format!("{}?sprak={language}", round.path())).await;

        assert_eq!(tried, met(&resident), "{language}");
        assert!(!tried.0.is_empty() && 20 < tried.1.len(), "{tried:?}");
    }
}

#[tokio::test]
async fn nothing_that_is_tried_can_be_sent_or_kept() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    app.codes_for(&round, 1).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.get(&format!("{}/forhandsgranska", round.work_path())).await;

    page.assert_text("#brevet", "kod").assert_text("#skicka button[disabled]", "Skicka mitt svar");
    // One question at a time is the island's, and it keeps no draft of a form that is marked so.
    assert_eq!(page.count("leptos-island #svar[method=dialog][data-kiosk]:not([action])"), 1);
    assert_eq!((page.count("#svar #code"), page.count("#svar button:not([disabled]):not([type=button])")), (1, 0));
    assert_eq!(page.count("body.staff"), 0, "it is as large as residents see it");
}

#[tokio::test]
async fn the_time_left_is_told_as_on_the_day_when_the_round_opens() {
    let mut desk = Desk::new().await;
    // From 2 to 22 March; today is the first.
    let round = desk.round(&[]).await;

    let page = desk.moderator.get(&at(&round, "/forhandsgranska")).await;

    page.assert_text("#inledning", "20 dagar kvar");
}
