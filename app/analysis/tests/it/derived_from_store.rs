//! Shares, means and medians worked out a second time, from nothing but the JSON that is stored (G5).

use analysis::derived::Share;
use analysis::figures::{Category, Cell, Table};
use analysis::stored::StoredResult;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use serde_json::Value;

use crate::everything::{figures, tables};

const STEPS: u64 = 5;

proptest! {
    #[test]
    fn every_share_follows_from_its_stored_cell(figures in figures()) {
        let stored = parsed(&StoredResult::of(&figures).unwrap());
        for (place, table) in tables(&figures) {
            let group = stored.pointer(&format!("{place}/group")).and_then(Value::as_u64);
            for (at, row) in table.rows().iter().enumerate() {
                let cell = range(stored.pointer(&format!("{place}/rows/{at}/cell")).unwrap());
                prop_assert!(is_share(table.share(row.cell()), cell, group.unwrap()), "{row:?} of {group:?}");
            }
        }
    }

    #[test]
    fn steps_taken_together_are_the_sum_of_their_stored_cells(figures in figures()) {
        let stored = parsed(&StoredResult::of(&figures).unwrap());
        for (place, table) in tables(&figures) {
            let (group, steps) = (table.group().unwrap_or(0).into(), steps(&stored, &place));
            for (from, to) in (1..=STEPS).flat_map(|from| (from..=STEPS).map(move |to| (from, to))) {
                let summed = sum(&steps, from, to, group);
                prop_assert_eq!(people(table, from, to), summed, "{} to {} of {:?}", from, to, table);
            }
        }
    }

    #[test]
    fn a_mean_is_told_only_where_every_step_is_stored(figures in figures()) {
        let stored = parsed(&StoredResult::of(&figures).unwrap());
        for (place, table) in tables(&figures) {
            let steps = steps(&stored, &place);
            let is_whole = steps.len() == 5 && steps.iter().all(|(_, _, (low, high))| low == high);
            let people: u64 = steps.iter().map(|(_, _, (low, _))| low).sum();
            let sum: u64 = steps.iter().map(|(step, _, (low, _))| step * low).sum();
            let mean = table.mean_in_tenths().map(u64::from);
            prop_assert_eq!(mean.is_some(), is_whole && 0 < people, "{:?}", table);
            let is_nearest = |mean: u64| (2 * mean - 1) * people <= 20 * sum && 20 * sum < (2 * mean + 1) * people;
            prop_assert!(mean.is_none_or(is_nearest), "{mean:?} of {table:?}");
        }
    }

    #[test]
    fn a_median_and_a_spread_are_told_where_every_reading_of_the_stored_cells_has_them(figures in figures()) {
        let stored = parsed(&StoredResult::of(&figures).unwrap());
        for (place, table) in tables(&figures) {
            let steps = steps(&stored, &place);
            let [lower, middle, upper] = [1, 2, 3].map(|quarters| agreed_quarter(&steps, quarters));
            prop_assert_eq!(table.median().map(ends), middle, "{:?}", table);
            let half = table.middle_half().map(|(from, to)| (ends(from), ends(to)));
            prop_assert_eq!(half, lower.zip(upper), "{:?}", table);
        }
    }
}

fn ends(category: Category) -> (u64, u64) {
    match category {
        Category::Steps(from, to) => (from.into(), to.into()),
        other => panic!("{other:?} is no step"),
    }
}

fn parsed(stored: &StoredResult) -> Value {
    serde_json::from_str(stored.json()).unwrap()
}

/// The fewest and the most people that a stored cell stands for.
fn range(cell: &Value) -> (u64, u64) {
    let number = |place: &str| cell.pointer(place).and_then(Value::as_u64);
    match (number("/count"), number("/fewer_than"), number("/between/0"), number("/between/1")) {
        (Some(people), ..) => (people, people),
        (_, Some(threshold), ..) => (0, threshold - 1),
        (_, _, Some(low), Some(high)) => (low, high),
        _ => panic!("{cell} is no cell"),
    }
}

/// The steps of a stored table from the lowest: the first and last of those that are merged, and the people.
fn steps(stored: &Value, place: &str) -> Vec<(u64, u64, (u64, u64))> {
    let rows = stored.pointer(&format!("{place}/rows")).and_then(Value::as_array).unwrap();
    let step = |row: &Value, end: &str| row.pointer(&format!("/category/steps/{end}")).and_then(Value::as_u64);
    rows.iter().filter_map(|row| Some((step(row, "0")?, step(row, "1")?, range(&row["cell"])))).collect()
}

fn is_share(share: Share, (low, high): (u64, u64), group: u64) -> bool {
    match share {
        Share::Percent(percent) => {
            let doubled = 2 * u64::from(percent) * group;
            low == high && doubled <= 200 * low + group && 200 * low < doubled + group
        }
        Share::Between(from, to) => {
            let (from, to) = (u64::from(from), u64::from(to));
            let is_low = from * group <= 100 * low && 100 * low < (from + 1) * group;
            low < high && is_low && 100 * high <= to * group && (to - 1) * group < 100 * high
        }
        Share::NotShown => false,
    }
}

fn people(table: &Table, from: u64, to: u64) -> Option<(u64, u64)> {
    match table.steps(from.try_into().unwrap(), to.try_into().unwrap()) {
        Cell::NotShown { .. } => None,
        cell => Some(range(&serde_json::to_value(cell).unwrap())),
    }
}

/// Nothing if a merged cell reaches over an end.
fn sum(steps: &[(u64, u64, (u64, u64))], from: u64, to: u64, group: u64) -> Option<(u64, u64)> {
    let within: Vec<_> = steps.iter().filter(|(first, last, _)| from <= *last && *first <= to).collect();
    let has_both_ends =
        within.first().is_some_and(|step| step.0 == from) && within.last().is_some_and(|step| step.1 == to);
    let is_whole = has_both_ends && within.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0);
    let low = within.iter().map(|(_, _, (low, _))| low).sum();
    let high: u64 = within.iter().map(|(_, _, (_, high))| high).sum();
    is_whole.then_some((low, high.min(group)))
}

/// Every cell is read as its fewest or its most, in all ways; what is between cannot have another quartile. Each quartile
/// is the first step with so many quarters of all at or under it.
fn agreed_quarter(steps: &[(u64, u64, (u64, u64))], quarters: usize) -> Option<(u64, u64)> {
    if steps.iter().map(|(from, to, _)| to + 1 - from).sum::<u64>() != STEPS {
        return None;
    }
    let read = |most: u32| {
        let people = |at: usize, (low, high): (u64, u64)| if most >> at & 1 == 1 { high } else { low };
        let all =
            steps.iter().enumerate().flat_map(|(at, (from, to, cell))| (0..people(at, *cell)).map(|_| (*from, *to)));
        let all: Vec<(u64, u64)> = all.collect();
        all.get((quarters * all.len()).div_ceil(4).checked_sub(1)?).copied()
    };
    let first = read(0)?;
    (1..1 << steps.len()).all(|most| read(most) == Some(first)).then_some(first)
}
