//! What was sent about who takes part, and what is wrong with it.

use uuid::Uuid;

use crate::{
    forms::{FormErrors, Sent},
    round::form::MAX_REASON,
};

/// Field of the bodies that are invited.
pub const BODIES: &str = "bodies";
/// Field that says what an invited body answers.
pub const ACT: &str = "act";
/// Value of [`ACT`]: it takes part.
pub const ACCEPT: &str = "accept";
/// Value of [`ACT`]: it does not.
pub const DECLINE: &str = "decline";
/// Value of [`ACT`]: the owner takes an invitation back.
pub const TAKE_BACK: &str = "take_back";
/// Field of the key of the invitation.
pub const INVITATION: &str = "invitation";
/// Field of why it does not.
pub const REASON: &str = "reason";

/// The bodies that were chosen, out of `offered`.
///
/// # Errors
/// When there is none.
pub fn check_bodies(sent: &Sent, offered: &[Uuid]) -> Result<Vec<Uuid>, FormErrors> {
    let chosen: Vec<_> = sent.all(BODIES).filter_map(|id| Uuid::parse_str(id).ok()).collect();
    let bodies: Vec<_> = offered.iter().copied().filter(|id| chosen.contains(id)).collect();
    if bodies.is_empty() { Err(FormErrors::on(BODIES, "Välj minst en som ni bjuder in")) } else { Ok(bodies) }
}

/// Why a body declines, if it says so.
///
/// # Errors
/// When it is too long.
pub fn check_decline(sent: &Sent) -> Result<Option<String>, FormErrors> {
    let reason = sent.get(REASON).trim();
    if MAX_REASON < reason.chars().count() {
        return Err(FormErrors::on(REASON, "Skriv högst 500 tecken"));
    }
    Ok((!reason.is_empty()).then(|| reason.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(field: &str, values: &[&str]) -> Sent {
        Sent::new(values.iter().map(|value| (field.to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn only_bodies_of_the_list_are_invited_and_at_least_one() {
        let (known, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let chosen = sent(BODIES, &[&other.to_string(), &known.to_string(), "nämnden"]);
        assert_eq!(check_bodies(&chosen, &[known]), Ok(vec![known]));
        let none = check_bodies(&sent(BODIES, &[&other.to_string()]), &[known]).unwrap_err();
        assert_eq!(none.at(BODIES), Some("Välj minst en som ni bjuder in"));
    }

    #[test]
    fn a_body_may_say_why_it_declines() {
        assert_eq!(check_decline(&sent(REASON, &["  "])), Ok(None));
        assert_eq!(check_decline(&sent(REASON, &[" Inte i år. "])), Ok(Some("Inte i år.".to_owned())));
        assert!(check_decline(&sent(REASON, &[&"å".repeat(MAX_REASON + 1)])).is_err());
    }
}
