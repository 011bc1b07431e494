//! Newer figures of the population: read in whole or not at all, and beside what was signed before nothing changes.

use app::{
    entity::{audit_entry, organisation, population_table, round::RoundState, round_result, submission},
    summary::population::{
        import::{NotImported, Report, import},
        table::{Counted, Places},
    },
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, PaginatorTrait, QueryFilter};

use super::public::path;
use crate::support::{TestApp, program::Program, rounds::TestRound};

const CODE: &str = "9901";

/// So many women and men of every age.
fn counted(women: i32, men: i32) -> Counted {
    let people = (0..=100).flat_map(|age| [(("woman".to_owned(), age), women), (("man".to_owned(), age), men)]);
    Counted { people: people.collect(), total: 101 * (women + men) }
}

fn places(year: i32, counted: Counted) -> Places {
    [((CODE.to_owned(), year), counted)].into()
}

impl TestApp {
    /// Gives the round's kommun a code.
    async fn coded(&self, round: &TestRound) {
        let code = Set(Some(CODE.to_owned()));
        let row =
            organisation::ActiveModel { id: Set(round.organisation_id), municipality_code: code, ..Default::default() };
        row.update(self.db()).await.unwrap();
    }

    /// Answers of women, men and others, enough of each to be shown beside the population.
    async fn mixed(&self, round: &TestRound) {
        for sex in std::iter::repeat_n(Some("woman"), 51).chain([Some("man"), Some("other"), None].repeat(10)) {
            let id = self.answer_in(round, 3).await;
            let row = submission::ActiveModel { id: Set(id), sex: Set(sex.map(str::to_owned)), ..Default::default() };
            submission::Entity::update(row).exec(self.db()).await.unwrap();
        }
    }

    async fn read_in(&self, year: i32, counted: Counted) -> Result<Report, NotImported> {
        import(&self.state, &places(year, counted), "SCB").await
    }

    async fn told_beside(&self, round: &TestRound) -> String {
        self.visitor().get(&path(round)).await.text("#vilka")
    }
}

#[tokio::test]
async fn newer_figures_stand_beside_what_is_signed_from_then_on_and_nothing_signed_changes() {
    let app = TestApp::new().await;
    let before = app.round(RoundState::Closed).await;
    app.coded(&before).await;
    app.mixed(&before).await;
    app.read_in(2025, counted(1, 1)).await.unwrap();
    app.fixed(&before).await;
    app.show_result(&before).await;
    let told = app.told_beside(&before).await;
    assert!(told.contains("Befolkning 2025") && told.contains("räknad den 31 december 2025."), "{told}");

    let report = app.read_in(2026, counted(3, 1)).await.unwrap();

    assert_eq!(report.said, ["Storby, 2026: 404 people."]);
    assert_eq!(app.told_beside(&before).await, told, "what was signed stands beside the same figures");
    // A new result of the same round, as a correction would be, stands beside the newest.
    let newest = round_result::Entity::find().one(app.db()).await.unwrap().unwrap();
    let table = population_table::Entity::find().filter(population_table::COLUMN.year.eq(2026));
    let table = table.one(app.db()).await.unwrap().unwrap();
    let row = round_result::ActiveModel {
        id: Set(newest.id),
        population_table_id: Set(Some(table.id)),
        ..Default::default()
    };
    row.update(app.db()).await.unwrap();
    assert!(app.told_beside(&before).await.contains("Befolkning 2026"));
    let acts = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("population.import"));
    assert_eq!(acts.count(app.db()).await.unwrap(), 2);
}

#[tokio::test]
async fn the_same_figures_again_change_nothing_and_others_are_put_right_unless_something_was_signed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.coded(&round).await;
    app.read_in(2025, counted(1, 1)).await.unwrap();

    let again = app.read_in(2025, counted(1, 1)).await.unwrap();
    assert_eq!((again.written, again.unchanged), (0, 1));
    let other = app.read_in(2025, counted(2, 1)).await.unwrap();
    assert_eq!((other.written, other.unchanged), (1, 0));

    app.fixed(&round).await;
    let refused = app.read_in(2025, counted(1, 1)).await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        "Storby, 2025: signed results stand beside other figures of that year, which are not changed"
    );
    assert_eq!(app.read_in(2025, counted(2, 1)).await.unwrap().unchanged, 1);
}

#[tokio::test]
async fn older_figures_and_numbers_that_do_not_add_up_are_told_in_a_sentence() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.coded(&round).await;
    app.mixed(&round).await;
    let noisy = app.read_in(2026, Counted { total: 205, ..counted(1, 1) }).await.unwrap();
    assert_eq!(noisy.said[1], "Storby, 2026: the ages come to 202, the source says 205. The pages say so too.");
    let older = app.read_in(2020, counted(1, 1)).await.unwrap();
    assert_eq!(older.said[1], "Storby, 2020: newer figures are there already, and results are signed beside those.");

    app.fixed(&round).await;
    app.show_result(&round).await;

    let told = app.told_beside(&round).await;
    assert!(told.contains("Befolkning 2026"), "{told}");
    assert!(told.contains("åldrarna blir 202 tillsammans, hela befolkningen 205"), "{told}");
}

#[tokio::test]
async fn without_figures_of_the_population_the_page_says_that_there_are_none() {
    let app = TestApp::new().await;
    let round = app.public_round().await;

    let told = app.told_beside(&round).await;

    assert!(told.contains("Vi har inga siffror om befolkningen att jämföra med."), "{told}");
    assert!(!told.contains("Källa"), "{told}");
}

#[tokio::test]
async fn places_that_are_not_in_the_service_are_left_out_and_none_at_all_is_an_error() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.coded(&round).await;
    let mut table = places(2025, counted(1, 1));
    table.insert(("1234".to_owned(), 2025), counted(1, 1));

    let report = import(&app.state, &table, "SCB").await.unwrap();
    assert_eq!((report.written, report.unknown), (1, vec!["1234".to_owned()]));

    table.remove(&(CODE.to_owned(), 2025));
    assert!(matches!(import(&app.state, &table, "SCB").await, Err(NotImported::NobodyKnown)));
}

/// The kommun of the demonstration with this code, as SCB would give it.
fn file(last: &str) -> String {
    let lines =
        (0..=100).flat_map(|age| ["kvinnor", "män"].map(|sex| format!("2280 Härnösand;2025;{sex};{age};120\n")));
    format!("region;år;kön;ålder;antal\n{}{last}", lines.collect::<String>())
}

#[test]
fn the_program_reads_in_a_file_or_names_file_line_and_column_and_reads_nothing() {
    let program = Program::new();
    for arguments in [&["migrate"][..], &["seed"]] {
        assert!(program.run(arguments).status.success());
    }
    let run = |text: &str| {
        std::fs::write(program.file("folk.csv"), text).unwrap();
        let output = program.run(&["import", "population", "folk.csv"]);
        let said = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.success(), said(output.stdout), said(output.stderr))
    };

    let (done, said, wrong) = run(&file("2281;2025;kvinnor;45;många\n"));
    assert_eq!((done, said.as_str()), (false, ""));
    assert_eq!(wrong, "medmig: folk.csv: line 204, column 5 (\"antal\"): no whole number of people\n");

    let (done, said, wrong) = run(&file(""));
    assert!(done, "{wrong}");
    assert!(said.starts_with("Härnösand, 2025: 24240 people.\nRead in: 1. The same as before: 0.\n"), "{said}");
    let (done, said, _) = run(&file(""));
    assert!(done && said.starts_with("Read in: 0. The same as before: 1.\n"), "{said}");
}
