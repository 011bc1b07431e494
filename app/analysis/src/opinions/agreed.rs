//! What everybody agrees on.

use std::cmp::Ordering;

use crate::answered::{Base, Part};
use crate::derived::narrow;
use crate::figures::{Category, Table};
use crate::opinion_map::representative::Side;
use crate::opinions::stand::Stands;
use crate::opinions::{MOST, Mark};

/// Of those who took a side, so many per cent on one of them are agreement.
const AGREEMENT: u32 = 75;

/// Statements that enough of all who took a side are on one side of, and most of all who voted, whatever the hidden numbers are; and
/// most of each group that has a table of it. Who passed took no side, but counts where most are asked for.
pub(super) fn agreed(stands: &Stands, tables: &[Table]) -> Vec<Mark> {
    let sides =
        [(Side::Agree, [Category::Agree, Category::Disagree]), (Side::Disagree, [Category::Disagree, Category::Agree])];
    let one = |(statement, table): (usize, &Table)| {
        sides.into_iter().find_map(|(side, [own, other])| {
            let (low, of_voters) = (of_sides(table, own, other)?, table.possible(&[own], Base::Answered)?.low);
            let most = of_voters.of < 2 * of_voters.people;
            let all = stands.of[statement].iter().all(|stand| stand.is_majority(side));
            (low.at_least(AGREEMENT) && most && all).then_some((low, Mark { statement, side }))
        })
    };
    let mut found: Vec<(Part, Mark)> = tables.iter().enumerate().filter_map(one).collect();
    found.sort_by(|(one, a), (other, b)| larger(*one, *other).then(a.statement.cmp(&b.statement)));
    found.into_iter().map(|(_, mark)| mark).take(MOST).collect()
}

/// The smallest part that is on its `own` side of those who took one. Nothing where it may be that nobody is.
fn of_sides(table: &Table, own: Category, other: Category) -> Option<Part> {
    let (people, _) = narrow(table.cell(own)?)?;
    let (_, against) = narrow(table.cell(other)?)?;
    (0 < people).then_some(Part { people, of: people + against })
}

/// The larger share first.
fn larger(one: Part, other: Part) -> Ordering {
    let times = |one: Part, other: Part| u64::from(one.people) * u64::from(other.of);
    times(other, one).cmp(&times(one, other))
}
