//! What the queue's forms sent, and what is wrong with it.

use uuid::Uuid;

use crate::forms::{FormErrors, Sent};

/// Longest reason for withholding a comment or taking a statement away.
pub const MAX_REASON: usize = 300;

/// One comment and what a moderator says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The comment that stood on the page; another may be next by now.
    pub comment_id: Uuid,
    /// What was said.
    pub verdict: Verdict,
}

/// What the button says that asks for a statement to be taken away.
pub const ASK_TO_TAKE_AWAY: &str = "ask_to_take_away";

/// What the button says that takes it away.
pub const TAKE_AWAY: &str = "take_away";

/// Field with the key of that statement.
pub const STATEMENT: &str = "statement_id";

/// Field with the reason for taking it away.
pub const TAKEN_REASON: &str = "taken_reason";

/// An own statement of a resident that is to be taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// Its key.
    pub statement_id: Uuid,
    /// Why.
    pub reason: String,
}

/// What a moderator says of a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Others may read it as it stands.
    Approve,
    /// Others may not, for this reason.
    Withhold(String),
}

/// The comment and the button that was pressed.
///
/// # Errors
/// When the reason is missing or too long, or the form is not one of ours.
pub fn check_reading(sent: &Sent) -> Result<Reading, FormErrors> {
    let Ok(comment_id) = Uuid::parse_str(sent.get("comment_id")) else {
        return Err(FormErrors::on("comment", "Kommentaren gick inte att hitta. Här är nästa."));
    };
    let verdict = match sent.get("act") {
        "approve" => Verdict::Approve,
        "withhold" => Verdict::Withhold(check_reason(sent, "reason", "Skriv varför texten döljs")?),
        _ => return Err(FormErrors::on("comment", "Välj om texten ska godkännas eller döljas")),
    };
    Ok(Reading { comment_id, verdict })
}

/// The statement that was chosen, and why it is to go.
///
/// # Errors
/// When none was chosen, or the reason is missing or too long.
pub fn check_taking(sent: &Sent) -> Result<Taking, FormErrors> {
    let Ok(statement_id) = Uuid::parse_str(sent.get(STATEMENT)) else {
        return Err(FormErrors::on(STATEMENT, "Välj vilket påstående som ska tas bort"));
    };
    let reason = check_reason(sent, TAKEN_REASON, "Skriv varför påståendet tas bort")?;
    Ok(Taking { statement_id, reason })
}

fn check_reason(sent: &Sent, field: &str, missing: &str) -> Result<String, FormErrors> {
    let reason = sent.get(field).trim();
    match reason.chars().count() {
        0 => Err(FormErrors::on(field, missing)),
        n if MAX_REASON < n => Err(FormErrors::on(field, "Skriv högst 300 tecken")),
        _ => Ok(reason.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0f0e0d0c-0b0a-4908-8706-050403020100";

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn approving_needs_no_reason() {
        let reading = check_reading(&sent(&[("comment_id", ID), ("act", "approve")])).unwrap();
        assert_eq!(reading, Reading { comment_id: ID.parse().unwrap(), verdict: Verdict::Approve });
    }

    #[test]
    fn withholding_needs_a_reason() {
        let with = |reason: &str| check_reading(&sent(&[("comment_id", ID), ("act", "withhold"), ("reason", reason)]));
        assert_eq!(
            with(" namn "),
            Ok(Reading { comment_id: ID.parse().unwrap(), verdict: Verdict::Withhold("namn".to_owned()) })
        );
        assert_eq!(with("  ").unwrap_err().at("reason"), Some("Skriv varför texten döljs"));
        assert_eq!(with(&"å".repeat(301)).unwrap_err().at("reason"), Some("Skriv högst 300 tecken"));
        assert!(with(&"å".repeat(300)).is_ok());
    }

    #[test]
    fn taking_away_needs_a_statement_and_a_reason() {
        let with = |id: &str, reason: &str| check_taking(&sent(&[(STATEMENT, id), (TAKEN_REASON, reason)]));
        assert_eq!(with(ID, " namn "), Ok(Taking { statement_id: ID.parse().unwrap(), reason: "namn".to_owned() }));
        assert_eq!(with("", "namn").unwrap_err().at(STATEMENT), Some("Välj vilket påstående som ska tas bort"));
        assert_eq!(with(ID, " ").unwrap_err().at(TAKEN_REASON), Some("Skriv varför påståendet tas bort"));
        assert_eq!(with(ID, &"å".repeat(301)).unwrap_err().at(TAKEN_REASON), Some("Skriv högst 300 tecken"));
    }

    #[test]
    fn a_form_that_is_not_ours_gets_a_sentence() {
        for fields in [&[][..], &[("comment_id", "x"), ("act", "approve")], &[("comment_id", ID), ("act", "burn")]] {
            assert!(check_reading(&sent(fields)).unwrap_err().at("comment").is_some(), "{fields:?}");
        }
    }
}
