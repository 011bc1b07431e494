//! Once the answers are frozen nothing more is taken in and nothing is put right, though nobody has signed.

use app::entity::{membership::Role, round::RoundState};

use super::{at, key_in, keyer, round, submissions};
use crate::{round::freeze, support::TestApp};

#[tokio::test]
async fn papers_and_meetings_come_too_late_once_the_answers_are_frozen() {
    let app = TestApp::new().await;
    let round = round(&app, RoundState::Stopped).await;
    let mut leader = app.staff(Role::Facilitator, &round).await;
    let meeting = at(&round, "/moten/nytt");
    let code = leader.get(&meeting).await.value("input[name=receipt]").unwrap();
    let mut keyer = keyer(&app, &round).await;
    keyer.get("/arbete").await.assert_text("#desk", &round.row.code);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&round.work_path()).await.assert_text("main", "Mata in papper");

    freeze(&mut moderator, &round).await.assert_status(303);

    let told = "Svaren frystes 1 mars 2027 kl. 12.00. Inget mer kan tas in.";
    key_in(&mut keyer, &round, "1", &[]).await.assert_status(409).assert_text(".lead", told);
    let held = [("receipt", code.as_str()), ("held_on", "2027-03-01"), ("place", "Torget"), ("participants", "9")];
    let held: Vec<_> = held.into_iter().chain([("led_by", "Ledaren"), ("notes-1", "Mer buss.")]).collect();
    leader.post(&meeting, &held).await.assert_status(409);
    assert_eq!(submissions(&app, &round).await.len(), 0);
    keyer.get("/arbete").await.assert_no_text("main", &round.row.code);
    moderator.get(&round.work_path()).await.assert_no_text("main", "Mata in papper");
}
