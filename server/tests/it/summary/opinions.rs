//! The opinion map of a result: groups where many have answered, none where few have, and nothing while the round is open.

use app::{
    context::new_id,
    entity::{answer_option, round::RoundState},
    round::questionnaire::questionnaire,
    summary::result::{compute, fixed_result},
};
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::{
    files::{assert_all_told, of_csv, of_sheet},
    public::path,
    writing::{self, act, moderator},
};
use crate::support::{TestApp, answers::answers, rounds::TestRound};

const MAP: &str = "#asiktskarta";

/// The statements that the round has from the start, and those that are added.
const STATEMENTS: usize = 7;

impl TestApp {
    /// A round with seven statements and so many answers: two camps, in which everybody differs on one or two things.
    pub(super) async fn camps(&self, people: usize, state: RoundState) -> TestRound {
        let round = self.round(state).await;
        self.add_statements(&round, STATEMENTS).await;
        for person in 0..people {
            self.answer_as(&round, answers(3).replace(r#""ad""#, &format!("\"{}\"", votes(person)))).await;
        }
        round
    }

    /// So that the round asks about so many statements.
    pub(super) async fn add_statements(&self, round: &TestRound, statements: usize) {
        let question = questionnaire(self.db(), round.row.questionnaire_id).await.unwrap().questions.remove(5);
        for position in question.options.len()..statements {
            let option = answer_option::Model {
                id: new_id(&self.state.clock),
                question_id: question.row.id,
                position: i32::try_from(position).unwrap(),
                text: format!("Mening {position}."),
                own_language: None,
                withheld_at: None,
                withheld_reason: None,
            };
            option.into_active_model().insert(self.db()).await.unwrap();
        }
    }
}

/// Five statements part the camps; nearly all agree with the last two. Everybody differs from their camp now and then.
fn votes(person: usize) -> String {
    let mut z = (person as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let vote = |statement: usize| {
        z = (z ^ (z >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let agrees = match (z >> 40) % 100 {
            0..8 => return 'p',
            chance if statement < 5 => (chance < 26) != (2 <= person % 5),
            chance => 23 <= chance,
        };
        if agrees { 'a' } else { 'd' }
    };
    (0..STATEMENTS).map(vote).collect()
}

#[tokio::test]
async fn two_camps_are_told_as_groups_in_words_and_in_the_files() {
    let app = TestApp::new().await;
    let round = app.camps(120, RoundState::Closed).await;
    app.fixed(&round).await;
    app.show_result(&round).await;

    let page = app.visitor().get(&path(&round)).await;
    page.assert_text(MAP, "De flesta som tog ställning är överens om det här")
        .assert_text(MAP, "Här går grupperna isär")
        .assert_text(MAP, "de två största skillnaderna i hur människor har svarat")
        .assert_text(&format!("{MAP} h4"), "Grupp A")
        .assert_text(&format!("{MAP} caption"), "Håller med, andel av alla i gruppen")
        .assert_text(&format!("{MAP} svg title"), "Karta över påståenden och grupper")
        .assert_no_text(MAP, "Inga tydliga grupper");
    assert_eq!(page.count(&format!("{MAP} svg .opinion-map-group")), 2);
    assert_eq!(page.count(&format!("{MAP} tbody tr")), STATEMENTS);
    app.brief_of(&round).await.assert_text(".opinion-line", "Grupperna går mest isär");
    app.visitor().get(&format!("{}?sprak=en", path(&round))).await.assert_text(MAP, "2 groups, and what marks them");

    let csv = of_csv(&app, &round).await;
    assert!(csv.iter().any(|line| line[0] == "Fråga efter åsiktsgrupp" && line[14] == "Grupp A"));
    assert_all_told(&app, &round, &csv).await;
    assert_eq!(of_sheet(&app, &round, "Resultat").await, csv);
}

#[tokio::test]
async fn where_groups_part_is_proposed_as_a_sentence_and_chosen_as_a_figure() {
    let app = TestApp::new().await;
    let round = app.camps(120, RoundState::Closed).await;
    app.fixed(&round).await;
    let mut writer = moderator(&app, &round).await;
    act(&mut writer, &round, &[("act", "begin")]).await.assert_status(303);
    let summary = writing::path(&round);

    let page = writer.get(&summary).await;
    page.assert_text("main", "håller oftare inte med om ”").assert_text("main", "än grupp ");
    let new = format!("{summary}/ny");
    let form = writer.get(&new).await;
    form.assert_text("#figure", "(grupp A): ").assert_text("#figure", "(grupp B): ");
    let figure = form.value("#figure button[value*='of_opinion_group']").unwrap();
    let changes = form.value("input[name=changes]").unwrap();
    let fields = [("changes", changes.as_str()), ("kind", "difference"), ("sentence", "")];
    let added = writing::led_on(&mut writer, &new, &[&fields[..], &[("figure", &figure)]].concat()).await;
    added.assert_status(200).assert_text(".claim-figure", "(grupp A)").assert_text(".brackets", "[grupp 1]");
    added.assert_text("#dagar", "[112]").assert_text("#dagar", "numret i en nödsituation");
}

#[tokio::test]
async fn of_eight_answers_there_are_no_groups_and_of_twelve_it_says_so() {
    let app = TestApp::new().await;
    for (people, said) in [(8, None), (12, Some("Inga tydliga grupper."))] {
        let round = app.camps(people, RoundState::Closed).await;
        app.fixed(&round).await;
        app.show_result(&round).await;
        for page in [app.visitor().get(&path(&round)).await, app.brief_of(&round).await] {
            page.assert_status(200).assert_no_text("main", "Grupp A");
            assert_eq!(page.count(MAP), usize::from(said.is_some()), "{people}");
            if let Some(said) = said {
                page.assert_text(MAP, said);
            }
        }
        let figures = fixed_result(app.db(), round.row.id).await.unwrap().figures;
        assert!(!figures.opinion_map().unwrap().sizes().is_shown());
    }
}

#[tokio::test]
async fn nothing_is_told_of_groups_while_the_round_is_open() {
    let app = TestApp::new().await;
    let round = app.camps(120, RoundState::Open).await;

    assert!(compute(app.db(), round.row.id).await.is_err());
    let page = app.visitor().get(&path(&round)).await;
    assert_eq!(page.count(MAP), 0);
    page.assert_no_text("main", "Grupp A");
    app.visitor().get(&format!("{}/resultat.json", path(&round))).await.assert_status(404);
}
