//! What stands second in a ranking, of those who put each option first: the table from which Borda's points and the comparisons of two and
//! two follow.
//!
//! For each option whose first places are shown as a number there is a table of what these people put second, with those who put nothing there.
//! With three options that is the whole order (what is left stands last, or nothing more was put in order, which is the same for points and
//! pairs), so that with no hidden cell the points and the pairs are exact. With four or more the places after the second stay uncounted, and both are
//! told as between two numbers.
//!
//! # Why it is safe
//!
//! Each is a table as any other, made safe by the same ladder, of a group that is shown and of two thresholds or more: **a question put only to
//! those who chose something before**. The tables of several options are about different people, and share nothing but the numbers of the
//! first places. Say that the attacker asks how many are in a set of whole orders. That is a sum: of first places, whose own table he has; and of a part of
//! each option that has a table here, which may be whatever that table alone leaves open, since neither looks at any other. Each of
//! these numbers leaves 0 and two more open, or is never small; and so does their sum: where it may be small, each of them may.
//! Of an option without a table here any part of its first places may stand in any order.
//!
//! Beside the breakdown by age nothing changes (`breakdown`): what stands second hangs on what stands first as a leaf does, so the tables
//! are a forest still. A breakdown of what stands second is not made.
//!
//! # Why not pairs, or all orders in one table
//!
//! Who prefers A to B is a sum of first places and of these cells, so a table of pairs beside them would have to be protected with both, and with the other pairs
//! (whoever prefers A to B and B to C prefers A to C). All orders in one table would have to hide as many cells as the rarest order asks for, and
//! leave nothing where one person in a hundred put only one option in order. The third place of four or more options would be a question put
//! to those of a group here: safe in the same way, but few are ever left in it.

use crate::candidates;
use crate::figures::{Category, Cell, Table};
use crate::ladder::{climb, no_table};
use crate::threshold::Threshold;

/// With two options the first place says all.
const LEAST_OPTIONS: u8 = 3;

/// The table of first places with those of second places. `counts` has a line for each code of what stands first, with a number for
/// each code of what stands second.
pub(crate) fn with_second_places(firsts: Table, options: u8, counts: &[u32], threshold: Threshold) -> Table {
    if options < LEAST_OPTIONS {
        return firsts;
    }
    let kinds = usize::from(options) + 1;
    let of_option = |(option, line): (u8, &[u32])| match firsts.cell(Category::Option(option)) {
        Some(Cell::Count { people }) => climb(people, threshold, candidates::second(option, line)),
        _ => no_table(None),
    };
    let tables: Vec<Table> = (0..options).zip(counts.chunks(kinds).skip(1)).map(of_option).collect();
    let second = if tables.iter().any(Table::is_shown) { tables } else { Vec::new() };
    Table { second, ..firsts }
}
