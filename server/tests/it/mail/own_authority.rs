//! A mail server with a certificate that the kommun has issued itself: mail reaches it encrypted, and nothing in the clear.

use app::{
    entity::outbox::Trouble,
    mail::{queue, queue::Count},
};

use crate::support::{
    TestApp,
    mail::{AUTHORITY, MailServer, post_trusting},
    program::Program,
};

/// Issued by the authority, and issues nothing itself.
const ITS_OWN: &str = "../end2end/support/certificates/server.pem";

#[tokio::test]
async fn with_its_authority_set_mail_arrives_encrypted_either_way() {
    for (how, scheme) in [("smtps", "smtps"), ("starttls", "smtp")] {
        let (app, server) = (TestApp::new().await, MailServer::encrypting(how));
        app.mail_to(&["anna@storby.example"]).await;
        // A password too, which is said to nobody before that.
        let way = post_trusting(&format!("{scheme}://medmig:right@127.0.0.1:{}", server.port), Some(AUTHORITY));

        assert_eq!(app.send_mail(&way).await, 1, "{how}");

        let received = server.received();
        assert_eq!(received.len(), 1, "{how}");
        assert_eq!(received[0].header("x-session").as_deref(), Some("encrypted"), "{how}");
        assert_eq!(received[0].text.trim(), "Hej på dig, åäö", "{how}");
        assert!(app.outbox().await.is_empty(), "{how}");
    }
}

#[tokio::test]
async fn a_server_that_offers_no_encryption_is_told_nothing_when_its_authority_is_set() {
    let server = MailServer::start();

    assert_waits(&server, &format!("smtp://127.0.0.1:{}", server.port), Some(AUTHORITY)).await;
}

#[tokio::test]
async fn without_its_authority_mail_waits_and_is_not_said_in_the_clear() {
    let (wrapped, offering) = (MailServer::encrypting("smtps"), MailServer::encrypting("starttls"));
    assert_waits(&wrapped, &format!("smtps://127.0.0.1:{}", wrapped.port), None).await;
    for tls in ["required", "opportunistic"] {
        assert_waits(&offering, &format!("smtp://127.0.0.1:{}?tls={tls}", offering.port), None).await;
    }
}

#[tokio::test]
async fn another_authority_or_another_name_is_not_trusted() {
    let server = MailServer::encrypting("smtps");
    assert_waits(&server, &format!("smtps://127.0.0.1:{}", server.port), Some(ITS_OWN)).await;
    // The certificate is for the number of this machine, and not for this name of it.
    assert_waits(&server, &format!("smtps://localhost:{}", server.port), Some(AUTHORITY)).await;
}

/// A mail that is to go this way is kept until it can be sent, and the server has none.
async fn assert_waits(server: &MailServer, url: &str, ca: Option<&str>) {
    let app = TestApp::new().await;
    app.mail_to(&["anna@storby.example"]).await;

    assert_eq!(app.send_mail(&post_trusting(url, ca)).await, 0, "{url}");

    assert_eq!(server.received().len(), 0, "{url}");
    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 1, failed: 0 }, "{url}");
    assert_eq!(app.outbox().await[0].trouble, Some(Trouble::Unreachable), "{url}");
}

#[test]
fn a_file_that_holds_no_certificate_is_refused_in_one_sentence() {
    let program = Program::new();
    let file = program.file("authority.pem");
    std::fs::write(&file, "Storby kommun").unwrap();
    let program =
        program.with("MEDMIG_MAIL_FROM", "medmig@storby.example").with("MEDMIG_MAIL_URL", "smtps://127.0.0.1");

    let refused = program.with("MEDMIG_MAIL_CA", file.to_str().unwrap()).run(&["serve"]);

    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success(), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.starts_with("medmig: MEDMIG_MAIL_CA is ") && said.contains("which holds no certificate"), "{said}");
}
