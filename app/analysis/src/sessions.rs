//! Meetings stand beside the answers and are never mixed into their shares.

use crate::threshold::Threshold;

/// The meetings of a closed round: how many there were, and how many people took part in all. That a meeting was held is
/// known to all who were asked to it, so the number of meetings is shown for any number; the number of people only where they
/// make a group of which figures may be shown at all (G1). Nothing else is told of them, so nothing can be computed from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sessions {
    meetings: u32,
    people: Option<u32>,
}

impl Sessions {
    /// Meetings with these numbers of participants.
    pub fn of(participants: &[u32], threshold: Threshold) -> Self {
        let people = participants.iter().fold(0_u32, |all, people| all.saturating_add(*people));
        let meetings = u32::try_from(participants.len()).unwrap_or(u32::MAX);
        Self { meetings, people: (threshold.smallest_group() <= people).then_some(people) }
    }

    /// How many meetings there were.
    pub fn meetings(self) -> u32 {
        self.meetings
    }

    /// How many people took part in all, where that may be said.
    pub fn people(self) -> Option<u32> {
        self.people
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_people_are_not_counted_aloud() {
        let told = |participants: &[u32]| {
            let sessions = Sessions::of(participants, Threshold::default());
            (sessions.meetings(), sessions.people())
        };
        assert_eq!(told(&[14, 9, 18]), (3, Some(41)));
        assert_eq!(told(&[3]), (1, None));
        assert_eq!(told(&[9]), (1, None));
        assert_eq!(told(&[4, 6]), (2, Some(10)));
        assert_eq!(told(&[]), (0, None));
    }
}
