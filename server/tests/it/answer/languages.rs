//! A round asked in several languages.

use app::round::questionnaire::{Questionnaire, questionnaire};

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
        .assert_text("blockquote[lang=sv]", "Jag har en vård");
    assert_eq!(page.count("section[lang=sv]"), 0, "every question is translated");
    assert!(!page.body.contains("ruotsiksi"));

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
        .assert_text("section[lang=sv] [lang=fi]", "Tämä kysymys on vain ruotsiksi.");
    assert_eq!(page.count("section[lang=sv]"), 1, "its options are not translated, so none of it is shown in Finnish");
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
