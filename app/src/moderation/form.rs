//! What the queue's forms sent, and what is wrong with it.

use sea_orm::ActiveEnum;
use uuid::Uuid;

use crate::{
    entity::{comment::CommentState, redaction::Ground},
    forms::{FormErrors, Sent},
    moderation::redaction::Covering,
};

/// Longest reason for withholding a comment or taking a statement away.
pub const MAX_REASON: usize = 300;

/// The most passages that are covered at a time.
const MOST_PASSAGES: usize = 20;
/// Longest section of law.
const MAX_SECTION: usize = 60;

/// One comment and what a moderator says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The comment that stood on the page; another may be next by now.
    pub comment_id: Uuid,
    /// What was decided of it when the page was shown.
    pub seen: CommentState,
    /// What is said now.
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
    /// Others may read it without some words.
    Redact(Covering),
    /// It is as if nobody had read it.
    Undo,
}

/// Grounds by which a comment is withheld with one press, and what its author is told.
pub const GROUNDS: [(Ground, &str); 4] = [
    (Ground::Person, "Texten pekar ut en person."),
    (Ground::Health, "Texten berättar om någon annans hälsa."),
    (Ground::Threat, "Texten är ett hot eller en kränkning."),
    (Ground::Copyright, "Någon annan har rätt till texten."),
];

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
        "redact" | "redact-more" => Verdict::Redact(check_covering(sent)?),
        "undo" => Verdict::Undo,
        other => Verdict::Withhold(known_reason(other)?),
    };
    let seen = CommentState::try_from_value(&sent.get("seen").to_owned()).unwrap_or(CommentState::Unread);
    Ok(Reading { comment_id, seen, verdict })
}

/// What one press on a ground says, sent as "withhold:person".
fn known_reason(act: &str) -> Result<String, FormErrors> {
    let ground = act.strip_prefix("withhold:").and_then(ground);
    let known = GROUNDS.iter().find(|(known, _)| Some(*known) == ground);
    known
        .map(|(_, reason)| (*reason).to_owned())
        .ok_or_else(|| FormErrors::on("comment", "Välj om texten ska godkännas, maskeras eller döljas"))
}

/// The words that are to be covered, and why.
///
/// # Errors
/// When something is missing or too long. Whether the words stand in the comment is for [`super::redaction::spans`] to say.
pub fn check_covering(sent: &Sent) -> Result<Covering, FormErrors> {
    let lines = sent.get("passages").lines().map(str::trim).filter(|line| !line.is_empty());
    let passages: Vec<String> = lines.map(str::to_owned).collect();
    let (section, note) = (sent.get("section").trim(), sent.get("note").trim());
    let mut errors = FormErrors::default();
    match passages.len() {
        0 => errors.add("passages", "Skriv de ord som ska bort"),
        n if MOST_PASSAGES < n => errors.add("passages", "Skriv högst 20 rader åt gången"),
        _ => {}
    }
    let ground = ground(sent.get("ground"));
    if ground.is_none() {
        errors.add("ground", "Välj varför orden ska bort");
    }
    if MAX_SECTION < section.chars().count() {
        errors.add("section", "Skriv högst 60 tecken");
    }
    if MAX_REASON < note.chars().count() {
        errors.add("note", "Skriv högst 300 tecken");
    } else if ground == Some(Ground::Other) && note.is_empty() {
        errors.add("note", "Förklara för den som skrev varför orden är borttagna");
    }
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    errors.or(Covering { passages, ground: ground.unwrap_or(Ground::Other), section: some(section), note: some(note) })
}

fn ground(code: &str) -> Option<Ground> {
    Ground::try_from_value(&code.to_owned()).ok()
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

    fn said(verdict: Verdict) -> Reading {
        Reading { comment_id: ID.parse().unwrap(), seen: CommentState::Unread, verdict }
    }

    #[test]
    fn what_was_decided_when_the_page_was_shown_comes_with_the_form() {
        let reading = check_reading(&sent(&[("comment_id", ID), ("act", "undo"), ("seen", "redacted")])).unwrap();
        assert_eq!(reading, Reading { seen: CommentState::Redacted, ..said(Verdict::Undo) });
    }

    #[test]
    fn a_known_ground_needs_no_words() {
        let with = |act: &str| check_reading(&sent(&[("comment_id", ID), ("act", act)]));
        assert_eq!(with("withhold:threat"), Ok(said(Verdict::Withhold(GROUNDS[2].1.to_owned()))));
        assert!(with("withhold:other").unwrap_err().at("comment").is_some());
    }

    #[test]
    fn covering_needs_words_and_a_ground_and_other_grounds_an_explanation() {
        let with = |passages: &str, ground: &str, note: &str| {
            check_covering(&sent(&[
                ("passages", passages),
                ("ground", ground),
                ("note", note),
                ("section", " OSL 26:1 "),
            ]))
        };
        let covering = with(" Åsa \n\nBo", "person", "").unwrap();
        assert_eq!(
            (covering.passages, covering.section.as_deref()),
            (vec!["Åsa".to_owned(), "Bo".to_owned()], Some("OSL 26:1"))
        );
        let errors = with(" ", "", "").unwrap_err();
        assert!(errors.at("passages").is_some() && errors.at("ground").is_some() && errors.at("note").is_none());
        assert!(with("Åsa", "other", " ").unwrap_err().at("note").is_some());
        assert!(with("Åsa", "other", "Reklam").is_ok() && with(&"a\n".repeat(21), "person", "").is_err());
    }

    #[test]
    fn approving_needs_no_reason() {
        let reading = check_reading(&sent(&[("comment_id", ID), ("act", "approve")])).unwrap();
        assert_eq!(reading, said(Verdict::Approve));
    }

    #[test]
    fn withholding_needs_a_reason() {
        let with = |reason: &str| check_reading(&sent(&[("comment_id", ID), ("act", "withhold"), ("reason", reason)]));
        assert_eq!(with(" namn "), Ok(said(Verdict::Withhold("namn".to_owned()))));
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
