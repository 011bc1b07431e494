//! Random numbers that are the same at every run: SplitMix64, started from a number in the data file. Good enough for made-up
//! answers, and never used for anything else.

use std::collections::BTreeMap;

/// A stream of numbers.
#[derive(Clone, Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    /// Starts the stream.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 to `end` − 1; 0 where `end` is 0. The tiny skew of the remainder does not matter here.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next().checked_rem(end).unwrap_or(0)
    }

    /// True in `per_cent` cases of a hundred.
    pub(crate) fn happens(&mut self, per_cent: u64) -> bool {
        self.below(100) < per_cent
    }

    /// One of the keys, by weight; `None` where all weights are 0.
    pub(crate) fn pick<'a>(&mut self, weights: &'a BTreeMap<String, u64>) -> Option<&'a str> {
        let mut left = self.below(weights.values().sum());
        weights.iter().find_map(|(key, weight)| {
            if left < *weight {
                return Some(key.as_str());
            }
            left -= weight;
            None
        })
    }

    /// Puts `items` in random order.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            let j = usize::try_from(self.below(i as u64 + 1)).unwrap_or(0);
            items.swap(i, j);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_that_of_the_published_algorithm() {
        let mut chance = Chance::new(1_234_567);
        assert_eq!(chance.next(), 6_457_827_717_110_365_317);
        assert_eq!(chance.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn weights_decide_and_zero_is_never_picked() {
        let weights = BTreeMap::from([("never".into(), 0), ("often".into(), 9), ("seldom".into(), 1)]);
        let mut chance = Chance::new(7);
        let often = (0..1_000).filter(|_| chance.pick(&weights) == Some("often")).count();
        assert!((850..950).contains(&often), "{often}");
        assert_eq!(chance.pick(&BTreeMap::from([("never".into(), 0)])), None);
    }
}
