//! Which dialogues can be followed, and how often a mailbox is asked.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::entity::round::RoundState;

/// A mailbox is asked so many times in a week whether it wants to follow, whatever dialogues that concerns and whoever
/// asks. More would let anybody fill it.
pub const MOST_ASKED: i64 = 5;

/// Whether more can happen in a dialogue with rounds in these states.
pub fn may_be_followed(rounds: impl IntoIterator<Item = RoundState>) -> bool {
    rounds.into_iter().any(|state| !matches!(state, RoundState::Archived | RoundState::Withdrawn))
}

/// The last day to confirm what was asked for at `now`: a week and what is left of the day. The hour is not kept, since it
/// could be set beside the hours of answers.
pub fn last_day_to_confirm(now: DateTime<Utc>) -> NaiveDate {
    now.date_naive() + Days::new(7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialogue_is_followed_until_all_of_it_is_over() {
        assert!(may_be_followed([RoundState::Archived, RoundState::Open]));
        assert!(may_be_followed([RoundState::FedBack]));
        assert!(!may_be_followed([RoundState::Archived, RoundState::Withdrawn]));
        assert!(!may_be_followed([]));
    }

    #[test]
    fn there_is_a_week_to_confirm() {
        let asked: DateTime<Utc> = "2027-03-01T22:59:59Z".parse().unwrap();
        assert_eq!(last_day_to_confirm(asked).to_string(), "2027-03-08");
    }
}
