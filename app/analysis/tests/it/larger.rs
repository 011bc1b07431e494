//! Larger rounds, where the attacker cannot try every table: he looks for other tables with the same
//! release by moving people, and must find 0, 1 and 2 possible in every cell shown as "färre än 5".

use analysis::figures::{Cell, QuestionFigures, Rung, Table};
use analysis::shape::QuestionShape;
use analysis::value::AnswerValue;
use proptest::prelude::{Strategy, prop, prop_assert, prop_oneof, proptest};

use crate::answers::{assert_true, choice_kinds, released, scale_kinds};

fn choice(counts: &[u32]) -> Table {
    let options = u8::try_from(counts.len() - 1).unwrap();
    let kinds: Vec<Vec<AnswerValue>> = choice_kinds(options).into_iter().map(|value| vec![value]).collect();
    let figures = released(&[QuestionShape::SingleChoice { options }.into()], &kinds, counts);
    let QuestionFigures::SingleChoice(table) = &figures.questions()[0] else { panic!("not a choice") };
    table.clone()
}

fn scale(counts: &[u32]) -> Table {
    let kinds: Vec<Vec<AnswerValue>> = scale_kinds().into_iter().map(|value| vec![value]).collect();
    let figures = released(&[QuestionShape::Scale.into()], &kinds, counts);
    let QuestionFigures::Scale(table) = &figures.questions()[0] else { panic!("not a scale") };
    table.clone()
}

/// Whether some table with `wanted` people in the cell `at` has the same release. The people moved go
/// to or come from one or two other cells, or the other small cells in turn.
fn is_possible(counts: &[u32], at: usize, wanted: u32, release: &Table) -> bool {
    let small: Vec<usize> = (0..counts.len()).filter(|other| *other != at && counts[*other] < 5).collect();
    let one_cell = (0..counts.len()).filter(|other| *other != at).filter_map(|other| {
        let moved = counts[other] + counts[at];
        let mut table = counts.to_vec();
        (table[at], table[other]) = (wanted, moved.checked_sub(wanted)?);
        Some(table)
    });
    let emptied = (0..counts.len()).filter(|other| 5 <= counts[*other]).filter_map(|other| {
        let mut table = counts.to_vec();
        small.iter().for_each(|cell| table[*cell] = 0);
        table[at] = wanted;
        table[other] += counts.iter().sum::<u32>().checked_sub(table.iter().sum())?;
        Some(table)
    });
    let spread = || {
        let mut table = counts.to_vec();
        let mut left = counts[at] + small.iter().map(|cell| counts[*cell]).sum::<u32>();
        left = left.checked_sub(wanted)?;
        table[at] = wanted;
        for cell in &small {
            table[*cell] = left.min(4);
            left -= table[*cell];
        }
        (left == 0).then_some(table)
    };
    let two_cells = (0..counts.len()).flat_map(|first| (0..first).map(move |second| (first, second)));
    let shared = two_cells.filter(|(first, second)| *first != at && *second != at).flat_map(|(first, second)| {
        (0..=4_u32).filter_map(move |given| {
            let mut table = counts.to_vec();
            table[first] = table[first].checked_sub(given)?;
            table[second] = (table[second] + given + table[at]).checked_sub(wanted)?;
            table[at] = wanted;
            Some(table)
        })
    });
    one_cell.chain(emptied).chain(spread()).chain(shared).any(|table| choice(&table) == *release)
}

/// Counts as they come in rounds: some near the threshold, some large.
fn counts() -> impl Strategy<Value = Vec<u32>> {
    let count = prop_oneof![3 => 0..12_u32, 1 => 4..8_u32, 1 => 0..150_u32];
    prop::collection::vec(count, 3..9)
}

proptest! {
    #[test]
    fn a_small_cell_of_a_large_table_stays_uncertain(counts in counts()) {
        let table = choice(&counts);
        if table.is_shown() {
            assert_true(&table, &counts);
        }
        for (at, row) in table.rows().iter().enumerate() {
            if matches!(row.cell(), Cell::FewerThan { .. }) {
                for wanted in 0..3 {
                    prop_assert!(is_possible(&counts, at, wanted, &table), "{wanted} in {at} of {counts:?}: {table:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_shown_of_a_scale_is_true(counts in prop::collection::vec(0..60_u32, 7)) {
        let table = scale(&counts);
        let (steps, apart, rest) = (&counts[..5], &counts[5..], [counts[5] + counts[6]]);
        let merged = [steps[0] + steps[1], steps[2], steps[3] + steps[4]];
        let of_rows = match (table.rung(), table.rows().len()) {
            (Rung::Full, _) => counts.clone(),
            (Rung::MergedRest, _) => [steps, &rest].concat(),
            (Rung::MergedSteps, 4) => [&merged[..], &rest].concat(),
            (Rung::MergedSteps, _) => [&merged[..], apart].concat(),
            _ => Vec::new(),
        };
        assert_true(&table, &of_rows);
    }
}
