//! Sent in time, held back by the network: counted until the answers are frozen, then kept beside; never lost, never twice.

use app::entity::{membership::Role, round::RoundState, round_result};
use proptest::{prelude::*, test_runner::TestRunner};

use sea_orm::{EntityTrait, QueryFilter};

use super::{Resident, arranged, comments, submissions};
use crate::{
    round::{freeze, sign, sign_frozen},
    support::{TestApp, rounds::TestRound},
};

/// The round of these stories opens on 28 February and ends on 8 March at noon, Swedish time.
const AFTER_THE_STOP: &str = "2027-03-08T12:00:00Z";
/// Two hours: pressed an hour before the stop.
const IN_TIME: (&str, &str) = ("waited", "7200");
/// Half an hour: pressed after the stop.
const TOO_LATE: (&str, &str) = ("waited", "1800");

/// Closes the round with the answers that are there.
async fn close(app: &TestApp, round: &TestRound) -> u16 {
    sign(app, round).await.status
}

#[tokio::test]
async fn an_answer_that_the_network_held_back_counts_until_the_round_is_closed() {
    let (app, round, mut resident) = arranged().await;
    app.set_time(AFTER_THE_STOP);

    let page = resident.send(&[("q1", "4"), IN_TIME]).await;

    page.assert_status(200).assert_text("h1", "Tack").assert_text(".receipt-code", &resident.receipt);
    assert_eq!(page.headers["medmig-answer"], "kept");
    let saved = submissions(&app, &round).await;
    assert_eq!((saved.len(), saved[0].is_late), (1, false));
}

#[tokio::test]
async fn who_pressed_after_the_stop_or_does_not_say_is_told_that_the_round_is_over() {
    for waited in [TOO_LATE, ("waited", "0"), ("waited", "-7200"), ("waited", "2592000"), ("waited", "1e9")] {
        let (app, round, mut resident) = arranged().await;
        app.set_time(AFTER_THE_STOP);

        let page = resident.send(&[("q5", "Mina ord"), waited]).await;

        page.assert_status(409).assert_text("blockquote", "Mina ord");
        assert_eq!(page.headers["medmig-answer"], "refused");
        assert!(submissions(&app, &round).await.is_empty(), "{waited:?}");
    }
}

#[tokio::test]
async fn after_the_closing_it_is_kept_beside_the_result_and_the_person_is_told_so() {
    let (app, round, mut resident) = arranged().await;
    for _ in 0..6 {
        app.answer_in(&round, 4).await;
    }
    app.set_time(AFTER_THE_STOP);
    assert_eq!(close(&app, &round).await, 303);

    for _ in 0..3 {
        let page = resident.send(&[("q1", "1"), ("q5", "Kom sent"), IN_TIME]).await;

        page.assert_status(200).assert_text("h1", "för sent för att räknas");
        page.assert_text("main", "räknas inte").assert_text(".receipt-code", &resident.receipt);
        assert_eq!(page.headers["medmig-answer"], "late");
        assert_eq!(page.headers["cache-control"], "no-store");
    }

    let late: Vec<_> = submissions(&app, &round).await.into_iter().filter(|saved| saved.is_late).collect();
    assert_eq!((late.len(), comments(&app, &round).await.len()), (1, 1));
    let result = round_result::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert!(result.json.contains("\"participants\":6"), "{}", result.json);
}

#[tokio::test]
async fn once_the_answers_are_frozen_it_is_late_though_nobody_has_signed() {
    let (app, round, mut resident) = arranged().await;
    let mut early = Resident::at(&app, &round).await;
    app.set_time(AFTER_THE_STOP);
    early.send(&[("q1", "4"), IN_TIME]).await.assert_status(200);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    freeze(&mut moderator, &round).await.assert_status(303);

    let page = resident.send(&[("q1", "1"), IN_TIME]).await;
    page.assert_status(200).assert_text("h1", "för sent för att räknas");
    assert_eq!(page.headers["medmig-answer"], "late");
    early.send(&[("q1", "5"), IN_TIME, ("same_code", "change")]).await.assert_status(409);

    sign_frozen(&mut moderator, &round).await.assert_status(303);
    let counted: Vec<_> = submissions(&app, &round).await.into_iter().filter(|saved| !saved.is_late).collect();
    assert_eq!((counted.len(), counted[0].answers.starts_with("[4,")), (1, true));
    let result = round_result::Entity::find().one(app.db()).await.unwrap().unwrap();
    assert!(result.json.contains("\"participants\":1"), "{}", result.json);
}

#[tokio::test]
async fn a_late_answer_is_neither_changed_nor_sent_to_a_round_that_was_called_off() {
    let (app, round, mut resident) = arranged().await;
    app.set_time(AFTER_THE_STOP);
    assert_eq!(close(&app, &round).await, 303);
    resident.send(&[("q1", "1"), IN_TIME]).await.assert_status(200);

    resident.send(&[("q1", "5"), IN_TIME]).await.assert_status(409);
    resident.send(&[("q1", "5"), IN_TIME, ("same_code", "change")]).await.assert_status(409);

    assert!(submissions(&app, &round).await[0].answers.starts_with("[1,"));
    let called_off = app.round(RoundState::Withdrawn).await;
    let path = called_off.path();
    app.visitor().post(&path, &[("q1", "1"), ("receipt", "0000-0000-0000"), ("waited", "60")]).await.assert_status(409);
}

#[tokio::test]
async fn an_answer_that_arrived_in_time_is_thanked_for_whenever_it_is_sent_again() {
    let (app, round, mut resident) = arranged().await;
    resident.send(&[("q1", "4"), ("waited", "0")]).await.assert_status(200);
    app.set_time(AFTER_THE_STOP);
    assert_eq!(close(&app, &round).await, 303);

    resident.send(&[("q1", "4"), IN_TIME]).await.assert_status(200).assert_text("h1", "Tack");

    assert!(!submissions(&app, &round).await[0].is_late);
}

#[tokio::test]
async fn only_what_is_stored_is_said_to_be_there() {
    let (app, _round, mut resident) = arranged().await;

    for (fields, said) in [(&[("q1", "9")][..], "refused"), (&[], "refused"), (&[("q1", "4")], "kept")] {
        assert_eq!(resident.send(fields).await.headers["medmig-answer"], said);
    }
    assert_eq!(resident.send(&[("q1", "5")]).await.headers["medmig-answer"], "refused");
    assert_eq!(app.visitor().post("/svara/FINNSINTE", &[("q1", "1")]).await.headers["medmig-answer"], "refused");
    app.db().close_by_ref().await.unwrap();
    assert!(!resident.send(&[("q1", "4")]).await.headers.contains_key("medmig-answer"));
}

/// Two people press again and again while answers still arrive. There is one result, and it holds every answer that was
/// acknowledged before the set was frozen; those that came after are late, and told so.
#[tokio::test]
async fn two_who_close_while_answers_arrive_sign_one_result_with_every_answer_that_was_said_to_count() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut residents = Vec::new();
    for _ in 0..12 {
        residents.push(Resident::at(&app, &round).await);
    }
    app.set_time(AFTER_THE_STOP);
    let send_all = async {
        let mut said = Vec::new();
        for resident in &mut residents {
            said.push(resident.send(&[("q1", "3"), IN_TIME]).await);
        }
        said
    };

    let (said, first, second) = tokio::join!(send_all, until_closed(&app, &round), until_closed(&app, &round));

    let told = |what: &str| said.iter().filter(|page| page.headers["medmig-answer"] == what).count();
    assert_eq!(told("kept") + told("late"), 12);
    let mut ends = [first, second];
    ends.sort_unstable();
    assert_eq!(ends, [303, 409], "one signs, and the other is told so");
    let results = round_result::Entity::find().all(app.db()).await.unwrap();
    assert_eq!(results.len(), 1);
    assert!(results[0].json.contains(&format!("\"participants\":{}", told("kept"))), "{}", results[0].json);
    assert_eq!(submissions(&app, &round).await.iter().filter(|answer| !answer.is_late).count(), told("kept"));
    let acts = crate::round::acts_on(&app, round.row.id).await;
    assert_eq!(acts.iter().filter(|act| act.act == "round.close").count(), 1);
}

/// Presses until somebody has closed the round. Gives what came back at last.
async fn until_closed(app: &TestApp, round: &TestRound) -> u16 {
    for _ in 0..200 {
        match close(app, round).await {
            422 => tokio::task::yield_now().await,
            status => return status,
        }
    }
    panic!("the number of answers never stood still");
}

/// Whenever the closing falls among answers that come in at once: what was said to count is in the result, what was said
/// to be late is kept beside it, and nobody who was thanked is missing.
#[test]
fn a_closing_in_the_middle_parts_those_who_count_from_those_who_are_late() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let app = runtime.block_on(TestApp::new());
    TestRunner::new(ProptestConfig { cases: 8, failure_persistence: None, ..Default::default() })
        .run(&(1_usize..12, 0_usize..12), |(people, before)| {
            runtime.block_on(close_among(&app, people, before));
            Ok(())
        })
        .unwrap();
}

async fn close_among(app: &TestApp, people: usize, before: usize) {
    app.set_time("2027-03-01T11:00:00Z");
    let round = app.round(RoundState::Open).await;
    let mut residents = Vec::new();
    for _ in 0..people {
        residents.push(Resident::at(app, &round).await);
    }
    app.set_time("2027-03-08T12:00:00Z");
    let (early, later) = residents.split_at(before.min(people));
    let mut said = Vec::new();
    for resident in early {
        said.push(resident.clone().send(&[("q1", "3"), IN_TIME]).await);
    }
    let sending = later.to_vec();
    let send_all = async {
        let mut pages = Vec::new();
        for mut resident in sending {
            pages.push(resident.send(&[("q1", "3"), IN_TIME]).await);
        }
        pages
    };
    let (pages, _) = tokio::join!(send_all, close(app, &round));
    said.extend(pages);

    let saved = submissions(app, &round).await;
    let told =
        |what: &str| said.iter().filter(|page| page.status == 200 && page.headers["medmig-answer"] == what).count();
    assert_eq!(told("kept") + told("late"), people);
    assert_eq!(saved.iter().filter(|answer| answer.is_late).count(), told("late"));
    assert_eq!(saved.len(), people);
    let result = round_result::Entity::find().filter(round_result::COLUMN.round_id.eq(round.row.id));
    if let Some(result) = result.one(app.db()).await.unwrap() {
        assert!(result.json.contains(&format!("\"participants\":{}", told("kept"))), "{}", result.json);
    }
}
