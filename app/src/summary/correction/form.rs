//! What the forms of a correction sent, and what is wrong with it.

use uuid::Uuid;

use crate::{
    channel::form::NUMBER,
    forms::{FormErrors, Sent},
    moderation::closing::MAX_REASON,
};

/// Field of the receipt code.
pub const RECEIPT: &str = "receipt";
/// Field of a comment's key.
pub const COMMENT: &str = "comment";
/// Field of the reason.
pub const REASON: &str = "reason";
/// Field of the number of a paper that is to be read anew.
pub const OPEN_NUMBER: &str = "open_number";
/// Field of the key of a proposal.
pub const PROPOSAL: &str = "proposal";

/// Which answer a correction is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// That of the paper with this number.
    Paper(i32),
    /// The one under this receipt code, as it was typed.
    Receipt(String),
    /// The one that a comment stands in.
    Comment(Uuid),
}

/// An answer that is not to count any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excluding {
    /// Which.
    pub which: Which,
    /// Why: everybody reads it.
    pub reason: String,
}

impl Excluding {
    /// Reads the form.
    ///
    /// # Errors
    /// Every mistake at its field.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let mut errors = FormErrors::default();
        let which = which(sent, &mut errors);
        let reason = check_reason(sent, &mut errors);
        which.zip(reason).map(|(which, reason)| Self { which, reason }).ok_or(errors)
    }
}

fn which(sent: &Sent, errors: &mut FormErrors) -> Option<Which> {
    if let Ok(comment) = Uuid::parse_str(sent.get(COMMENT)) {
        return Some(Which::Comment(comment));
    }
    let receipt = sent.get(RECEIPT).trim();
    match (sent.get(NUMBER).trim().is_empty(), receipt.is_empty()) {
        (false, true) => check_number(sent, NUMBER, errors).map(Which::Paper),
        (true, false) => Some(Which::Receipt(receipt.to_owned())),
        (true, true) => {
            errors.add(RECEIPT, "Skriv kvittokoden, eller papperets nummer om svaret kom på papper");
            None
        }
        (false, false) => {
            errors.add(NUMBER, "Skriv bara ett av dem: papperets nummer eller kvittokoden");
            None
        }
    }
}

/// The number of a paper in `field`.
pub fn check_number(sent: &Sent, field: &str, errors: &mut FormErrors) -> Option<i32> {
    let number = sent.get(field).trim().parse().ok();
    if number.is_none() {
        errors.add(field, "Skriv papperets nummer med siffror");
    }
    number
}

/// The reason. It stands on the one page that politicians read.
pub fn check_reason(sent: &Sent, errors: &mut FormErrors) -> Option<String> {
    let reason = sent.get(REASON).trim();
    match reason.chars().count() {
        0 => errors.add(REASON, "Skriv varför resultatet rättas"),
        long if MAX_REASON < long => errors.add(REASON, format!("Skriv högst {MAX_REASON} tecken")),
        _ => return Some(reason.to_owned()),
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fields: &[(&str, &str)]) -> Result<Excluding, FormErrors> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Excluding::check(&Sent::new(fields.collect()))
    }

    #[test]
    fn an_answer_is_named_in_one_way() {
        let why = (REASON, " Påhittat. ");
        let which = |fields: &[(&str, &str)]| check(&[fields, &[why]].concat()).map(|found| found.which);
        assert_eq!(which(&[(NUMBER, " 7 ")]), Ok(Which::Paper(7)));
        assert_eq!(which(&[(RECEIPT, " K7QX ")]), Ok(Which::Receipt("K7QX".to_owned())));
        assert_eq!(which(&[(COMMENT, Uuid::nil().to_string().as_str())]), Ok(Which::Comment(Uuid::nil())));
        for wrong in [&[(NUMBER, "sju")][..], &[(NUMBER, "7"), (RECEIPT, "K7QX")]] {
            assert!(which(wrong).unwrap_err().at(NUMBER).is_some(), "{wrong:?}");
        }
        assert!(which(&[]).unwrap_err().at(RECEIPT).is_some());
        assert_eq!(check(&[(NUMBER, "7"), why]).unwrap().reason, "Påhittat.");
    }

    #[test]
    fn everybody_reads_the_reason_so_there_is_one_and_it_is_short() {
        let long = "å".repeat(MAX_REASON + 1);
        for reason in [" ", long.as_str()] {
            assert!(check(&[(NUMBER, "7"), (REASON, reason)]).unwrap_err().at(REASON).is_some());
        }
    }
}
