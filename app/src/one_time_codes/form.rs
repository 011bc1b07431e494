//! How many codes are asked for, and how they are to leave.

use crate::forms::{FormErrors, Sent};

/// Field that says what is asked for.
pub const ACT: &str = "act";
/// A code is to be demanded.
pub const DEMAND: &str = "demand";
/// No code is to be demanded any more.
pub const FREE: &str = "free";
/// Codes are to be made, as a file.
pub const LIST: &str = "list";
/// Codes are to be made, as letters.
pub const LETTERS: &str = "letters";
/// Field of how many codes to make.
pub const NUMBER: &str = "number";
/// Field of where somebody without internet turns.
pub const CONTACT: &str = "contact";

/// Longest text of where to turn.
pub const MAX_CONTACT: usize = 100;
/// The most codes in one file.
const MOST_IN_FILE: usize = 5_000;
/// The most letters in one file: whoever asked waits while they are set.
const MOST_LETTERS: usize = 500;

/// Codes to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// How many.
    pub number: usize,
    /// As what.
    pub wanted: Wanted,
}

/// How codes leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// As a file with a row for each.
    List,
    /// As letters to print.
    Letters {
        /// Where somebody without internet turns, if that is said.
        contact: Option<String>,
    },
}

/// What is asked for.
///
/// # Errors
/// Every mistake at its field.
pub fn check_order(sent: &Sent) -> Result<Order, FormErrors> {
    if sent.get(ACT) != LETTERS {
        let number = number(sent, MOST_IN_FILE, "Skriv ett antal mellan 1 och 5\u{a0}000.")?;
        return Ok(Order { number, wanted: Wanted::List });
    }
    let many =
        "Skriv ett antal mellan 1 och 500. Ska breven bli fler, gör dem flera gånger eller hämta koderna som fil.";
    let (number, contact) = (number(sent, MOST_LETTERS, many), contact(sent));
    match (number, contact) {
        (Ok(number), Ok(contact)) => Ok(Order { number, wanted: Wanted::Letters { contact } }),
        (number, contact) => Err(number.err().unwrap_or_default().and(contact.err())),
    }
}

/// A number from 1 to `most`, with or without spaces between the thousands.
fn number(sent: &Sent, most: usize, sentence: &str) -> Result<usize, FormErrors> {
    let typed: String = sent.get(NUMBER).chars().filter(|c| !c.is_whitespace()).collect();
    let number = typed.parse().ok().filter(|number| (1..=most).contains(number));
    number.ok_or_else(|| FormErrors::on(NUMBER, sentence))
}

fn contact(sent: &Sent) -> Result<Option<String>, FormErrors> {
    let contact = sent.get(CONTACT).trim();
    match contact.chars().count() {
        n if MAX_CONTACT < n => Err(FormErrors::on(CONTACT, "Skriv högst 100 tecken.")),
        n => Ok((0 < n).then(|| contact.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(fields: &[(&str, &str)]) -> Result<Order, FormErrors> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        check_order(&Sent::new(fields.collect()))
    }

    #[test]
    fn a_number_is_one_that_can_be_made_at_once() {
        for (typed, number) in [("1", 1), (" 250 ", 250), ("5 000", 5_000), ("5\u{a0}000", 5_000)] {
            assert_eq!(order(&[(NUMBER, typed)]), Ok(Order { number, wanted: Wanted::List }), "{typed}");
        }
        for typed in ["", "0", "-1", "5001", "1,5", "många", "99999999999999999999999"] {
            assert!(order(&[(NUMBER, typed)]).unwrap_err().at(NUMBER).is_some(), "{typed}");
        }
    }

    #[test]
    fn letters_are_fewer_and_say_where_to_turn() {
        let letters = |number, contact| order(&[(ACT, LETTERS), (NUMBER, number), (CONTACT, contact)]);
        let contact = Some("0611-34 80 00".to_owned());
        let expected = Order { number: 500, wanted: Wanted::Letters { contact } };
        assert_eq!(letters("500", " 0611-34 80 00 "), Ok(expected));
        assert_eq!(letters("1", " ").map(|order| order.wanted), Ok(Wanted::Letters { contact: None }));
        let errors = letters("501", &"å".repeat(MAX_CONTACT + 1)).unwrap_err();
        assert!(errors.at(NUMBER).is_some() && errors.at(CONTACT).is_some());
    }
}
