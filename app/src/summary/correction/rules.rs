//! Where corrections are made, and which answers they can be about.

use crate::{
    entity::submission::{self, AnswerChannel},
    round::rules::work_path,
};

/// In the query of the page: the key of a comment in the answer that a correction is about.
pub const COMMENT: &str = "kommentar";

/// Where the result of a round is corrected. `code` comes from the round itself.
pub fn correction_path(code: &str) -> String {
    format!("{}/rattelse", work_path(code))
}

/// Where it is said how a paper reads.
pub fn paper_path(code: &str, number: i32) -> String {
    format!("{}/papper/{number}", correction_path(code))
}

/// Why an answer cannot be taken out of the result: it is not among what its tables count.
pub fn why_not(answer: &submission::Model) -> Option<&'static str> {
    match answer {
        _ if answer.withdrawn_on.is_some() || answer.is_late => Some("Svaret räknas inte nu heller"),
        _ if answer.channel == AnswerChannel::Meeting => {
            Some("Möten räknas bredvid svaren, och kan inte rättas här. Skriv ett meddelande om omgången i stället.")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use uuid::Uuid;

    use super::*;
    use crate::answer::queries::web_submission;

    #[test]
    fn what_counts_can_be_corrected_and_nothing_else() {
        let counted = web_submission(Uuid::nil(), Vec::new(), "[]".to_owned(), DateTime::UNIX_EPOCH);
        let withdrawn = submission::Model { withdrawn_on: Some(NaiveDate::MIN), ..counted.clone() };
        let late = submission::Model { is_late: true, ..counted.clone() };
        let meeting = submission::Model { channel: AnswerChannel::Meeting, ..counted.clone() };
        assert_eq!(why_not(&counted), None);
        assert!([withdrawn, late, meeting].iter().all(|answer| why_not(answer).is_some()));
    }
}
