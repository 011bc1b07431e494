//! The right to put a recorded decision right: that of moderators of the body that recorded it.

use http::HeaderMap;
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::{ModeratorOf, signed_in};
use crate::{
    context::AppState,
    entity::{decision, membership::Role},
    error::AppError,
};

/// The right to change the decision with this key.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when no body that they moderate recorded such a decision.
pub async fn moderator_of_decision(
    state: &AppState,
    headers: &HeaderMap,
    id: &str,
) -> Result<ModeratorOf<decision::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let row = decision::Entity::find_by_id(id).one(&state.db).await?.ok_or(AppError::NotFound)?;
    if !who.bodies(Role::Moderator).contains(&row.owner_body_id) {
        tracing::warn!(account.id = %who.account.id, decision.id = %row.id, "asked for a decision of another body");
        return Err(AppError::NotFound);
    }
    Ok(ModeratorOf { account: who.account, row })
}
