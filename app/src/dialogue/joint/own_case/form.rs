//! What was sent about the case of a round, and what is wrong with it.

use uuid::Uuid;

use crate::{
    dialogue::planning::{
        form::{CASE_NUMBER, MEETING_ON, check_case},
        numbering::Numbering,
    },
    entity::round_case,
    forms::{self, FormErrors, Sent},
};

/// Field of the body that takes the result up.
pub const RECEIVING: &str = "receiving_body";

/// What the form is filled from, to know whether somebody has changed it since.
pub fn stamp(own: Option<&round_case::Model>) -> String {
    forms::stamp(&own)
}

/// The fields as they are filled.
pub fn filled(own: Option<&round_case::Model>) -> Sent {
    let receiving = own.and_then(|own| own.receiving_body_id).map(|id| id.to_string());
    let meeting = own.and_then(|own| own.meeting_on).map(|day| day.to_string());
    let fields =
        [(CASE_NUMBER, own.and_then(|own| own.case_number.clone())), (RECEIVING, receiving), (MEETING_ON, meeting)];
    Sent::new(fields.map(|(name, value)| (name.to_owned(), value.unwrap_or_default())).into())
}

/// What was filled in for the round, with a body out of `offered` or the one that the dialogue names.
///
/// # Errors
/// Every mistake at its field.
pub fn check(
    sent: &Sent,
    round_id: Uuid,
    offered: &[Uuid],
    numbering: &Numbering,
) -> Result<round_case::Model, FormErrors> {
    let typed = sent.get(RECEIVING);
    let receiving_body_id = Uuid::parse_str(typed).ok().filter(|id| offered.contains(id));
    let unknown = (receiving_body_id.is_none() && !typed.is_empty())
        .then(|| FormErrors::on(RECEIVING, "Välj ett av de politiska organen i listan"));
    match (check_case(sent, None, numbering), unknown) {
        (Ok(case), None) => Ok(round_case::Model {
            round_id,
            case_number: case.case_number,
            receiving_body_id,
            meeting_on: case.meeting_on,
        }),
        (case, unknown) => Err(unknown.unwrap_or_default().and(case.err())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_is_filled_in_is_read_back_and_nothing_has_to_be() {
        let known = Uuid::from_u128(1);
        let key = known.to_string();
        let all = [(CASE_NUMBER, " VON 2027-114 "), (RECEIVING, key.as_str()), (MEETING_ON, "2027-06-01")];
        let check = |sent: &Sent| check(sent, Uuid::nil(), &[known], &Numbering::default());
        let own = check(&sent(&all)).unwrap();
        assert_eq!((own.case_number.as_deref(), own.receiving_body_id), (Some("VON 2027-114"), Some(known)));
        assert_eq!(check(&filled(Some(&own))), Ok(own));
        let none = check(&filled(None)).unwrap();
        assert_eq!((none.case_number, none.receiving_body_id, none.meeting_on), (None, None, None));
    }

    #[test]
    fn a_body_that_is_not_offered_and_a_day_that_is_none_are_told() {
        let key = Uuid::from_u128(2).to_string();
        let wrong = sent(&[(RECEIVING, key.as_str()), (MEETING_ON, "i maj")]);
        let wrong = check(&wrong, Uuid::nil(), &[], &Numbering::default()).unwrap_err();
        assert!(wrong.at(RECEIVING).is_some() && wrong.at(MEETING_ON).is_some());
    }
}
