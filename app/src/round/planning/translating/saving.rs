//! What a round is called in other languages is written: one transaction with its row in the log.

use sea_orm::{ActiveValue::Set, EntityTrait};

use super::form::subject;
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    entity::round::{self, RoundState},
    error::AppError,
    forms::Sent,
    record::audit,
    round::life::{NotDone, act, held},
    transaction::begin_writing,
    translating,
};

/// Writes what the round is called in every language that the form which was `sent` changes. The preview must be seen again then. The
/// same words again change nothing.
///
/// # Errors
/// [`NotDone::Missing`] when a name is too long, and nothing is written; or when somebody has changed a language, or the Swedish, since
/// the form was filled: the other languages are written. [`AppError::Conflict`] when the round is not planned any more.
pub async fn write(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, moderator.row()).await?;
    if row.state != RoundState::Planned {
        return Err(AppError::Conflict("Omgången är inte planerad längre. Den går inte att ändra.").into());
    }
    let subject = subject(&row);
    let typed = subject.check(sent).map_err(NotDone::Missing)?;
    let outcome = translating::saving::write(&txn, &state.clock, &subject, (sent, &typed)).await?;
    if !outcome.written.is_empty() {
        let unseen = round::ActiveModel { id: Set(row.id), preview_seen_at: Set(None), ..Default::default() };
        round::Entity::update(unseen).exec(&txn).await?;
        audit::write(state, &txn, act(moderator, "round.translate", Some(outcome.note()))).await?;
        txn.commit().await?;
    }
    outcome.unseen.or(()).map_err(NotDone::Missing)
}
