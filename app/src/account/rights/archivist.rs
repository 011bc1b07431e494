//! The right to say how long records are kept, and to dispose of them: the registrar's, and the administrator's. The right to archive a
//! round: the administrator's alone.

use http::HeaderMap;
use sea_orm::{EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{SignedIn, registrar::has_seat, round_by_code, signed_in};
use crate::{
    context::AppState,
    entity::{account, membership, membership::Role, political_body, round},
    error::AppError,
};

const ROLES: [Role; 2] = [Role::Registrar, Role::Administrator];

/// The right to dispose of records of what `row` holds. It is no right to read them.
#[derive(Clone, Debug)]
pub struct ArchivistOf<T> {
    account: account::Model,
    row: T,
}

impl<T> ArchivistOf<T> {
    /// Who acts.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they act on.
    pub fn row(&self) -> &T {
        &self.row
    }
}

/// The right to dispose of records of the body with this key.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when it is no body whose records they dispose of.
pub async fn archivist_of_body(
    state: &AppState,
    headers: &HeaderMap,
    body_id: Uuid,
) -> Result<ArchivistOf<political_body::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let body = political_body::Entity::find_by_id(body_id).one(&state.db).await?;
    match body.filter(|body| has_seat(&who, &ROLES, body)) {
        Some(row) => Ok(ArchivistOf { account: who.account, row }),
        None => {
            tracing::warn!(account.id = %who.account.id, body.id = %body_id, "asked for the disposal of another body");
            Err(AppError::NotFound)
        }
    }
}

/// The bodies whose records whoever is signed in disposes of, in Swedish alphabetical order.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] where there are none.
pub async fn archived_bodies(state: &AppState, headers: &HeaderMap) -> Result<Vec<political_body::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let organisations = who.memberships.iter().filter(|m| ROLES.contains(&m.role)).map(|m| m.organisation_id);
    let bodies = political_body::Entity::find().filter(political_body::COLUMN.organisation_id.is_in(organisations));
    let mut bodies = bodies.all(&state.db).await?;
    bodies.retain(|body| has_seat(&who, &ROLES, body));
    if bodies.is_empty() {
        tracing::warn!(account.id = %who.account.id, "asked for disposal without a body to dispose for");
        return Err(AppError::NotFound);
    }
    bodies.sort_by_key(|body| crate::swedish::sort_key(&body.name));
    Ok(bodies)
}

/// The right to archive what `row` holds. It is no right to read its answers.
#[derive(Clone, Debug)]
pub struct ArchiverOf<T> {
    account: account::Model,
    row: T,
}

impl<T> ArchiverOf<T> {
    /// Who acts.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they act on.
    pub fn row(&self) -> &T {
        &self.row
    }
}

/// The organisations, and the bodies elsewhere, whose rounds somebody in these seats archives.
pub fn archives_for(seats: &[membership::Model]) -> (Vec<Uuid>, Vec<Uuid>) {
    let archives = || seats.iter().filter(|seat| seat.role == Role::Administrator);
    let organisations = archives().filter(|seat| seat.body_id.is_none()).map(|seat| seat.organisation_id).collect();
    (organisations, archives().filter_map(|seat| seat.body_id).collect())
}

impl SignedIn {
    /// Where they work, and as what.
    pub fn seats(&self) -> &[membership::Model] {
        &self.memberships
    }

    /// Whether they archive this round, once it may be archived.
    pub fn archives(&self, round: &round::Model) -> bool {
        let (organisations, bodies) = archives_for(&self.memberships);
        organisations.contains(&round.organisation_id) || bodies.contains(&round.controller_body_id)
    }
}

/// The right to archive the round with this code, in whatever state it is.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when there is no such round in a body that they administer.
pub async fn archiver_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<ArchiverOf<round::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let row = round_by_code(state, code).await?;
    let body = political_body::Entity::find_by_id(row.controller_body_id).one(&state.db).await?;
    if !body.is_some_and(|body| has_seat(&who, &[Role::Administrator], &body)) {
        tracing::warn!(account.id = %who.account.id, round.id = %row.id, "asked for the archiving of another body's round");
        return Err(AppError::NotFound);
    }
    Ok(ArchiverOf { account: who.account, row })
}
