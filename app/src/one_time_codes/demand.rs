//! Whether a round demands a code of everybody who answers: its moderator chooses until it opens.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    entity::round::{self, RoundState},
    error::AppError,
    record::audit::{self, Act},
    transaction::begin_writing,
};

/// Demands a code from now on, or no longer. What is so already stays so, without a row in the log.
///
/// # Errors
/// [`AppError::Conflict`] when the round has opened.
pub async fn demand(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    one_time_codes: bool,
) -> Result<(), AppError> {
    let round = moderator.row();
    if round.one_time_codes == one_time_codes {
        return Ok(());
    }
    let txn = begin_writing(&state.db).await?;
    let changed = round::Entity::update_many()
        .set(round::ActiveModel { one_time_codes: Set(one_time_codes), ..Default::default() })
        .filter(round::COLUMN.id.eq(round.id))
        .filter(round::COLUMN.state.eq(RoundState::Planned))
        .exec(&txn)
        .await?;
    if changed.rows_affected == 0 {
        return Err(AppError::Conflict("Omgången har redan öppnat. Då går det inte att ändra om den kräver koder."));
    }
    let note = if one_time_codes { "En kod krävs." } else { "Ingen kod krävs." };
    let act = Act::on_round(Some(moderator.account().id), round, "round.demand_codes", Some(note.to_owned()));
    audit::write(state, &txn, act).await?;
    Ok(txn.commit().await?)
}
