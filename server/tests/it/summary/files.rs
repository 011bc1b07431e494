//! The files of a result are read back and counted against what is stored.

use analysis::{
    derived::Share,
    figures::{By, Cell, QuestionFigures, RoundFigures, Table},
};
use app::{
    entity::{answer_option, membership::Role, question, round_result},
    round::questionnaire::{Questionnaire, questionnaire},
    summary::{result::fixed_result, words},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use sha2::{Digest, Sha256};

use super::public::path;
use crate::support::{TestApp, page::Page, rounds::TestRound, workbook};

/// A line of a file: its sixteen fields.
pub(super) type Line = Vec<String>;

async fn file(app: &TestApp, round: &TestRound, ending: &str) -> Page {
    let page = app.visitor().get(&format!("{}/resultat.{ending}", path(round))).await;
    assert_eq!(page.status, 200, "{ending}");
    let name = format!("attachment; filename=\"resultat-{}.{ending}\"", round.row.code);
    assert_eq!(page.headers["content-disposition"].to_str().unwrap(), name);
    page
}

pub(super) async fn of_csv(app: &TestApp, round: &TestRound) -> Vec<Line> {
    let page = file(app, round, "csv").await;
    assert_eq!(page.headers["content-type"], "text/csv; charset=utf-8");
    let text = page.body.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The lines of a sheet. No cell is a formula.
pub(super) async fn of_sheet(app: &TestApp, round: &TestRound, sheet: &str) -> Vec<Line> {
    workbook::sheet(file(app, round, "xlsx").await.bytes, sheet)
}

async fn stored(app: &TestApp, round: &TestRound) -> (round_result::Model, RoundFigures) {
    let result = fixed_result(app.db(), round.row.id).await.unwrap();
    (result.row, result.figures)
}

/// What is stored of a table, as fields of the files: category, how it is shown, and its numbers.
fn counted(table: &Table, options: &[String]) -> Vec<Line> {
    let group = table.group().map(|group| group.to_string()).unwrap_or_default();
    if !table.is_shown() {
        return vec![["", "visas inte", "", "", "", "", group.as_str()].map(str::to_owned).into()];
    }
    let row = |row: &analysis::figures::Row| {
        let cell = row.cell();
        let (low, high) = match cell {
            Cell::Count { people, .. } => (people, people),
            Cell::FewerThan { threshold, .. } => (0, threshold - 1),
            Cell::Between { low, high, .. } => (low, high),
            Cell::NotShown { .. } => panic!("a row of a table is always told somehow"),
        };
        let share = match (cell, table.share(cell)) {
            (Cell::FewerThan { .. }, _) | (_, Share::NotShown) => None,
            (_, Share::Percent(percent)) => Some((percent, percent)),
            (_, Share::Between(low, high)) => Some((low, high)),
        };
        let share = share.map_or([String::new(), String::new()], |(low, high)| [low.to_string(), high.to_string()]);
        let [least, most] = share;
        let name = words::category(row.category(), options);
        vec![name, words::cell(cell, table.group()), low.to_string(), high.to_string(), least, most, group.clone()]
    };
    table.rows().iter().map(row).collect()
}

/// What the cells of a scale or a ranking come to taken together, as the files tell it.
fn taken_together(figures: &QuestionFigures, options: &[String]) -> Vec<String> {
    let named = |category| words::category(category, options);
    let told = match figures {
        QuestionFigures::Scale(table) if table.is_shown() => {
            let half = table.middle_half().map(|(from, to)| format!("{} till {}", named(from), named(to)));
            [table.median().map(named), half]
        }
        QuestionFigures::Ranking(table) if table.is_shown() => {
            [table.borda_winner().map(named), table.condorcet_winner().map(named)]
        }
        _ => return Vec::new(),
    };
    told.map(|told| told.unwrap_or_else(|| "går inte att säga".to_owned())).into()
}

/// The fields of [`counted`] in the lines that are about this.
fn told(lines: &[Line], [part, number, about, within]: [&str; 4]) -> Vec<Line> {
    let own = lines.iter().filter(|line| [&line[0], &line[1], &line[3], &line[14]] == [part, number, about, within]);
    own.map(|line| line[4..11].to_vec()).collect()
}

/// Every cell that is stored stands there, and nothing else.
pub(super) async fn assert_all_told(app: &TestApp, round: &TestRound, lines: &[Line]) {
    let (_, figures) = stored(app, round).await;
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let mut expected = 1 + 1;
    let all = figures.participants().to_string();
    assert_eq!(lines[1][4..8], ["Alla", &all, &all, &all]);
    let languages = ["Svenska".to_owned()];
    for (part, table) in [
        ("Ålder", figures.by_age()),
        ("Kön", figures.by_sex()),
        ("Svarssätt", figures.by_channel()),
        ("Språk i frågorna", figures.by_language()),
    ] {
        let counted = counted(table, &languages);
        assert_eq!(told(lines, [part, "", "", ""]), counted, "{part}");
        expected += counted.len();
    }
    for (place, (question, figures)) in asked.questions.iter().zip(figures.questions()).enumerate() {
        let number = (place + 1).to_string();
        let options: Vec<_> = question.options.iter().map(|option| option.text.clone()).collect();
        let tables: Vec<(&str, &Table, &[String])> = match figures {
            QuestionFigures::Scale(table) | QuestionFigures::SingleChoice(table) | QuestionFigures::Ranking(table) => {
                vec![("", table, &options)]
            }
            QuestionFigures::MultipleChoice(tables) | QuestionFigures::Opinion(tables) => {
                options.iter().zip(tables).map(|(option, table)| (option.as_str(), table, &[][..])).collect()
            }
            QuestionFigures::FreeText => Vec::new(),
        };
        expected += usize::from(tables.is_empty());
        let together = taken_together(figures, &options);
        let own = lines.iter().filter(|line| [&line[0], &line[1]] == ["Mått", number.as_str()]);
        assert_eq!(own.map(|line| line[5].clone()).collect::<Vec<_>>(), together, "question {number}");
        expected += together.len();
        if let QuestionFigures::Ranking(table) = figures {
            for (first, table) in options.iter().zip(table.second_places()) {
                let counted = counted(table, &options);
                assert_eq!(told(lines, ["Fråga, plats två", &number, first, ""]), counted, "question {number} {first}");
                expected += counted.len();
            }
        }
        for (about, table, options) in tables {
            let counted = counted(table, options);
            assert_eq!(told(lines, ["Fråga", &number, about, ""]), counted, "question {number} {about}");
            expected += counted.len();
        }
    }
    expected += assert_broken_down_told(lines, &figures, &asked);
    expected += assert_opinion_groups_told(lines, &figures, &asked);
    assert_eq!(lines.len(), expected, "no other line");
}

/// Every cell of every breakdown stands there. Says how many they are.
fn assert_broken_down_told(lines: &[Line], figures: &RoundFigures, asked: &Questionnaire) -> usize {
    let languages = ["Svenska".to_owned()];
    let mut cells = 0;
    for breakdown in figures.breakdowns() {
        let part = match breakdown.by() {
            By::Age => "Fråga efter ålder",
            By::Sex => "Fråga efter kön",
            By::Channel => "Fråga efter svarssätt",
            By::Language => "Fråga efter språk",
        };
        let number = (breakdown.question() + 1).to_string();
        let asked = &asked.questions[breakdown.question()].options;
        let options: Vec<_> = asked.iter().map(|option| option.text.clone()).collect();
        let about = breakdown.part().map_or("", |part| options[part].as_str());
        for group in breakdown.groups() {
            let counted = counted(group.table(), &options);
            let within = words::category(group.category(), &languages);
            assert_eq!(told(lines, [part, &number, about, &within]), counted, "{part}, {number}, {within}");
            cells += counted.len();
        }
    }
    cells
}

/// The same of opinion groups, and of statements by group.
fn assert_opinion_groups_told(lines: &[Line], figures: &RoundFigures, asked: &Questionnaire) -> usize {
    let Some(map) = figures.opinion_map() else { return 0 };
    let number = (map.question() + 1).to_string();
    let sizes = counted(map.sizes(), &[]);
    assert_eq!(told(lines, ["Åsiktsgrupper", &number, "", ""]), sizes);
    let mut cells = sizes.len();
    for (place, statement) in asked.questions[map.question()].options.iter().enumerate() {
        for group in map.statement(place) {
            let (counted, within) = (counted(group.table(), &[]), words::category(group.category(), &[]));
            let about = ["Fråga efter åsiktsgrupp", &number, &statement.text, &within];
            assert_eq!(told(lines, about), counted, "{about:?}");
            cells += counted.len();
        }
    }
    cells
}

#[tokio::test]
async fn every_stored_cell_comes_back_from_the_list_and_from_the_workbook() {
    let app = TestApp::new().await;
    let round = app.public_round().await;

    let csv = of_csv(&app, &round).await;

    assert_eq!(csv[0][..5], ["Avsnitt", "Frågans nummer", "Fråga", "Gäller", "Svar"]);
    assert_all_told(&app, &round, &csv).await;
    assert_eq!(of_sheet(&app, &round, "Resultat").await, csv);
}

#[tokio::test]
async fn the_json_is_what_was_signed_byte_for_byte() {
    let app = TestApp::new().await;
    let round = app.public_round().await;

    let page = file(&app, &round, "json").await;

    let (row, figures) = stored(&app, &round).await;
    assert_eq!(page.bytes, row.json.as_bytes());
    let print: String = Sha256::digest(&page.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(print, row.fingerprint);
    app.visitor().get(&path(&round)).await.assert_text("details .fingerprint", &print);
    let json: serde_json::Value = serde_json::from_slice(&page.bytes).unwrap();
    assert_eq!(json["participants"], figures.participants());
}

#[tokio::test]
async fn the_files_say_what_they_are_and_what_their_columns_mean() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let (row, _) = stored(&app, &round).await;
    let headings = of_csv(&app, &round).await.remove(0);

    let about = of_sheet(&app, &round, "Om filen").await;

    assert!(about.iter().any(|line| line[1] == row.fingerprint), "{about:?}");
    assert!(about.iter().any(|line| line[1].contains("Ingenting är viktat")), "{about:?}");
    let described: Vec<_> = about.iter().rev().take(headings.len()).rev().map(|line| line[0].clone()).collect();
    assert_eq!(described, headings);
    let page = app.visitor().get(&path(&round)).await;
    for heading in &headings {
        page.assert_text("#columns", heading);
    }
}

#[tokio::test]
async fn the_workbook_has_the_public_note() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let address = format!("{}/meddelande", round.work_path());
    let seen = moderator.get(&address).await.value("input[name=seen]").unwrap();
    let note = "I fråga 1 menar vi vårdcentralen.";
    moderator.post(&address, &[("seen", &seen), ("text", note)]).await.assert_status(303);

    let about = of_sheet(&app, &round, "Om filen").await;

    assert!(about.iter().any(|line| line[0] == "Meddelande om frågorna" && line[1] == note), "{about:?}");
}

#[tokio::test]
async fn the_same_result_is_the_same_file_whenever_it_is_fetched() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    for ending in ["csv", "xlsx", "json"] {
        let before = file(&app, &round, ending).await.bytes;
        app.set_time("2028-05-01T11:00:00Z");
        assert_eq!(file(&app, &round, ending).await.bytes, before, "{ending}");
        app.set_time("2027-03-01T11:00:00Z");
    }
}

#[tokio::test]
async fn words_that_look_like_a_formula_are_words() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let odd = "=HYPERLINK(\"http://x.example\";\"Klicka\")";
    let row =
        question::ActiveModel { id: Set(asked.questions[0].row.id), text: Set(odd.to_owned()), ..Default::default() };
    row.update(app.db()).await.unwrap();
    let option = asked.questions[1].options[0].id;
    let row = answer_option::ActiveModel { id: Set(option), text: Set("@SUM(A1)".to_owned()), ..Default::default() };
    row.update(app.db()).await.unwrap();

    for lines in [of_csv(&app, &round).await, of_sheet(&app, &round, "Resultat").await] {
        let cells: Vec<_> = lines.iter().flatten().collect();
        assert!(cells.iter().any(|cell| **cell == format!("'{odd}")));
        assert!(cells.iter().any(|cell| *cell == "'@SUM(A1)"));
        assert!(!cells.iter().any(|cell| cell.starts_with(['=', '+', '@'])));
    }
}
