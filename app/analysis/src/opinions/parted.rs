//! Where groups part: statements on which two of them differ clearly in how many agree.
//!
//! # What is tested
//!
//! Every two groups on each side of each statement are one test ([`cautious_p`]), and all of them are judged together (Benjamini and
//! Hochberg 1995, as [`hold`] does), so that at most one of twenty that hold is chance. With five groups that is twenty tests a statement.
//! What is told afterwards is chosen among those that hold: on each statement the pair that is farthest apart. To test that pair alone
//! would be to count the best of ten as one, and then groups that have nothing to do with the votes part in one round of five. Statements that all agree on are tested with
//! the others and not told here. A share that is not told ([`Stand::is_told`]) is in no test, since nothing could be said of it.
//!
//! A sentence that somebody writes of two opinion groups is tested the same way, on the same sides, among all other comparisons of its round
//! too (`claims`, `comparing::family`). Those reach beyond the figures of one round, so one of the two may be a little stricter.
//!
//! The tests hang together, since a group is in several and who agrees does not disagree. The share of one in twenty is proven for tests that
//! are independent or go the same way (Benjamini and Yekutieli 2001); for these the tests below draw votes by chance and count.
//!
//! # What it does not say
//!
//! **The test describes, and proves nothing.** The groups were found in the same votes ([`crate::opinion_map`]), so they are made to differ, and
//! even votes by chance are sorted into groups that part. That a difference holds says that it is larger than between groups that were drawn without looking
//! at the votes. It does not say that there are such groups among people who did not answer: those who did chose to, and the groups
//! come from a picture in two dimensions that holds a part of all differences. The page says both.

use std::collections::BTreeSet;

use crate::answered::Possible;
use crate::difference::{cautious_p, gap, hold};
use crate::opinion_map::representative::Side;
use crate::opinions::stand::{Stand, Stands};
use crate::opinions::{MOST, Mark, Parted};

/// Two groups on one side of a statement.
struct Pair {
    parted: Parted,
    side: Side,
    gap: f64,
    p: f64,
}

/// The statements on which two groups differ clearly in how many agree, and that not all agree on; with the two of them that are farthest apart,
/// and the farthest first. Where a number is hidden the groups are taken to be as near each other as they may be.
pub(super) fn parted(stands: &Stands, agreed: &[Mark]) -> Vec<Parted> {
    let is_open = |pair: &Pair| !agreed.iter().any(|mark| mark.statement == pair.parted.statement);
    let agreeing = clear(stands).filter(|pair| pair.side == Side::Agree);
    let mut found: Vec<Pair> = agreeing.filter(is_open).collect();
    found.sort_by(|a, b| b.gap.total_cmp(&a.gap).then(a.parted.statement.cmp(&b.parted.statement)));
    let mut seen = BTreeSet::new();
    let first_of_each = found.into_iter().map(|pair| pair.parted).filter(|parted| seen.insert(parted.statement));
    first_of_each.take(MOST).collect()
}

/// The pairs that differ, all pairs considered.
fn clear(stands: &Stands) -> impl Iterator<Item = Pair> {
    let pairs = pairs(stands);
    let holds = hold(&pairs.iter().map(|pair| pair.p).collect::<Vec<_>>());
    pairs.into_iter().zip(holds).filter_map(|(pair, holds)| holds.then_some(pair))
}

/// Every pair of which something might be told.
fn pairs(stands: &Stands) -> Vec<Pair> {
    let sides = |(statement, of)| [Side::Agree, Side::Disagree].map(|side| (statement, side, of));
    let all = stands.of.iter().enumerate().flat_map(sides);
    all.flat_map(|(statement, side, of)| pairs_on(statement, side, of)).collect()
}

fn pairs_on(statement: usize, side: Side, stands: &[Stand]) -> Vec<Pair> {
    let told = stands.iter().enumerate().filter(|(_, stand)| stand.is_told(side));
    let told: Vec<(usize, Possible)> = told.map(|(group, stand)| (group, stand.possible(side))).collect();
    let pair = |one: &(usize, Possible), other: &(usize, Possible)| Pair {
        parted: Parted { statement, groups: [one.0, other.0] },
        side,
        gap: gap(&one.1, &other.1),
        p: cautious_p(&one.1, &other.1),
    };
    let after = |at: usize| told[at + 1..].iter();
    told.iter().enumerate().flat_map(|(at, one)| after(at).map(move |other| pair(one, other))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{Category, Cell, Group, Row, Rung, Table};
    use crate::opinions::OpinionMap;

    fn table(rows: &[(Category, u32)]) -> Table {
        let row =
            |(category, people): &(Category, u32)| Row { category: *category, cell: Cell::Count { people: *people } };
        let group = Some(rows.iter().map(|(_, people)| people).sum());
        Table { rung: Rung::Full, group, rows: rows.iter().map(row).collect(), second: Vec::new() }
    }

    fn voted([agree, disagree]: [u32; 2], people: u32) -> Table {
        let pass = people - agree - disagree;
        table(&[(Category::Agree, agree), (Category::Disagree, disagree), (Category::Pass, pass)])
    }

    /// What parts groups of these sizes, of which on each statement so many agree and disagree, and the others pass.
    fn parted_of(sizes: &[u32], votes: &[Vec<[u32; 2]>]) -> Vec<Parted> {
        let category = |at: usize| Category::OpinionGroup(u8::try_from(at).unwrap());
        let of_group =
            |(at, votes): (usize, &[u32; 2])| Group { category: category(at), table: voted(*votes, sizes[at]) };
        let of_groups = |votes: &Vec<[u32; 2]>| votes.iter().enumerate().map(of_group).collect();
        let sum = |votes: &Vec<[u32; 2]>| [0, 1].map(|side| votes.iter().map(|of: &[u32; 2]| of[side]).sum());
        let tables: Vec<Table> = votes.iter().map(|votes| voted(sum(votes), sizes.iter().sum())).collect();
        let all: Vec<_> = sizes.iter().enumerate().map(|(at, size)| (category(at), *size)).collect();
        let statements = votes.iter().map(of_groups).collect();
        parted(&Stands::of(&OpinionMap { question: 0, sizes: table(&all), statements }, &tables), &[])
    }

    /// Numbers that look drawn by chance (SplitMix64).
    struct Chance(u64);

    impl Chance {
        fn percent(&mut self) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            (z ^ (z >> 31)) % 100
        }

        /// Everybody agrees and disagrees equally often, whatever their group.
        fn votes(&mut self, people: u32) -> [u32; 2] {
            let mut votes = [0, 0];
            for _ in 0..people {
                match self.percent() {
                    0..45 => votes[0] += 1,
                    45..90 => votes[1] += 1,
                    _ => {}
                }
            }
            votes
        }
    }

    const SIZES: [u32; 5] = [100, 80, 60, 50, 40];
    const STATEMENTS: usize = 10;

    fn by_chance(seed: u64, sizes: &[u32]) -> Vec<Vec<[u32; 2]>> {
        let mut chance = Chance(seed * 8 + sizes.len() as u64);
        (0..STATEMENTS).map(|_| sizes.iter().map(|size| chance.votes(*size)).collect()).collect()
    }

    /// With one test a statement it is 26, 67 and 80 of these rounds, and with no correction most of them.
    #[test]
    fn groups_that_were_drawn_without_looking_at_the_votes_part_in_one_round_of_twenty_at_most() {
        const ROUNDS: usize = 400;
        for groups in 3..=5 {
            let sizes = &SIZES[..groups];
            let parts = |seed: &u64| !parted_of(sizes, &by_chance(*seed, sizes)).is_empty();
            let parting = (0..ROUNDS as u64).filter(parts).count();
            assert!(parting <= ROUNDS / 20, "{parting} of {ROUNDS} rounds with {groups} groups");
        }
    }

    #[test]
    fn a_group_that_was_made_to_differ_parts_from_the_one_that_is_farthest_from_it() {
        for groups in 3..=5 {
            let sizes = &SIZES[..groups];
            let mut votes = by_chance(1, sizes);
            votes[4] = sizes.iter().map(|size| [size / 2, size / 3]).collect();
            votes[4][0] = [40, 40];
            votes[4][2] = [6, 48];
            votes[7] = votes[4].clone();
            votes[7][1] = [64, 8];
            let found = parted_of(sizes, &votes);
            let made = [7, 4].map(|statement| Parted { statement, groups: [1, 2] });
            assert_eq!(found[..2], made, "{groups} groups");
        }
    }

    /// Ten people differ most from the first group, and may do so by chance; a hundred differ from it a little less, and surely.
    #[test]
    fn of_the_pairs_the_farthest_that_holds_is_told() {
        let found = parted_of(&[100, 100, 10], &[vec![[30, 50], [58, 30], [6, 3]]]);
        assert_eq!(found, [Parted { statement: 0, groups: [0, 1] }]);
    }
}
