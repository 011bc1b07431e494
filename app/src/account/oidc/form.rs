//! What an administrator writes about the organisation's own sign-in, and what is wrong with it.

use super::{rules, wire::Reach};
use crate::{
    account::people::form as people_form,
    entity::own_sign_in,
    forms::{FormErrors, Sent},
};

/// Name of the button that was pressed.
pub const ACT: &str = "act";
/// Saves where people sign in.
pub const SAVE: &str = "save";
/// Ends it.
pub const END: &str = "end";
/// Says which role comes with a group.
pub const ADD: &str = "add";
/// Takes that back.
pub const REMOVE: &str = "remove";

/// The provider's address.
pub const ISSUER: &str = "issuer";
/// Our name there.
pub const CLIENT_ID: &str = "client_id";
/// Our password there.
pub const CLIENT_SECRET: &str = "client_secret";
/// The claim that holds the groups.
pub const CLAIM: &str = "groups_claim";
/// Says that the provider answers for a second factor.
pub const STRONG: &str = "strong";
/// Says that addresses count of which the provider says nothing.
pub const TRUSTED: &str = "trusted";
/// A group's name there; the row of it that goes.
pub const GROUP: &str = "group";

/// The most characters of any of them.
const LONGEST: usize = 300;

/// Where people sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The provider's address, exactly as it calls itself.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// Our password there; none where the one that is kept stays.
    pub client_secret: Option<String>,
    /// The claim that holds the groups.
    pub groups_claim: String,
    /// Whether it answers for a second factor.
    pub is_strong: bool,
    /// Whether an address counts of which it does not say that it has made sure of it.
    pub trusts_addresses: bool,
}

/// What was written, beside what is `kept`. For another address the secret is asked for again: the one that is kept is for nobody
/// else's eyes.
///
/// # Errors
/// When something is missing or cannot be so.
pub fn check(sent: &Sent, kept: Option<&own_sign_in::Model>, reach: Reach) -> Result<Wanted, FormErrors> {
    let mut errors = FormErrors::default();
    let issuer = sent.get(ISSUER).trim().to_owned();
    if !reach.includes(&issuer) {
        errors.add(ISSUER, "Skriv en adress som börjar med https://");
    }
    let client_id = sent.get(CLIENT_ID).trim().to_owned();
    if client_id.is_empty() {
        errors.add(CLIENT_ID, "Skriv vad Med mig heter hos er inloggning");
    }
    let secret = sent.get(CLIENT_SECRET).trim().to_owned();
    if secret.is_empty() && kept.is_none_or(|own| own.issuer != issuer) {
        errors.add(CLIENT_SECRET, "Skriv hemligheten som hör till adressen");
    }
    let groups_claim = sent.get(CLAIM).trim().to_owned();
    if groups_claim.is_empty() {
        errors.add(CLAIM, "Skriv vad uppgiften om grupper heter, till exempel groups");
    }
    for (field, text) in [(ISSUER, &issuer), (CLIENT_ID, &client_id), (CLIENT_SECRET, &secret), (CLAIM, &groups_claim)]
    {
        if LONGEST < text.chars().count() {
            errors.add(field, "Skriv högst 300 tecken");
        }
    }
    let client_secret = Some(secret).filter(|secret| !secret.is_empty());
    let (is_strong, trusts_addresses) = (!sent.get(STRONG).is_empty(), !sent.get(TRUSTED).is_empty());
    errors.or(Wanted { issuer, client_id, client_secret, groups_claim, is_strong, trusts_addresses })
}

/// The group that a role is to come with.
///
/// # Errors
/// When it is missing or too long.
pub fn check_group(sent: &Sent) -> Result<String, FormErrors> {
    let group = sent.get(GROUP).trim().to_owned();
    match group.chars().count() {
        0 => Err(FormErrors::on(GROUP, "Skriv gruppens namn, så som er inloggning skriver det")),
        n if LONGEST < n => Err(FormErrors::on(GROUP, "Skriv högst 300 tecken")),
        _ => Ok(group),
    }
}

/// The same role, if it may come with a group ([`rules::may_come`]).
///
/// # Errors
/// When it may not: it was never offered.
pub fn by_group(wanted: people_form::Wanted) -> Result<people_form::Wanted, FormErrors> {
    match rules::may_come(wanted.role) {
        true => Ok(wanted),
        false => Err(FormErrors::on(people_form::ROLE, "Rollen kan inte komma med en grupp")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(issuer: &str, secret: &str) -> Sent {
        let fields = [(ISSUER, issuer), (CLIENT_ID, " medmig "), (CLIENT_SECRET, secret), (CLAIM, "groups")];
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_secret_that_is_kept_is_never_sent_to_another_address() {
        let kept = own_sign_in::Model {
            organisation_id: uuid::Uuid::nil(),
            issuer: "https://id.storby.example".to_owned(),
            client_id: "medmig".to_owned(),
            client_secret: vec![1],
            groups_claim: "groups".to_owned(),
            is_strong: false,
            trusts_addresses: false,
        };
        let checked = |issuer: &str, secret: &str, kept| check(&sent(issuer, secret), kept, Reach::Https);

        let same = checked("https://id.storby.example", "", Some(&kept)).ok().unwrap();
        assert_eq!((same.client_id.as_str(), same.client_secret), ("medmig", None));
        for (issuer, kept) in [("https://id.evil.example", Some(&kept)), ("https://id.storby.example", None)] {
            let errors = checked(issuer, " ", kept).err().unwrap();
            assert!(errors.at(CLIENT_SECRET).is_some(), "{issuer}");
        }
        let moved = checked("https://id.evil.example", "ny", Some(&kept)).ok().unwrap();
        assert_eq!(moved.client_secret.as_deref(), Some("ny"));
    }

    #[test]
    fn everything_is_needed_and_the_address_has_a_certificate() {
        let errors = check(&Sent::default(), None, Reach::Https).err().unwrap();
        assert_eq!(
            errors.iter().map(|(field, _)| field).collect::<Vec<_>>(),
            [ISSUER, CLIENT_ID, CLIENT_SECRET, CLAIM]
        );

        let plain = check(&sent("http://id.storby.example", "x"), None, Reach::Https).err().unwrap();
        assert_eq!(plain.iter().map(|(field, _)| field).collect::<Vec<_>>(), [ISSUER]);
    }
}
