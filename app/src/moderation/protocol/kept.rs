//! A protocol as it is kept for good: its words as JSON and their fingerprint, and the only way back.

use analysis::stored::fingerprint;
use anyhow::{Context, ensure};
use uuid::Uuid;

use super::items::Protocol;
use crate::entity::protocol;

/// How many digits of a fingerprint stand together.
const GROUP: usize = 4;

/// The row to keep beside a result.
///
/// # Errors
/// When it cannot be written as JSON, which is a fault of ours.
pub fn row(result_id: Uuid, protocol: &Protocol) -> anyhow::Result<protocol::Model> {
    let json = serde_json::to_string(protocol).context("a protocol could not be written")?;
    Ok(protocol::Model { round_result_id: result_id, fingerprint: fingerprint(&json), json })
}

/// Reads it back, if not a letter has changed.
///
/// # Errors
/// When it is not what was signed.
pub fn open(row: &protocol::Model) -> anyhow::Result<Protocol> {
    ensure!(fingerprint(&row.json) == row.fingerprint, "a stored protocol was changed");
    serde_json::from_str(&row.json).context("a stored protocol cannot be read")
}

/// A fingerprint that can be read aloud and compared: its digits four by four.
pub fn readable(fingerprint: &str) -> String {
    let digits: Vec<char> = fingerprint.chars().collect();
    digits.chunks(GROUP).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moderation::protocol::items::{Item, Letterhead};

    fn protocol() -> Protocol {
        let item = Item {
            title: "Svaren".to_owned(),
            told: vec!["30 svar räknas. <b> \"å\" \u{2028}".to_owned()],
            points: vec![],
        };
        let letterhead = Letterhead { from: "Storby kommun".to_owned(), title: "Kontakt".to_owned() };
        Protocol {
            of: "Socialnämnden i Storby".to_owned(),
            items: vec![item],
            letterhead: Some(letterhead),
            topics: None,
        }
    }

    #[test]
    fn what_was_kept_is_read_back_word_for_word() {
        let row = row(Uuid::nil(), &protocol()).unwrap();
        assert_eq!(open(&row).unwrap(), protocol());
        assert!(row.json.starts_with(r#"{"of":"Socialnämnden i Storby","items":[{"title":"Svaren","told":["#));
    }

    #[test]
    fn one_from_before_the_letterhead_was_kept_is_read_and_written_as_it_was() {
        let older = Protocol { letterhead: None, ..protocol() };
        let row = row(Uuid::nil(), &older).unwrap();
        assert!(!row.json.contains("letterhead"), "{}", row.json);
        assert_eq!(open(&row).unwrap(), older);
    }

    #[test]
    fn one_letter_changed_and_it_is_not_shown() {
        let mut row = row(Uuid::nil(), &protocol()).unwrap();
        row.json = row.json.replace("30", "31");
        assert_eq!(open(&row).unwrap_err().to_string(), "a stored protocol was changed");
    }

    #[test]
    fn a_fingerprint_stands_in_groups_of_four() {
        assert_eq!(readable("a1b2c3d4e5"), "a1b2 c3d4 e5");
        assert_eq!(readable(""), "");
    }
}
