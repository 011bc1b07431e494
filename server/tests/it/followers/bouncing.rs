//! Mailboxes that are no more.

use app::{
    dialogue::followers::tell::tell,
    entity::{follower_notice, follower_notice::RoundEvent, outbox::Trouble, round::RoundState},
    mail::queue,
};
use chrono::TimeDelta;
use sea_orm::EntityTrait;

use super::{ANNA, follower_of, followers};
use crate::support::{
    TestApp,
    log::Log,
    mail::{MailServer, post},
    rounds::TestRound,
};

/// The mail server of the stories knows nobody of this name.
const GONE: &str = "refused@storby.example";

async fn told(app: &TestApp, round: &TestRound, event: RoundEvent, server: &MailServer) {
    tell(&app.state, app.db(), &round.row, event).await.unwrap();
    app.send_mail(&server.post()).await;
}

#[tokio::test]
async fn whoever_has_no_mailbox_twice_is_erased_and_nobody_beside_is() {
    let (app, server, log) = (TestApp::new().await, MailServer::start(), Log::start());
    let round = app.round(RoundState::Open).await;
    follower_of(&app, &round, GONE, "sv").await;
    follower_of(&app, &round, ANNA, "sv").await;

    told(&app, &round, RoundEvent::Opened, &server).await;
    assert_eq!(followers(&app).await.iter().map(|row| row.refused).sum::<i32>(), 1, "once may be a mistake");
    assert_eq!(app.outbox().await[0].trouble, Some(Trouble::NoMailbox));
    told(&app, &round, RoundEvent::Closed, &server).await;

    let left = followers(&app).await;
    assert_eq!((left.len(), left[0].address.as_str(), left[0].refused), (1, ANNA, 0));
    assert_eq!(queue::count(app.db()).await.unwrap(), queue::Count::default(), "nothing of the address stays");
    let notices = follower_notice::Entity::find().all(app.db()).await.unwrap();
    assert!(notices.iter().all(|notice| notice.follower_id == left[0].id));
    assert_eq!((log.lines_with("the mailbox was refused twice"), log.lines_with("storby")), (1, 0));
}

#[tokio::test]
async fn a_mail_that_arrives_makes_good_what_was_refused_before_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    follower_of(&app, &round, GONE, "sv").await;
    told(&app, &round, RoundEvent::Opened, &MailServer::start()).await;

    tell(&app.state, app.db(), &round.row, RoundEvent::Closed).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(app.send_mail(&post(&format!("file:{}", folder.path().display()))).await, 1);

    assert_eq!(followers(&app).await[0].refused, 0);
}

#[tokio::test]
async fn a_server_that_says_later_is_not_held_against_the_address() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    let round = app.round(RoundState::Open).await;
    follower_of(&app, &round, "later@storby.example", "sv").await;

    told(&app, &round, RoundEvent::Opened, &server).await;
    told(&app, &round, RoundEvent::Closed, &server).await;

    assert_eq!(followers(&app).await[0].refused, 0);
}

#[tokio::test]
async fn a_relay_that_wants_no_mail_of_ours_erases_nobody() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    let round = app.round(RoundState::Open).await;
    follower_of(&app, &round, "policy@storby.example", "sv").await;

    for event in [RoundEvent::Opened, RoundEvent::Closed] {
        told(&app, &round, event, &server).await;
    }

    let troubles: Vec<_> = app.outbox().await.iter().map(|mail| mail.trouble).collect();
    assert_eq!(troubles, [Some(Trouble::Refused); 2]);
    assert_eq!(followers(&app).await[0].refused, 0);
}

#[tokio::test]
async fn a_mail_that_is_tried_anew_is_no_second_refusal() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    let round = app.round(RoundState::Open).await;
    follower_of(&app, &round, GONE, "sv").await;
    told(&app, &round, RoundEvent::Opened, &server).await;

    for _ in 0..2 {
        assert_eq!(queue::retry_failed(app.db(), &app.state.clock).await.unwrap(), 1);
        let nobody = post("smtp://127.0.0.1:1");
        app.send_mail(&nobody).await;
        app.later(TimeDelta::hours(1));
        app.send_mail(&server.post()).await;
    }

    assert_eq!(followers(&app).await[0].refused, 1);
    assert_eq!(app.outbox().await[0].trouble, Some(Trouble::NoMailbox));
    told(&app, &round, RoundEvent::Closed, &server).await;
    assert!(followers(&app).await.is_empty(), "another mail is");
}
