//! Addresses of decisions and replies, and when a reply is written and has been given.

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
    fn a_signed_round_has_a_reply_or_waits_for_one() {
        for state in RoundState::iter() {
            assert_eq!(has_result(state), may_write(state) || is_given(state), "{state:?}");
            assert!(!(may_write(state) && is_given(state)), "{state:?}");
        }
    }
}
