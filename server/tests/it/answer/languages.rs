//! A round asked in several languages.

use app::{
    entity::statement_version,
    round::questionnaire::{Questionnaire, questionnaire},
};
use sea_orm::EntityTrait;

use super::{Resident, arranged, submissions};
use crate::support::{TestApp, rounds::TestRound};

/// Translates every question but those at these places.
async fn translate_but(app: &TestApp, round: &TestRound, but: &[usize]) -> Questionnaire {
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let in_finnish = asked.questions.iter().enumerate().filter(|(place, _)| !but.contains(place));
    for (place, question) in in_finnish {
        app.translate(question.row.id, "text", "fi", &format!("Kysymys {}?", place + 1)).await;
        for option in &question.options {
            app.translate(option.id, "text", "fi", &format!("Vaihtoehto {}", option.position + 1)).await;
        }
    }
    asked
}

#[tokio::test]
async fn a_round_is_asked_in_the_language_of_the_reader_and_the_answer_keeps_it() {
    let (app, round, resident) = arranged().await;
    app.offer(&round, "sv fi").await;
    translate_but(&app, &round, &[]).await;
    app.translate(round.row.id, "title", "fi", "Miten saat yhteyden hoitoon?").await;
    let mut finnish = Resident { path: format!("{}?sprak=fi", round.path()), ..resident };

    let page = finnish.visitor.get(&finnish.path).await;
    page.assert_status(200)
        .assert_text("h1", "Miten saat yhteyden hoitoon?")
        .assert_text("#q1-group legend", "Kysymys 1?")
        .assert_text("#q1-group .option", "Vaihtoehto 5")
        .assert_text("blockquote[lang=sv]", "Jag har en vård")
        .assert_text("figcaption", "Tämä teksti on vain ruotsiksi.");
    assert_eq!(page.count("section[lang=sv]"), 0, "every question is translated");
    page.assert_text("#inledning span[lang=sv]", "Vi vill veta hur det är att få kontakt.");
    assert_eq!(
        page.body.matches("ruotsiksi").count(),
        2,
        "the purpose and the statement alone are in Swedish, and say so"
    );

    finnish.send(&[("q1", "4")]).await.assert_status(200);
    let kept = submissions(&app, &round).await;
    assert_eq!((kept[0].language.as_str(), kept[0].answers.as_str()), ("fi", "[4,null,null,null,null,null]"));
}

#[tokio::test]
async fn a_question_that_lacks_any_text_stands_in_swedish_and_says_so() {
    let (app, round, resident) = arranged().await;
    app.offer(&round, "sv fi").await;
    let asked = translate_but(&app, &round, &[1]).await;
    app.translate(asked.questions[1].row.id, "text", "fi", "Miten haluat?").await;

    let mut visitor = resident.visitor;
    let page = visitor.get(&format!("{}?sprak=fi", round.path())).await;

    page.assert_text("section[lang=sv]", "Hur vill du helst få kontakt?")
        .assert_text("section[lang=sv]", "Telefon")
        .assert_text("section[lang=sv] p[lang=fi]", "Tämä kysymys on vain ruotsiksi.");
    assert_eq!(page.count("section[lang=sv]"), 1, "its options are not translated, so none of it is shown in Finnish");
}

#[tokio::test]
async fn a_statement_in_another_language_is_marked_as_a_translation() {
    let (app, round, resident) = arranged().await;
    app.offer(&round, "sv fi").await;
    translate_but(&app, &round, &[]).await;
    for words in statement_version::Entity::find().all(app.db()).await.unwrap() {
        app.translate(words.id, "title", "fi", "Saan hoitoa").await;
    }
    let mut visitor = resident.visitor;

    let page = visitor.get(&format!("{}?sprak=fi", round.path())).await;
    page.assert_text("blockquote:not([lang])", "Saan hoitoa")
        .assert_text("figcaption", "Käännös. Hyväksytty teksti on ruotsiksi.");
    let page = visitor.get(&round.path()).await;
    page.assert_text("blockquote:not([lang])", "Jag har en vård");
    assert!(!page.body.contains("Översättning"), "the original is none");
}

#[tokio::test]
async fn half_a_translated_round_keeps_what_is_translated_and_marks_the_rest_question_by_question() {
    let (app, round, resident) = arranged().await;
    app.offer(&round, "sv fi").await;
    translate_but(&app, &round, &[0, 3, 5]).await;
    app.translate(round.row.id, "title", "fi", "Miten saat yhteyden hoitoon?").await;
    let mut finnish = Resident { path: format!("{}?sprak=fi", round.path()), ..resident };

    let page = finnish.visitor.get(&finnish.path).await;
    page.assert_text("h1:not([lang])", "Miten saat yhteyden hoitoon?")
        .assert_text("section.question:not([lang])", "Kysymys 2?")
        .assert_text("section.question:not([lang])", "Vaihtoehto 3")
        .assert_text("section[lang=sv]", "Mycket lätt")
        .assert_text("section[lang=sv] p[lang=fi]", "Tämä kysymys on vain ruotsiksi.");
    assert_eq!(page.count("section[lang=sv]"), 3);
    assert_eq!(page.count("section[lang=sv] p[lang=fi][dir=ltr]"), 3, "each of them says so");
    assert!(!page.body.contains("Kysymykset ovat vain ruotsiksi"), "half of them are not");

    finnish.send(&[("q1", "4"), ("q2", "1")]).await.assert_status(200);
    let kept = submissions(&app, &round).await;
    assert_eq!(kept[0].language, "fi");
    assert!(kept[0].answers.starts_with("[4,{\"option\":0},null"), "{}", kept[0].answers);
}

#[tokio::test]
async fn a_round_that_does_not_offer_the_language_says_so_and_keeps_the_answer_as_swedish() {
    let (app, round, resident) = arranged().await;
    translate_but(&app, &round, &[]).await;
    let mut finnish = Resident { path: format!("{}?sprak=fi", round.path()), ..resident };

    let page = finnish.visitor.get(&finnish.path).await;
    page.assert_text("form .notice, main > .notice:not([hidden])", "Kysymykset ovat vain ruotsiksi")
        .assert_text("section[lang=sv]", "Hur lätt är det för dig att få kontakt med vården?");

    finnish.send(&[("q1", "4")]).await.assert_status(200);
    assert_eq!(submissions(&app, &round).await[0].language, "sv");
}

#[tokio::test]
async fn a_form_that_came_back_is_shown_in_another_language_without_being_sent() {
    let (app, round, mut resident) = arranged().await;
    let ring = ("q5", "Ring 0611-123 45");
    let finnish = format!("{}?sprak=fi", round.path());
    for wrong in [("q1", "9"), ring] {
        let page = resident.send(&[wrong]).await;
        page.assert_status(422);
        assert_eq!(page.count("header nav button[form=svar][formaction]"), 3);
        assert_eq!(page.count(&format!("header nav button[name=show][formaction='{finnish}']")), 1);
    }
    let shown = [("q1", "2"), ring, ("receipt", resident.receipt.as_str()), ("show", "fi")];

    let page = resident.visitor.post(&finnish, &shown).await;

    page.assert_status(200).assert_value("#q5", ring.1).assert_value("input[name=receipt]", &resident.receipt);
    page.assert_text("[role=alert]", "Kaikki vastauksesi ovat tallella.");
    assert_eq!(page.count("#q1-group [value='2'][checked]"), 1);
    assert!(submissions(&app, &round).await.is_empty());
}

#[tokio::test]
async fn what_came_too_late_is_read_in_another_language() {
    let (app, round, mut resident) = arranged().await;
    app.set_time("2027-03-08T11:00:00Z");
    let page = resident.send(&[("q5", "Mina ord")]).await;
    page.assert_status(409).assert_value("form#visa-igen input[name=q5]", "Mina ord");
    assert_eq!(page.count("header nav button[form=visa-igen][formaction]"), 3);
    let shown = [("q5", "Mina ord"), ("show", "en")];

    let page = resident.visitor.post(&format!("{}?sprak=en", round.path()), &shown).await;

    page.assert_text("h1", "Your answer did not make it")
        .assert_text("h2", "The time to answer is over.")
        .assert_text("blockquote", "Mina ord");
}

#[tokio::test]
async fn a_round_answered_in_several_languages_is_counted_as_one() {
    use app::{round::remembered::wording, summary::rows, words::Words};
    let (app, round, resident) = arranged().await;
    app.offer(&round, "sv fi").await;
    translate_but(&app, &round, &[]).await;
    let row = round_row(&app, &round).await;
    let in_swedish = wording(&app.state, &row, Words::swedish()).await.unwrap();
    let in_finnish = wording(&app.state, &row, Words::in_language("fi")).await.unwrap();
    assert_ne!(in_swedish.questionnaire.questions[0].row.text, in_finnish.questionnaire.questions[0].row.text);
    assert_eq!(
        rows::shape(&row, &in_swedish.questionnaire).unwrap(),
        rows::shape(&row, &in_finnish.questionnaire).unwrap()
    );
    drop(resident);
}

async fn round_row(app: &TestApp, round: &TestRound) -> app::entity::round::Model {
    app::round::queries::round_by_code(app.db(), &round.row.code).await.unwrap().row
}
