//! A round that is called off before it has opened.

use app::{entity::round::RoundState, round::scheduled::open_due_rounds};

use super::{Desk, at};

#[tokio::test]
async fn a_planned_round_is_called_off_with_a_reason_that_those_who_come_to_it_read() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    let path = at(&round, "/aterkalla");
    desk.moderator.post(&at(&round, "/oppna"), &[("act", "set")]).await.assert_status(303);
    desk.moderator.get(&path).await.assert_status(200).assert_text("main", "det går inte att ångra");
    desk.moderator
        .post(&path, &[("reason", " ")])
        .await
        .assert_status(422)
        .assert_text("#reason-error", "Skriv varför omgången återkallas");

    let reason = "Nämnden väntar med frågan <b>";
    desk.moderator.post(&path, &[("reason", reason)]).await.assert_sent_to(&at(&round, ""));

    let row = desk.stored(&round.code).await;
    assert_eq!((row.state, row.stop_reason.as_deref(), row.opened_at), (RoundState::Withdrawn, Some(reason), None));
    desk.moderator.get(&at(&round, "")).await.assert_text(".tag", "Återkallad").assert_text("dl.data", reason);
    let shut = desk.app.visitor().get(&format!("/svara/{}", round.code)).await;
    shut.assert_text("main", "Frågorna är återkallade").assert_text("main", reason).assert_no_text("main", "i förtid");
    assert_eq!(shut.count("main a[href^='/dialog/']"), 0, "the dialogue has no page before a round of it has opened");
    desk.moderator
        .post(&path, &[("reason", "En gång till")])
        .await
        .assert_status(409)
        .assert_text("[role=alert]", "En gång till");
    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(409);

    desk.app.set_time("2027-03-03T07:00:00Z");
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap().opened, 0);
    let acts = desk.act_names(round.id).await;
    assert_eq!(acts, ["round.plan", "round.preview", "round.set_to_open", "round.withdraw"]);
}

#[tokio::test]
async fn an_open_round_is_not_called_off_here() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);

    desk.moderator.post(&at(&round, "/aterkalla"), &[("reason", "Fel frågor")]).await.assert_status(409);

    assert_eq!(desk.stored(&round.code).await.state, RoundState::Open);
}
