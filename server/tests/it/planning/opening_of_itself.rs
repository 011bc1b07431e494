//! A round that is set to open of itself: at its time, once, and only through the gate.

use app::{
    entity::{
        audit_entry, dialogue,
        round::{self, RoundState},
    },
    round::{
        life,
        scheduled::{Tally, open_due_rounds},
    },
};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter};

use super::{Desk, ROUND, at};

const OPENED: Tally = Tally { opened: 1, left: 0 };
const LEFT: Tally = Tally { opened: 0, left: 1 };
const NOTHING: Tally = Tally { opened: 0, left: 0 };

async fn set(desk: &mut Desk, round: &round::Model) {
    desk.moderator.post(&at(round, "/oppna"), &[("act", "set")]).await.assert_sent_to(&at(round, ""));
}

async fn state(desk: &Desk, round: &round::Model) -> RoundState {
    desk.stored(&round.code).await.state
}

#[tokio::test]
async fn a_round_opens_at_its_time_and_the_log_says_who_set_it() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    desk.moderator
        .get(&at(&round, "/oppna"))
        .await
        .assert_text("main form", "Öppna av sig själv 2 mars 2027 kl. 08.00");
    set(&mut desk, &round).await;
    desk.moderator.get(&at(&round, "")).await.assert_text("#opens-itself", "öppnar av sig själv 2 mars 2027 kl. 08.00");
    desk.moderator.get("/arbete").await.assert_no_text("main section", "Hur är det att få kontakt?");

    desk.app.set_time("2027-03-02T06:59:59Z");
    assert_eq!(
        (open_due_rounds(&desk.app.state).await.unwrap(), state(&desk, &round).await),
        (NOTHING, RoundState::Planned)
    );
    desk.app.set_time("2027-03-02T07:00:00Z");
    assert_eq!(
        (open_due_rounds(&desk.app.state).await.unwrap(), state(&desk, &round).await),
        (OPENED, RoundState::Open)
    );
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), NOTHING);

    let row = desk.stored(&round.code).await;
    assert_eq!((row.opened_at, row.set_to_open_by), (Some(round.opens_at), None));
    let rows = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("round.open"));
    let opened = rows.one(desk.app.db()).await.unwrap().unwrap();
    let set_by = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("round.set_to_open"));
    let set_by = set_by.one(desk.app.db()).await.unwrap().unwrap().account_id.unwrap();
    assert_eq!(opened.account_id, None, "the clock did it");
    let note = opened.note.unwrap();
    assert!(
        note.starts_with(&format!("Inställt av Provkonto ({set_by}) att öppna 2 mars 2027 kl. 08.00. Minsta antal 5.")),
        "{note}"
    );
    desk.app.visitor().get(&format!("/svara/{}", round.code)).await.assert_status(200);
}

#[tokio::test]
async fn it_is_taken_back_also_while_the_gate_does_not_hold() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    set(&mut desk, &round).await;
    desk.send(&at(&round, "/andra"), &ROUND, &[("title", "Får du kontakt?")]).await.assert_status(303);
    let page = desk.moderator.get(&at(&round, "/oppna")).await;
    page.assert_text("#set", "men något saknas");
    assert_eq!((page.count("main form button"), page.count("main form button[value=unset]")), (1, 1));

    desk.moderator.post(&at(&round, "/oppna"), &[("act", "unset")]).await.assert_sent_to(&at(&round, ""));

    assert_eq!(desk.stored(&round.code).await.set_to_open_by, None);
    desk.app.set_time("2027-03-02T07:00:00Z");
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), NOTHING);
}

#[tokio::test]
async fn a_service_that_was_down_opens_late_and_of_many_processes_one_does() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    set(&mut desk, &round).await;
    desk.app.set_time("2027-03-04T11:00:00Z");
    let state = &desk.app.state;

    let all =
        tokio::join!(open_due_rounds(state), open_due_rounds(state), open_due_rounds(state), open_due_rounds(state));

    let opened: u64 = [all.0, all.1, all.2, all.3].into_iter().map(|tally| tally.unwrap().opened).sum();
    assert_eq!(opened, 1);
    assert_eq!(
        desk.stored(&round.code).await.opened_at,
        Some(desk.app.state.clock.now()),
        "nobody could answer before"
    );
    let acts = desk.act_names(round.id).await;
    assert_eq!(acts, ["round.plan", "round.preview", "round.set_to_open", "round.open"]);
}

#[tokio::test]
async fn the_night_when_the_clocks_are_put_forward_is_an_hour_shorter() {
    let mut desk = Desk::new().await;
    let times = [("opens_on", "2027-03-28"), ("opens_time", "03:00"), ("closes_on", "2027-04-20")];
    let round = desk.ready(&times).await;
    set(&mut desk, &round).await;

    desk.app.set_time("2027-03-28T00:59:59Z");
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), NOTHING, "one second before three is before two");
    desk.app.set_time("2027-03-28T01:00:00Z");
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), OPENED);

    desk.app.set_time("2027-04-20T21:58:59Z");
    assert_eq!(life::stop_due_rounds(&desk.app.state).await.unwrap(), 0);
    desk.app.set_time("2027-04-20T21:59:00Z");
    assert_eq!(life::stop_due_rounds(&desk.app.state).await.unwrap(), 1);
}

#[tokio::test]
async fn where_something_is_missing_then_it_does_not_open_and_the_moderator_is_told() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    set(&mut desk, &round).await;
    let id = Set(desk.only_dialogue().await.id);
    let spoilt = dialogue::ActiveModel { id: id.clone(), can_influence: Set(None), ..Default::default() };
    spoilt.update(desk.app.db()).await.unwrap();
    desk.moderator.get(&at(&round, "")).await.assert_text("#opens-itself", "men något saknas");
    desk.app.set_time("2027-03-02T07:00:00Z");

    assert_eq!(
        (open_due_rounds(&desk.app.state).await.unwrap(), state(&desk, &round).await),
        (LEFT, RoundState::Planned)
    );
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), NOTHING, "it is not tried again and again");

    let acts = desk.acts(round.id).await;
    let (act, note) = acts.last().unwrap();
    assert!(act == "round.not_opened" && note.ends_with("Det gick inte: Skriv vad invånarna kan påverka."), "{note}");
    // The night has ended the session.
    desk.moderator = desk.colleague().await;
    let bench = desk.moderator.get("/arbete").await;
    bench
        .assert_text("#waiting", "Omgången öppnade inte av sig själv")
        .assert_text("#waiting", "skulle öppna 2 mars 2027");
    desk.moderator
        .get(&at(&round, "/oppna"))
        .await
        .assert_text("#failed", "öppnade inte av sig själv 2 mars 2027 kl. 08.00");

    let mended =
        dialogue::ActiveModel { id, can_influence: Set(Some("Telefontider.".to_owned())), ..Default::default() };
    mended.update(desk.app.db()).await.unwrap();
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), NOTHING, "now it is a person's turn");
    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);
    assert_eq!(desk.stored(&round.code).await.failed_to_open_at, None);
}

#[tokio::test]
async fn a_clock_that_jumps_over_the_whole_round_opens_nothing() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    set(&mut desk, &round).await;
    desk.app.set_time("2027-03-22T22:59:00Z");
    assert_eq!(
        (open_due_rounds(&desk.app.state).await.unwrap(), state(&desk, &round).await),
        (LEFT, RoundState::Planned)
    );
}

#[tokio::test]
async fn a_clock_that_jumps_back_opens_no_sooner_and_no_second_time() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    set(&mut desk, &round).await;
    desk.app.set_time("2027-03-02T07:00:00Z");
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), OPENED);
    desk.app.later(TimeDelta::hours(-2));
    assert_eq!(
        (open_due_rounds(&desk.app.state).await.unwrap(), state(&desk, &round).await),
        (NOTHING, RoundState::Open)
    );
    desk.app.later(TimeDelta::hours(3));
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), NOTHING);
}

#[tokio::test]
async fn what_was_set_is_moved_with_the_time_and_can_be_taken_back() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    set(&mut desk, &round).await;
    let first = desk.stored(&round.code).await.set_to_open_by;
    desk.moderator = desk.colleague().await;
    desk.send(&at(&round, "/andra"), &ROUND, &[("opens_on", "2027-03-03")]).await.assert_status(303);
    let moved = desk.stored(&round.code).await;
    assert!(moved.set_to_open_by.is_some() && moved.set_to_open_by != first, "whoever moved it has set it");
    desk.app.set_time("2027-03-02T12:00:00Z");
    assert_eq!(open_due_rounds(&desk.app.state).await.unwrap(), NOTHING);

    desk.moderator = desk.colleague().await;
    desk.moderator.post(&at(&round, "/oppna"), &[("act", "unset")]).await.assert_status(303);
    desk.app.set_time("2027-03-03T12:00:00Z");
    assert_eq!(
        (open_due_rounds(&desk.app.state).await.unwrap(), state(&desk, &round).await),
        (NOTHING, RoundState::Planned)
    );
    desk.moderator = desk.colleague().await;
    // Its time has passed: it can be opened, and not be set to open in the past.
    let page = desk.moderator.post(&at(&round, "/oppna"), &[("act", "set")]).await;
    page.assert_status(409).assert_text("[role=alert]", "har passerat");
}
