//! From the form to the first mail.

use app::entity::round::RoundState;
use chrono::TimeDelta;

use super::{ANNA, follow, followers, path};
use crate::{
    public::set_state,
    support::{TestApp, log::Log},
};

#[tokio::test]
async fn who_says_yes_to_the_mail_follows() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let form = app.visitor().get(&path(&round)).await;
    form.assert_status(200).assert_text("h1", "Följ dialogen").assert_text("main", "Socialnämnden i Storby");

    let page = follow(&app, &round, " Anna.Ek@Storby.Example ").await;

    page.assert_status(200).assert_text("h1", "Titta i din e-post").assert_text(".lead", ANNA);
    assert_eq!(page.headers["cache-control"], "no-store");
    let mail = app.sent_mail().await.remove(0);
    assert_eq!(mail.header("to").as_deref(), Some(ANNA));
    assert_eq!(mail.header("subject").as_deref(), Some("Vill du följa ”Kontakten med vården”?"));
    assert_eq!(mail.header("list-unsubscribe"), None, "there is nothing to end yet");
    let link = mail.link("/bekrafta?kod=");
    let asks = app.visitor().get(&link).await;
    asks.assert_status(200).assert_text("main button", "Ja, jag vill följa");
    assert!(followers(&app).await[0].expires_on.is_some(), "opening the link is not saying yes: mail programs open it");

    app.visitor().post(&link, &[]).await.assert_status(200).assert_text("h1", "Nu följer du dialogen");

    let rows = followers(&app).await;
    assert_eq!((rows[0].address.as_str(), rows[0].language.as_str(), rows[0].expires_on), (ANNA, "sv", None));
    app.visitor().post(&link, &[]).await.assert_status(200).assert_text("h1", "Nu följer du dialogen");
    app.visitor().get(&link).await.assert_status(200).assert_text("h1", "Du följer redan dialogen");
}

#[tokio::test]
async fn a_link_works_for_a_week_and_then_the_address_is_erased() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    follow(&app, &round, ANNA).await;
    let link = app.sent_mail().await[0].link("/bekrafta");

    app.later(TimeDelta::days(7));
    app.visitor().get(&link).await.assert_status(200);
    app::dialogue::followers::queries::forget_unconfirmed(&app.state).await.unwrap();
    assert_eq!(followers(&app).await.len(), 1);
    app.later(TimeDelta::days(1));
    app.visitor().get(&link).await.assert_status(404).assert_text("h1", "Länken gäller inte");
    app.visitor().post(&link, &[]).await.assert_status(404).assert_text("h1", "Länken gäller inte");

    app::dialogue::followers::queries::forget_unconfirmed(&app.state).await.unwrap();
    assert!(followers(&app).await.is_empty());
}

#[tokio::test]
async fn what_is_no_address_comes_back_as_typed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for (typed, sentence) in [("", "Skriv din e-postadress"), ("anna.ek", "Skriv hela adressen")] {
        let page = follow(&app, &round, typed).await;

        page.assert_status(422).assert_text("#epost-error", sentence).assert_value("#epost", typed);
        page.assert_text(".error-summary a", sentence);
        assert_eq!(page.count("header nav button[form=folj][formaction]"), 3, "the other languages bring it along");
    }
    assert_eq!((followers(&app).await.len(), app.outbox().await.len()), (0, 0));
}

#[tokio::test]
async fn what_was_typed_stays_in_another_language_and_nothing_is_sent() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let finnish = format!("{}?sprak=fi", path(&round));
    for typed in ["anna.ek", ANNA] {
        let page = app.visitor().post(&finnish, &[("epost", typed), ("show", "fi")]).await;

        page.assert_status(200).assert_value("#epost", typed);
        assert_eq!(page.count(".error-summary"), 0);
        assert_eq!(page.count("header nav button[form=folj][value=sv]"), 1, "and back again");
    }
    assert_eq!((followers(&app).await.len(), app.outbox().await.len()), (0, 0));
}

#[tokio::test]
async fn a_link_that_was_made_up_signs_nobody_up() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    follow(&app, &round, ANNA).await;
    let good = app.sent_mail().await[0].link("/bekrafta");

    for code in ["", "kod", &good[good.len() - 43..].to_lowercase(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        for part in ["bekrafta", "avsluta"] {
            let link = format!("{}/{part}?kod={code}", path(&round));
            app.visitor().get(&link).await.assert_status(404);
            app.visitor().post(&link, &[]).await.assert_status(404);
        }
    }
    assert!(followers(&app).await[0].expires_on.is_some());
}

#[tokio::test]
async fn a_yes_is_good_at_the_address_of_its_own_dialogue_alone() {
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    follow(&app, &round, ANNA).await;
    let good = app.sent_mail().await[0].link("/bekrafta");
    let elsewhere = good.replace(&round.dialogue.slug, &other.dialogue.slug);

    app.visitor().get(&elsewhere).await.assert_status(404).assert_text("h1", "Länken gäller inte");
    app.visitor().post(&elsewhere, &[]).await.assert_status(404);

    assert!(followers(&app).await[0].expires_on.is_some());
}

#[tokio::test]
async fn what_is_over_or_hidden_cannot_be_followed() {
    let app = TestApp::new().await;
    let planned = app.round(RoundState::Planned).await;
    app.visitor().get(&path(&planned)).await.assert_status(404);
    follow(&app, &planned, ANNA).await.assert_status(404);

    let over = app.round(RoundState::Open).await;
    set_state(&app, &over, RoundState::Archived).await;
    app.visitor().get(&path(&over)).await.assert_status(200).assert_text("h1", "Den här dialogen är avslutad");
    follow(&app, &over, ANNA).await.assert_status(409).assert_text("h1", "Den här dialogen är avslutad");
    assert!(followers(&app).await.is_empty());
}

#[tokio::test]
async fn in_finnish_the_page_and_the_mail_are_finnish() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let path = format!("{}?sprak=fi", path(&round));
    app.visitor().get(&path).await.assert_text("h1", "Seuraa vuoropuhelua");

    app.visitor().post(&path, &[("epost", ANNA)]).await.assert_text("h1", "Katso sähköpostiasi");

    let mail = app.sent_mail().await.remove(0);
    assert_eq!(mail.header("subject").as_deref(), Some("Haluatko seurata: ”Kontakten med vården”?"));
    assert!(mail.html.contains("<html lang=\"fi\""), "{}", mail.html);
    let link = mail.link("/bekrafta");
    assert!(link.ends_with("&sprak=fi"), "{link}");
    app.visitor().post(&link, &[]).await.assert_text("h1", "Seuraat nyt vuoropuhelua");
    assert_eq!(followers(&app).await[0].language, "fi");
}

#[tokio::test]
async fn no_address_reaches_the_log() {
    let (app, log) = (TestApp::new().await, Log::start());
    let round = app.round(RoundState::Open).await;

    follow(&app, &round, ANNA).await;
    let link = app.sent_mail().await[0].link("/bekrafta");
    app.visitor().post(&link, &[]).await.assert_status(200);

    assert_eq!((log.lines_with("anna"), log.lines_with("kod=")), (0, 0));
}
