//! What should not be sent, and is met with a sentence and everything kept; or is kept as it is.

use super::{arranged, comments, submissions};

const HOSTILE: &str = "</textarea></title><script>alert(1)</script>\u{202e}אבג\u{FFFD}🙂 \"&'";

#[tokio::test]
async fn nothing_at_all_is_met_with_a_sentence() {
    let (app, round, mut resident) = arranged().await;

    let page = resident.send(&[]).await;

    page.assert_status(422).assert_text("#q1-error", "Svara på minst en fråga").assert_text("title", "Fel: ");
    assert_eq!(page.count(".error-summary a[href='#q1']"), 1);
    page.assert_value("input[name=receipt]", &resident.receipt);
    assert!(submissions(&app, &round).await.is_empty());
}

#[tokio::test]
async fn wrong_input_of_each_kind_is_met_at_its_field_with_everything_kept() {
    for (name, value, at) in [
        ("q1", "7", "#q1-error"),
        ("q2", "x", "#q2-error"),
        ("q3", "99", "#q3-error"),
        ("q4-1", "8", "#q4-error"),
        ("q6-1", "kanske", "#q6-1-error"),
        ("age", "gammal", "#age-error"),
        ("sex", "?", "#sex-error"),
        ("on_behalf", "granne", "#on_behalf-error"),
    ] {
        let (app, round, mut resident) = arranged().await;

        let page = resident.send(&[("q5", "Det här skrev jag"), (name, value), ("q6-2", "agree")]).await;

        page.assert_status(422).assert_text(at, "Välj");
        page.assert_value("#q5", "Det här skrev jag");
        assert_eq!(page.count("[name='q6-2'][value=agree][checked]"), 1, "{name}");
        assert!(submissions(&app, &round).await.is_empty());
    }
}

#[tokio::test]
async fn the_same_rank_twice_comes_back_as_it_was() {
    let (_app, _round, mut resident) = arranged().await;

    let page = resident.send(&[("q4-1", "1"), ("q4-3", "1")]).await;

    page.assert_status(422).assert_text("#q4-error", "Du har satt 1 vid flera");
    for row in ["#q4-1", "#q4-3"] {
        assert_eq!(page.count(&format!("{row} option[value='1'][selected]")), 1, "{row}");
    }
}

#[tokio::test]
async fn two_megabytes_of_text_come_back_as_typed() {
    let (app, round, mut resident) = arranged().await;
    let long = "åäö ".repeat(300_000);

    let page = resident.send(&[("q5", &long)]).await;

    page.assert_status(422).assert_text("#q5-error", "Skriv högst 2 000 tecken");
    page.assert_value("#q5", &long);
    assert!(submissions(&app, &round).await.is_empty());
}

#[tokio::test]
async fn a_thousand_fields_do_no_harm() {
    let (app, round, mut resident) = arranged().await;
    let names: Vec<String> = (1..=1_000).map(|number| format!("q{number}")).collect();
    let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "1")).collect();

    resident.send(&fields).await.assert_status(200);

    assert_eq!(submissions(&app, &round).await.len(), 1);
}

#[tokio::test]
async fn what_is_typed_is_kept_as_typed_and_never_runs() {
    let (app, round, mut resident) = arranged().await;

    let again = resident.send(&[("q5", HOSTILE), ("q1", "9")]).await;

    again.assert_status(422).assert_value("#q5", HOSTILE);
    assert_eq!(again.count("script:not([nonce])"), 0);
    resident.send(&[("q5", HOSTILE)]).await.assert_status(200);
    assert_eq!(comments(&app, &round).await[0].text, HOSTILE);
}

#[tokio::test]
async fn a_zero_byte_and_broken_encoding_become_a_sign_that_can_be_kept() {
    let (app, round, mut resident) = arranged().await;
    let body = format!("q5=a%00b%FFc&receipt={}", resident.receipt);

    resident.visitor.post_raw(&resident.path, body.into_bytes()).await.assert_status(200);

    assert_eq!(comments(&app, &round).await[0].text, "a\u{FFFD}b\u{FFFD}c");
}

#[tokio::test]
async fn a_form_without_its_code_comes_back_with_a_new_one() {
    let (app, round, mut resident) = arranged().await;

    for code in ["", "K7QX-M2PD-9RTB", "<script>"] {
        let page = resident.visitor.post(&resident.path, &[("q1", "3"), ("receipt", code)]).await;

        page.assert_status(422).assert_text(".error-summary", "skicka igen");
        assert_ne!(page.value("input[name=receipt]").unwrap(), code);
        assert_eq!(page.count("#q1-group [value='3'][checked]"), 1);
    }
    assert!(submissions(&app, &round).await.is_empty());
}
