//! What holds still from one computation of a map to the next: the sides, the number of groups, and what they are called.

use std::collections::{BTreeMap, BTreeSet};

use super::grouping::{Method, Partition};
use super::groups::Members;
use super::map::Map;
use super::points::Point;
use super::publish::clear_groups;
use super::votes::Votes;

/// So many times in a row another number of groups has to be the best before it is taken.
const WINS: u32 = 4;

/// What the next computation needs to know of the last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Last {
    /// The entries of both directions, by statement.
    loadings: BTreeMap<u64, Point>,
    /// The name of each participant's group.
    groups: BTreeMap<u64, usize>,
    number: Number,
}

/// How many groups there are, and which other number has been the best how many times in a row since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Number {
    taken: Option<usize>,
    waiting: Option<(usize, u32)>,
}

impl Last {
    /// Of a computation of which the entries of both directions are known by statement, and the name of each participant's group. The number of
    /// groups is not held.
    pub(super) fn of(loadings: BTreeMap<u64, Point>, groups: BTreeMap<u64, usize>) -> Self {
        Self { loadings, groups, number: Number::default() }
    }

    /// Turns the map so that both directions agree with the last ones: their product over statements in common is positive.
    pub fn face(&self, map: &mut Map, votes: &Votes) {
        for axis in [0, 1] {
            let entries = votes.statements().iter().zip(&map.components.loadings[axis]);
            let along: f64 = entries.filter_map(|(id, entry)| Some(self.loadings.get(id)?[axis] * entry)).sum();
            if along < 0.0 {
                map.turn(axis);
            }
        }
    }

    /// The partition to show, of those that may be shown. Another number of groups is taken when it has been the best four times in a row,
    /// or when the last cannot be shown any more.
    pub fn choose<'a>(&mut self, method: Method, allowed: &[&'a Partition]) -> Option<&'a Partition> {
        let best = clear_groups(method, allowed);
        let kept = allowed.iter().copied().find(|partition| Some(partition.k()) == self.number.taken);
        let (chosen, waiting) = match (best, kept) {
            (Some(best), Some(kept)) if best.k() != kept.k() => self.wait(best, kept),
            _ => (best, None),
        };
        self.number = Number { taken: chosen.map(Partition::k), waiting };
        chosen
    }

    fn wait<'a>(&self, best: &'a Partition, kept: &'a Partition) -> (Option<&'a Partition>, Option<(usize, u32)>) {
        let before = self.number.waiting.filter(|(k, _)| *k == best.k()).map_or(0, |(_, wins)| wins);
        if before + 1 < WINS { (Some(kept), Some((best.k(), before + 1))) } else { (Some(best), None) }
    }

    /// Calls groups by the names they had: pairs of a new group and an old one that share most people come first. A group that is
    /// like none gets the lowest number that is free.
    pub fn name(&self, members: Members, votes: &Votes) -> Members {
        let (mut names, mut taken) = (BTreeMap::new(), BTreeSet::new());
        for (_, label, name) in self.overlaps(&members, votes) {
            if !names.contains_key(&label) && !taken.contains(&name) {
                names.insert(label, name);
                taken.insert(name);
            }
        }
        let named = |(label, rows): (usize, Vec<usize>)| {
            let name = names.get(&label).copied().or_else(|| (0..).find(|name| !taken.contains(name))).unwrap_or(label);
            taken.insert(name);
            (name, rows)
        };
        members.into_iter().map(named).collect()
    }

    /// How many people a new group and an old one share, most first; with the new label and the old name.
    fn overlaps(&self, members: &Members, votes: &Votes) -> Vec<(usize, usize, usize)> {
        let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (label, row) in members.iter().flat_map(|(label, rows)| rows.iter().map(move |row| (label, row))) {
            if let Some(name) = self.groups.get(&votes.participants()[*row]) {
                *shared.entry((*label, *name)).or_default() += 1;
            }
        }
        let mut overlaps: Vec<_> = shared.into_iter().map(|((label, name), people)| (people, label, name)).collect();
        overlaps.sort_by_key(|(people, label, name)| (std::cmp::Reverse(*people), *name, *label));
        overlaps
    }

    /// Keeps what has been computed now.
    pub fn keep(&mut self, map: &Map, members: &Members, votes: &Votes) {
        let [first, second] = &map.components.loadings;
        let entries = first.iter().zip(second).map(|(x, y)| [*x, *y]);
        self.loadings = votes.statements().iter().copied().zip(entries).collect();
        let named = members.iter().flat_map(|(name, rows)| rows.iter().map(move |row| (*row, *name)));
        self.groups = named.map(|(row, name)| (votes.participants()[row], name)).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn partition(k: usize, silhouette: f64) -> Partition {
        let (labels, starts, centers) = (Vec::new(), Vec::new(), Vec::new());
        Partition { labels, sizes: vec![20; k], centers, starts, rounds: 1, silhouette, inertia: 0.0 }
    }

    /// Which number of groups is taken when two and three have these silhouettes.
    fn choose(last: &mut Last, two: f64, three: f64) -> Option<usize> {
        let tried = [partition(2, two), partition(3, three)];
        last.choose(Method::TwoLevel, &[&tried[0], &tried[1]]).map(Partition::k)
    }

    #[test]
    fn another_number_of_groups_has_to_win_four_times_in_a_row() {
        let mut last = Last::default();
        let taken: Vec<_> =
            [0.4, 0.6, 0.6, 0.6, 0.4, 0.6, 0.6, 0.6, 0.6].map(|three| choose(&mut last, 0.5, three)).into();
        assert_eq!(taken, [2, 2, 2, 2, 2, 2, 2, 2, 3].map(Some));
        assert_eq!(choose(&mut last, 0.7, 0.6), Some(3));
    }

    #[test]
    fn a_number_that_may_not_be_shown_any_more_is_left_at_once() {
        let mut last = Last::default();
        assert_eq!(choose(&mut last, 0.4, 0.5), Some(3));
        let two = partition(2, 0.4);
        assert_eq!(last.choose(Method::TwoLevel, &[&two]).map(Partition::k), Some(2));
        assert_eq!(last.choose(Method::TwoLevel, &[]), None);
        assert_eq!(choose(&mut last, 0.4, 0.5), Some(3));
    }
}
