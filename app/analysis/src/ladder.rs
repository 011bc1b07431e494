//! The fixed ladder: which form of a table is tried first, and which is taken.

use crate::figures::{Category, Row, Rung, Table};
use crate::protect::protect;
use crate::threshold::Threshold;

/// A form in which a table could be shown.
pub(crate) struct Candidate {
    pub(crate) rung: Rung,
    /// Categories and counts in the order in which they would be hidden.
    pub(crate) counts: Vec<(Category, u32)>,
    /// When the form is worth showing.
    pub(crate) worth: Worth,
}

/// Which tables a form is for. It depends on nothing but which shown categories are small.
pub(crate) enum Worth {
    /// The last form is taken whatever it shows.
    Always,
    /// No category is small.
    NoneSmall,
    /// At most so many of the ages or steps are small; others may be.
    AtMostSmall(usize),
    /// So many of the ages or steps are small, or more.
    AtLeastSmall(usize),
}

/// The first candidate that is worth showing and safe. `group` is how many people the table is about.
///
/// Refusing a finer candidate does not tell anything about a later one: whatever the coarser counts are,
/// the finer ones could have been split so unevenly that they were refused (each merged category could
/// lie in one of its parts). Where a later candidate is not coarser, as the last of a scale, the two are for
/// different tables, and which one a table is for can be seen in both. The tests invert the whole ladder.
pub(crate) fn climb(group: u32, threshold: Threshold, candidates: Vec<Candidate>) -> Table {
    if group < threshold.smallest_group() {
        return no_table(Some(group));
    }
    let last_cells = candidates.last().map_or(0, |last| last.counts.len());
    let shown = candidates.into_iter().find_map(|candidate| {
        if !worth_showing(&candidate, threshold) {
            return None;
        }
        let numbers: Vec<u32> = candidate.counts.iter().map(|(_, count)| *count).collect();
        let cells = protect(&numbers, last_cells, threshold.people())?;
        let pairs = candidate.counts.iter().zip(cells);
        let mut rows: Vec<Row> = pairs.map(|((category, _), cell)| Row { category: *category, cell }).collect();
        rows.sort_unstable_by_key(|row| row.category);
        Some(Table { rung: candidate.rung, group: Some(group), rows, second: Vec::new() })
    });
    shown.unwrap_or_else(|| no_table(Some(group)))
}

/// A table that is not shown. `group` is its size where that is known to all.
pub(crate) fn no_table(group: Option<u32>) -> Table {
    Table { rung: Rung::NoTable, group, rows: Vec::new(), second: Vec::new() }
}

fn worth_showing(candidate: &Candidate, threshold: Threshold) -> bool {
    let is_small = |(_, count): &&(Category, u32)| *count < threshold.people();
    let small = candidate.counts.iter().filter(is_small);
    let graded = small.clone().filter(|(category, _)| is_graded(*category));
    match candidate.worth {
        Worth::Always => true,
        Worth::NoneSmall => small.count() == 0,
        Worth::AtMostSmall(most) => graded.count() <= most,
        Worth::AtLeastSmall(least) => least <= graded.count(),
    }
}

fn is_graded(category: Category) -> bool {
    matches!(category, Category::Ages(_) | Category::Steps(..))
}
