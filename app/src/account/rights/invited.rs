//! The right to answer an invitation to a joint dialogue: that of those who moderate the invited body.

use http::HeaderMap;
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::{ModeratorOf, signed_in};
use crate::{
    context::AppState,
    entity::{joint_invitation, membership::Role},
    error::AppError,
};

/// The right to read the invitation with this key, and to answer it.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] when no body that they moderate has such an invitation.
pub async fn moderator_of_invitation(
    state: &AppState,
    headers: &HeaderMap,
    id: &str,
) -> Result<ModeratorOf<joint_invitation::Model>, AppError> {
    let who = signed_in(state, headers).await?;
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let row = joint_invitation::Entity::find_by_id(id).one(&state.db).await?.ok_or(AppError::NotFound)?;
    if !who.bodies(Role::Moderator).contains(&row.body_id) {
        tracing::warn!(account.id = %who.account.id, invitation.id = %row.id, "asked for an invitation to another body");
        return Err(AppError::NotFound);
    }
    Ok(ModeratorOf { account: who.account, row })
}
