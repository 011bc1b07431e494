//! How much may come from one network, and what is known about networks.

use app::entity::{
    attempt, comment, network_measure,
    round::{self, RoundState},
    submission, submission_flag,
};
use chrono::TimeDelta;
use sea_orm::EntityTrait;
use tokio::task::JoinSet;

use super::{Resident, submissions};
use crate::support::{TestApp, rounds::TestRound};

const HERE: &str = "192.0.2.7";
const ELSEWHERE: &str = "198.51.100.9";

/// A resident of `round` at a network address.
async fn at(app: &TestApp, round: &TestRound, address: &str) -> Resident {
    let resident = Resident::at(app, round).await;
    Resident { visitor: resident.visitor.clone().at_address(address), ..resident }
}

/// So many answers from there; how many were thanked for.
async fn send(app: &TestApp, round: &TestRound, address: &str, number: usize) -> usize {
    let mut sending = JoinSet::new();
    for _ in 0..number {
        let mut resident = at(app, round, address).await;
        sending.spawn(async move { resident.send(&[("q1", "3")]).await.status });
    }
    sending.join_all().await.into_iter().filter(|status| *status == 200).count()
}

async fn share(app: &TestApp) {
    app.state.measures.share(app.db(), app.state.clock.now().timestamp_millis()).await.unwrap();
}

async fn measures(app: &TestApp) -> Vec<network_measure::Model> {
    network_measure::Entity::find().all(app.db()).await.unwrap()
}

fn later(app: &TestApp, by: TimeDelta) {
    app.set_time(&(app.state.clock.now() + by).to_rfc3339());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whose_network_sends_a_great_deal_gets_everything_back_and_is_asked_to_wait_a_minute() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    assert_eq!(send(&app, &round, HERE, 300).await, 300);
    let mut resident = at(&app, &round, HERE).await;

    let page = resident.send(&[("q1", "2"), ("q5", "Kvar")]).await;

    page.assert_status(429).assert_text("[role=alert]", "Vänta en minut och skicka igen");
    page.assert_value("#q5", "Kvar").assert_value("input[name=receipt]", &resident.receipt);
    assert_eq!(page.count("#q1-group [value='2'][checked]"), 1);
    assert_eq!(page.headers["retry-after"], "61");
    assert_eq!(submissions(&app, &round).await.len(), 300);

    // Neither another network nor another round is met.
    at(&app, &round, ELSEWHERE).await.send(&[("q1", "2")]).await.assert_status(200);
    let other = app.round(RoundState::Open).await;
    at(&app, &other, HERE).await.send(&[("q1", "2")]).await.assert_status(200);
    later(&app, TimeDelta::minutes(1));
    resident.send(&[("q1", "2"), ("q5", "Kvar")]).await.assert_status(200);
    assert_eq!(submissions(&app, &round).await.len(), 302);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_tell_each_other_through_the_database() {
    let one = TestApp::new().await;
    let other = TestApp::over(one.db().clone());
    let round = one.round(RoundState::Open).await;
    assert_eq!(send(&one, &round, HERE, 290).await, 290);
    assert_eq!(send(&other, &round, HERE, 15).await, 15);

    share(&one).await;
    share(&other).await;

    assert_eq!(send(&other, &round, HERE, 3).await, 0);
    // This one learns of it when it has something to tell.
    assert_eq!(send(&one, &round, HERE, 10).await, 10);
    share(&one).await;
    assert_eq!(send(&one, &round, HERE, 3).await, 0);
}

#[tokio::test]
async fn a_network_that_sends_little_is_never_written_down_and_one_that_sends_much_is_gone_within_the_hour() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    send(&app, &round, ELSEWHERE, 9).await;
    share(&app).await;
    assert!(measures(&app).await.is_empty());

    send(&app, &round, HERE, 25).await;
    share(&app).await;
    share(&app).await;
    assert_eq!(measures(&app).await.iter().map(|row| row.key_mac.len()).collect::<Vec<_>>(), [32]);

    later(&app, TimeDelta::minutes(59));
    share(&app).await;
    assert!(measures(&app).await.is_empty());
}

#[tokio::test]
async fn nothing_that_is_kept_tells_a_network_address() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    send(&app, &round, HERE, 25).await;
    share(&app).await;

    let db = app.db();
    let kept = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        submission::Entity::find().all(db).await.unwrap(),
        submission_flag::Entity::find().all(db).await.unwrap(),
        comment::Entity::find().all(db).await.unwrap(),
        network_measure::Entity::find().all(db).await.unwrap(),
        attempt::Entity::find().all(db).await.unwrap(),
        round::Entity::find().all(db).await.unwrap(),
    );

    assert!(!kept.contains(HERE) && !kept.contains("[192, 0, 2, 7"), "{kept}");
}
