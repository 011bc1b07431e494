//! Addresses of decisions and replies, and when a reply is written and has been given.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::entity::round::RoundState;

/// Where everybody finds all decisions.
pub const DECISIONS: &str = "/beslut";
/// Where moderators find those that they have recorded.
pub const RECORDED: &str = "/arbete/beslut";
/// Where one is recorded.
pub const NEW: &str = "/arbete/beslut/nytt";

/// Where everybody reads a decision.
pub fn decision_path(id: Uuid) -> String {
    format!("{DECISIONS}/{id}")
}

/// Where it is put right.
pub fn change_path(id: Uuid) -> String {
    format!("{RECORDED}/{id}")
}

/// Where a decision is recorded that rests on the dialogue at this address.
pub fn new_path(slug: &str) -> String {
    format!("{NEW}?dialog={slug}")
}

/// Where everybody reads what became of a dialogue.
pub fn feedback_path(slug: &str) -> String {
    format!("/aterkoppling/{slug}")
}

/// The part of it that is about one round.
pub fn reply_path(slug: &str, code: &str) -> String {
    format!("{}#{code}", feedback_path(slug))
}

/// Where the reply about a round is written.
pub fn write_path(code: &str) -> String {
    format!("/arbete/omgang/{code}/aterkoppling")
}

/// Whether residents have their reply.
pub fn is_given(state: RoundState) -> bool {
    matches!(state, RoundState::FedBack | RoundState::Archived)
}

/// What was to be done is late from the day after the one by which it was promised: nothing is kept of whether it was done.
pub fn is_overdue(due_on: NaiveDate, today: NaiveDate) -> bool {
    due_on < today
}

/// A reply can be written from the signing on, until it is given.
pub fn may_write(state: RoundState) -> bool {
    matches!(state, RoundState::Closed | RoundState::Summarised | RoundState::Delivered)
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::*;
    use crate::round::rules::has_result;

    #[test]
    fn what_was_to_be_done_is_late_from_the_day_after() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 9, day).unwrap();
        assert!(!is_overdue(day(1), day(1)) && is_overdue(day(1), day(2)));
    }

    #[test]
    fn a_signed_round_has_a_reply_or_waits_for_one() {
        for state in RoundState::iter() {
            assert_eq!(has_result(state), may_write(state) || is_given(state), "{state:?}");
            assert!(!(may_write(state) && is_given(state)), "{state:?}");
        }
    }
}
