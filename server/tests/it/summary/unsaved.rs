//! A sentence that is not saved yet: it stays whatever becomes of the others, and where somebody was first it is not lost.

use app::entity::unsaved_sentence;
use sea_orm::EntityTrait;

use super::writing::{act, begun, closed, first_sentence, moderator, path, with_reasons};
use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// Tries a new sentence without saving it. Where its form is from then on.
async fn tried(who: &mut Visitor, round: &TestRound, text: &str) -> String {
    let new = format!("{}/ny", path(round));
    let [changes, stands] = hidden(&who.get(&new).await);
    let form = [("changes", changes.as_str()), ("stands", stands.as_str()), ("kind", "level"), ("sentence", text)];
    let sent = who.post(&new, &[&form[..], &[("act", "try")]].concat()).await;
    sent.assert_status(303);
    sent.location().split('#').next().unwrap().to_owned()
}

/// Saves the sentence with these words, as the button of its page does.
async fn saved(who: &mut Visitor, at: &str, text: &str) -> Page {
    let page = who.get(at).await;
    save(who, at, &page, text).await
}

/// Saves it as the button of a page does that was shown some time ago.
async fn save(who: &mut Visitor, at: &str, page: &Page, text: &str) -> Page {
    let [changes, stands] = hidden(page);
    let form = [("changes", changes.as_str()), ("stands", stands.as_str()), ("kind", "level"), ("support", "{}")];
    who.post(at, &[&form[..], &[("sentence", text), ("act", "save")]].concat()).await
}

fn hidden(page: &Page) -> [String; 2] {
    ["changes", "stands"].map(|name| page.value(&format!("input[name={name}]")).unwrap())
}

async fn unsaved(app: &TestApp) -> usize {
    unsaved_sentence::Entity::find().all(app.db()).await.unwrap().len()
}

#[tokio::test]
async fn of_two_sentences_that_are_not_saved_both_are_saved_one_after_the_other() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let first = tried(&mut writer, &round, "Den första meningen").await;
    let second = tried(&mut writer, &round, "Den andra meningen").await;

    for (at, text) in [(&first, "Den första meningen"), (&second, "Den andra meningen")] {
        writer.get(at).await.assert_value("#sentence", text).assert_text("#unsaved", "inte sparad än");
        saved(&mut writer, at, text).await.assert_status(303);
    }

    let page = writer.get(&path(&round)).await;
    page.assert_text("ol.claims", "Den första meningen").assert_text("ol.claims", "Den andra meningen");
    assert_eq!((page.count("ol.claims > li"), unsaved(&app).await), (3, 0));
}

#[tokio::test]
async fn what_is_changed_elsewhere_in_the_summary_does_not_make_a_sentence_out_of_date() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let one = format!("{}/{}", path(&round), first_sentence(&writer.get(&path(&round)).await));
    let shown = writer.get(&one).await;
    with_reasons(&mut moderator(&app, &round).await, &round).await;

    save(&mut writer, &one, &shown, "Mina egna ord").await.assert_status(303);

    writer.get(&one).await.assert_value("#sentence", "Mina egna ord");
    writer.get(&path(&round)).await.assert_value("#background", "Nämnden ville veta mer.");
}

#[tokio::test]
async fn of_two_who_change_one_sentence_the_second_is_told_and_finds_the_form_again() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    begun(&mut one, &round).await;
    let at = format!("{}/{}", path(&round), first_sentence(&one.get(&path(&round)).await));
    let shown = other.get(&at).await;
    saved(&mut one, &at, "Den enas ord").await.assert_status(303);

    let told = save(&mut other, &at, &shown, "Den andras ord").await;

    told.assert_status(409).assert_text("main", "Någon annan har ändrat sammanställningen");
    one.get(&at).await.assert_value("#sentence", "Den enas ord");
    other.get(&path(&round)).await.assert_text("#unsaved button", "Den andras ord");
    other.get(&at).await.assert_value("#sentence", "Den andras ord").assert_text("#unsaved", "inte sparad än");
    saved(&mut other, &at, "Den andras ord").await.assert_status(303);
    one.get(&at).await.assert_value("#sentence", "Den andras ord");
    assert_eq!(unsaved(&app).await, 0);
}

#[tokio::test]
async fn what_is_not_saved_when_the_draft_is_handed_over_is_saved_when_it_comes_back() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let (mut writer, mut reader) = (moderator(&app, &round).await, moderator(&app, &round).await);
    begun(&mut writer, &round).await;
    with_reasons(&mut writer, &round).await;
    let at = tried(&mut writer, &round, "Den sista meningen").await;
    act(&mut writer, &round, &[("act", "submit")]).await.assert_status(303);

    let told = saved(&mut writer, &at, "Den sista meningen").await;

    told.assert_status(409).assert_text("main", "inte ett utkast längre");
    assert_eq!(unsaved(&app).await, 1);
    act(&mut reader, &round, &[("act", "back"), ("reason", "Skriv en mening till.")]).await.assert_status(303);
    saved(&mut writer, &at, "Den sista meningen").await.assert_status(303);
    writer.get(&path(&round)).await.assert_text("ol.claims", "Den sista meningen");
}

#[tokio::test]
async fn what_is_typed_about_the_whole_comes_with_the_way_to_a_sentence() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let first = first_sentence(&writer.get(&path(&round)).await);
    let unsaved = tried(&mut writer, &round, "Den sista meningen").await;
    let unsaved = unsaved.rsplit_once('/').unwrap().1.to_owned();
    let links = writer.get(&path(&round)).await.count("main form a[href*='/sammanstallning/']");
    assert_eq!(links, 0, "a link would leave what is typed behind");

    let ways = [
        ("ny", "Nämnden ville veta."),
        (first.as_str(), "Nämnden ville veta mer."),
        (unsaved.as_str(), "Nämnden frågar."),
    ];
    for (of, typed) in ways {
        let edit = format!("edit-{of}");
        let led = act(&mut writer, &round, &[("background", typed), ("thanks", ""), ("act", edit.as_str())]).await;

        led.assert_sent_to(&format!("{}/{of}", path(&round)));
        writer.get(&path(&round)).await.assert_value("#background", typed);
    }
    act(&mut writer, &round, &[("act", "edit-nagot")]).await.assert_status(404);
}
