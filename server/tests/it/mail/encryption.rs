//! A password is said to nobody before the connection is encrypted, and a server that lets nobody in has said nothing of a mail.

use app::{
    entity::outbox::Trouble,
    mail::{queue, queue::Count},
};

use crate::support::{
    TestApp,
    mail::{MailServer, post},
    talker::{HANDSHAKE, Talker},
};

const OFFERS: &[&str] = &["STARTTLS", "AUTH PLAIN LOGIN"];

/// What becomes of a mail that is to go this way: it waits, and why.
async fn waits(url: &str) -> Option<Trouble> {
    let app = TestApp::new().await;
    app.mail_to(&["anna@storby.example"]).await;
    assert_eq!(app.send_mail(&post(url)).await, 0);
    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 1, failed: 0 });
    app.outbox().await.remove(0).trouble
}

/// Whether any of it is what comes before a password.
fn says_who_we_are(heard: &[u8]) -> bool {
    heard.windows(4).any(|said| said.eq_ignore_ascii_case(b"AUTH"))
}

#[tokio::test]
async fn a_server_that_offers_no_encryption_gets_no_password_and_the_mail_waits() {
    let server = Talker::start("220 mail.example", &["AUTH PLAIN LOGIN"]);

    // What the setting makes of an address on another machine that has a password in it.
    let why = waits(&format!("smtp://medmig:hemligt@127.0.0.1:{}?tls=required", server.port)).await;

    assert_eq!(why, Some(Trouble::Unreachable));
    let heard = server.heard();
    assert!(heard.starts_with(b"EHLO"), "{heard:?}");
    assert!(!says_who_we_are(&heard) && !heard.contains(&HANDSHAKE), "{heard:?}");
}

#[tokio::test]
async fn encryption_begins_before_anything_is_said_of_who_we_are() {
    let server = Talker::start("220 mail.example", OFFERS);

    let why = waits(&format!("smtp://medmig:hemligt@127.0.0.1:{}?tls=required", server.port)).await;

    assert_eq!(why, Some(Trouble::Unreachable));
    let heard = server.heard();
    let asked = heard.windows(10).position(|said| said == b"STARTTLS\r\n").expect("it asks for encryption");
    assert_eq!(heard.get(asked + 10), Some(&HANDSHAKE), "{heard:?}");
    assert!(!says_who_we_are(&heard[..asked]), "{heard:?}");
}

#[tokio::test]
async fn with_smtps_the_first_byte_is_encrypted() {
    let server = Talker::start("220 mail.example", OFFERS);

    let why = waits(&format!("smtps://medmig:hemligt@127.0.0.1:{}", server.port)).await;

    assert_eq!(why, Some(Trouble::Unreachable));
    assert_eq!(server.heard().first(), Some(&HANDSHAKE));
}

#[tokio::test]
async fn a_server_that_turns_everybody_away_has_said_nothing_of_the_mail() {
    for (greeting, expected) in
        [("554 5.7.1 We do not talk to you", Trouble::Unreachable), ("421 4.3.2 Closing for today", Trouble::Later)]
    {
        let server = Talker::start(greeting, OFFERS);

        let why = waits(&format!("smtp://127.0.0.1:{}", server.port)).await;

        assert_eq!(why, Some(expected), "{greeting}");
    }
}

#[tokio::test]
async fn what_is_said_of_a_mail_that_was_heard_to_its_end_is_believed() {
    let (app, server) = (TestApp::new().await, MailServer::start());
    app.mail_to(&["full@storby.example", "unwanted@storby.example", "anna@storby.example"]).await;

    assert_eq!(app.send_mail(&server.post()).await, 1, "one does not hold up the others");

    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 1, failed: 1 });
    let left = app.outbox().await;
    let trouble = |is_given_up| left.iter().find(|mail| mail.failed_at.is_some() == is_given_up).unwrap().trouble;
    assert_eq!((trouble(false), trouble(true)), (Some(Trouble::Later), Some(Trouble::Refused)));
}
