//! The code by mail to oneself.

use app::{
    context::Keys,
    entity::{attempt, outbox},
    mail::{outbox::opened, queue, queue::Count},
};
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait};

use super::{Holder, arranged};
use crate::support::{TestApp, mail::post, page::Page};

async fn mail_to(holder: &mut Holder, address: &str) -> Page {
    holder.ask(&[("act", "mail"), ("email", address)]).await
}

async fn waiting(app: &TestApp) -> Vec<outbox::Model> {
    outbox::Entity::find().all(app.db()).await.unwrap()
}

#[tokio::test]
async fn the_code_is_mailed_to_an_address_that_stands_nowhere_else() {
    let (app, round, mut holder) = arranged().await;
    let before = super::only_submission(&app, &round).await;

    let page = mail_to(&mut holder, " Anna.Ek@storby.example ").await;

    page.assert_status(200).assert_text(".notice", "Koden är på väg").assert_no_text("main", "Anna.Ek");
    let mails = waiting(&app).await;
    assert_eq!((mails.len(), mails[0].recipient.as_str()), (1, "Anna.Ek@storby.example"));
    assert_eq!(super::only_submission(&app, &round).await, before);
    let counted = attempt::Entity::find().all(app.db()).await.unwrap();
    assert!(counted.iter().all(|row| row.key_mac.len() == 32));
    let sent = app.sent_mail().await.remove(0);
    assert!(sent.text.contains(&format!("https://medmig.example/kvitto#{}", holder.code)), "{}", sent.text);
    assert!(sent.text.contains("Du har svarat på: Hur är det att få kontakt med vården? (Storby)"), "{}", sent.text);
    assert!(sent.text.contains("Du kan ändra ditt svar till och med den 8 mars 2027."), "{}", sent.text);
    assert!(sent.html.contains(&holder.code), "{}", sent.html);
}

/// Whether the bytes of `within` hold the code in any way that it is written.
fn holds(within: &[u8], code: &str) -> bool {
    let written = [code.to_owned(), code.replace('-', ""), code.to_lowercase()];
    written.iter().any(|code| within.windows(code.len()).any(|bytes| bytes == code.as_bytes()))
}

#[tokio::test]
async fn a_backup_does_not_hold_a_code_that_waits_to_be_mailed() {
    let (app, _, mut holder) = arranged().await;
    mail_to(&mut holder, "anna@storby.example").await.assert_status(200);

    let row = waiting(&app).await.remove(0);
    // A program from before this, which still runs beside it, would send what stands there.
    assert!(row.text.contains("Begär ett nytt") && row.html.contains(&row.text), "{}", row.html);
    let written = [row.recipient, row.subject, row.text, row.html].concat();
    assert!(!holds(written.as_bytes(), &holder.code) && !holds(&row.sealed.unwrap(), &holder.code));
    if app.db().get_database_backend() == DbBackend::Sqlite {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("copy.db");
        app.db().execute_unprepared(&format!("VACUUM INTO '{}'", file.display())).await.unwrap();
        let copy = std::fs::read(file).unwrap();
        assert!(holds(&copy, "anna@storby.example") && !holds(&copy, &holder.code));
    }
    let mail = queue::take(app.db(), &app.state.clock).await.unwrap().unwrap();
    assert!(opened(&Keys::new(b"another secret"), mail.clone()).is_none());
    assert!(opened(&app.state.keys, mail).unwrap().text.contains(&holder.code));
}

#[tokio::test]
async fn an_address_that_is_none_comes_back_as_typed() {
    let (app, _, mut holder) = arranged().await;
    for address in [
        "",
        "anna",
        "anna@storby",
        "a@b.se\nBcc: c@d.se",
        "a@b.se, c@d.se",
        "a..b@storby.example",
        "åsa@storby.example",
        "<a@storby.example>",
    ] {
        let page = mail_to(&mut holder, address).await;

        page.assert_status(422).assert_text("#email-error", "Skriv en e-postadress");
        page.assert_text(".error-summary", "Skriv en e-postadress").assert_text("h1", "Ditt svar");
        assert_eq!(page.count("details[open] #email"), 1, "{address}");
    }
    assert!(waiting(&app).await.is_empty());
}

#[tokio::test]
async fn a_typed_address_stays_in_another_language_and_is_not_written_to() {
    let (app, _, mut holder) = arranged().await;
    let page = mail_to(&mut holder, "anna").await;
    assert_eq!(page.count("header nav button[form=mejla][formaction='/kvitto?sprak=fi']"), 1);
    let code = holder.code.clone();
    for typed in ["anna", "anna@storby.example"] {
        let shown = [("receipt", code.as_str()), ("act", "mail"), ("email", typed), ("show", "fi")];

        let page = holder.visitor.post("/kvitto?sprak=fi", &shown).await;

        page.assert_status(200).assert_text("h1", "Vastauksesi").assert_value("details[open] #email", typed);
        assert_eq!(page.count("#mejla input[name=act][value=mail]"), 1, "Enter mails it");
    }
    assert!(waiting(&app).await.is_empty());
}

#[tokio::test]
async fn without_a_right_code_nobody_is_written_to() {
    let (app, _, mut holder) = arranged().await;
    holder.code = "0000-0000-0000".to_owned();

    mail_to(&mut holder, "anna@storby.example").await.assert_status(422).assert_text("h1", "Se ditt svar");

    assert!(waiting(&app).await.is_empty());
}

#[tokio::test]
async fn one_address_cannot_be_flooded() {
    let (app, _, mut holder) = arranged().await;
    for _ in 0..3 {
        mail_to(&mut holder, "anna@storby.example").await.assert_status(200);
    }

    let page = mail_to(&mut holder, "ANNA@storby.example").await;
    page.assert_status(422).assert_text("#email-error", "Försök igen om en timme");
    mail_to(&mut holder, "anna+kvitto@storby.example").await.assert_status(422);
    mail_to(&mut holder, "bo@storby.example").await.assert_status(200);

    assert_eq!(waiting(&app).await.len(), 4);
}

#[tokio::test]
async fn a_network_that_has_had_enough_uses_up_nobodys_mails() {
    let (app, _, holder) = arranged().await;
    let at = |network: &str| Holder { visitor: holder.visitor.clone().at_address(network), ..holder.clone() };
    let (mut here, mut elsewhere) = (at("192.0.2.1"), at("198.51.100.7"));
    for n in 0..40 {
        mail_to(&mut here, &format!("n{n}@storby.example")).await.assert_status(200);
    }
    for _ in 0..3 {
        mail_to(&mut here, "anna@storby.example").await.assert_status(422);
    }

    for _ in 0..3 {
        mail_to(&mut elsewhere, "anna@storby.example").await.assert_status(200);
    }

    assert_eq!(waiting(&app).await.len(), 43);
}

#[tokio::test]
async fn where_no_mail_server_answers_the_code_lies_there_for_six_hours_at_most() {
    let (app, _, mut holder) = arranged().await;
    app.set_time("2027-03-01T11:40:00Z");
    mail_to(&mut holder, "anna@storby.example").await.assert_status(200).assert_text("main", "upp till sex timmar");
    let away = post("smtp://127.0.0.1:9");
    app.send_mail(&away).await;
    app.set_time("2027-03-01T16:59:59Z");
    assert_eq!(queue::give_up_overdue(app.db(), &app.state.clock).await.unwrap(), 0);
    assert!(waiting(&app).await[0].sealed.is_some());

    app.set_time("2027-03-01T17:00:00Z");
    assert_eq!(queue::give_up_overdue(app.db(), &app.state.clock).await.unwrap(), 1);

    // Whoever runs the service sees that it could not be sent, and not to whom.
    assert_eq!(queue::count(app.db()).await.unwrap(), Count { waiting: 0, failed: 1 });
    let row = waiting(&app).await.remove(0);
    assert_eq!([row.recipient, row.subject, row.text, row.html], [(); 4].map(|()| String::new()));
    assert_eq!(row.sealed, None);
    assert_eq!(queue::retry_failed(app.db(), &app.state.clock).await.unwrap(), 0);
    assert_eq!(app.send_mail(&away).await, 0);
}
