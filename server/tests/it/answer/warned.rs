//! Words that point out somebody: asked about once, never blocked.

use super::{arranged, comments, submissions};

#[tokio::test]
async fn what_points_out_somebody_is_asked_about_once_and_can_be_sent() {
    for (text, said, code) in [
        ("Mitt nummer är 811218-9876", "Det ser ut som ett personnummer. Ta gärna bort det", "number"),
        ("Ring mig på 070-174 06 05", "Det ser ut som ett telefonnummer. Ta gärna bort det", "phone"),
        ("Skriv till anna@storby.example", "Det ser ut som en e-postadress. Ta gärna bort det", "mail"),
    ] {
        let (app, round, mut resident) = arranged().await;

        let page = resident.send(&[("q1", "2"), ("q5", text)]).await;

        page.assert_status(422).assert_text("[role=alert]", "Ditt svar är inte skickat än");
        page.assert_text("[role=alert]", said).assert_text("section .notice--warning", said);
        page.assert_text("[role=alert] a[href='#q5']", "Det du skrev på frågan");
        // The browser takes away what the words are about, and not that nothing is sent.
        assert_eq!(page.count("[role=alert][data-warns]"), 0);
        assert_eq!(page.count(&format!("[role=alert] > [data-warns='{code}']")), 1);
        page.assert_value("#q5", text).assert_text("button[name=keep]", "Skicka ändå");
        page.assert_value("button[name=keep]", code);
        assert_eq!(page.count("#q1-group [value='2'][checked]"), 1);
        assert!(submissions(&app, &round).await.is_empty());
        resident.send(&[("q1", "2"), ("q5", text), ("keep", code)]).await.assert_status(200);
        assert_eq!(comments(&app, &round).await[0].text, text);
    }
}

#[tokio::test]
async fn several_kinds_are_one_question_and_a_new_kind_is_a_new_question() {
    let (app, round, mut resident) = arranged().await;
    let both = ("q5", "Ring 0611-123 45 eller skriv till anna@storby.example");

    let page = resident.send(&[both]).await;
    page.assert_status(422).assert_value("button[name=keep]", "phone mail");
    assert_eq!(page.count("[role=alert]"), 1);
    resident.send(&[both, ("keep", "mail")]).await.assert_status(422).assert_value("button[name=keep]", "phone mail");

    resident.send(&[both, ("keep", "phone mail")]).await.assert_status(200);
    assert_eq!(submissions(&app, &round).await.len(), 1);
}

#[tokio::test]
async fn the_question_comes_in_the_language_of_the_page() {
    let (_app, _round, mut resident) = arranged().await;
    for (code, said) in
        [("fi", "näyttää olevan puhelinnumero"), ("en", "telephone number"), ("lattlast", "telefonnummer")]
    {
        let mut reader = resident.clone();
        reader.path = format!("{}?sprak={code}", resident.path);

        let page = reader.send(&[("q5", "Ring 0611-123 45")]).await;

        page.assert_status(422).assert_text("[role=alert]", said);
    }
    resident.send(&[("q5", "Ring 1177, eller 112")]).await.assert_status(200);
}
