//! A public note on a round that has opened.

use app::entity::{membership::Role, round, round::RoundState, round_note};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryOrder};

use super::{acts, at, sign, stored};
use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

const NOTE: &str = "I fråga 1 menar vi vårdcentralen. <b>";

/// Fills in the form as it stands, but for `fields`, and sends it.
async fn send(moderator: &mut Visitor, round: &TestRound, fields: &[(&str, &str)]) -> Page {
    let path = at(round, "/meddelande");
    let seen = moderator.get(&path).await.value("input[name=seen]").unwrap_or_default();
    let sent: Vec<_> = [("seen", seen.as_str())].into_iter().chain(fields.iter().copied()).collect();
    moderator.post(&path, &sent).await
}

async fn written(app: &TestApp) -> Vec<round_note::Model> {
    round_note::Entity::find().order_by_asc(round_note::Column::Version).all(app.db()).await.unwrap()
}

fn saved(round: &TestRound) -> String {
    format!("{}?sparat=ja", at(round, "/meddelande"))
}

#[tokio::test]
async fn whoever_opens_the_form_reads_the_note_at_once_also_where_it_was_kept_prepared() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    assert_eq!(app.visitor().get(&round.path()).await.count(".round-note"), 0);
    let mut moderator = app.staff(Role::Moderator, &round).await;

    send(&mut moderator, &round, &[("text", NOTE)]).await.assert_sent_to(&saved(&round));

    app.visitor().get(&round.path()).await.assert_text(".round-note", NOTE).assert_text(".round-note", "1 mars 2027");
    app.visitor().get(&format!("/dialog/{}", round.dialogue.slug)).await.assert_text(".round-note", NOTE);
    // What another process does is seen in the round's row alone.
    let note = round_note::ActiveModel {
        id: Set(app::context::new_id(&app.state.clock)),
        round_id: Set(round.row.id),
        version: Set(2),
        text: Set(Some("Skrivet av en annan process.".to_owned())),
        written_by: Set(written(&app).await[0].written_by),
        written_at: Set(app.state.clock.now()),
    };
    let note = note.insert(app.db()).await.unwrap();
    let shown = round::ActiveModel { id: Set(round.row.id), note_id: Set(Some(note.id)), ..Default::default() };
    shown.update(app.db()).await.unwrap();
    app.visitor().get(&round.path()).await.assert_text(".round-note", "Skrivet av en annan process.");
}

#[tokio::test]
async fn a_note_is_changed_and_taken_away_and_every_version_is_kept() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    send(&mut moderator, &round, &[("text", " ")])
        .await
        .assert_status(422)
        .assert_text("#text-error", "Skriv meddelandet");
    send(&mut moderator, &round, &[("text", "Först")]).await.assert_status(303);
    send(&mut moderator, &round, &[("text", "Först")]).await.assert_status(303);
    send(&mut moderator, &round, &[("text", "Sedan")]).await.assert_status(303);
    moderator.get(&saved(&round)).await.assert_value("#text", "Sedan").assert_text("#saved", "publicerat");

    send(&mut moderator, &round, &[("text", "Sedan"), ("act", "remove")]).await.assert_status(303);

    assert_eq!(app.visitor().get(&round.path()).await.count(".round-note"), 0);
    let texts: Vec<_> = written(&app).await.into_iter().map(|note| (note.version, note.text)).collect();
    assert_eq!(texts, [(1, Some("Först".to_owned())), (2, Some("Sedan".to_owned())), (3, None)]);
    let page = moderator.get(&at(&round, "/meddelande")).await;
    page.assert_text("section ul", "Först").assert_text("section ul", "Meddelandet togs bort.");
    assert_eq!(acts(&app, &round).await, ["round.note", "round.note", "round.note_away"]);
}

#[tokio::test]
async fn it_stands_on_paper_and_before_whoever_answers_the_telephone() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let offered =
        round::ActiveModel { id: Set(round.row.id), channels: Set("web phone paper".to_owned()), ..Default::default() };
    offered.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    send(&mut moderator, &round, &[("text", NOTE)]).await.assert_status(303);

    moderator.get(&at(&round, "/blankett")).await.assert_text(".paper-form", NOTE);
    moderator.get(&at(&round, "/telefon")).await.assert_text(".round-note", NOTE);
}

#[tokio::test]
async fn each_reads_it_in_their_own_language_where_somebody_has_written_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.offer(&round, "sv fi en").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    send(&mut moderator, &round, &[("text", NOTE), ("text-fi", "Tarkoitamme terveysasemaa.")]).await.assert_status(303);

    let at = |language: &str| format!("{}?sprak={language}", round.path());
    let finnish = app.visitor().get(&at("fi")).await;
    finnish.assert_text(".round-note", "Tarkoitamme terveysasemaa.").assert_no_text(".round-note", NOTE);
    let english = app.visitor().get(&at("en")).await;
    english.assert_text(".round-note [lang=sv]", NOTE).assert_text(".round-note", "A note about these questions");
    moderator.get(&super::at(&round, "/meddelande")).await.assert_value("#text-fi", "Tarkoitamme terveysasemaa.");
}

#[tokio::test]
async fn of_two_who_write_at_once_the_second_sees_what_the_first_wrote() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut colleague = app.staff(Role::Moderator, &round).await;
    let path = at(&round, "/meddelande");
    let seen = colleague.get(&path).await.value("input[name=seen]").unwrap();
    send(&mut moderator, &round, &[("text", "Den första")]).await.assert_status(303);

    let page = colleague.post(&path, &[("seen", &seen), ("text", "Den andra")]).await;

    page.assert_status(422).assert_text("#seen", "Den första").assert_value("#text", "Den andra");
    assert_eq!(written(&app).await.len(), 1);
}

#[tokio::test]
async fn what_another_has_written_in_another_language_meanwhile_is_told_too() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.offer(&round, "sv fi").await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut colleague = app.staff(Role::Moderator, &round).await;
    let path = at(&round, "/meddelande");
    let seen = colleague.get(&path).await.value("input[name=seen]").unwrap();
    send(&mut moderator, &round, &[("text", NOTE), ("text-fi", "Terveysasemaa.")]).await.assert_status(303);

    let page = colleague.post(&path, &[("seen", &seen), ("text", NOTE), ("text-fi", "Sairaalaa.")]).await;

    page.assert_status(422).assert_text("#seen", "Terveysasemaa.").assert_value("#text-fi", "Sairaalaa.");
}

#[tokio::test]
async fn the_brief_and_the_result_of_a_closed_round_have_the_note_and_a_planned_round_gets_none() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    send(&mut moderator, &round, &[("text", NOTE)]).await.assert_status(303);
    app.visitor().get(&round.path()).await.assert_text(".round-note", NOTE);
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    moderator.get(&format!("/politik/{}", round.row.code)).await.assert_text(".round-note", NOTE);
    let result = format!("/resultat/{}", round.row.code);
    app.visitor().get(&result).await.assert_text("h1", "Resultatet visas inte än").assert_text(".round-note", NOTE);
    moderator.post(&at(&round, "/visa-resultatet"), &[]).await.assert_sent_to(&round.work_path());
    app.visitor().get(&result).await.assert_text(".result .round-note", NOTE);

    let planned = app.round(RoundState::Planned).await;
    let mut other = app.staff(Role::Moderator, &planned).await;
    other.get(&at(&planned, "/meddelande")).await.assert_text(".lead", "när omgången har öppnat");
    let page = other.post(&at(&planned, "/meddelande"), &[("text", NOTE)]).await;
    page.assert_status(409).assert_text("blockquote", NOTE);
    other.post(&at(&round, "/meddelande"), &[("text", NOTE)]).await.assert_status(404);
    assert_eq!((stored(&app, &planned).await.note_id, written(&app).await.len()), (None, 1));
}
