//! From how many people a number is shown.

use serde::Serialize;

/// The threshold t: a count under it is small. Frozen for a round when it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Threshold(u32);

/// A threshold lower than the lowest, or higher than anyone needs.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a threshold is 5 to 100 people, not {0}")]
pub struct NotAThreshold(pub u32);

impl Threshold {
    /// What holds where the organisation has not chosen a higher one.
    pub const LOWEST: u32 = 5;
    /// Higher would hide whole kommuner.
    pub const HIGHEST: u32 = 100;

    /// An organisation's threshold, 5 to 100 people.
    ///
    /// # Errors
    /// [`NotAThreshold`] for any other number.
    pub fn new(people: u32) -> Result<Self, NotAThreshold> {
        if (Self::LOWEST..=Self::HIGHEST).contains(&people) { Ok(Self(people)) } else { Err(NotAThreshold(people)) }
    }

    /// The threshold in people.
    pub fn people(self) -> u32 {
        self.0
    }

    /// The smallest group about which figures are shown: 10 people (G1), and never fewer than two
    /// thresholds, since a smaller group cannot hold two categories that may be shown.
    pub fn smallest_group(self) -> u32 {
        smallest_group(self.0)
    }

    /// Lower than any organisation may have, so that small tables reach every rung in tests.
    #[cfg(test)]
    pub(crate) fn for_small_tests(people: u32) -> Self {
        Self(people)
    }
}

/// The smallest group under a threshold of `people`.
pub(crate) fn smallest_group(people: u32) -> u32 {
    (2 * people).max(10)
}

impl Default for Threshold {
    fn default() -> Self {
        Self(Self::LOWEST)
    }
}
