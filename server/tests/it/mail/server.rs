//! What a real mail server does with our mail, and what becomes of it then.

use app::{
    entity::outbox::Trouble,
    mail::{outbox, queue, queue::Count},
};
use chrono::{DateTime, TimeDelta, Utc};

use crate::support::{
    TestApp,
    log::Log,
    mail::{MailServer, a_mail, mails_in, post},
};

const ENDS: &str = "https://medmig.example/folj/kontakt/avsluta?kod=abc";

async fn followers_mail_to(app: &TestApp, recipient: &str) {
    let mail = outbox::NewMail { unsubscribe: Some(ENDS.to_owned()), ..a_mail(recipient) };
    outbox::put(app.db(), &app.state.clock, mail).await.unwrap();
}

#[tokio::test]
async fn a_mail_arrives_as_text_and_html_and_nothing_of_it_stays() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    followers_mail_to(&app, "anna@storby.example").await;

    assert_eq!(app.send_mail(&server.post()).await, 1);

    let received = server.received();
    let mail = &received[0];
    assert_eq!(mail.header("subject").as_deref(), Some("Nu är det öppet"));
    assert!(
        mail.header("from").is_some_and(|from| from.contains("Med mig") && from.contains("<medmig@storby.example>"))
    );
    assert_eq!(mail.header("to").as_deref(), Some("anna@storby.example"));
    assert_eq!(mail.header("list-unsubscribe"), Some(format!("<{ENDS}>")));
    assert_eq!(mail.header("list-unsubscribe-post").as_deref(), Some("List-Unsubscribe=One-Click"));
    assert_eq!(mail.header("auto-submitted").as_deref(), Some("auto-generated"));
    assert!(mail.header("content-type").unwrap().starts_with("multipart/alternative"), "{}", mail.raw);
    assert_eq!(mail.text.trim(), "Hej på dig, åäö");
    assert!(mail.html.contains("<p>Hej på dig, åäö</p>") && !mail.html.contains("src="), "{}", mail.html);
    assert!(mail.raw.is_ascii(), "it passes the oldest server");
    assert!(app.outbox().await.is_empty());
}

#[tokio::test]
async fn a_refusal_is_believed_and_shown_and_can_be_tried_anew() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    app.mail_to(&["anna@storby.example"]).await;
    followers_mail_to(&app, "refused@storby.example").await;

    assert_eq!(app.send_mail(&server.post()).await, 1, "one does not hold up the other");

    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 0, failed: 1 });
    assert_eq!(app.outbox().await[0].trouble, Some(Trouble::NoMailbox));
    app.later(TimeDelta::days(1));
    app.send_mail(&server.post()).await;
    assert_eq!(app.outbox().await[0].attempts, 1);

    assert_eq!(queue::retry_failed(app.db(), &app.state.clock).await.unwrap(), 1);
    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 1, failed: 0 });
}

#[tokio::test]
async fn later_means_later_and_after_days_never() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    app.mail_to(&["later@storby.example"]).await;

    app.send_mail(&server.post()).await;
    app.send_mail(&server.post()).await;
    let waits = app.outbox().await.remove(0);
    assert_eq!((waits.attempts, waits.trouble, waits.failed_at), (1, Some(Trouble::Later), None));
    let wait = waits.next_try_at - app.state.clock.now();
    assert_eq!(wait, TimeDelta::minutes(15), "at a quarter, so that it does not tell when the first was");

    app.later(TimeDelta::minutes(15));
    app.send_mail(&server.post()).await;
    assert_eq!(app.outbox().await[0].attempts, 2);

    app.later(TimeDelta::days(6));
    app.send_mail(&server.post()).await;
    assert_eq!(app.outbox().await[0].attempts, 2, "its time is over");
    assert_eq!(queue::give_up_overdue(app.db(), &app.state.clock).await.unwrap(), 1);
    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 0, failed: 1 });
    app.later(TimeDelta::days(15));
    assert_eq!(queue::forget_failed(app.db(), &app.state.clock).await.unwrap(), 1);
}

#[tokio::test]
async fn a_server_that_hangs_hangs_up_or_is_gone_costs_time_and_no_mail() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    for recipient in ["hangs@storby.example", "drops@storby.example"] {
        app.mail_to(&[recipient]).await;
        assert_eq!(app.send_mail(&server.post()).await, 0);
        let waits = app.outbox().await.remove(0);
        assert_eq!(
            (waits.attempts, waits.trouble, waits.failed_at),
            (1, Some(Trouble::Unreachable), None),
            "{recipient}"
        );
        queue::delivered(app.db(), &waits).await.unwrap();
    }

    app.mail_to(&["anna@storby.example", "bo@storby.example"]).await;
    let (port, way) = (server.port, server.post());
    drop(server);
    assert_eq!(app.send_mail(&way).await, 0);
    app.later(TimeDelta::minutes(15));
    assert_eq!(app.send_mail(&way).await, 0);

    let server = MailServer::start_at(port);
    app.later(TimeDelta::hours(1));
    assert_eq!(app.send_mail(&way).await, 2);
    assert_eq!((server.received().len(), app.outbox().await.len()), (2, 0));
}

#[tokio::test]
async fn a_wrong_password_is_no_fault_of_the_mail() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    app.mail_to(&["anna@storby.example"]).await;
    let way = |password: &str| post(&format!("smtp://medmig:{password}@127.0.0.1:{}", server.port));

    app.send_mail(&way("wrong")).await;
    assert_eq!(app.outbox().await[0].trouble, Some(Trouble::Unreachable));

    app.later(TimeDelta::minutes(15));
    assert_eq!(app.send_mail(&way("right")).await, 1);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn what_is_no_address_is_given_up_and_no_address_reaches_the_log() {
    let (app, server, log) = (TestApp::new().await, MailServer::start(), Log::start());
    app.mail_to(&["anna", "refused@storby.example", "later@storby.example"]).await;

    app.send_mail(&server.post()).await;

    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 1, failed: 2 });
    let given_up: Vec<_> = app.outbox().await.into_iter().filter(|mail| mail.failed_at.is_some()).collect();
    assert!(
        given_up.iter().all(|mail| mail.recipient.is_empty() && mail.text.is_empty()),
        "who it was for is forgotten"
    );
    let midnight = "2027-03-01T00:00:00Z".parse::<DateTime<Utc>>().unwrap();
    assert!(
        given_up.iter().all(|mail| mail.failed_at == Some(midnight) && mail.next_try_at == midnight),
        "and when it was asked for"
    );
    assert_eq!(queue::retry_failed(app.db(), &app.state.clock).await.unwrap(), 0);
    assert_eq!(log.lines_with("a mail was given up"), 2);
    assert_eq!((log.lines_with("storby"), log.lines_with("anna")), (0, 0));
}

#[tokio::test]
async fn in_a_folder_each_mail_is_a_file() {
    let app = TestApp::new().await;
    let folder = tempfile::tempdir().unwrap();
    app.mail_to(&["anna@storby.example", "bo@storby.example"]).await;

    assert_eq!(app.send_mail(&post(&format!("file:{}/mail", folder.path().display()))).await, 2);

    assert_eq!(mails_in(&folder.path().join("mail")).len(), 2);
}
