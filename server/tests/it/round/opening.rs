//! Opening: the gate, and what opening means.

use super::{acts, at, see_preview, stored};
use crate::support::TestApp;
use app::entity::dialogue;
use app::entity::membership::Role;
use app::entity::questionnaire;
use app::entity::round::RoundState;
use app::round::rules;
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;

#[tokio::test]
async fn a_planned_round_opens_when_all_is_in_place_and_residents_may_answer() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let preview = moderator.get(&at(&round, "/forhandsgranska")).await;
    preview.assert_status(200).assert_text("body", "Hur lätt är det för dig att få kontakt med vården?");
    // The six of the round, a statement of one's own, and what is asked about the person.
    assert_eq!(preview.count(".question"), 8);
    see_preview(&mut moderator, &round.work_path()).await.assert_sent_to(&round.work_path());
    moderator.get(&at(&round, "/oppna")).await.assert_status(200).assert_text("main form button", "Öppna omgången");
    moderator.post(&at(&round, "/oppna"), &[]).await.assert_sent_to(&round.work_path());

    let now = app.state.clock.now();
    let row = stored(&app, &round).await;
    assert_eq!((row.state, row.opened_at, row.threshold), (RoundState::Open, Some(now), 5));
    assert_eq!(rules::may_answer(&row, now), Ok(()));
    let asked = questionnaire::Entity::find_by_id(row.questionnaire_id).one(app.db()).await.unwrap().unwrap();
    assert_eq!((asked.frozen_at, asked.fingerprint.map(|print| print.len())), (Some(now), Some(64)));
    assert_eq!(acts(&app, &round).await, ["round.preview", "round.open"]);
    moderator.get(&round.work_path()).await.assert_text(".tag", "Öppen").assert_text(".sealed", "0 svar har kommit");
}

#[tokio::test]
async fn the_gate_says_what_is_missing_and_opens_nothing() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let bare = dialogue::ActiveModel {
        id: Set(round.dialogue.id),
        can_influence: Set(None),
        deciding_body_id: Set(None),
        reply_due: Set(None),
        ..Default::default()
    };
    bare.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let page = moderator.post(&at(&round, "/oppna"), &[]).await;

    page.assert_status(422)
        .assert_text(".error-summary", "Fyra saker att rätta till")
        .assert_text(".error-summary", "Skriv vad invånarna kan påverka.")
        .assert_text(".error-summary", "Välj vilket politiskt organ som beslutar.")
        .assert_text(".error-summary", "Sätt ett datum för svar")
        .assert_text(".error-summary", "förhandsgranskningen");
    assert_eq!(page.count(".check--missing"), 4);
    assert_eq!(page.count("main form"), 0, "there is nothing to press");
    assert_eq!(stored(&app, &round).await.state, RoundState::Planned);
    assert_eq!(acts(&app, &round).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_round_that_demands_a_code_opens_when_there_is_one() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    app.codes_for(&round, 0).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    see_preview(&mut moderator, &round.work_path()).await;

    let page = moderator.post(&at(&round, "/oppna"), &[]).await;

    page.assert_status(422).assert_text(".error-summary", "Gör koder och skicka ut dem i brev");
    assert_eq!(page.count(&format!(".check--missing a[href='{}']", at(&round, "/koder"))), 1);
    assert_eq!(stored(&app, &round).await.state, RoundState::Planned);
    app.codes_for(&round, 1).await;
    moderator.post(&at(&round, "/oppna"), &[]).await.assert_sent_to(&round.work_path());
    moderator.get(&round.work_path()).await.assert_text("main", "Den som har en engångskod, en gång");
}

#[tokio::test]
async fn opening_twice_is_told_and_done_once() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    see_preview(&mut moderator, &round.work_path()).await;
    moderator.post(&at(&round, "/oppna"), &[]).await.assert_sent_to(&round.work_path());

    let page = moderator.post(&at(&round, "/oppna"), &[]).await;

    page.assert_status(409)
        .assert_text("[role=alert]", "Omgången har redan gått vidare")
        .assert_text(".lead", "Omgången öppnade 1 mars 2027 kl. 12.00.");
    assert_eq!(acts(&app, &round).await, ["round.preview", "round.open"]);
}
