//! Shares, mean and median come from the shown cells.

use analysis::derived::Share;
use analysis::figures::{Category, Cell, QuestionFigures, Rung, Table};
use analysis::shape::QuestionShape;
use analysis::value::AnswerValue;

use crate::answers::{choice_kinds, released, scale_kinds};

/// Steps 1 to 5, "vet inte", skipped.
fn scale(counts: [u32; 7]) -> Table {
    let kinds: Vec<Vec<AnswerValue>> = scale_kinds().into_iter().map(|value| vec![value]).collect();
    let figures = released(&[QuestionShape::Scale.into()], &kinds, &counts);
    let QuestionFigures::Scale(table) = &figures.questions()[0] else { panic!("not a scale") };
    table.clone()
}

fn yes_no(counts: [u32; 3]) -> Table {
    let kinds: Vec<Vec<AnswerValue>> = choice_kinds(2).into_iter().map(|value| vec![value]).collect();
    let figures = released(&[QuestionShape::SingleChoice { options: 2 }.into()], &kinds, &counts);
    let QuestionFigures::SingleChoice(table) = &figures.questions()[0] else { panic!("not a choice") };
    table.clone()
}

#[test]
fn a_scale_where_all_is_shown_has_shares_mean_and_median() {
    let table = scale([10, 10, 20, 30, 20, 5, 5]);

    assert_eq!(table.rung(), Rung::Full);
    assert_eq!(table.share(table.steps(4, 5)), Share::Percent(50));
    assert_eq!(table.mean_in_tenths(), Some(34)); // 310 / 90 is 3.44
    assert_eq!(table.median(), Some(Category::Steps(4, 4)));
}

#[test]
fn shares_are_rounded_half_upwards() {
    let table = scale([25, 35, 35, 35, 35, 15, 20]); // of 200
    let share = |step| table.share(table.steps(step, step));
    assert_eq!(share(1), Share::Percent(13)); // 12.5
    assert_eq!(share(2), Share::Percent(18)); // 17.5
    assert_eq!(table.share(table.steps(2, 4)), Share::Percent(53)); // 52.5
}

#[test]
fn twelve_answers_come_out_as_merged_steps_without_a_mean() {
    let table = scale([1, 1, 3, 4, 3, 0, 0]);

    assert_eq!(table.rung(), Rung::MergedSteps);
    assert!(matches!(table.steps(4, 5), Cell::Count { people: 7, .. }));
    assert!(matches!(table.steps(3, 3), Cell::FewerThan { threshold: 5, .. }));
    assert!(matches!(table.steps(5, 5), Cell::NotShown { .. }));
    assert_eq!(table.share(table.steps(4, 5)), Share::Percent(58));
    assert_eq!(table.mean_in_tenths(), None);
}

#[test]
fn a_median_that_the_shown_cells_do_not_settle_is_not_said() {
    // 4–5 has 7, and 3 and 1–2 have up to 4 each: the middle may be in 3 or in 4–5.
    assert_eq!(scale([1, 1, 3, 4, 3, 0, 0]).median(), None);
    assert_eq!(scale([1, 1, 3, 10, 10, 0, 0]).median(), Some(Category::Steps(4, 5)));
}

#[test]
fn near_consensus_is_said_as_an_interval() {
    let table = scale([1, 1, 0, 6, 390, 1, 1]); // 396 of 400 in 4–5
    assert_eq!(table.share(table.steps(4, 5)), Share::Between(99, 100));

    let table = yes_no([96, 4, 0]);
    let Some(Cell::Between { low, high, .. }) = table.cell(Category::Option(0)) else { panic!("{table:?}") };
    assert_eq!((low, high), (92, 100));
}

/// Where all gave the same answer, the release is that of others too (G4).
#[test]
fn full_consensus_looks_like_near_consensus() {
    assert_eq!(scale([0, 0, 0, 0, 40, 0, 0]), scale([1, 0, 1, 6, 31, 0, 1]));
    assert_eq!(yes_no([40, 0, 0]), yes_no([36, 2, 2]));
}

#[test]
fn eight_answers_have_no_figures() {
    let table = scale([0, 0, 0, 0, 8, 0, 0]);
    assert!(!table.is_shown());
    assert_eq!(table.group(), Some(8));
    assert_eq!(table.share(table.steps(4, 5)), Share::NotShown);
    assert_eq!((table.mean_in_tenths(), table.median()), (None, None));
}
