//! Being told, once.

use app::{
    dialogue::followers::tell::tell,
    entity::{follower, follower_notice::RoundEvent, membership::Role, round::RoundState},
};
use sea_orm::{EntityTrait, IntoActiveModel};

use super::{ANNA, confirmed, followed, follower_of};
use crate::{
    round::{see_preview, sign},
    support::TestApp,
};

#[tokio::test]
async fn whoever_follows_is_told_once_that_a_round_has_opened() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    follower_of(&app, &round, ANNA, "sv").await;
    follower_of(&app, &round, "asukas@storby.example", "fi").await;
    let elsewhere = app.round(RoundState::Open).await;
    follower_of(&app, &elsewhere, "bo@storby.example", "sv").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    see_preview(&mut moderator, &round.work_path()).await.assert_status(303);

    moderator.post(&format!("{}/oppna", round.work_path()), &[]).await.assert_sent_to(&round.work_path());
    moderator.post(&format!("{}/oppna", round.work_path()), &[]).await.assert_status(409);
    tell(&app.state, app.db(), &round.row, RoundEvent::Opened).await.unwrap();

    let mut mails = app.sent_mail().await;
    mails.sort_by_key(|mail| mail.header("to"));
    assert_eq!(mails.len(), 2);
    let (anna, asukas) = (&mails[0], &mails[1]);
    assert_eq!(anna.header("subject").as_deref(), Some("Nu kan du svara: ”Kontakten med vården”"));
    assert!(anna.text.contains("till och med den 8 mars 2027"), "{}", anna.text);
    assert_eq!(anna.link("/svara/"), format!("/svara/{}", round.row.code));
    assert!(anna.html.contains("Sluta följa") && anna.link("/avsluta").starts_with("/folj/"), "{}", anna.html);
    assert_eq!(asukas.header("subject").as_deref(), Some("Nyt voit vastata: ”Kontakten med vården”"));
    assert_eq!(asukas.link("/svara/"), format!("/svara/{}?sprak=fi", round.row.code));
    app.visitor().post(&asukas.link("/avsluta"), &[]).await.assert_text("h1", "Et seuraa enää");
}

#[tokio::test]
async fn a_round_that_cannot_open_tells_nobody() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    follower_of(&app, &round, ANNA, "sv").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    moderator.post(&format!("{}/oppna", round.work_path()), &[]).await.assert_status(422);

    assert!(app.outbox().await.is_empty());
}

#[tokio::test]
async fn whoever_follows_is_told_that_a_round_has_closed_and_when_the_reply_comes() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    follower_of(&app, &round, ANNA, "sv").await;

    sign(&app, &round).await.assert_sent_to(&round.signed_path());

    let mail = app.sent_mail().await.remove(0);
    assert_eq!(mail.header("subject").as_deref(), Some("Frågorna är stängda: ”Kontakten med vården”"));
    assert!(mail.text.contains("resultatet visas inte här än"), "{}", mail.text);
    assert!(mail.text.contains("senast den 15 april 2027"), "{}", mail.text);
    assert_eq!(mail.link("/dialog/"), format!("/dialog/{}", round.dialogue.slug));
}

#[tokio::test]
async fn each_is_told_in_words_of_their_own_where_there_are_any() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.translate(round.dialogue.id, "title", "fi", "Yhteys hoitoon").await;
    app.translate(round.row.id, "title", "fi", "Miten saat yhteyden?").await;
    follower_of(&app, &round, ANNA, "en").await;
    follower_of(&app, &round, "asukas@storby.example", "fi").await;

    tell(&app.state, app.db(), &round.row, RoundEvent::Opened).await.unwrap();
    app.visitor().post(&format!("{}?sprak=fi", super::path(&round)), &[("epost", "uusi@storby.example")]).await;

    let mails = app.sent_mail().await;
    let to = |address: &str| mails.iter().find(|mail| mail.header("to").as_deref() == Some(address)).unwrap();
    assert!(to(ANNA).text.contains("Hur är det att få kontakt med vården?"), "{}", to(ANNA).text);
    let finnish = to("asukas@storby.example");
    assert_eq!(finnish.header("subject").as_deref(), Some("Nyt voit vastata: ”Yhteys hoitoon”"));
    assert!(
        finnish.text.contains("Miten saat yhteyden?") && finnish.text.contains("seuraat vuoropuhelua ”Yhteys hoitoon”")
    );
    let asked = to("uusi@storby.example").header("subject");
    assert_eq!(asked.as_deref(), Some("Haluatko seurata: ”Yhteys hoitoon”?"));
}

#[tokio::test]
async fn whoever_has_not_said_yes_is_told_nothing() {
    let app = TestApp::new().await;
    let (round, _) = followed(&app, "sv").await;
    super::follow(&app, &round, "bo@storby.example").await;
    assert_eq!(app.sent_mail().await.len(), 1);

    tell(&app.state, app.db(), &round.row, RoundEvent::Opened).await.unwrap();

    assert_eq!(app.sent_mail().await[0].header("to").as_deref(), Some(ANNA));
}

#[tokio::test]
async fn a_county_of_followers_is_told_at_once() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let rows = (0..1_100).map(|n| confirmed(&round, &format!("n{n}@storby.example"), "sv").into_active_model());
    follower::Entity::insert_many(rows).exec_without_returning(app.db()).await.unwrap();

    tell(&app.state, app.db(), &round.row, RoundEvent::Opened).await.unwrap();

    assert_eq!(app.outbox().await.len(), 1_100);
}
