//! Words that point out somebody: asked about once, never blocked.

use super::{arranged, comments, submissions};

#[tokio::test]
async fn what_points_out_somebody_is_asked_about_once_and_can_be_sent() {
    for (text, said, code) in [
        ("Mitt nummer är 811218-9876", "Det ser ut som ett personnummer. Ta gärna bort det.", "number"),
        ("Mitt nummer är 811218-9867", "Det ser ut som ett personnummer. Ta gärna bort det.", "number"),
        ("Ring mig på 070-174 06 05", "Det ser ut som ett telefonnummer. Ta gärna bort det.", "phone"),
        ("Skriv till anna@storby.example", "Det ser ut som en e-postadress. Ta gärna bort den.", "mail"),
    ] {
        let (app, round, mut resident) = arranged().await;

        let page = resident.send(&[("q1", "2"), ("q5", text)]).await;

        page.assert_status(422).assert_text("[role=alert]", "Ditt svar är inte skickat än");
        page.assert_text("[role=alert]", said).assert_text("section .notice--warning", said);
        page.assert_text("[role=alert] [data-about=q5] a[href='#q5']", "Ändra det du skrev på frågan");
        // Both ways on are beside the warning. The button below does not look as if it led on by itself.
        page.assert_text("[role=alert] button[form=svar][name=keep]", "Skicka ändå, som det är");
        page.assert_value("[role=alert] button[name=keep]", code).assert_value("#skicka button[name=keep]", code);
        page.assert_text("#skicka button:not([name])", "Jag har ändrat: skicka mitt svar");
        page.assert_text("section .notice--warning a[href='#skicka']", "Till knapparna").assert_value("#q5", text);
        // The browser hides what the words are about, and not that nothing is sent.
        assert_eq!(page.count("[role=alert] > [data-warned]"), 1);
        assert_eq!(page.count("[role=alert] > [data-mended][hidden]"), 1);
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

#[tokio::test]
async fn a_mistake_and_a_warning_come_on_the_same_page() {
    let (app, round, mut resident) = arranged().await;
    let number = ("q5", "Ring 0611-123 45");

    let page = resident.send(&[("q4-1", "1"), ("q4-2", "1"), number]).await;

    page.assert_status(422).assert_text(".error-summary", "Du har satt 1 vid flera");
    page.assert_text("[data-about=q5]", "Det ser ut som ett telefonnummer").assert_value("#q5", number.1);
    let kept = resident.send(&[("q4-1", "1"), ("q4-2", "1"), number, ("keep", "phone")]).await;
    assert_eq!(kept.assert_status(422).count("[data-about]"), 0);
    kept.assert_value("[type=hidden][name=keep]", "phone");
    let mended = resident.send(&[("q4-1", "1"), ("q4-2", "1"), ("q5", "Ring gärna")]).await;
    assert_eq!(mended.assert_status(422).count("[data-about], [data-warns], [data-warned]"), 0);
    assert!(submissions(&app, &round).await.is_empty());
}
