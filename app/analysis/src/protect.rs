//! One table of counts made safe, or not shown.
//!
//! The attacker knows this function and inverts it, so what it does depends on things that the release
//! itself tells: which cells are small, the group's size, and sums that are left when the shown cells are
//! taken away. With k cells of which p are small (0 to t−1), and R people in the small ones together:
//!
//! 1. No small cell: all counts are shown.
//! 2. R from t to (p−1)(t−1), which needs p ≥ 3: the others are shown. R follows, and each small cell may
//!    still be anything from 0 to t−1 ([`others_shown`]).
//! 3. R under t (or p = 2, where R is at most 2(t−1)): one cell of t or more is hidden with them, the first
//!    in the fixed order; if the hidden sum is so low that R would be known to a person or two, one more
//!    ([`hidden_with`]).
//! 4. Otherwise no table. So that "no table" never means one thing only, a table where all cells are
//!    small is never shown, and in groups where such a table has no 0 in it, neither is one where
//!    several large cells and all small ones are hidden ([`could_all_be_small`]).
//!
//! Why a rejected step does not tell: step 3 goes on from q hidden cells only when they hold fewer than
//! t·q+3 people, small ones included. That leaves R at 0, 1 or 2 (three values) in every later form, and
//! the later form is used only if it has room for all three. The attacker of the tests checks this by inversion.

use crate::figures::Cell;

/// What the hidden cells must hold beyond t each, so that R may be 0, 1 or 2 for all that is known.
const LEAST_SLACK: u32 = 2;

/// The same while more could still be hidden: then R may be 0, 1 or 2 also where this much is missing.
const SLACK: u32 = LEAST_SLACK + 1;

/// The cells of a table with these counts, in the same order, or `None` where no form of it is safe.
/// The order of the counts is the order in which they are hidden. Their sum is public and at least 2t.
/// `last_cells` is how many cells the ladder's last form has, after which there is no table.
pub(crate) fn protect(counts: &[u32], last_cells: usize, t: u32) -> Option<Vec<Cell>> {
    let small = counts.iter().filter(|count| **count < t).count();
    let in_small: u32 = counts.iter().filter(|count| **count < t).sum();
    if small == counts.len() {
        return None;
    }
    if small == 0 || others_shown(small, in_small, t) {
        return Some(counts.iter().map(|count| shown(*count, t)).collect());
    }
    if 3 <= small && t <= in_small {
        return None;
    }
    let may_hide_all = !could_all_be_small(counts.iter().sum(), last_cells, t);
    let hidden = hidden_with(counts, in_small, t).filter(|hidden| hidden.leaves_some || may_hide_all)?;
    Some(hidden.cells(counts, small, t))
}

fn shown(count: u32, t: u32) -> Cell {
    if count < t { Cell::FewerThan { threshold: t } } else { Cell::Count { people: count } }
}

/// Whether the small cells hide each other, although their sum is known.
fn others_shown(small: usize, in_small: u32, t: u32) -> bool {
    3 <= small && (t..=most_in(small - 1, t)).contains(&in_small)
}

/// How many people `cells` small cells hold at most.
fn most_in(cells: usize, t: u32) -> u32 {
    u32::try_from(cells).unwrap_or(u32::MAX).saturating_mul(t - 1)
}

/// Whether a group of this size may lie in small cells only, with so many in each that none is 0: then
/// "no table" needs other tables to hide among.
fn could_all_be_small(group: u32, cells: usize, t: u32) -> bool {
    most_in(cells.saturating_sub(1), t) < group && group <= most_in(cells, t)
}

/// Cells of t or more that are hidden with the small ones.
struct Hidden {
    /// Their places, in the order of hiding.
    places: Vec<usize>,
    /// The people in them and in the small cells.
    sum: u32,
    /// Whether another cell is shown, or there never was a second one to show.
    leaves_some: bool,
}

/// Hides cells of t or more, in order, until the small ones are safe behind them.
fn hidden_with(counts: &[u32], in_small: u32, t: u32) -> Option<Hidden> {
    let large: Vec<usize> = (0..counts.len()).filter(|at| t <= counts[*at]).collect();
    let mut sum = in_small;
    for (hidden, at) in (1..).zip(&large) {
        sum += counts[*at];
        let is_last = large.last() == Some(at);
        let slack = if is_last { LEAST_SLACK } else { SLACK };
        if large.len() == 1 || t * hidden + slack <= sum {
            let places = large[..=large.iter().position(|place| place == at)?].to_vec();
            return Some(Hidden { places, sum, leaves_some: !is_last || large.len() == 1 });
        }
    }
    None
}

impl Hidden {
    fn cells(&self, counts: &[u32], small: usize, t: u32) -> Vec<Cell> {
        let mut cells: Vec<Cell> = counts.iter().map(|count| shown(*count, t)).collect();
        for place in &self.places {
            cells[*place] = Cell::Between { low: t, high: t + LEAST_SLACK };
        }
        if let [before @ .., last] = &self.places[..] {
            cells[*last] = self.last(before.len(), small, t);
        }
        cells
    }

    /// The interval for the last hidden cell. It is what follows from the rules anyway: one hidden alone
    /// has beside it at most 2(t−1) people if two cells are small and t−1 otherwise; of several, those
    /// `before` the last were too few to hide anything, t to t+2 each.
    fn last(&self, before: usize, small: usize, t: u32) -> Cell {
        let least_before = before.try_into().unwrap_or(u32::MAX).saturating_mul(t);
        let most_beside = match (before, small) {
            (0, 2) => 2 * (t - 1),
            (0, _) => t - 1,
            _ => LEAST_SLACK,
        };
        let high = self.sum - least_before;
        Cell::Between { low: t.max(high.saturating_sub(most_beside)), high }
    }
}
