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
    page.assert_text("#stands", "står fast på alla språk").assert_text("main", "Suomi: Yhtenäinen hoito");
    assert_eq!(desk.act_names(row.id).await.len(), 2);
}

#[tokio::test]
async fn a_translation_goes_with_its_words_and_nobody_writes_over_what_they_have_not_seen() {
    let mut desk = Desk::new().await;
    desk.dialogue().await;
    let row = desk.only_dialogue().await;
    let path = format!("{}/sprak", plan_of(&row));
    let mut colleague = desk.colleague().await;
    let hers = filled(&colleague.get(&path).await, &TEXTS, &[]);
    desk.send(&path, &[("title-fi", "Hoito")], &[]).await.assert_status(303);

    let page = send(&mut colleague, &path, &hers).await;

    page.assert_status(422).assert_text("#seen", "står nu Hoito, du skrev Yhtenäinen hoito");
    send(&mut colleague, &path, &filled(&page, &TEXTS, &[])).await.assert_status(303);
    let stale = filled(&colleague.get(&path).await, &TEXTS, &[]);

    desk.send(&plan_of(&row), &PLAN, &[("can_influence", "Öppettider.")]).await.assert_status(303);

    let shown = desk.moderator.get(&path).await;
    shown.assert_value("#title-fi", "Yhtenäinen hoito").assert_text("main", "Öppettider.");
    assert_eq!(shown.value("#can_influence-fi").unwrap().trim(), "", "it said something else");
    let page = send(&mut colleague, &path, &stale).await;
    page.assert_status(422).assert_text("#seen", "du skrev Puhelinajat.");
}
