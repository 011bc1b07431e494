//! The attacker let loose on opinion groups with a threshold of 3: their sizes are told whether or not the votes by group are.

use crate::attacked::attacker::{all_tables, leaks};
use crate::breakdown::axis::forms;
use crate::breakdown::crossed::crossed;
use crate::breakdown::opinion_groups::Sorted;
use crate::candidates;
use crate::figures::{Category, Group, Table};
use crate::ladder::climb;
use crate::shape::AnswerChannel;
use crate::threshold::Threshold;

const T: u32 = 3;

/// Two thresholds, as in a round.
const SMALLEST: u32 = 6;

/// The answers' own table, the groups', and the answers by group.
type Release = (Table, Option<(Table, Option<Vec<Group>>)>);

/// A line for each answer, with a number for each of two groups.
fn release(counts: &[u32]) -> Release {
    let people = counts.iter().sum();
    let all = [AnswerChannel::Web, AnswerChannel::Kiosk, AnswerChannel::Phone];
    let answers = &all[..counts.len() / 2];
    let of_answers: Vec<u32> = counts.chunks(2).map(|line| line.iter().sum()).collect();
    let margin = climb(people, Threshold::for_small_tests(T), candidates::channels(answers, &of_answers));
    let sizes: Vec<u32> = (0..2).map(|group| counts.iter().skip(group).step_by(2).sum()).collect();
    if sizes.iter().any(|size| *size < SMALLEST) {
        return (margin, None);
    }
    let sorted = Sorted::of_sizes(sizes);
    let fine: Vec<Category> = answers.iter().map(|answer| Category::Channel(*answer)).collect();
    let lines = if margin.is_shown() { forms(&margin, &fine, &of_answers) } else { Vec::new() };
    let groups = crossed(counts, &margin, &lines, &[sorted.form()], T);
    (margin, Some((sorted.table(people), groups)))
}

#[test]
fn votes_by_group_tell_nothing() {
    for (people, cells) in [(13, 4), (20, 4), (34, 4), (18, 6), (20, 6), (24, 6)] {
        let found = leaks(all_tables(people, cells), T, release);
        assert!(found.is_empty(), "{} leaks with {people} people, for one: {:?}", found.len(), found[0]);
    }
    let rows = |counts: Vec<u32>| release(&counts).1?.1.map(|groups| groups[0].table().rows().len());
    for shown in [2, 3] {
        assert!(all_tables(24, 6).any(|counts| rows(counts) == Some(shown)), "{shown} rows are never shown");
    }
}

/// Two statements share the groups.
#[test]
fn two_statements_by_group_tell_nothing_together() {
    let both = |counts: &[u32]| {
        let of = |merged: [[usize; 2]; 2]| {
            let sum = |[one, other]: [usize; 2], group: usize| counts[4 * group + one] + counts[4 * group + other];
            release(&[sum(merged[0], 0), sum(merged[0], 1), sum(merged[1], 0), sum(merged[1], 1)])
        };
        (of([[0, 1], [2, 3]]), of([[0, 2], [1, 3]]))
    };
    for people in [12, 14, 16] {
        let found = leaks(all_tables(people, 8), T, both);
        assert!(found.is_empty(), "{} leaks with {people} people, for one: {:?}", found.len(), found[0]);
    }
}

/// As if those who did not vote on all were told as a group of their own: all others are then known to have voted on this.
#[test]
fn he_subtracts_where_those_who_voted_on_too_little_are_told_apart() {
    // Passes of those who voted on all, and of the others, and the others who did not vote.
    let apart = |counts: &[u32]| (counts[0] + counts[1], counts[2], (T <= counts[1] + counts[2]).then_some(counts[0]));
    let found = leaks(all_tables(20, 3), T, apart);
    assert!(!found.is_empty());
}
