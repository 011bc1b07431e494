//! Results of rounds in which something is odd: each says what can and what cannot be said, to everybody and in the brief.

use app::{
    entity::{answer_option, round::RoundState},
    round::questionnaire::questionnaire,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{files::of_csv, public::path};
use crate::support::{TestApp, answers::answers, page::Page, rounds::TestRound};

/// What stands in a picture or a table of figures.
const FIGURES: &str = ".bar, .scale-bar, .opinion-bars, #vilka table";

const MAP: &str = "#asiktskarta";

/// The page for everybody and the brief, once the result is signed and shown.
async fn both(app: &TestApp, round: &TestRound) -> [Page; 2] {
    app.fixed(round).await;
    app.show_result(round).await;
    let pages = [app.visitor().get(&path(round)).await, app.brief_of(round).await];
    for page in &pages {
        page.assert_status(200);
    }
    pages
}

#[tokio::test]
async fn of_one_answer_without_words_nothing_is_said_but_that_it_came() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.answer_in(&round, 5).await;

    let [page, brief] = both(&app, &round).await;

    let few = "Så här få svar visas inte som siffror, och det finns inga kommentarer att visa.";
    page.assert_text("h1 + p", few).assert_text(".brief-count", "1 svar");
    brief.assert_text("main", few).assert_text(".brief-count", "1 svar");
    brief.assert_no_text(".brief-count", "Läs vad människor skrev");
    for page in [&page, &brief] {
        assert_eq!((page.count(FIGURES), page.count(MAP)), (0, 0));
        page.assert_no_text("main", "Det människor skrev är resultatet");
    }
    let csv = of_csv(&app, &round).await;
    let told: Vec<_> = csv.iter().skip(2).filter(|line| !line[5].contains("egna ord")).collect();
    assert!(!told.is_empty() && told.iter().all(|line| line[5] == "visas inte"), "{told:?}");
}

/// As far as is told, four may have answered otherwise.
#[tokio::test]
async fn where_all_answered_alike_nearly_all_did_as_far_as_is_told() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for _ in 0..40 {
        app.answer_in(&round, 5).await;
    }

    for page in both(&app, &round).await {
        let said = page.text("#fraga-1");
        assert!(said.contains("minst") && said.contains("färre än 5"), "{said}");
        page.assert_no_text("#fraga-1", "100 %").assert_no_text("#fraga-2", "100 %");
    }
    let csv = of_csv(&app, &round).await;
    let own: Vec<_> = csv.iter().filter(|line| line[0] == "Fråga" && line[1] == "1").collect();
    assert!(own.iter().any(|line| line[6..8] == ["36", "40"]), "{own:?}");
    assert!(!own.iter().any(|line| line[6] == "40"), "{own:?}");
}

#[tokio::test]
async fn five_hundred_statements_are_all_told_and_the_brief_stays_brief() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.add_statements(&round, 500).await;
    for person in 0..60 {
        let agrees = |statement: usize| match (person * 7 + statement * 3) % 11 {
            0 => 'p',
            rest => {
                if (rest < 3) == (person % 2 == 0) {
                    'a'
                } else {
                    'd'
                }
            }
        };
        let votes: String = (0..500).map(agrees).collect();
        app.answer_as(&round, answers(3).replace(r#""ad""#, &format!("\"{votes}\""))).await;
    }

    let [page, brief] = both(&app, &round).await;

    for page in [&page, &brief] {
        page.assert_text("#fraga-6", "Mening 499.");
        // Half of them vote against the other half on most, but so few of a half stand beside it that nothing may be told of one half alone.
        page.assert_text(MAP, "Inga tydliga grupper").assert_no_text(MAP, "Grupp A");
    }
    assert!(!brief.text(".brief").contains("Mening 499."), "every statement stands in the annex");
    let csv = of_csv(&app, &round).await;
    assert_eq!(
        csv.iter().filter(|line| line[0] == "Fråga" && line[3] == "Mening 499." && line[4] == "Håller med").count(),
        1
    );
}

/// A statement that a moderator had taken away before the round was closed: its votes are told, its words are not.
#[tokio::test]
async fn votes_on_a_statement_that_was_taken_away_are_told_without_its_words() {
    let app = TestApp::new().await;
    let round = app.camps(120, RoundState::Closed).await;
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let away = answer_option::ActiveModel {
        id: Set(asked.questions[5].options[6].id),
        withheld_at: Set(Some(app.state.clock.now())),
        withheld_reason: Set(Some("Namnger någon".to_owned())),
        ..Default::default()
    };
    away.update(app.db()).await.unwrap();

    for page in both(&app, &round).await {
        page.assert_text("#fraga-6", "Borttaget påstående")
            .assert_no_text("main", "Mening 6.")
            .assert_text("#fraga-6", "Mening 5.")
            .assert_text(MAP, "Mening 5.")
            .assert_text(MAP, "7. Borttaget påstående");
    }
    let csv = of_csv(&app, &round).await;
    assert!(csv.iter().flatten().all(|field| !field.contains("Mening 6.")));
    assert!(csv.iter().any(|line| line[0] == "Fråga" && line[3] == "Borttaget påstående" && line[4] == "Håller med"));
}
