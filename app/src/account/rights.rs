//! Rights are types. Only this module makes them, from a request's session, and each carries the row it is a right to.
//! A right is per body: a moderator of one nämnd sees nothing of another's open work, and what one may not see does not
//! exist (404).

use http::HeaderMap;
use sea_orm::{EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    account::sessions,
    context::AppState,
    entity::{account, membership, membership::Role, round, round::RoundState},
    error::AppError,
};

/// Somebody who is signed in, with what they are.
#[derive(Clone, Debug)]
pub struct SignedIn {
    account: account::Model,
    memberships: Vec<membership::Model>,
}

impl SignedIn {
    /// Who it is.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// The bodies where they have `role`.
    pub fn bodies(&self, role: Role) -> Vec<Uuid> {
        self.memberships.iter().filter(|m| m.role == role).filter_map(|m| m.body_id).collect()
    }

    /// The organisations where they have `role`.
    pub fn organisations(&self, role: Role) -> Vec<Uuid> {
        self.memberships.iter().filter(|m| m.role == role).map(|m| m.organisation_id).collect()
    }

    /// Whether they have `role` anywhere.
    pub fn is(&self, role: Role) -> bool {
        self.memberships.iter().any(|m| m.role == role)
    }
}

/// The right to moderate what `row` holds.
#[derive(Clone, Debug)]
pub struct ModeratorOf<T> {
    account: account::Model,
    row: T,
}

/// The right to read the brief of what `row` holds.
#[derive(Clone, Debug)]
pub struct ReaderOf<T> {
    row: T,
}

impl<T> ModeratorOf<T> {
    /// Who acts.
    pub fn account(&self) -> &account::Model {
        &self.account
    }

    /// What they act on.
    pub fn row(&self) -> &T {
        &self.row
    }
}

impl<T> ReaderOf<T> {
    /// What they read.
    pub fn row(&self) -> &T {
        &self.row
    }
}

/// Whoever is signed in.
///
/// # Errors
/// [`AppError::NotSignedIn`] when nobody is, or the account is closed.
pub async fn signed_in(state: &AppState, headers: &HeaderMap) -> Result<SignedIn, AppError> {
    let id = sessions::account_id(state, headers).await?.ok_or(AppError::NotSignedIn)?;
    let account = account::Entity::find_by_id(id).one(&state.db).await?.ok_or(AppError::NotSignedIn)?;
    if account.disabled_at.is_some() {
        return Err(AppError::NotSignedIn);
    }
    let memberships = membership::Entity::find().filter(membership::COLUMN.account_id.eq(id)).all(&state.db).await?;
    Ok(SignedIn { account, memberships })
}

/// Whoever is signed in and moderates some body.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when they moderate none.
pub async fn moderator(state: &AppState, headers: &HeaderMap) -> Result<SignedIn, AppError> {
    with_role(state, headers, Role::Moderator).await
}

/// Whoever is signed in and is elected to some body.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when they are elected to none.
pub async fn elected(state: &AppState, headers: &HeaderMap) -> Result<SignedIn, AppError> {
    with_role(state, headers, Role::ElectedRepresentative).await
}

async fn with_role(state: &AppState, headers: &HeaderMap, role: Role) -> Result<SignedIn, AppError> {
    let who = signed_in(state, headers).await?;
    if who.is(role) { Ok(who) } else { Err(AppError::NotFound) }
}

/// The right to moderate the round with this code.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when there is no such round in a body that they moderate.
pub async fn moderator_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<ModeratorOf<round::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let row = round_by_code(state, code).await?;
    if !who.bodies(Role::Moderator).contains(&row.controller_body_id) {
        tracing::warn!(account.id = %who.account.id, round.id = %row.id, "asked for a round of another body");
        return Err(AppError::NotFound);
    }
    Ok(ModeratorOf { account: who.account, row })
}

/// The right to read the brief of a closed round: elected of its body, and its moderators.
///
/// # Errors
/// As [`moderator_of_round`]; a round that is not closed yet has no brief.
pub async fn reader_of_round(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<ReaderOf<round::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let row = round_by_code(state, code).await?;
    let may = [Role::ElectedRepresentative, Role::Moderator]
        .iter()
        .any(|role| who.bodies(*role).contains(&row.controller_body_id));
    if !may || !has_result(row.state) {
        return Err(AppError::NotFound);
    }
    Ok(ReaderOf { row })
}

fn has_result(state: RoundState) -> bool {
    use RoundState::{Archived, Closed, Delivered, FedBack, Summarised};
    matches!(state, Closed | Summarised | Delivered | FedBack | Archived)
}

async fn round_by_code(state: &AppState, code: &str) -> Result<round::Model, AppError> {
    round::Entity::find().filter(round::COLUMN.code.eq(code)).one(&state.db).await?.ok_or(AppError::NotFound)
}
