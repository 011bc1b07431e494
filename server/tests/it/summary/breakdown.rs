//! A question by background: shown where many have answered, and not where few have.

use app::{
    answer::background::AGES,
    entity::{membership::Role, round::RoundState, submission},
    summary::result::fixed_result,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{
    files::{assert_all_told, of_csv, of_sheet},
    public::path,
    writing,
};
use crate::support::{TestApp, answers::answers, rounds::TestRound};

impl TestApp {
    /// A public round with so many answers: every age, and some who did not say theirs, with every answer to its scale.
    pub(super) async fn aged_round(&self, people: usize) -> TestRound {
        let round = self.round(RoundState::Closed).await;
        for (ages, said) in (0..people).map(|n| (n % 8, ["1", "2", "3", "4", "5", r#""dk""#, "null"][n / 8 % 7])) {
            let id = self.answer_as(&round, answers(3).replacen("[3", &format!("[{said}"), 1)).await;
            let age_band = Set(AGES.get(ages).map(|age| (*age).to_owned()));
            submission::ActiveModel { id: Set(id), age_band, ..Default::default() }.update(self.db()).await.unwrap();
        }
        self.fixed(&round).await;
        self.show_result(&round).await;
        round
    }
}

#[tokio::test]
async fn of_sixty_answers_everybody_reads_what_each_age_answered() {
    let app = TestApp::new().await;
    let round = app.aged_round(60).await;
    let figures = fixed_result(app.db(), round.row.id).await.unwrap().figures;
    let groups = figures.breakdowns().iter().find(|one| one.question() == 0).unwrap().groups();

    for page in [app.visitor().get(&path(&round)).await, app.brief_of(&round).await] {
        page.assert_text("#fraga-1", "Visa svaren efter ålder")
            .assert_text("#fraga-1-alder caption", "Efter ålder, andel i procent: Hur lätt är det")
            .assert_text("main", "bakom varje tal står minst 5 svar");
        assert_eq!(page.count("#fraga-1-alder tbody tr"), groups.len());
        for (at, group) in (1..).zip(groups) {
            let size = group.table().group().unwrap().to_string();
            page.assert_text(&format!("#fraga-1-alder tbody tr:nth-child({at}) .number"), &size);
        }
        assert_eq!(page.count(".breakdown"), figures.breakdowns().len());
    }
    let finnish = app.visitor().get(&format!("{}?sprak=fi", path(&round))).await;
    finnish.assert_text("#fraga-1", "Näytä vastaukset iän mukaan");
}

#[tokio::test]
async fn the_files_have_every_cell_of_what_is_broken_down() {
    let app = TestApp::new().await;
    let round = app.aged_round(60).await;

    let csv = of_csv(&app, &round).await;

    assert!(csv.iter().any(|line| line[0] == "Fråga efter ålder" && !line[14].is_empty()));
    assert_all_told(&app, &round, &csv).await;
    assert_eq!(of_sheet(&app, &round, "Resultat").await, csv);
}

#[tokio::test]
async fn whoever_writes_finds_the_figures_of_each_group_in_the_list() {
    let app = TestApp::new().await;
    let round = app.aged_round(60).await;
    let mut writer = app.staff(Role::Moderator, &round).await;
    writer.post(&writing::path(&round), &[("act", "begin")]).await.assert_status(303);
    let new = format!("{}/ny", writing::path(&round));
    let page = writer.get(&new).await;
    let changes = page.value("input[name=changes]").unwrap();
    let figure = page.value("#figure details details button").unwrap();

    let chosen = [("changes", changes.as_str()), ("kind", "difference"), ("figure", &figure)];
    let added = writing::led_on(&mut writer, &new, &chosen).await;

    added.assert_status(200).assert_text("main", "[grupp 1]").assert_text(".claim-figure", "år");
    assert!(added.value("input[name=support]").unwrap().contains("of_group"));
}

#[tokio::test]
async fn of_twelve_answers_nothing_is_broken_down_and_it_says_why() {
    let app = TestApp::new().await;
    let round = app.aged_round(12).await;

    for page in [app.visitor().get(&path(&round)).await, app.brief_of(&round).await] {
        page.assert_status(200).assert_text("main", "bakom varje tal står minst 5 svar");
        assert_eq!(page.count(".breakdown"), 0);
        page.assert_no_text("main", "Visa svaren efter");
    }
    assert!(!of_csv(&app, &round).await.iter().any(|line| line[0].starts_with("Fråga efter")));
}
