//! What an administrator writes, and what is wrong with it.

use crate::{
    entity::organisation,
    forms::{self, FormErrors, Sent},
    mail::address,
    ui::contact::dialled,
};

/// The telephone number.
pub const PHONE: &str = "phone";
/// The address for e-mail.
pub const MAIL: &str = "email";

/// Most characters of the number, with a word about when one is answered.
const MAX_PHONE: usize = 60;

/// Fewest digits of a number that leads to a kommun.
const MIN_DIGITS: usize = 5;

/// What is shown from now on. Either may be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The telephone number.
    pub phone: Option<String>,
    /// The address for e-mail.
    pub mail: Option<String>,
}

/// What the form is filled from, to know whether somebody has changed it since.
pub fn stamp(row: &organisation::Model) -> String {
    forms::stamp(&(&row.contact_phone, &row.contact_mail))
}

/// The fields as they are filled.
pub fn filled(row: &organisation::Model) -> Sent {
    let fields = [(PHONE, &row.contact_phone), (MAIL, &row.contact_mail)];
    Sent::new(fields.map(|(name, value)| (name.to_owned(), value.clone().unwrap_or_default())).into())
}

/// The number and the address.
///
/// # Errors
/// When one of them can be no such thing.
pub fn check(sent: &Sent) -> Result<Wanted, FormErrors> {
    let (phone, mail) = (sent.get(PHONE).trim().to_owned(), address::folded(sent.get(MAIL)));
    let mut errors = FormErrors::default();
    let digits = dialled(&phone).chars().filter(char::is_ascii_digit).count();
    if !phone.is_empty() && digits < MIN_DIGITS {
        errors.add(PHONE, "Skriv hela telefonnumret först, till exempel 0611-34 80 00");
    }
    if MAX_PHONE < phone.chars().count() {
        errors.add(PHONE, "Skriv högst 60 tecken");
    }
    if !mail.is_empty() && !address::is_address(&mail) {
        errors.add(MAIL, "Skriv en e-postadress, till exempel dialog@storby.se");
    }
    let some = |text: String| (!text.is_empty()).then_some(text);
    errors.or(Wanted { phone: some(phone), mail: some(mail) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(phone: &str, mail: &str) -> Result<Wanted, FormErrors> {
        let body: String =
            form_urlencoded::Serializer::new(String::new()).append_pair(PHONE, phone).append_pair(MAIL, mail).finish();
        check(&Sent::parse(body.as_bytes()))
    }

    #[test]
    fn what_is_left_out_is_none_and_what_cannot_be_called_is_refused() {
        let wanted = checked(" 0980-319 200 (vardagar) ", "Dialog@Storby.example").unwrap();
        assert_eq!(wanted.phone.as_deref(), Some("0980-319 200 (vardagar)"));
        assert_eq!(wanted.mail.as_deref(), Some("dialog@storby.example"));
        assert_eq!(checked("", " ").unwrap(), Wanted { phone: None, mail: None });
        assert!(checked("vardagar 08.00–16.30", "").unwrap_err().at(PHONE).is_some());
        assert!(checked("växeln", "").unwrap_err().at(PHONE).is_some());
        assert!(checked("", "växeln").unwrap_err().at(MAIL).is_some());
        assert!(checked(&"1".repeat(61), "").unwrap_err().at(PHONE).is_some());
    }
}
