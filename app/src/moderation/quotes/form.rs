//! What the form of withdrawing a quote sent, and what is wrong with it.

use crate::{
    entity::redaction::Ground,
    forms::{FormErrors, Sent},
    moderation::{form::MAX_REASON, redaction::Covering},
};

/// Field of why.
pub const REASON: &str = "reason";
/// Field of the words that go; all where it is empty.
pub const PASSAGES: &str = "passages";
/// Field with the fingerprint of the words that stood on the page.
pub const SEEN: &str = "seen";
/// The most passages of one quote.
const MOST_PASSAGES: usize = 20;

/// A quote that is to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawing {
    /// Why. Whoever wrote it reads this.
    pub reason: String,
    /// The words that go. None where the whole quote does.
    pub passages: Vec<String>,
    /// Fingerprint of the words that stood on the page.
    pub seen: String,
}

impl Withdrawing {
    /// Reads the form.
    ///
    /// # Errors
    /// Every mistake at its field.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let reason = sent.get(REASON).trim().to_owned();
        let lines = sent.get(PASSAGES).lines().map(str::trim).filter(|line| !line.is_empty());
        let passages: Vec<String> = lines.map(str::to_owned).collect();
        let mut errors = FormErrors::default();
        match reason.chars().count() {
            0 => errors.add(REASON, "Skriv varför citatet dras tillbaka"),
            long if MAX_REASON < long => errors.add(REASON, format!("Skriv högst {MAX_REASON} tecken")),
            _ => {}
        }
        if MOST_PASSAGES < passages.len() {
            errors.add(PASSAGES, format!("Skriv högst {MOST_PASSAGES} rader"));
        }
        errors.or(Self { reason, passages, seen: sent.get(SEEN).to_owned() })
    }

    /// What is covered; nothing where the whole quote goes.
    pub fn covering(&self) -> Option<Covering> {
        (!self.passages.is_empty()).then(|| Covering {
            passages: self.passages.clone(),
            ground: Ground::Other,
            section: None,
            note: Some(self.reason.clone()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_quote_goes_for_a_reason_in_full_or_in_part() {
        let whole =
            Withdrawing::check(&sent(&[(REASON, " Pekar ut en person. "), (PASSAGES, " \n"), (SEEN, "x")])).unwrap();
        assert_eq!((whole.reason.as_str(), whole.covering(), whole.seen.as_str()), ("Pekar ut en person.", None, "x"));
        let part = Withdrawing::check(&sent(&[(REASON, "Ett namn."), (PASSAGES, "Åsa\n\n på tvåan ")])).unwrap();
        assert_eq!(part.covering().unwrap().passages, ["Åsa", "på tvåan"]);
    }

    #[test]
    fn what_is_wrong_stands_at_its_field() {
        let none = Withdrawing::check(&sent(&[])).unwrap_err();
        assert_eq!(none.at(REASON), Some("Skriv varför citatet dras tillbaka"));
        let (long, many) = ("å".repeat(MAX_REASON + 1), "ord\n".repeat(MOST_PASSAGES + 1));
        let errors = Withdrawing::check(&sent(&[(REASON, &long), (PASSAGES, &many)])).unwrap_err();
        assert!(errors.at(REASON).is_some() && errors.at(PASSAGES).is_some());
    }
}
