//! The fixed ladder: which form of a table is tried first, and which is taken.

use crate::figures::{Category, Row, Rung, Table};
use crate::protect::protect;
use crate::threshold::Threshold;

/// A form in which a table could be shown.
pub(crate) struct Candidate {
    pub(crate) rung: Rung,
    /// Categories and counts in the order in which they would be hidden.
    pub(crate) counts: Vec<(Category, u32)>,
    /// A finer form is worth showing only if at most `small_allowed` of its categories other than
    /// "uppgift saknas", "vet inte" and "hoppade över" are small. `None` takes any.
    pub(crate) small_allowed: Option<usize>,
}

/// The first candidate that is worth showing and safe. `group` is how many people the table is about.
///
/// Refusing a finer candidate does not tell anything about a later one: whatever the coarser counts are,
/// the finer ones could have been split so unevenly that they were refused (each merged category could
/// lie in one of its parts). The tests invert the whole ladder.
pub(crate) fn climb(group: u32, threshold: Threshold, candidates: Vec<Candidate>) -> Table {
    if group < threshold.smallest_group() {
        return no_table(Some(group));
    }
    let shown = candidates.into_iter().find_map(|candidate| {
        if !worth_showing(&candidate, threshold) {
            return None;
        }
        let numbers: Vec<u32> = candidate.counts.iter().map(|(_, count)| *count).collect();
        let cells = protect(&numbers, threshold.people())?;
        let pairs = candidate.counts.iter().zip(cells);
        let mut rows: Vec<Row> = pairs.map(|((category, _), cell)| Row { category: *category, cell }).collect();
        rows.sort_unstable_by_key(|row| row.category);
        Some(Table { rung: candidate.rung, group: Some(group), rows })
    });
    shown.unwrap_or_else(|| no_table(Some(group)))
}

/// A table that is not shown. `group` is its size where that is known to all.
pub(crate) fn no_table(group: Option<u32>) -> Table {
    Table { rung: Rung::NoTable, group, rows: Vec::new() }
}

fn worth_showing(candidate: &Candidate, threshold: Threshold) -> bool {
    let Some(allowed) = candidate.small_allowed else { return true };
    let graded = candidate.counts.iter().filter(|(category, _)| is_graded(*category));
    graded.filter(|(_, count)| *count < threshold.people()).count() <= allowed
}

fn is_graded(category: Category) -> bool {
    matches!(category, Category::Ages(_) | Category::Steps(..))
}
