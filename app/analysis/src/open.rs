//! What may be shown of a round while it is open or stopped (G7).

use serde::Serialize;

/// The only figure of a round that has not been closed: how many answers have been received. It has
/// no breakdown, not even by channel, and it is public for a round of any size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OpenRound {
    received: u32,
}

impl OpenRound {
    /// `received` is the number of submissions that count right now, over all channels.
    pub fn new(received: u32) -> Self {
        Self { received }
    }

    /// How many have answered.
    pub fn received(self) -> u32 {
        self.received
    }
}
