//! The owner takes back an invitation that nobody has answered: one transaction with its row in the log. The dialogue's row is held, as by
//! whoever answers, so that of the two one sees what the other did.

use sea_orm::{ActiveValue::Set, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    dialogue::{
        places::body_names,
        planning::{queries::held, saving::act},
    },
    entity::{dialogue, joint_invitation},
    error::AppError,
    record::audit,
    round::life::NotDone,
    transaction::begin_writing,
    words::Words,
};

/// Takes the invitation back. The body can be invited anew.
///
/// # Errors
/// [`AppError::NotFound`] when it is none of the dialogue's; [`AppError::Conflict`] when it is answered, or taken back already.
pub async fn take_back(
    state: &AppState,
    moderator: &ModeratorOf<dialogue::Model>,
    invitation_id: Uuid,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let dialogue = held(&txn, moderator.row().id).await?;
    let own = joint_invitation::Entity::find_by_id(invitation_id)
        .filter(joint_invitation::COLUMN.dialogue_id.eq(dialogue.id));
    let row = own.one(&txn).await?.ok_or(AppError::NotFound)?;
    if row.answered_at.is_some() {
        return Err(AppError::Conflict("De har redan svarat, så inbjudan går inte att ta tillbaka.").into());
    }
    if row.taken_back_at.is_some() {
        return Err(AppError::Conflict("Inbjudan är redan tillbakatagen.").into());
    }
    let back = joint_invitation::ActiveModel {
        id: Set(row.id),
        taken_back_at: Set(Some(state.clock.now())),
        ..Default::default()
    };
    joint_invitation::Entity::update(back).exec(&txn).await?;
    let names = body_names(&txn, [row.body_id].into_iter(), Words::swedish()).await?;
    let note = names.into_values().next().map(|name| format!("{name}."));
    audit::write(state, &txn, act(moderator.account().id, &dialogue, "dialogue.take_back", note)).await?;
    Ok(txn.commit().await?)
}
