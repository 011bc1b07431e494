//! What a dialogue says in other languages is written: one transaction with its row in the log.

use sea_orm::{EntityTrait, IntoActiveModel};

use super::form::{FIELDS, stamp, texts_of};
use crate::{
    account::rights::ModeratorOf,
    builder::texts::Texts,
    channel::seen::unchanged,
    context::AppState,
    dialogue::planning::{
        queries::{held, stands},
        saving::{act, forget_translations},
    },
    entity::{dialogue, translation},
    error::AppError,
    record::audit,
    round::life::NotDone,
    transaction::begin_writing,
};

/// Puts `texts` in the place of all that the dialogue says in other languages. The same words again change nothing.
///
/// # Errors
/// [`NotDone::Missing`] when somebody has changed them, or the Swedish, since they were `seen`; [`AppError::Conflict`] when a round
/// has opened, so that what was promised stands in every language.
pub async fn write(
    state: &AppState,
    moderator: &ModeratorOf<dialogue::Model>,
    seen: &str,
    texts: &Texts,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, moderator.row().id).await?;
    if stands(&txn, row.id).await? {
        return Err(AppError::Conflict("En omgång har öppnat. Det som är lovat går inte att ändra.").into());
    }
    let before = texts_of(&txn, &row).await?;
    unchanged(seen, &stamp(&row, &before), "Dialogen")?;
    if before == *texts {
        return Ok(());
    }
    forget_translations(&txn, row.id, &FIELDS).await?;
    let rows = texts.rows(&state.clock).into_iter().map(IntoActiveModel::into_active_model);
    translation::Entity::insert_many(rows).exec_without_returning(&txn).await?;
    audit::write(state, &txn, act(moderator.account().id, &row, "dialogue.translate", None)).await?;
    Ok(txn.commit().await?)
}
