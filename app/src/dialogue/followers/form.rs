//! The address that somebody typed.

use crate::{
    account::form::{folded_email, is_email},
    forms::{FormErrors, Sent},
    words::Words,
};

/// Name and id of the field.
pub const EMAIL: &str = "epost";

/// Characters that stand in no address that people have, and that mail servers read as something else.
const NEVER: [char; 12] = ['"', '(', ')', ',', ':', ';', '<', '>', '[', ']', '\\', '|'];

/// The address, in lower case.
pub fn check(sent: &Sent, words: Words) -> Result<String, FormErrors> {
    let email = folded_email(sent.get(EMAIL));
    let name = email.rsplit_once('@').map_or("", |(name, _)| name);
    if email.is_empty() {
        return Err(FormErrors::on(EMAIL, words.follow_no_email()));
    }
    if !is_email(&email) || !name.is_ascii() || email.contains(NEVER) || email.contains("..") || email.ends_with('.') {
        return Err(FormErrors::on(EMAIL, words.follow_bad_email()));
    }
    Ok(email)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(typed: &str) -> Result<String, String> {
        let sent = Sent::new(vec![(EMAIL.to_owned(), typed.to_owned())]);
        check(&sent, Words::swedish()).map_err(|errors| errors.at(EMAIL).unwrap_or_default().to_owned())
    }

    #[test]
    fn an_address_is_kept_in_lower_case() {
        assert_eq!(checked(" Anna.Ek+dialog@Storby.Example\n"), Ok("anna.ek+dialog@storby.example".to_owned()));
        assert_eq!(checked("anna@åäö.example"), Ok("anna@åäö.example".to_owned()));
    }

    #[test]
    fn what_is_no_address_gets_a_sentence() {
        assert_eq!(checked(" "), Err("Skriv din e-postadress".to_owned()));
        for wrong in [
            "anna",
            "anna@",
            "anna@storby",
            "a b@storby.example",
            "a@b@c.example",
            "åsa@storby.example",
            "a,b@storby.example",
            "<a@storby.example>",
            "a@storby..example",
            "a@storby.example.",
        ] {
            assert_eq!(checked(wrong), Err("Skriv hela adressen, till exempel anna@exempel.se".to_owned()), "{wrong}");
        }
    }
}
