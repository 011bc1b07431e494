//! The code by mail to oneself.

use app::entity::{outbox, sign_in_attempt};
use sea_orm::EntityTrait;

use super::{Holder, arranged};
use crate::support::{TestApp, page::Page};

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
    assert!(mails[0].text.contains(&format!("https://medmig.example/kvitto#{}", holder.code)));
    assert_eq!(super::only_submission(&app, &round).await, before);
    let counted = sign_in_attempt::Entity::find().all(app.db()).await.unwrap();
    assert!(counted.iter().all(|row| row.key_mac.len() == 32));
}

#[tokio::test]
async fn an_address_that_is_none_comes_back_as_typed() {
    let (app, _, mut holder) = arranged().await;
    for address in ["", "anna", "anna@storby", "a@b.se\nBcc: c@d.se", "a@b.se, c@d.se"] {
        let page = mail_to(&mut holder, address).await;

        page.assert_status(422).assert_text("#email-error", "Skriv en e-postadress");
        page.assert_text(".error-summary", "Skriv en e-postadress").assert_text("h1", "Ditt svar");
        assert_eq!(page.count("details[open] #email"), 1, "{address}");
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
