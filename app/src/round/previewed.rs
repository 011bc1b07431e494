//! A moderator has seen a planned round as residents will. What was seen has a version, so that what somebody changed meanwhile is
//! not taken for seen; and whoever changes any of it takes the note away that it was (`planning::changing`, `builder::hold`).

use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::{
    life::{NotDone, act},
    work_queries::statements,
};
use crate::{
    account::rights::ModeratorOf,
    builder::{board::board, texts::texts},
    context::AppState,
    entity::round::{self, RoundState},
    error::AppError,
    forms,
    record::audit,
    transaction::begin_writing,
};

/// Of all that a preview of `round` asks, in every language: its title, its languages, its statements and its questions. What
/// stands before the questions, as the time and who answers for the data, has checks of its own at the gate. Read it before what is
/// shown: where something changes in between, it is too old rather than too new.
///
/// # Errors
/// When the database cannot be read.
pub async fn version(db: &impl ConnectionTrait, round: &round::Model) -> Result<String, DbErr> {
    let board = board(db, round.questionnaire_id).await?;
    let titles = texts(db, [round.id].into_iter()).await?;
    let statements: Vec<_> = statements(db, round.id).await?.into_iter().map(|statement| statement.id).collect();
    Ok(forms::stamp(&(board.version(), &round.title, titles, &round.languages, statements)))
}

/// Notes that the moderator has seen the round as residents will. Seeing it again changes nothing. `seen` is the version that was
/// shown.
///
/// # Errors
/// [`AppError::Conflict`] when it has been changed since, or nothing says what was shown.
pub async fn note(state: &AppState, moderator: &ModeratorOf<round::Model>, seen: &str) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    // First of all, since it takes the row: what would change is changed before this or after it.
    let noted = round::ActiveModel { preview_seen_at: Set(Some(state.clock.now())), ..Default::default() };
    let changed = round::Entity::update_many()
        .set(noted)
        .filter(round::COLUMN.id.eq(moderator.row().id))
        .filter(round::COLUMN.state.eq(RoundState::Planned))
        .filter(round::COLUMN.preview_seen_at.is_null())
        .exec(&txn)
        .await?;
    let round = round::Entity::find_by_id(moderator.row().id).one(&txn).await?.ok_or(AppError::NotFound)?;
    if seen != version(&txn, &round).await? {
        return Err(AppError::Conflict("Omgången har ändrats sedan du läste den. Läs den som den är nu.").into());
    }
    if changed.rows_affected == 1 {
        audit::write(state, &txn, act(moderator, "round.preview", None)).await?;
    }
    Ok(txn.commit().await?)
}
