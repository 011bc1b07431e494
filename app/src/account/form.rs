//! What the account pages send, and what is wrong with it.

use crate::{
    account::rules,
    forms::{FormErrors, Sent},
    mail::address::folded,
};

/// Somebody wants to sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct SignIn {
    /// Folded, see [`folded`].
    pub email: String,
    /// As typed.
    pub password: String,
}

impl SignIn {
    /// Both fields hold something. What they hold is not judged here: that would tell which addresses could exist.
    ///
    /// # Errors
    /// At the field that is empty.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let mut errors = FormErrors::default();
        let email = folded(sent.get("email"));
        if email.is_empty() {
            errors.add("email", "Skriv din e-postadress");
        }
        if sent.get("password").is_empty() {
            errors.add("password", "Skriv ditt lösenord");
        }
        errors.or(Self { email, password: sent.get("password").to_owned() })
    }
}

/// The new password, typed twice. `about` as in [`rules::password_problem`].
///
/// # Errors
/// When it is short, easy to guess or about its owner, or the second is another.
pub fn new_password(sent: &Sent, about: &[&str]) -> Result<String, FormErrors> {
    let password = sent.get("password");
    if let Some(problem) = rules::password_problem(password, about) {
        return Err(FormErrors::on("password", problem));
    }
    if sent.get("again") != password {
        return Err(FormErrors::on("again", "Lösenorden är inte likadana. Skriv båda igen."));
    }
    Ok(password.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn both_fields_are_needed_and_the_address_is_folded() {
        let errors = SignIn::check(&sent(&[("email", "  ")])).err().unwrap();
        assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["email", "password"]);

        let typed = SignIn::check(&sent(&[("email", " Åsa@Storby.EXAMPLE "), ("password", " x ")])).ok().unwrap();
        assert_eq!((typed.email.as_str(), typed.password.as_str()), ("åsa@storby.example", " x "));
    }

    #[test]
    fn a_new_password_is_typed_the_same_twice() {
        let twice = |one, two| new_password(&sent(&[("password", one), ("again", two)]), &[]);

        assert!(twice("fyra gröna cyklar", "fyra gröna cyklar").is_ok());
        assert!(twice("fyra gröna cyklar", "fyra grona cyklar").is_err_and(|errors| errors.at("again").is_some()));
        assert!(twice("kort", "kort").is_err_and(|errors| errors.at("password").is_some()));
    }
}
