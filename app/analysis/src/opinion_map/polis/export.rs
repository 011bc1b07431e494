//! The files of one dialogue together.

use std::collections::BTreeSet;

use super::comments;
use super::participants::{self, Participants};
use super::table::Malformed;
use crate::opinion_map::votes::Votes;

/// A dialogue as the Polis service exports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// What was voted. Statements that a moderator rejected or that ask about the person are hidden.
    pub votes: Votes,
    /// How many statements there are, with and without votes.
    pub listed: usize,
    /// The statements that a moderator rejected.
    pub rejected: BTreeSet<u64>,
    /// The statements that ask about the person.
    pub meta: BTreeSet<u64>,
    /// What the service itself says of participants, if that file is there.
    pub participants: Option<Participants>,
}

impl Export {
    /// Reads `votes.csv`, `comments.csv` and, if it is there, `participants-votes.csv`: all of them or nothing.
    ///
    /// # Errors
    /// With the file, line and column of the first field that cannot be read.
    pub fn read(votes: &[u8], comments: &[u8], participants: Option<&[u8]>) -> Result<Self, Malformed> {
        let casts = super::votes::read(votes)?;
        let comments::Comments { listed, rejected, meta } = comments::read(comments)?;
        let participants = participants.map(participants::read).transpose()?;
        let hidden = rejected.union(&meta).copied().collect();
        Ok(Self { votes: Votes::new(casts, &hidden), listed, rejected, meta, participants })
    }
}
