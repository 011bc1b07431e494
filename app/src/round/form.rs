//! What the workbench's forms sent, and what is wrong with it.

use crate::forms::{FormErrors, Sent};

/// Longest reason for stopping a round before its time.
pub const MAX_REASON: usize = 500;

/// Why a round is stopped before its time. It is shown to residents, so it must be there.
///
/// # Errors
/// When it is missing or too long.
pub fn check_stop(sent: &Sent) -> Result<String, FormErrors> {
    check_reason(sent, "Skriv varför omgången stoppas i förtid")
}

/// Why a round is called off, likewise.
///
/// # Errors
/// When it is missing or too long.
pub fn check_withdraw(sent: &Sent) -> Result<String, FormErrors> {
    check_reason(sent, "Skriv varför omgången återkallas")
}

fn check_reason(sent: &Sent, missing: &str) -> Result<String, FormErrors> {
    let reason = sent.get("reason").trim();
    match reason.chars().count() {
        0 => Err(FormErrors::on("reason", missing)),
        n if MAX_REASON < n => Err(FormErrors::on("reason", "Skriv högst 500 tecken")),
        _ => Ok(reason.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(reason: &str) -> Sent {
        Sent::new(vec![("reason".to_owned(), reason.to_owned())])
    }

    #[test]
    fn a_reason_is_demanded_and_trimmed() {
        assert_eq!(check_stop(&sent("  Fel frågor. ")), Ok("Fel frågor.".to_owned()));
        let missing = FormErrors::on("reason", "Skriv varför omgången stoppas i förtid");
        assert_eq!(check_stop(&sent(" \n ")), Err(missing.clone()));
        assert_eq!(check_stop(&Sent::default()), Err(missing));
    }

    #[test]
    fn a_reason_has_a_longest_length_in_letters_not_bytes() {
        assert!(check_stop(&sent(&"å".repeat(MAX_REASON))).is_ok());
        let errors = check_stop(&sent(&"å".repeat(MAX_REASON + 1))).unwrap_err();
        assert_eq!(errors.at("reason"), Some("Skriv högst 500 tecken"));
    }
}
