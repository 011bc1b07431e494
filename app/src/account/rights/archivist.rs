//! The right to say how long records are kept, and to dispose of them: the registrar's, and the administrator's.

use http::HeaderMap;
use sea_orm::{EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{registrar::has_seat, signed_in};
use crate::{
    context::AppState,
    entity::{account, membership::Role, political_body},
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
