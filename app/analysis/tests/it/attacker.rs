//! The attacker of the guarantee, written apart from the algorithm.
//!
//! He runs a release function on every table he can imagine, keeps those that would have led to the same
//! release, and asks of every group of cells which numbers remain possible. He never looks inside.

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;

/// All ways in which `people` can be spread over `cells`.
pub(crate) fn all_tables(people: u32, cells: usize) -> Vec<Vec<u32>> {
    if cells == 1 {
        return vec![vec![people]];
    }
    let with_first = |first: u32| {
        all_tables(people - first, cells - 1).into_iter().map(move |mut rest| {
            rest.insert(0, first);
            rest
        })
    };
    (0..=people).flat_map(with_first).collect()
}

/// What the attacker can hold against a release: the groups of cells that he knows to hold fewer than
/// `t` people without 0 and at least two more numbers remaining possible (G2; and G4, since "all gave
/// the same answer" means that the rest is known to be 0). And, more than the guarantee asks, those
/// where a small number is one of only two that are left. At most 63 people.
pub(crate) fn leaks<R>(tables: &[Vec<u32>], t: u32, release: impl Fn(&[u32]) -> R) -> Vec<String>
where
    R: Hash + Eq + Debug,
{
    let mut possible: HashMap<R, Vec<u64>> = HashMap::new();
    for table in tables {
        let sums = sums_of_unions(table);
        let known = possible.entry(release(table)).or_insert_with(|| vec![0; sums.len()]);
        for (numbers, sum) in known.iter_mut().zip(sums) {
            *numbers |= 1 << sum;
        }
    }
    let small = (1_u64 << t) - 1;
    let is_told = |numbers: u64| {
        let known_small = numbers & !small == 0;
        numbers & small != 0 && (numbers.count_ones() < 3 || known_small && numbers & 1 == 0)
    };
    let told = |(release, known): (&R, &Vec<u64>)| {
        let mut groups = known.iter().enumerate().skip(1);
        let (members, numbers) = groups.find(|(_, numbers)| is_told(**numbers))?;
        Some(format!("{release:?} tells that cells {members:#b} hold one of {numbers:#b}"))
    };
    possible.iter().filter_map(told).collect()
}

/// How many people each group of cells holds, all cells together left out: one bit per cell in the index.
fn sums_of_unions(table: &[u32]) -> Vec<u32> {
    let mut sums = vec![0; (1 << table.len()) - 1];
    for members in 1..sums.len() {
        let without_first = members & (members - 1);
        sums[members] = sums[without_first] + table[members.trailing_zeros() as usize];
    }
    sums
}
