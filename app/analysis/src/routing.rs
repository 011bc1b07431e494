//! In which order the statements of an opinion question are put to people while the round is open: those that few have voted
//! on come early more often, so that each gets votes. It goes by the number of votes alone (the method is that of Polis):
//! an order that depended on what people voted would show others what they think.
//!
//! It does not protect against this: whoever sees many orders can estimate how many have voted on a statement, though not which
//! way. That is accepted, since it tells nobody's opinion, and statements that come last would get too few votes without it.

use crate::value::Vote;

/// Votes after which what a statement has before others is halved.
const HALVED_AFTER: f64 = 5.0;

/// With so many votes a statement has less than one per cent before one with more.
const ENOUGH: u32 = 50;

/// How many have voted on each statement of a question, those who passed included. Like [`crate::rows::AnswerRows`] it cannot
/// be printed, cloned, serialised or read (G6, G7): an order that chance has drawn is all that comes out.
///
/// ```compile_fail,E0277
/// # use analysis::routing::VoteCounts;
/// println!("{:?}", VoteCounts::new(3));
/// ```
pub struct VoteCounts(Vec<u32>);

impl VoteCounts {
    /// So many statements, and nobody has voted.
    pub fn new(statements: usize) -> Self {
        Self(vec![0; statements])
    }

    /// Adds what one person voted. Statements that were added after that are missing at the end.
    pub fn add(&mut self, votes: &[Option<Vote>]) {
        for (count, vote) in self.0.iter_mut().zip(votes) {
            *count = count.saturating_add(u32::from(vote.is_some()));
        }
    }

    /// Whether more votes would change nothing that could be noticed.
    pub fn is_enough(&self) -> bool {
        self.0.iter().all(|votes| ENOUGH <= *votes)
    }

    /// The places of all statements in an order drawn without replacement, each by the weight of its votes. `chance` gives
    /// a new random number each time.
    pub fn draw(&self, mut chance: impl FnMut() -> u64) -> Vec<usize> {
        let mut left: Vec<(usize, f64)> = self.0.iter().map(|votes| weight(*votes)).enumerate().collect();
        let mut order = Vec::with_capacity(left.len());
        while !left.is_empty() {
            let total: f64 = left.iter().map(|(_, weight)| weight).sum();
            let mut mark = share(chance()) * total;
            let drawn = left.iter().position(|(_, weight)| {
                mark -= weight;
                mark < 0.0
            });
            // What is rounded off at the very end belongs to the last.
            order.push(left.remove(drawn.unwrap_or(left.len() - 1)).0);
        }
        order
    }
}

/// 9 without a vote, 5 after five, near 1 after some 25.
fn weight(votes: u32) -> f64 {
    1.0 + 8.0 * (-f64::from(votes) / HALVED_AFTER).exp2()
}

/// A random number as a share of all, from 0 and below 1.
fn share(random: u64) -> f64 {
    (random >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// SplitMix64: the same numbers at every run.
    fn chance(mut seed: u64) -> impl FnMut() -> u64 {
        move || {
            seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = seed;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        }
    }

    /// How often of `draws` each statement comes first.
    fn firsts(votes: &[u32], draws: u32, seed: u64) -> Vec<u32> {
        let counts = VoteCounts(votes.to_vec());
        let mut chance = chance(seed);
        let mut firsts = vec![0; votes.len()];
        for _ in 0..draws {
            firsts[counts.draw(&mut chance)[0]] += 1;
        }
        firsts
    }

    #[test]
    fn the_weight_is_that_of_the_bracket() {
        let near = |votes, expected: f64| assert!((weight(votes) - expected).abs() < 1e-12, "{votes}");
        near(0, 9.0);
        near(5, 5.0);
        near(10, 3.0);
        near(25, 1.25);
        near(u32::MAX, 1.0);
        assert!(weight(ENOUGH) < 1.01);
    }

    #[test]
    fn every_vote_counts_once_whatever_it_says_and_no_vote_does_not() {
        let mut counts = VoteCounts::new(3);
        counts.add(&[Some(Vote::Agree), None, Some(Vote::Pass)]);
        counts.add(&[Some(Vote::Disagree)]);
        assert_eq!(counts.0, [2, 0, 1]);
    }

    #[test]
    fn it_is_enough_when_no_statement_has_few() {
        assert!(VoteCounts(vec![ENOUGH, 900]).is_enough());
        assert!(!VoteCounts(vec![ENOUGH - 1, 900]).is_enough());
    }

    #[test]
    fn with_as_many_votes_each_comes_at_each_place_as_often() {
        let counts = VoteCounts(vec![7; 4]);
        let (mut chance, mut seen) = (chance(1), [[0_u32; 4]; 4]);
        for _ in 0..8_000 {
            for (place, statement) in counts.draw(&mut chance).into_iter().enumerate() {
                seen[statement][place] += 1;
            }
        }
        // 2 000 each, with a standard deviation of 39.
        assert!(seen.iter().flatten().all(|times| times.abs_diff(2_000) < 200), "{seen:?}");
    }

    #[test]
    fn a_statement_that_nobody_voted_on_comes_first_nine_times_as_often_as_one_that_very_many_did() {
        let firsts = firsts(&[1_000, 0], 10_000, 2);
        assert!(firsts[1].abs_diff(9_000) < 150, "{firsts:?}");
    }

    proptest! {
        #[test]
        fn an_order_holds_every_statement_once(votes in prop::collection::vec(0_u32..200, 0..120), seed: u64) {
            let mut order = VoteCounts(votes.clone()).draw(chance(seed));
            order.sort_unstable();
            prop_assert_eq!(order, (0..votes.len()).collect::<Vec<_>>());
        }

        #[test]
        fn no_chance_leaves_one_out(votes in prop::collection::vec(any::<u32>(), 1..20), random: u64) {
            prop_assert_eq!(VoteCounts(votes.clone()).draw(|| random).len(), votes.len());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20))]
        #[test]
        fn few_votes_come_first_more_often(few in 0_u32..10, more in 10_u32..40, seed: u64) {
            let firsts = firsts(&[few, few + more], 4_000, seed);
            prop_assert!(firsts[1] < firsts[0], "{:?}", firsts);
        }
    }
}
