//! The attacker is worth something: let loose on rules that leak, he finds the leak each time.

use std::collections::HashSet;

use crate::answers::{scale_table, small_first_names};
use crate::attacker::{all_tables, leaks};

const T: u32 = 5;

/// 20 people in four cells can be spread in 1 771 ways.
#[test]
fn he_imagines_every_table_once() {
    let tables: HashSet<Vec<u32>> = all_tables(20, 4).collect();
    assert_eq!((all_tables(20, 4).count(), tables.len()), (1_771, 1_771));
    assert!(tables.iter().all(|table| table.len() == 4 && table.iter().sum::<u32>() == 20));
}

/// Small counts hidden and nothing else: the rest follows from the total.
#[test]
fn he_subtracts_where_nothing_complementary_is_hidden() {
    let found = leaks(all_tables(20, 3), T, primary_only);
    assert!(!found.is_empty());
}

/// The textbook: with 20 in all, 8 shown, one "färre än 5" and one "visas inte", the smallest large
/// cell was hidden, so it is at most 8 and the small one 4.
#[test]
fn he_turns_the_rule_of_fewest_lost_round() {
    let found = leaks(all_tables(20, 3), T, hide_the_smallest);
    let textbook = hide_the_smallest(&[4, 8, 8]);
    assert!(found.iter().any(|(release, _)| *release == textbook), "{textbook:?}");
}

/// 58 in all, 30 women, 25 men: the other three follow.
#[test]
fn he_finds_those_who_did_not_say() {
    let found = leaks(all_tables(20, 3), T, |table| primary_only(&table[1..]));
    assert!(!found.is_empty());
}

/// Twelve answers merged to 6 and 6 with a mean of 2.0 are 6, 0, 6, 0, 0.
#[test]
fn he_sees_through_a_merged_scale_with_a_mean() {
    let with_mean = |table: &[u32]| (scale_table(table), mean_in_tenths(table));
    assert!(!leaks(all_tables(12, 7), T, with_mean).is_empty());
}

/// The layer's own table for the most common case, but with the coarser form taken whenever it hides
/// fewer cells: which form was taken tells.
#[test]
fn he_reads_the_choice_between_two_forms() {
    let release = |table: &[u32]| {
        let merged = [table[0] + table[1], table[2]];
        let hidden = |cells: &[u32]| cells.iter().filter(|count| **count < T).count();
        if hidden(&merged) < hidden(table) { primary_only(&merged) } else { primary_only(table) }
    };
    assert!(!leaks(all_tables(20, 3), T, release).is_empty());
}

/// The bare total tells nothing, and he does not claim that it does.
#[test]
fn he_finds_nothing_where_there_is_nothing() {
    assert!(leaks(all_tables(20, 4), T, |table| table.iter().sum::<u32>()).is_empty());
}

fn primary_only(table: &[u32]) -> Vec<Option<u32>> {
    table.iter().map(|count| (T <= *count).then_some(*count)).collect()
}

/// "Färre än 5" for the small, and where one stands alone "visas inte" for the smallest of the others.
fn hide_the_smallest(table: &[u32]) -> Vec<String> {
    let small = table.iter().filter(|count| **count < T).count();
    let least = table.iter().enumerate().filter(|(_, count)| T <= **count).min_by_key(|(_, count)| **count);
    let hidden = least.filter(|_| small == 1).map(|(at, _)| at);
    small_first_names(table, T)
        .into_iter()
        .enumerate()
        .map(|(at, name)| match hidden {
            Some(hidden) if hidden == at => "visas inte".to_owned(),
            _ => name,
        })
        .collect()
}

fn mean_in_tenths(table: &[u32]) -> Option<u32> {
    let people: u32 = table[..5].iter().sum();
    let sum: u32 = (1..).zip(&table[..5]).map(|(step, count)| step * count).sum();
    (0 < people).then(|| (20 * sum + people) / (2 * people))
}
