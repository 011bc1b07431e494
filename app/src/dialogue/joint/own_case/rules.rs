//! Whose case a round belongs to.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    entity::{dialogue, round, round_case},
    round::rules::work_path,
};

/// What belongs to the case of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// The register's number, as the kommun writes it.
    pub case_number: Option<String>,
    /// Who takes the result up.
    pub receiving_body_id: Option<Uuid>,
    /// When they meet over it.
    pub meeting_on: Option<NaiveDate>,
    /// Whether that day is for the round's own body to set, and is no other's.
    pub is_own_day: bool,
}

impl Case {
    /// Who takes the result up: where nobody is named, the body whose `round` it is.
    pub fn receiver(&self, round: &round::Model) -> Uuid {
        self.receiving_body_id.unwrap_or(round.controller_body_id)
    }
}

/// Whether the body whose round it is holds the dialogue.
pub fn is_owners(dialogue: &dialogue::Model, round: &round::Model) -> bool {
    dialogue.owner_body_id == round.controller_body_id
}

/// The case of a round: its dialogue's, or what its body has filled in of its `own` where it takes part in the dialogue of another. The
/// owner's case number is the owner's alone. The owner's day is that of the body which the dialogue names, so it goes for nobody else.
pub fn case_of(dialogue: &dialogue::Model, round: &round::Model, own: Option<&round_case::Model>) -> Case {
    let owners = Case {
        case_number: dialogue.case_number.clone(),
        receiving_body_id: dialogue.deciding_body_id,
        meeting_on: dialogue.meeting_on,
        is_own_day: true,
    };
    if is_owners(dialogue, round) {
        return owners;
    }
    let Some(own) = own else {
        return Case { case_number: None, is_own_day: false, ..owners };
    };
    let is_received_alike = own.receiving_body_id.is_none() || own.receiving_body_id == dialogue.deciding_body_id;
    let theirs = dialogue.meeting_on.filter(|_| is_received_alike);
    Case {
        case_number: own.case_number.clone(),
        receiving_body_id: own.receiving_body_id.or(dialogue.deciding_body_id),
        meeting_on: own.meeting_on.or(theirs),
        is_own_day: own.meeting_on.is_some() || !is_received_alike,
    }
}

/// Where the case of a round is filled in. `code` comes from the round itself.
pub fn case_path(code: &str) -> String {
    format!("{}/arende", work_path(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        entity::round::RoundState,
        round::example::{dialogue, round},
    };

    fn day(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2027, 6, day)
    }

    fn of(
        body: u128,
        own: Option<(Option<u128>, Option<NaiveDate>)>,
    ) -> (Option<String>, Option<u128>, Option<NaiveDate>, bool) {
        let round = round::Model { controller_body_id: Uuid::from_u128(body), ..round(RoundState::Closed, (-8, -1)) };
        let own = own.map(|(receiving, meeting_on)| round_case::Model {
            round_id: round.id,
            case_number: Some("VON 2027-114".to_owned()),
            receiving_body_id: receiving.map(Uuid::from_u128),
            meeting_on,
        });
        let case = case_of(&dialogue(), &round, own.as_ref());
        (case.case_number, case.receiving_body_id.map(|id| id.as_u128()), case.meeting_on, case.is_own_day)
    }

    #[test]
    fn the_owners_case_is_that_of_the_dialogue() {
        assert_eq!(of(1, None), (Some("SN 2027/14".to_owned()), Some(1), day(10), true));
    }

    #[test]
    fn whoever_takes_part_never_has_the_owners_number_and_the_owners_day_with_the_same_body_alone() {
        assert_eq!(of(2, None), (None, Some(1), day(10), false));
        let own = Some("VON 2027-114".to_owned());
        assert_eq!(of(2, Some((None, None))), (own.clone(), Some(1), day(10), false));
        assert_eq!(of(2, Some((Some(1), day(12)))), (own.clone(), Some(1), day(12), true));
        assert_eq!(of(2, Some((Some(2), None))), (own.clone(), Some(2), None, true));
        assert_eq!(of(2, Some((Some(2), day(20)))), (own, Some(2), day(20), true));
    }
}
