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
//!    small is never shown.
//!
//! Why a rejected step does not tell: step 3 goes on from q hidden cells only when they hold fewer than
//! t·q+3 people, small ones included. That leaves R at 0, 1 or 2 (three values) in every later form, and
//! the later form is used only if it has room for all three. `tests/attacker` checks this by inversion.

use crate::figures::Cell;

/// The slack a hidden sum must have: R may then be 0, 1, 2 or 3 for all that the attacker knows.
const SLACK: u32 = 3;

/// The cells of a table with these counts, in the same order, or `None` where no form of it is safe.
/// The order of the counts is the order in which they are hidden. Their sum is public and at least 2t.
pub(crate) fn protect(counts: &[u32], t: u32) -> Option<Vec<Cell>> {
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
    hidden_with(counts, small, in_small, t)
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

/// Hides cells of t or more, in order, until the small ones are safe behind them.
fn hidden_with(counts: &[u32], small: usize, in_small: u32, t: u32) -> Option<Vec<Cell>> {
    let large: Vec<usize> = (0..counts.len()).filter(|at| t <= counts[*at]).collect();
    let mut sum = in_small;
    for (step, at) in large.iter().enumerate() {
        let hidden = step + 1;
        sum += counts[*at];
        let room = t * u32::try_from(hidden).ok()? + SLACK;
        let enough = match hidden {
            1 if large.len() == 1 => true,
            _ if hidden == large.len() => room <= sum && !could_all_be_small(sum, counts.len(), t),
            _ => room <= sum,
        };
        if enough {
            let cover = cover(hidden, sum, small, t);
            let is_hidden = |at: usize| large[..hidden].contains(&at);
            let cell = |(at, count): (usize, &u32)| if is_hidden(at) { cover } else { shown(*count, t) };
            return Some(counts.iter().enumerate().map(cell).collect());
        }
    }
    None
}

/// Whether a group of this size may lie in small cells only and be kept back for it although the
/// sum is high: then "no table" needs other tables to hide among.
fn could_all_be_small(group: u32, cells: usize, t: u32) -> bool {
    most_in(cells - 1, t) < group && group <= most_in(cells, t)
}

/// How a hidden cell is shown. One alone is an interval, since the small ones beside it hold at most
/// 2(t−1) people if they are two and t−1 otherwise; that follows from the rules above.
fn cover(hidden: usize, sum: u32, small: usize, t: u32) -> Cell {
    if 1 < hidden {
        return Cell::NotShown {};
    }
    let most = if small == 2 { 2 * (t - 1) } else { t - 1 };
    Cell::Between { low: t.max(sum.saturating_sub(most)), high: sum }
}
