//! The attacker of the guarantee, written apart from the algorithm.
//!
//! He runs a release function on every table he can imagine, keeps those that would have led to the same
//! release, and asks of every group of cells which numbers remain possible. He never looks inside.

use std::collections::HashMap;
use std::hash::Hash;
use std::iter::successors;

/// All ways in which `people` can be spread over `cells`, one at a time: there may be millions.
pub(crate) fn all_tables(people: u32, cells: usize) -> impl Iterator<Item = Vec<u32>> {
    let mut first = vec![0; cells];
    first[0] = people;
    successors(Some(first), |table| after(table))
}

/// One person goes from the first cell that has any to the next cell, and the rest of them back to the start.
fn after(table: &[u32]) -> Option<Vec<u32>> {
    let from = table.iter().position(|count| 0 < *count).filter(|from| from + 1 < table.len())?;
    let mut next = table.to_vec();
    next[from] = 0;
    next[0] = table[from] - 1;
    next[from + 1] += 1;
    Some(next)
}

/// What the attacker can hold against a release: the groups of cells that he knows to hold fewer than
/// `t` people without 0 and at least two more numbers remaining possible (G2; and G4, since "all gave
/// the same answer" means that the rest is known to be 0). And, more than the guarantee asks, those
/// where a small number is one of only two that are left. At most 63 people. A group and all others tell
/// the same, so only the groups without the first cell are counted.
pub(crate) fn leaks<R>(
    tables: impl Iterator<Item = Vec<u32>>,
    t: u32,
    mut release: impl FnMut(&[u32]) -> R,
) -> Vec<(R, String)>
where
    R: Hash + Eq,
{
    let mut possible: HashMap<R, Vec<u64>> = HashMap::new();
    let mut held = Vec::new();
    let mut people = 0;
    for table in tables {
        people = table.iter().sum();
        assert!(people < 64, "a set of numbers is 64 bits");
        people_in_groups(&table[1..], &mut held);
        let known = possible.entry(release(&table)).or_insert_with(|| vec![0; held.len()]);
        known.iter_mut().zip(&held).for_each(|(numbers, number)| *numbers |= number);
    }
    let told = |(release, known): (R, Vec<u64>)| {
        let mut groups = known.iter().enumerate().skip(1);
        let (members, numbers) =
            groups.find(|(_, numbers)| is_told(**numbers, t) || is_told(of_the_rest(**numbers, people), t))?;
        Some((release, format!("tells that cells {members:#b}0 hold one of {numbers:#b}")))
    };
    possible.into_iter().filter_map(told).collect()
}

/// Whether these numbers, one bit each, are too few for what may be a small one.
pub(crate) fn is_told(numbers: u64, t: u32) -> bool {
    let small = (1_u64 << t) - 1;
    let known_small = numbers & !small == 0;
    numbers & small != 0 && (numbers.count_ones() < 3 || known_small && numbers & 1 == 0)
}

/// If a group holds one of these numbers, so many does everybody else hold.
fn of_the_rest(numbers: u64, people: u32) -> u64 {
    numbers.reverse_bits() >> (63 - people)
}

/// How many people each group of cells holds, as one bit in place of the number: the index has one bit
/// per cell. Adding is then shifting, which is done for all groups at once where nothing can overflow.
fn people_in_groups(table: &[u32], held: &mut Vec<u64>) {
    held.clear();
    held.push(1);
    for count in table {
        let without = held.len();
        held.extend_from_within(..);
        held[without..].iter_mut().for_each(|number| *number = number.wrapping_shl(*count));
    }
}
