//! What everybody agrees on, and where groups part.

use std::cmp::Ordering;

use crate::answered::{Base, Part};
use crate::derived::narrow;
use crate::difference::{hold, p_value};
use crate::figures::{Category, Table};
use crate::opinion_map::representative::Side;
use crate::opinions::Mark;
use crate::opinions::stand::{Stand, Stands};

/// Of those who took a side, so many per cent on one of them are agreement.
const AGREEMENT: u32 = 75;

/// So many statements of each are told at most.
const MOST: usize = 5;

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

/// Statements on which the groups that agree most and least differ by more than chance, all statements considered, and that
/// not all agree on. Where a number is hidden the groups are taken to be as near each other as they may be; those whose share is
/// not told are left out.
pub(super) fn parted(stands: &Stands, agreed: &[Mark]) -> Vec<usize> {
    let is_open = |statement: &usize| !agreed.iter().any(|mark| mark.statement == *statement);
    let ends = |statement: usize| ends(&stands.of[statement]).map(|ends| (statement, ends));
    let compared: Vec<(usize, (Part, Part))> = (0..stands.of.len()).filter(is_open).filter_map(ends).collect();
    let p_values: Vec<f64> = compared.iter().map(|(_, (least, most))| p_value(*least, *most)).collect();
    let held = compared.into_iter().zip(hold(&p_values)).filter(|(_, holds)| *holds);
    let gap = |(least, most): (Part, Part)| most.points() - least.points();
    let mut found: Vec<(f64, usize)> = held.map(|((statement, ends), _)| (gap(ends), statement)).collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    found.into_iter().map(|(_, statement)| statement).take(MOST).collect()
}

/// The largest share that agrees in the group that agrees least, and the smallest in the one that agrees most.
fn ends(stands: &[Stand]) -> Option<(Part, Part)> {
    let told = stands.iter().filter(|stand| stand.is_told(Side::Agree));
    let parts: Vec<(Part, Part)> = told.map(|stand| stand.parts(Side::Agree)).collect();
    let least = parts.iter().map(|(_, high)| *high).max_by(|one, other| larger(*one, *other))?;
    let most = parts.iter().map(|(low, _)| *low).min_by(|one, other| larger(*one, *other))?;
    (larger(most, least) == Ordering::Less).then_some((least, most))
}

/// The larger share first.
fn larger(one: Part, other: Part) -> Ordering {
    let times = |one: Part, other: Part| u64::from(one.people) * u64::from(other.of);
    times(other, one).cmp(&times(one, other))
}
