//! What everybody agrees on.

use super::counts::Count;
use super::groups::Group;
use super::normal::SIGNIFICANT;
use super::representative::Side;
use super::statistics::alone;

/// So many statements on each side at most.
const MOST: usize = 5;

/// A statement that all participants together agree or disagree on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Consensus {
    /// Which statement.
    pub column: usize,
    /// How many stand there.
    pub success: u32,
    /// How many voted.
    pub trials: u32,
    /// `(success + 1) / (trials + 2)`.
    pub probability: f64,
    /// The test against one half.
    pub test: f64,
}

/// Polis method, consensus statements of all participants: of the visible statements those where a side is more probable than not and
/// significant, by falling product of probability and test, five at most. `all` are the votes of everybody, kept for grouping or not.
pub fn consensus(all: &[Count], hidden: &[bool], side: Side) -> Vec<Consensus> {
    let one = |(column, count): (usize, &Count)| {
        let count = if side == Side::Agree { *count } else { count.turned() };
        let (probability, test) = alone(count);
        Consensus { column, success: count.agrees, trials: count.votes, probability, test }
    };
    let visible = all.iter().enumerate().filter(|(column, _)| !hidden[*column]);
    let mut found: Vec<Consensus> =
        visible.map(one).filter(|one| 0.5 < one.probability && SIGNIFICANT < one.test).collect();
    let weight = |one: &Consensus| one.probability * one.test;
    found.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then(a.column.cmp(&b.column)));
    found.truncate(MOST);
    found
}

/// Polis method, group-aware consensus: for each statement, hidden ones too, the product over all groups of the probability that somebody in
/// it agrees (or disagrees). High only if *every* group is likely to. Nothing where there are no groups.
///
/// It shrinks with the number of groups: to show it as a percentage take its root of as many.
pub fn group_aware(groups: &[Group], column: usize, side: Side) -> Option<f64> {
    let of_group = |group: &Group| group.statistics[column].leaning(side).probability;
    (!groups.is_empty()).then(|| groups.iter().map(of_group).product())
}
