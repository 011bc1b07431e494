//! The address that somebody typed.

use crate::{
    forms::{FormErrors, Sent},
    mail::address,
    words::Words,
};

/// Name and id of the field.
pub const EMAIL: &str = "epost";

/// The address, in lower case.
///
/// # Errors
/// When there is none, or it is no address.
pub fn check(sent: &Sent, words: Words) -> Result<String, FormErrors> {
    let email = address::folded(sent.get(EMAIL));
    if email.is_empty() {
        return Err(FormErrors::on(EMAIL, words.follow_no_email()));
    }
    if !address::is_address(&email) {
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
        for wrong in ["anna", "åsa@storby.example", "a,b@storby.example"] {
            assert_eq!(checked(wrong), Err("Skriv hela adressen, till exempel anna@exempel.se".to_owned()), "{wrong}");
        }
    }
}
