//! Many at once: one row for one code, one row for each code, none after the stop.

use app::{
    answer::queries::{self, NewSubmission, Outcome},
    context::new_secret_id,
    entity::round::{self, RoundState},
    round::rules,
};
use chrono::TimeDelta;
use proptest::{prelude::*, test_runner::TestRunner};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, Iterable, TransactionTrait};
use tokio::task::JoinSet;

use super::{Resident, arranged, comments, old_versions, submissions};
use crate::support::{TestApp, answers::answers};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixteen_at_once_with_the_same_code_are_one_answer() {
    let (app, round, resident) = arranged().await;
    let mut sending = JoinSet::new();
    for _ in 0..16 {
        let mut resident = resident.clone();
        sending.spawn(async move { resident.send(&[("q1", "5"), ("q5", "En gång")]).await.status });
    }

    assert_eq!(sending.join_all().await, [200; 16]);

    assert_eq!((submissions(&app, &round).await.len(), comments(&app, &round).await.len()), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_who_answers_at_once_is_kept() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut sending = JoinSet::new();
    for number in 0..40 {
        let mut resident = Resident::at(&app, &round).await;
        sending.spawn(async move { resident.send(&[("q5", &format!("Svar {number}"))]).await.status });
    }

    assert_eq!(sending.join_all().await, [200; 40]);

    assert_eq!((submissions(&app, &round).await.len(), comments(&app, &round).await.len()), (40, 40));
}

/// Every answer that was thanked for is there, and every other was told that the round is closed: no third thing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_in_the_middle_parts_those_who_came_from_those_who_did_not() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut sending = JoinSet::new();
    for _ in 0..30 {
        let mut resident = Resident::at(&app, &round).await;
        sending.spawn(async move { resident.send(&[("q1", "3")]).await.status });
    }
    let stop = round::ActiveModel { id: Set(round.row.id), state: Set(RoundState::Stopped), ..Default::default() };
    stop.update(app.db()).await.unwrap();
    let at_the_stop = submissions(&app, &round).await.len();

    let outcomes = sending.join_all().await;

    assert!(outcomes.iter().all(|status| [200, 409].contains(status)), "{outcomes:?}");
    assert_eq!(outcomes.iter().filter(|status| **status == 200).count(), at_the_stop);
    assert_eq!(submissions(&app, &round).await.len(), at_the_stop);
}

/// The stop has happened and is not written yet: an answer waits for it, and is refused.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_comes_while_a_stop_is_being_written_waits_for_it() {
    let (app, round, mut resident) = arranged().await;
    let stopping = app.db().begin().await.unwrap();
    let stop = round::ActiveModel { id: Set(round.row.id), state: Set(RoundState::Stopped), ..Default::default() };
    stop.update(&stopping).await.unwrap();

    let sending = tokio::spawn(async move { resident.send(&[("q1", "3")]).await.status });
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert!(!sending.is_finished());
    stopping.commit().await.unwrap();

    assert_eq!((sending.await.unwrap(), submissions(&app, &round).await.len()), (409, 0));
}

/// The database lets in exactly what the rule does, in every state and to the second.
#[tokio::test]
async fn what_is_kept_is_what_the_rule_takes() {
    let app = TestApp::new().await;
    let mut new = Vec::new();
    let mut expected = Vec::new();
    for state in RoundState::iter() {
        let round = app.round(state).await;
        for seconds in [-1, 0, 1] {
            let sent_at = round.row.closes_at + TimeDelta::seconds(seconds);
            let mac = new_secret_id().as_bytes().to_vec();
            let row = queries::web_submission(round.row.id, mac, answers(3), round.row.opens_at);
            new.push(NewSubmission { row, comments: Vec::new(), sent_at, pressed_at: None, odd: Vec::new() });
            let takes = rules::may_answer(&round.row, sent_at).is_ok();
            expected.push(if takes { Outcome::Kept } else { Outcome::NotOpen });
        }
    }

    let outcomes = queries::save_together(app.db(), &new.iter().collect::<Vec<_>>()).await.unwrap();

    assert_eq!(outcomes, expected);
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == Outcome::Kept).count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_at_once_are_one_version() {
    let (app, round, mut resident) = arranged().await;
    resident.send(&[("q1", "1")]).await.assert_status(200);
    let mut sending = JoinSet::new();
    for _ in 0..8 {
        let mut resident = resident.clone();
        sending.spawn(async move { resident.send(&[("q1", "5"), ("same_code", "change")]).await.status });
    }

    assert_eq!(sending.join_all().await, [200; 8]);

    assert_eq!((submissions(&app, &round).await[0].version, old_versions(&app).await.len()), (2, 1));
}

/// Any answers, any of them sent any number of times, all at once: as many rows as there were codes.
#[test]
fn however_often_and_at_once_answers_are_sent_each_is_kept_once() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let app = runtime.block_on(TestApp::new());
    let answer = (1_usize..6, "[1-5]", "[a-zåäö🙂 ]{0,30}");
    TestRunner::new(ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })
        .run(&prop::collection::vec(answer, 1..5), |answers| {
            let (outcomes, kept) = runtime.block_on(send_all(&app, &answers));
            prop_assert!(outcomes.iter().all(|status| *status == 200), "{:?}", outcomes);
            prop_assert_eq!(kept, answers.len());
            Ok(())
        })
        .unwrap();
}

/// Sends each answer as often as it says, all at once, in a round of their own. The statuses, and how many were kept.
async fn send_all(app: &TestApp, answers: &[(usize, String, String)]) -> (Vec<u16>, usize) {
    let round = app.round(RoundState::Open).await;
    let mut sending = JoinSet::new();
    for (times, step, text) in answers {
        let resident = Resident::at(app, &round).await;
        for _ in 0..*times {
            let mut again = resident.clone();
            let (step, text) = (step.clone(), text.clone());
            sending.spawn(async move { again.send(&[("q1", &step), ("q5", &text)]).await.status });
        }
    }
    let outcomes = sending.join_all().await;
    (outcomes, submissions(app, &round).await.len())
}
