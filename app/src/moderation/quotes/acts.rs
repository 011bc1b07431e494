//! Withdrawing a quote: one transaction with its row in the log. Everything that others read asks the comment how it may be shown, or
//! the words that were kept whether they have been withdrawn, so it is gone everywhere at once.

use analysis::stored::fingerprint;
use sea_orm::{ActiveModelTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QuerySelect, SqlErr};
use uuid::Uuid;

use super::{
    form::{PASSAGES, Withdrawing},
    queries::{self, Quote, StandsIn, stands_in},
};
use crate::{
    account::rights::ModeratorOf,
    context::{AppState, new_id},
    entity::{comment, comment::CommentState, round, withdrawn_quote},
    error::AppError,
    forms::FormErrors,
    moderation::{decide, shown::spans_of_one},
    record::audit::{self, Act},
    round::{life::NotDone, rules::has_result, shuffle::done},
    transaction::begin_writing,
};

const GONE: AppError = AppError::Conflict("Citatet visas inte längre så som det stod på sidan");

/// Withdraws the quote with this key.
///
/// # Errors
/// [`NotDone::Missing`] when words that are to go do not stand in it; [`AppError::Conflict`] when it does not stand as it was seen, or
/// the round was closed just now.
pub async fn withdraw(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    id: Uuid,
    wish: &Withdrawing,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = round::Entity::find_by_id(moderator.row().id).lock_exclusive().one(&txn).await?;
    let round = round.filter(|round| has_result(round.state)).ok_or(AppError::NotFound)?;
    done(&round)?;
    let quote = queries::quote(&txn, &round, id).await?.ok_or(GONE)?;
    if fingerprint(&quote.said.text) != wish.seen {
        return Err(GONE.into());
    }
    let stood_in = stands_in(&txn, &round, &quote).await?;
    let comment = queries::comment_of(&txn, &quote).await?;
    cover(state, &txn, moderator, comment.as_ref(), wish).await?;
    let row = withdrawn(state, moderator, &quote, &stood_in, wish);
    row.into_active_model().insert(&txn).await.map_err(withdrawn_meanwhile)?;
    audit::write(state, &txn, act(moderator, comment.as_ref(), wish, &stood_in)).await?;
    Ok(txn.commit().await?)
}

/// Withholds or covers the comment. Words that were kept without one go in full.
async fn cover(
    state: &AppState,
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    comment: Option<&comment::Model>,
    wish: &Withdrawing,
) -> Result<(), NotDone> {
    let (comment, covering) = match (comment, wish.covering()) {
        (Some(comment), covering) => (comment, covering),
        (None, None) => return Ok(()),
        (None, Some(_)) => {
            let sentence = "Kommentaren är gallrad. Lämna tomt, så dras hela citatet tillbaka.";
            return Err(NotDone::Missing(FormErrors::on(PASSAGES, sentence)));
        }
    };
    let (to, spans) = match covering {
        None => (CommentState::Withheld, Vec::new()),
        Some(covering) => {
            let already = spans_of_one(txn, comment.id).await?;
            let spans = decide::covered_with(comment, already, &covering).map_err(NotDone::Missing)?;
            (CommentState::Redacted, spans)
        }
    };
    let decided = comment::Model {
        state: to,
        reason: Some(wish.reason.clone()),
        handled_by: Some(moderator.account().id),
        handled_at: Some(state.clock.now()),
        ..comment.clone()
    };
    Ok(decide::save(txn, &decided, &spans).await?)
}

fn withdrawn(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    quote: &Quote,
    stood_in: &StandsIn,
    wish: &Withdrawing,
) -> withdrawn_quote::Model {
    withdrawn_quote::Model {
        id: new_id(&state.clock),
        round_id: moderator.row().id,
        question_id: quote.question_id,
        quote_id: quote.said.id,
        words: fingerprint(&quote.said.text),
        stood_in: stood_in.places.join("\n"),
        reason: wish.reason.clone(),
        withdrawn_by: moderator.account().id,
        withdrawn_at: state.clock.now(),
    }
}

/// Of two who withdraw the same at once one is second.
fn withdrawn_meanwhile(err: DbErr) -> AppError {
    match err.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => GONE,
        _ => err.into(),
    }
}

/// What was done, and where it stood: never what it said.
fn act(
    moderator: &ModeratorOf<round::Model>,
    comment: Option<&comment::Model>,
    wish: &Withdrawing,
    stood_in: &StandsIn,
) -> Act {
    let how_much = if wish.passages.is_empty() { "Hela citatet." } else { "Vissa ord." };
    let note = format!("{how_much} Det stod i: {}.", stood_in.places.join(", "));
    match comment {
        Some(comment) => decide::act(moderator, comment, "quote.withdraw", Some(note)),
        None => Act::on_round(Some(moderator.account().id), moderator.row(), "quote.withdraw", Some(note)),
    }
}
