//! A result in the reader's language, whatever languages its round was asked in.

use app::{
    entity::{round::RoundState, statement_version},
    round::questionnaire::questionnaire,
};
use sea_orm::EntityTrait;

use super::public::path;
use crate::{
    public::statement_path,
    support::{TestApp, page::Page, rounds::TestRound},
};

/// The scale of the round in Finnish and in easy-read words: the question, then its steps.
const FINNISH: [&str; 6] =
    ["Kuinka helppoa se on?", "Hyvin vaikeaa", "Melko vaikeaa", "Siltä väliltä", "Melko helppoa", "Hyvin helppoa"];
const EASY: [&str; 6] =
    ["Är det lätt att nå vården?", "Mycket svårt", "Ganska svårt", "Mittemellan", "Ganska lätt", "Mycket lätt"];

impl TestApp {
    async fn translate_scale(&self, round: &TestRound, language: &str, [question, steps @ ..]: [&str; 6]) {
        let asked = questionnaire(self.db(), round.row.questionnaire_id).await.unwrap().questions.remove(0);
        self.translate(asked.row.id, "text", language, question).await;
        for (option, step) in asked.options.iter().zip(steps) {
            self.translate(option.id, "text", language, step).await;
        }
    }
}

/// A result whose round was asked in Swedish alone, as one reads it in this language.
async fn read(language: &str, tag: &str, scale: [&str; 6]) -> Page {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    app.translate(round.row.id, "title", tag, "Toisin sanoin").await;
    app.translate_scale(&round, tag, scale).await;
    app.visitor().get(&format!("{}?sprak={language}", path(&round))).await
}

#[tokio::test]
async fn a_result_is_told_in_the_readers_language_as_far_as_it_is_translated() {
    let page = read("fi", "fi", FINNISH).await;

    page.assert_text("h1:not([lang])", "Toisin sanoin")
        .assert_text("h1 + p", "Kuinka helppoa se on?")
        .assert_text("h1 + p", "vastasi: hyvin vaikeaa tai melko vaikeaa")
        .assert_text("#fraga-1", "Siltä väliltä")
        .assert_no_text("#fraga-1", "svårt")
        .assert_text("#fraga-2 > [lang=sv]", "Hur vill du helst få kontakt?");
    assert_eq!(page.count("#fraga-1 > [lang=sv]"), 0);
}

#[tokio::test]
async fn in_easy_read_words_the_questions_are_those_of_the_easy_form_and_a_goal_is_no_finding() {
    let page = read("lattlast", "sv-x-lattlast", EASY).await;

    page.assert_text("h1 + p", "Är det lätt att nå vården?")
        .assert_text("#fraga-1 > figure", "Mittemellan")
        .assert_no_text("#fraga-1 > figure", "Varken")
        .assert_text("#goal", "Det här är målet.");
    assert_eq!(page.count("#goal + .statement"), 1);
}

#[tokio::test]
async fn what_most_agree_on_has_a_heading_in_easy_read_words() {
    let app = TestApp::new().await;
    let round = app.camps(120, RoundState::Closed).await;
    app.fixed(&round).await;
    app.show_result(&round).await;

    let page = app.visitor().get(&format!("{}?sprak=lattlast", path(&round))).await;

    page.assert_text("#alike", "Tycker människor lika?");
    assert_eq!(page.count("#alike + .opinion-line"), 1);
}

#[tokio::test]
async fn of_whom_the_shares_are_is_said_beside_the_first_of_them() {
    let app = TestApp::new().await;
    let round = app.public_round().await;

    let page = app.visitor().get(&path(&round)).await;

    page.assert_text("header > #of-whom", "räknade på alla som fick frågan");
}

#[tokio::test]
async fn kommuner_are_compared_under_the_statement_in_the_readers_words() {
    let app = TestApp::new().await;
    app.public_round().await;
    let compared = format!("{}/jamfor?sprak=lattlast", statement_path(&app).await);
    app.visitor().get(&compared).await.assert_text(".statement [lang=sv]", "Jag har en vård som är tillgänglig");
    for words in statement_version::Entity::find().all(app.db()).await.unwrap() {
        app.translate(words.id, "title", "sv-x-lattlast", "Det är lätt att få kontakt").await;
    }

    let page = app.visitor().get(&compared).await;

    page.assert_text(".statement blockquote:not([lang])", "Det är lätt att få kontakt");
}
