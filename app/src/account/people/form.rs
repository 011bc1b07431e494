//! What the forms about people send, and what is wrong with it.

use uuid::Uuid;

use crate::{
    account::{
        invitations::NewInvitation,
        rights::organisation::AdministratorOf,
        roles::{self, Seat},
    },
    entity::{membership::Role, organisation, political_body},
    forms::{FormErrors, Sent},
    mail::address,
};

/// Name of the button that was pressed.
pub const ACT: &str = "act";
/// Gives a role.
pub const GIVE: &str = "give";
/// Takes one away.
pub const TAKE: &str = "take";
/// Sends a new link.
pub const RENEW: &str = "renew";
/// Takes the second factor away.
pub const TAKE_APP: &str = "take_app";
/// Takes all roles away, and closes the account where that leaves none.
pub const LEAVE: &str = "leave";

/// The role, by [`roles::key`].
pub const ROLE: &str = "role";
/// The body, or [`WHOLE`]; empty before anything is chosen.
pub const BODY: &str = "body";
/// All of the organisation.
pub const WHOLE: &str = "hela";
/// The role that is taken away, or that a new one comes instead of.
pub const MEMBERSHIP: &str = "membership";
/// Says that an account is meant to be closed.
pub const SURE: &str = "sure";

/// Most characters of a name.
pub const MAX_NAME: usize = 100;

/// A role and where it is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What they may do.
    pub role: Role,
    /// In which body; none for all of the organisation.
    pub body_id: Option<Uuid>,
}

/// The role that was chosen, and the body among `bodies`. A role that the administrator does not give was never offered.
///
/// # Errors
/// When something is missing.
pub fn check_role(
    sent: &Sent,
    administrator: &AdministratorOf<organisation::Model>,
    bodies: &[political_body::Model],
) -> Result<Wanted, FormErrors> {
    let role = roles::ALL.into_iter().find(|role| roles::key(*role) == sent.get(ROLE));
    let Some(role) = role.filter(|role| administrator.gives(*role)) else {
        return Err(FormErrors::on(ROLE, "Välj en roll"));
    };
    let body_id = bodies.iter().map(|body| body.id).find(|id| id.to_string() == sent.get(BODY));
    match (roles::seat(role), body_id) {
        (Seat::Body, None) => Err(FormErrors::on(BODY, "Välj i vilken nämnd eller styrelse")),
        (Seat::Either, None) if sent.get(BODY) != WHOLE => Err(FormErrors::on(BODY, "Välj var rollen gäller")),
        (Seat::Organisation, _) => Ok(Wanted { role, body_id: None }),
        (Seat::Body | Seat::Either, body_id) => Ok(Wanted { role, body_id }),
    }
}

/// Who is invited, to what.
///
/// # Errors
/// When something is missing or cannot be so.
pub fn check_invitation(
    sent: &Sent,
    administrator: &AdministratorOf<organisation::Model>,
    bodies: &[political_body::Model],
) -> Result<NewInvitation, FormErrors> {
    let mut errors = FormErrors::default();
    let email = address::folded(sent.get("email"));
    if !address::is_address(&email) {
        errors.add("email", "Skriv en e-postadress, till exempel anna.berg@storby.se");
    }
    let display_name = sent.get("name").trim().to_owned();
    match display_name.chars().count() {
        0 => errors.add("name", "Skriv vad personen heter"),
        n if MAX_NAME < n => errors.add("name", "Skriv högst 100 tecken"),
        _ => (),
    }
    let organisation_id = administrator.row().id;
    match check_role(sent, administrator, bodies) {
        Ok(Wanted { role, body_id }) => {
            errors.or(NewInvitation { email, display_name, role, organisation_id, body_id })
        }
        Err(others) => Err(errors.and(Some(others))),
    }
}

/// Whether the box is ticked that says that the account is meant to be closed.
///
/// # Errors
/// When it is not.
pub fn check_sure(sent: &Sent) -> Result<(), FormErrors> {
    match sent.get(SURE) {
        "" => Err(FormErrors::on(SURE, "Kryssa i rutan om du är säker")),
        _ => Ok(()),
    }
}
