//! How well a proposal agrees with the topics that a person made of it.
//!
//! A *placement* is a comment under a topic. Each proposed topic is compared with the one it became: the corrected topic with which it
//! has most comments in common, each of them taken once. Whatever is still where it was proposed stands. Renaming a topic changes
//! nothing; of two that were merged, the smaller one's placements do not stand; of one that was split, the smaller half's do not.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};

/// Placements that were proposed, that were decided, and that are both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// How many placements were proposed.
    pub proposed: usize,
    /// How many there are after correction.
    pub decided: usize,
    /// How many of those proposed stand.
    pub standing: usize,
}

impl Agreement {
    /// The share of the proposed placements that stand: how much of the proposal was right. None when nothing was proposed.
    pub fn precision(&self) -> Option<f64> {
        share(self.standing, self.proposed)
    }

    /// The share of the decided placements that had been proposed: how much of what is right the proposal had. None when nothing was
    /// decided.
    pub fn recall(&self) -> Option<f64> {
        share(self.standing, self.decided)
    }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole != 0).then(|| part as f64 / whole as f64)
}

/// Compares proposed topics with decided ones, each as the comments under it. The order of topics and comments does not matter, but
/// where several topics have as many in common, the first are taken for each other.
pub fn agreement<Comment: Ord>(proposed: &[Vec<Comment>], decided: &[Vec<Comment>]) -> Agreement {
    let (proposed, decided) = (sets(proposed), sets(decided));
    let mut common: Vec<(usize, usize, usize)> = Vec::new();
    for (at, topic) in proposed.iter().enumerate() {
        let with = decided.iter().map(|other| topic.intersection(other).count()).enumerate();
        common.extend(with.filter(|(_, common)| *common != 0).map(|(other, common)| (common, at, other)));
    }
    common.sort_by_key(|(common, at, other)| (Reverse(*common), *at, *other));
    let (mut taken, mut became, mut standing) = (HashSet::new(), HashSet::new(), 0);
    for (common, at, other) in common {
        if !taken.contains(&at) && !became.contains(&other) {
            taken.insert(at);
            became.insert(other);
            standing += common;
        }
    }
    let placements = |topics: &[BTreeSet<&Comment>]| topics.iter().map(BTreeSet::len).sum();
    Agreement { proposed: placements(&proposed), decided: placements(&decided), standing }
}

fn sets<Comment: Ord>(topics: &[Vec<Comment>]) -> Vec<BTreeSet<&Comment>> {
    topics.iter().map(|topic| topic.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(proposed: &[&[u8]], decided: &[&[u8]]) -> [usize; 3] {
        let vectors = |topics: &[&[u8]]| topics.iter().map(|topic| topic.to_vec()).collect::<Vec<_>>();
        let Agreement { proposed, decided, standing } = agreement(&vectors(proposed), &vectors(decided));
        [proposed, decided, standing]
    }

    #[test]
    fn what_is_left_as_it_was_agrees_wholly_whatever_it_is_called_and_in_whatever_order() {
        let as_proposed = Agreement { proposed: 5, decided: 5, standing: 5 };
        assert_eq!(agreement(&[vec![1, 2, 3], vec![3, 4]], &[vec![4, 3], vec![3, 1, 2]]), as_proposed);
        assert_eq!((as_proposed.precision(), as_proposed.recall()), (Some(1.0), Some(1.0)));
    }

    #[test]
    fn a_moved_comment_is_one_placement_that_does_not_stand() {
        assert_eq!(counts(&[&[1, 2, 3], &[4, 5]], &[&[1, 2], &[3, 4, 5]]), [5, 5, 4]);
    }

    #[test]
    fn an_added_placement_lowers_recall_alone_and_a_removed_one_precision_alone() {
        let added = agreement(&[vec![1, 2]], &[vec![1, 2, 3, 4]]);
        assert_eq!((added.precision(), added.recall()), (Some(1.0), Some(0.5)));
        let removed = agreement(&[vec![1, 2, 3, 4]], &[vec![1, 2]]);
        assert_eq!((removed.precision(), removed.recall()), (Some(0.5), Some(1.0)));
    }

    #[test]
    fn of_merged_and_of_split_topics_the_larger_part_stands() {
        assert_eq!(counts(&[&[1, 2, 3], &[4, 5]], &[&[1, 2, 3, 4, 5]]), [5, 5, 3]);
        assert_eq!(counts(&[&[1, 2, 3, 4, 5]], &[&[1, 2, 3], &[4, 5]]), [5, 5, 3]);
    }

    #[test]
    fn a_topic_is_taken_for_one_other_at_most() {
        assert_eq!(counts(&[&[1, 2, 3], &[1, 2]], &[&[1, 2, 3]]), [5, 3, 3]);
    }

    #[test]
    fn nothing_agrees_with_nothing_in_no_share() {
        let nothing = agreement::<u8>(&[], &[]);
        assert_eq!((nothing.precision(), nothing.recall()), (None, None));
        assert_eq!(counts(&[], &[&[1]]), [0, 1, 0]);
    }
}
