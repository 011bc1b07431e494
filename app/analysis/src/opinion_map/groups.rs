//! Opinion groups with what each thinks of every statement.

use std::collections::BTreeMap;
use std::ops::Add;

use super::counts::{Count, count};
use super::statistics::Statistic;
use super::votes::Votes;

/// The rows of those in each group, by the group's name. Groups may come from [`super::grouping`] or from elsewhere.
pub type Members = BTreeMap<usize, Vec<usize>>;

/// An opinion group.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it is called: a number from 0, which it keeps from one time to the next.
    pub name: usize,
    /// How many people.
    pub size: usize,
    /// What it thinks, by column.
    pub statistics: Vec<Statistic>,
}

/// Members from the label of each of these rows.
pub fn members(rows: &[usize], labels: &[usize]) -> Members {
    let mut members = Members::new();
    rows.iter().zip(labels).for_each(|(row, label)| members.entry(*label).or_default().push(*row));
    members
}

/// Every group with its statistics. Votes are taken as they were cast, also on hidden statements; whoever is in no group is left out, also of
/// what groups are compared with.
pub fn groups(votes: &Votes, members: &Members) -> Vec<Group> {
    let counts: Vec<Vec<Count>> = members.values().map(|rows| count(votes, rows.iter().copied())).collect();
    let all: Vec<Count> = (0..votes.statements().len())
        .map(|column| counts.iter().map(|own| own[column]).fold(Count::default(), Count::add))
        .collect();
    let statistics =
        |own: &Vec<Count>| own.iter().zip(&all).map(|(own, all)| Statistic::of(*own, *all - *own)).collect();
    let group = |((name, rows), own): ((&usize, &Vec<usize>), &Vec<Count>)| Group {
        name: *name,
        size: rows.len(),
        statistics: statistics(own),
    };
    members.iter().zip(&counts).map(group).collect()
}
