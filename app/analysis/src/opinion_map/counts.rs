//! How many voted what.

use std::ops::{Add, Sub};

use super::votes::Votes;
use crate::value::Vote;

/// Votes of some people on one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// A: how many agree.
    pub agrees: u32,
    /// D: how many disagree.
    pub disagrees: u32,
    /// S: how many voted, those who passed included.
    pub votes: u32,
}

impl Count {
    /// The count of those who disagree in the place of those who agree, and the other way round.
    pub(super) fn turned(self) -> Self {
        Self { agrees: self.disagrees, disagrees: self.agrees, votes: self.votes }
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            agrees: self.agrees + other.agrees,
            disagrees: self.disagrees + other.disagrees,
            votes: self.votes + other.votes,
        }
    }
}

impl Sub for Count {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            agrees: self.agrees - other.agrees,
            disagrees: self.disagrees - other.disagrees,
            votes: self.votes - other.votes,
        }
    }
}

/// The votes of those in these rows on each statement, as they were cast: hidden statements are counted like others.
pub fn count(votes: &Votes, rows: impl IntoIterator<Item = usize>) -> Vec<Count> {
    let mut counts = vec![Count::default(); votes.statements().len()];
    for (column, vote) in rows.into_iter().flat_map(|row| votes.row(row)) {
        let count = &mut counts[column];
        count.votes += 1;
        // Without a branch: nobody can foresee a vote, a processor neither.
        count.agrees += u32::from(vote == Vote::Agree);
        count.disagrees += u32::from(vote == Vote::Disagree);
    }
    counts
}
