//! What a dialogue says in other languages is written: one transaction with its row in the log.

use super::form::subject;
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    dialogue::planning::{
        queries::{held, stands},
        saving::act,
    },
    entity::dialogue,
    error::AppError,
    forms::Sent,
    record::audit,
    round::life::NotDone,
    transaction::begin_writing,
    translating,
};

/// Writes what the dialogue says in every language that the form which was `sent` changes. The same words again change nothing.
///
/// # Errors
/// [`NotDone::Missing`] when a text is too long, and nothing is written; or when somebody has changed a language, or the Swedish,
/// since the form was filled: the other languages are written. [`AppError::Conflict`] when a round has opened, so that what was promised
/// stands in every language.
pub async fn write(state: &AppState, moderator: &ModeratorOf<dialogue::Model>, sent: &Sent) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, moderator.row().id).await?;
    if stands(&txn, row.id).await? {
        return Err(AppError::Conflict("En omgång har öppnat. Det som är lovat går inte att ändra.").into());
    }
    let subject = subject(&row);
    let typed = subject.check(sent).map_err(NotDone::Missing)?;
    let outcome = translating::saving::write(&txn, &state.clock, &subject, (sent, &typed)).await?;
    if !outcome.written.is_empty() {
        let note = Some(outcome.note());
        audit::write(state, &txn, act(moderator.account().id, &row, "dialogue.translate", note)).await?;
        txn.commit().await?;
    }
    outcome.unseen.or(()).map_err(NotDone::Missing)
}
