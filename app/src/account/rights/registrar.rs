//! The right to records: the registrar's alone. It is of a body, or of a whole organisation with all its bodies.

use http::HeaderMap;
use sea_orm::{EntityTrait, QueryFilter};

use super::{SignedIn, round_by_code, signed_in};
use crate::{
    context::AppState,
    entity::{account, membership::Role, political_body, round},
    error::AppError,
};

/// The right to the records of what `row` holds: to review them for secrecy and to give them out. A moderator does not have it.
#[derive(Clone, Debug)]
pub struct RegistrarOf<T> {
    account: account::Model,
    row: T,
}

impl<T> RegistrarOf<T> {
    /// Who acts.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they act on.
    pub fn row(&self) -> &T {
        &self.row
    }
}

/// The right to the records of the round with this code, in whatever state it is. They are kept by the body that is
/// responsible for it.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when there is no such round among those whose records they keep.
pub async fn registrar_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<RegistrarOf<round::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let row = round_by_code(state, code).await?;
    let body = political_body::Entity::find_by_id(row.controller_body_id).one(&state.db).await?;
    if !body.is_some_and(|body| keeps_records_of(&who, &body)) {
        tracing::warn!(account.id = %who.account.id, round.id = %row.id, "asked for records of another body");
        return Err(AppError::NotFound);
    }
    Ok(RegistrarOf { account: who.account, row })
}

/// The bodies whose records whoever is signed in keeps.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] for those who keep none.
pub async fn bodies_with_records(
    state: &AppState,
    headers: &HeaderMap,
) -> Result<Vec<political_body::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let organisations = who.memberships.iter().filter(|m| m.role == Role::Registrar).map(|m| m.organisation_id);
    let bodies = political_body::Entity::find().filter(political_body::COLUMN.organisation_id.is_in(organisations));
    let mut bodies = bodies.all(&state.db).await?;
    bodies.retain(|body| keeps_records_of(&who, body));
    if bodies.is_empty() {
        tracing::warn!(account.id = %who.account.id, "asked for records without keeping any");
        return Err(AppError::NotFound);
    }
    Ok(bodies)
}

fn keeps_records_of(who: &SignedIn, body: &political_body::Model) -> bool {
    has_seat(who, &[Role::Registrar], body)
}

/// Whether they have one of these roles in the body, or in all of its organisation.
pub(super) fn has_seat(who: &SignedIn, roles: &[Role], body: &political_body::Model) -> bool {
    let mut seats = who.memberships.iter().filter(|m| roles.contains(&m.role));
    seats.any(|m| m.body_id.map_or(m.organisation_id == body.organisation_id, |own| own == body.id))
}
