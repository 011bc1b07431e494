//! What of an opinion map people may be shown. Counts are none of it: they go by the disclosure layer.

use super::corrected::LEAST_VOTES;
use super::grouping::{Method, Partition};
use super::groups::{Group, Members};
use super::representative::{Chosen, Side, best_agree, by_falling_metric, shown};

/// The smallest group in people, and as a share of those who are kept: one of `max(10, 2 %)` or more is no single citizen.
const SMALLEST: usize = 10;
const ONE_OF: usize = 50;
/// So many votes, or all there are statements for, are enough to be kept.
const ENOUGH: usize = 7;

/// A statement that is shown for a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What is shown.
    pub chosen: Chosen,
    /// Whether the word "significant" may be used of it, all statements and groups considered.
    pub is_significant: bool,
}

/// How many votes are needed to be kept for grouping: seven, or, with fewer statements, one on each.
pub fn enough_votes(statements: usize) -> usize {
    ENOUGH.min(statements)
}

/// How small a group may be.
pub fn smallest_group(kept: usize) -> usize {
    SMALLEST.max(kept.div_ceil(ONE_OF))
}

/// The partitions without a group that is too small.
pub fn large_enough(partitions: &[Partition], kept: usize) -> Vec<&Partition> {
    let smallest = smallest_group(kept);
    partitions.iter().filter(|partition| partition.sizes.iter().all(|size| smallest <= *size)).collect()
}

/// The best of the partitions that may be shown, if there is one; else there are no clear groups.
pub fn clear_groups<'a>(method: Method, partitions: &[&'a Partition]) -> Option<&'a Partition> {
    method.best(partitions.iter().copied())
}

/// Groups from elsewhere, none if one is too small.
pub fn clear_members(members: Members, kept: usize) -> Members {
    let is_clear = members.values().all(|rows| smallest_group(kept) <= rows.len());
    if is_clear { members } else { Members::new() }
}

/// What represents a group, for people: as in [`super::representative`], but
///
/// - the best agree is shown as what it is, an agreement;
/// - nothing is listed on a side that under half of the group's voters took;
/// - "enough" are the statements that are significant when all statements and groups are tested together;
/// - a statement with fewer than five votes in the group is not shown, and one that is merely least unlike nothing either.
pub fn representative(group: &Group, hidden: &[bool], significant: &[bool]) -> Vec<Shown> {
    let may_show = |column: usize, side: Side| {
        let statistic = &group.statistics[column];
        !hidden[column] && LEAST_VOTES <= statistic.count.votes && statistic.count.votes <= 2 * statistic.success(side)
    };
    let all = 0..hidden.len();
    let agreed: Vec<usize> = all.clone().filter(|column| may_show(*column, Side::Agree)).collect();
    let best = best_agree(group, &agreed);
    let side = |column: usize| group.statistics[column].side();
    let mut enough: Vec<usize> =
        all.filter(|at| significant[*at] && Some(*at) != best && may_show(*at, side(*at))).collect();
    by_falling_metric(group, &mut enough);
    let best = best.map(|column| Chosen { column, side: Side::Agree, is_best_agree: true });
    let others = enough.into_iter().map(|column| Chosen { column, side: side(column), is_best_agree: false });
    let with_mark = |chosen: Chosen| Shown {
        is_significant: significant[chosen.column] && side(chosen.column) == chosen.side,
        chosen,
    };
    shown(best.into_iter().chain(others)).into_iter().map(with_mark).collect()
}
