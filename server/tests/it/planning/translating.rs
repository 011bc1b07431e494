//! What a dialogue says in other languages: written until a round opens, and read by residents from then on.

use super::{Desk, PLAN, at, filled, plan_of, send};

/// All of it in Finnish, and its name in English.
const TEXTS: [(&str, &str); 5] = [
    ("title-fi", "Yhtenäinen hoito"),
    ("purpose-fi", "Haluamme tietää, millaista on saada yhteys."),
    ("can_influence-fi", "Puhelinajat."),
    ("cannot_influence-fi", "Missä sairaalat sijaitsevat."),
    ("title-en", "Care that fits together"),
];

#[tokio::test]
async fn a_dialogue_is_read_in_the_languages_it_was_written_in_and_stands_once_a_round_has_opened() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    let row = desk.only_dialogue().await;
    let (plan, path) = (plan_of(&row), format!("{}/sprak", plan_of(&row)));
    desk.moderator.get(&plan).await.assert_text("#languages", "Suomi: 0 av 4 texter");

    desk.send(&path, &TEXTS, &[]).await.assert_sent_to(&format!("{plan}?sparad=ja"));

    desk.moderator
        .get(&plan)
        .await
        .assert_text("#languages", "Suomi: 4 av 4 texter")
        .assert_text("#languages", "English: 1 av 4 texter");
    desk.send(&path, &TEXTS, &[]).await.assert_status(303);
    assert_eq!(desk.act_names(row.id).await, ["dialogue.plan", "dialogue.translate"], "the same again is no act");

    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);
    let mut visitor = desk.app.visitor();
    let finnish = visitor.get(&format!("/dialog/{}?sprak=fi", row.slug)).await;
    finnish.assert_text("h1", "Yhtenäinen hoito").assert_text(".promise", "Puhelinajat.");
    assert_eq!(finnish.count(".lead[lang=sv], .promise [lang=sv]"), 0);
    visitor
        .get(&format!("/svara/{}?sprak=fi", round.code))
        .await
        .assert_text("#inledning", "Haluamme tietää, millaista on saada yhteys.")
        .assert_no_text("#inledning", "Vi vill veta hur det är att få kontakt.");
    visitor
        .get(&format!("/dialog/{}?sprak=en", row.slug))
        .await
        .assert_text("h1:not([lang])", "Care that fits together")
        .assert_text(".lead[lang=sv]", "Vi vill veta hur det är att få kontakt.")
        .assert_text("main", "This text is only in Swedish.")
        .assert_text(".promise", "Some of this is only in Swedish.");

    let page = desk.send(&path, &TEXTS, &[("title-fi", "Muuta")]).await;

    page.assert_status(409).assert_text("[role=alert]", "Det som är lovat går inte att ändra");
    page.assert_text("#stands", "står fast på alla språk");
    page.assert_text("section[aria-labelledby=sprak-fi]", "NamnVård som hänger ihopYhtenäinen hoito");
    page.assert_text("section[aria-labelledby=sprak-en]", "Visas på svenska.");
    assert_eq!(desk.act_names(row.id).await.len(), 2);
}

#[tokio::test]
async fn those_who_translate_into_different_languages_never_meet() {
    let mut desk = Desk::new().await;
    desk.dialogue().await;
    let row = desk.only_dialogue().await;
    let path = format!("{}/sprak", plan_of(&row));
    let mut colleague = desk.colleague().await;
    let shown = colleague.get(&path).await;
    assert_eq!(shown.count("section.part[aria-labelledby^=sprak-]"), 3, "a section a language");
    shown.assert_text("section[aria-labelledby=sprak-fi]", "SuomiNamnVård som hänger ihop");
    let hers = filled(&shown, &[("title-en", "Care"), ("title-fi", "")], &[]);
    desk.send(&path, &[("title-fi", "Hoito")], &[]).await.assert_status(303);

    send(&mut colleague, &path, &hers).await.assert_status(303);

    let stands = desk.moderator.get(&path).await;
    stands.assert_value("#title-fi", "Hoito").assert_value("#title-en", "Care");
    let notes: Vec<_> = desk.acts(row.id).await.into_iter().map(|(_, note)| note).skip(1).collect();
    assert_eq!(notes, ["Suomi.", "English."]);
}

#[tokio::test]
async fn of_two_who_write_in_the_same_language_the_second_sees_what_differs_and_nothing_else() {
    let mut desk = Desk::new().await;
    desk.dialogue().await;
    let row = desk.only_dialogue().await;
    let path = format!("{}/sprak", plan_of(&row));
    let mut colleague = desk.colleague().await;
    let hers = filled(&colleague.get(&path).await, &TEXTS, &[]);
    desk.send(&path, &TEXTS[..4], &[("title-fi", "Hoito")]).await.assert_status(303);

    let page = send(&mut colleague, &path, &hers).await;

    page.assert_status(422).assert_text("[href='#seen-fi']", "Suomi: någon har ändrat texterna under tiden.");
    page.assert_text("section[aria-labelledby=sprak-fi]", "Det här står nu:Hoito");
    page.assert_value("#title-fi", "Yhtenäinen hoito");
    assert_eq!((page.count("#purpose-fi"), page.count("section[aria-labelledby=sprak-en]")), (0, 0));
    page.assert_text("#others-saved", "är sparat");
    desk.moderator
        .get(&path)
        .await
        .assert_value("#title-fi", "Hoito")
        .assert_value("#title-en", "Care that fits together");
    send(&mut colleague, &path, &filled(&page, &TEXTS[..4], &[])).await.assert_status(303);
    let stands = desk.moderator.get(&path).await;
    stands.assert_value("#title-fi", "Yhtenäinen hoito").assert_value("#title-en", "Care that fits together");
    assert_eq!(stands.value("#purpose-fi").unwrap().trim(), "Haluamme tietää, millaista on saada yhteys.");
}

#[tokio::test]
async fn a_text_that_is_too_long_comes_back_as_typed_and_no_language_is_written() {
    let mut desk = Desk::new().await;
    desk.dialogue().await;
    let row = desk.only_dialogue().await;
    let path = format!("{}/sprak", plan_of(&row));
    let long = "å".repeat(201);

    let page = desk.send(&path, &[("title-fi", "Hoito"), ("title-en", &long)], &[]).await;

    page.assert_status(422).assert_text("#title-en-error", "Skriv högst 200 tecken");
    page.assert_value("#title-en", &long).assert_value("#title-fi", "Hoito");
    let again = filled(&page, &[("title-fi", "Hoito"), ("title-en", "Care")], &[]);
    assert_eq!(desk.act_names(row.id).await, ["dialogue.plan"]);
    send(&mut desk.moderator, &path, &again).await.assert_status(303);
    desk.moderator.get(&path).await.assert_value("#title-fi", "Hoito").assert_value("#title-en", "Care");
}

#[tokio::test]
async fn a_translation_goes_with_its_words() {
    let mut desk = Desk::new().await;
    desk.dialogue().await;
    let row = desk.only_dialogue().await;
    let path = format!("{}/sprak", plan_of(&row));
    desk.send(&path, &TEXTS, &[]).await.assert_status(303);
    let mut colleague = desk.colleague().await;
    let shown = colleague.get(&path).await;
    let untouched = filled(&shown, &TEXTS, &[]);
    let stale = filled(&shown, &TEXTS, &[("can_influence-fi", "Puhelinajat nyt.")]);

    desk.send(&plan_of(&row), &PLAN, &[("can_influence", "Öppettider.")]).await.assert_status(303);

    let shown = desk.moderator.get(&path).await;
    shown.assert_value("#title-fi", "Yhtenäinen hoito").assert_text("main", "Öppettider.");
    assert_eq!(shown.value("#can_influence-fi").unwrap().trim(), "", "it said something else");
    send(&mut colleague, &path, &untouched).await.assert_status(303);
    let shown = desk.moderator.get(&path).await;
    assert_eq!(shown.value("#can_influence-fi").unwrap().trim(), "", "who wrote nothing brings nothing back");
    let page = send(&mut colleague, &path, &stale).await;
    page.assert_status(422)
        .assert_text("section[aria-labelledby=sprak-fi]", "Kan påverkasÖppettider.Det här står nu:Ingenting.");
    assert_eq!(page.value("#can_influence-fi").unwrap().trim(), "Puhelinajat nyt.");
}
