//! Many processes send side by side, and one of them dies.

use std::collections::BTreeSet;

use app::mail::queue;
use chrono::TimeDelta;
use server::mail::worker;
use tokio::{sync::watch, task::JoinSet};

use crate::support::{TestApp, mail::MailServer};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn side_by_side_they_send_each_mail_once() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    let recipients: Vec<_> = (0..40).map(|n| format!("n{n}@storby.example")).collect();
    app.mail_to(&recipients.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let (_go_on, stopped) = watch::channel(());

    let mut workers = JoinSet::new();
    for _ in 0..6 {
        let (state, post, stopped) = (app.state.clone(), server.post(), stopped.clone());
        workers.spawn(async move { worker::send_due(&state, &post, &stopped).await.unwrap() });
    }
    let delivered: u64 = workers.join_all().await.into_iter().sum();

    let received: BTreeSet<_> = server.received().iter().filter_map(|mail| mail.header("to")).collect();
    assert_eq!((delivered, server.received().len(), received.len()), (40, 40, 40));
    assert_eq!(app.outbox().await.len(), 0);
}

#[tokio::test]
async fn what_a_dead_process_had_taken_is_sent_by_another() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    app.mail_to(&["anna@storby.example"]).await;
    assert!(queue::take(app.db(), &app.state.clock).await.unwrap().is_some());

    app.later(TimeDelta::minutes(4));
    assert_eq!(app.send_mail(&server.post()).await, 0, "it may still be at it");
    app.later(TimeDelta::minutes(2));
    assert_eq!(app.send_mail(&server.post()).await, 1);
}

#[tokio::test]
async fn one_that_comes_late_changes_nothing_that_another_has_taken() {
    let app = TestApp::new().await;
    app.mail_to(&["anna@storby.example"]).await;
    let slow = queue::take(app.db(), &app.state.clock).await.unwrap().unwrap();
    app.later(TimeDelta::minutes(6));
    let other = queue::take(app.db(), &app.state.clock).await.unwrap().unwrap();
    let taken = app.outbox().await;

    let trouble = app::entity::outbox::Trouble::Refused;
    queue::not_delivered(app.db(), &app.state.clock, &slow, trouble).await.unwrap();

    assert_eq!((app.outbox().await, other.attempts), (taken, 2));
}

#[tokio::test]
async fn told_to_stop_a_worker_takes_no_more() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    app.mail_to(&["anna@storby.example"]).await;
    let (stop, stopped) = watch::channel(());
    drop(stop);

    assert_eq!(worker::send_due(&app.state, &server.post(), &stopped).await.unwrap(), 0);

    assert_eq!(app.outbox().await[0].attempts, 0);
}
