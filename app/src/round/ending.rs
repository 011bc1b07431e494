//! A stopped round gets its result in two acts: the answers that count are frozen, and then, when the signer has seen what cannot change any
//! more, the protocol is signed. Each is one transaction with its row in the log; of two people, or two tabs, one does it and the other is told.

use anyhow::anyhow;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter,
};

use super::{
    life::{NotDone, act, moved_on, stop_if_due, take},
    rules::Step,
    work_queries,
};
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    dialogue::followers::tell::tell,
    entity::{follower_notice::RoundEvent, round, round::RoundState},
    error::AppError,
    moderation::{
        closing::{self, Closing, Logged},
        counters,
        freezing::{self, Freezing},
        protocol::{self, counted::counted},
        signed_words::stamp_now,
        topics::queries::{Unfinished, left},
    },
    record::audit,
    summary::{
        frozen_result::{self, FREEZE_ACT, Frozen, frozen},
        result,
    },
    swedish,
    transaction::begin_writing,
};

/// Who would sign what nobody has frozen.
const NOT_FROZEN: AppError = AppError::Conflict("Svaren är inte frysta än. Frys dem först");

/// Freezes the answers that count in a stopped round and computes its result: nothing that comes or is put right after this changes either.
///
/// # Errors
/// [`NotDone::Missing`] with what must be done first; [`AppError::Conflict`] when they are frozen already, or the round is not stopped.
pub async fn freeze(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    freezing: &Freezing,
) -> Result<(), NotDone> {
    let round = moderator.row();
    let txn = begin_writing(&state.db).await?;
    // Whoever writes an answer down holds the row of its round meanwhile, so from the change on none is added or changed.
    stop_if_due(state, &txn, round).await?;
    let changed = round::Entity::update_many()
        .set(round::ActiveModel { frozen_at: Set(Some(state.clock.now())), ..Default::default() })
        .filter(round::COLUMN.id.eq(round.id))
        .filter(round::Column::State.eq(RoundState::Stopped))
        .filter(round::COLUMN.frozen_at.is_null())
        .exec(&txn)
        .await?;
    if changed.rows_affected == 0 {
        return Err(moved_on());
    }
    let found = to_freeze(&txn, round).await?;
    let missing = freezing::missing(&found, freezing);
    if !missing.is_empty() {
        txn.rollback().await?;
        return Err(NotDone::Missing(missing));
    }
    if let Some(once) = freezing.read_once(&found) {
        once.row(round.id).into_active_model().insert(&txn).await?;
    }
    let kept = frozen_result::keep(&txn, moderator).await?;
    let counted = swedish::count(found.received.into(), "svar", "svar");
    let note = format!("{counted} räknas. {}", frozen_result::seal(&state.keys, &kept));
    audit::write(state, &txn, act(moderator, FREEZE_ACT, Some(note))).await?;
    Ok(txn.commit().await?)
}

/// Closes a round whose answers are frozen: signs the result that was computed then. Its protocol is kept word for word.
///
/// # Errors
/// [`NotDone::Missing`] with what must be done first, or that the protocol says something else than the signer has read;
/// [`AppError::Conflict`] when the round is closed already, or not frozen.
pub async fn close(state: &AppState, moderator: &ModeratorOf<round::Model>, closing: &Closing) -> Result<(), NotDone> {
    let round = moderator.row();
    let txn = begin_writing(&state.db).await?;
    let closed = round::ActiveModel { closed_at: Set(Some(state.clock.now())), ..Default::default() };
    take(&txn, round, Step::Close, closed).await?;
    let Frozen { row, figures, once, .. } = frozen(&txn, round.id).await?.ok_or(NOT_FROZEN)?;
    let missing = closing::missing(&to_sign(&txn, round).await?, closing);
    if !missing.is_empty() {
        txn.rollback().await?;
        return Err(NotDone::Missing(missing));
    }
    closing::is_read(closing, stamp_now(&txn, round).await?.as_deref()).map_err(NotDone::Missing)?;
    if !frozen_result::is_sealed(&state.keys, &txn, &row).await? {
        return Err(AppError::from(anyhow!("the frozen result is not the one that the log has sealed")).into());
    }
    let signed = result::fix(state, &txn, moderator, row).await?;
    let counted = counted(&txn, round).await?;
    let protocol = protocol::queries::keep(&txn, moderator, &counted, closing, once.as_ref()).await?;
    let note = closing.note(&Logged {
        // What counts is what was frozen, whatever has been taken back since.
        received: figures.participants(),
        uncounted_votes: counted.uncounted_votes,
        once: once.as_ref(),
        result: &signed.fingerprint,
        protocol: &protocol,
    });
    audit::write(state, &txn, act(moderator, "round.close", Some(note))).await?;
    tell(state, &txn, round, RoundEvent::Closed).await?;
    Ok(txn.commit().await?)
}

/// What there is of the round before its answers are frozen.
async fn to_freeze(txn: &DatabaseTransaction, round: &round::Model) -> Result<freezing::Found, DbErr> {
    let papers = match work_queries::offers_paper(round) {
        true => Some(counters::double_keyed(txn, round.id).await?),
        false => None,
    };
    let received = work_queries::received(txn, round.id).await?.received();
    Ok(freezing::Found { unread: counters::left_to_read(txn, round.id).await?, received, papers })
}

/// What is left to do with the words before its protocol is signed.
async fn to_sign(txn: &DatabaseTransaction, round: &round::Model) -> Result<closing::Found, DbErr> {
    Ok(closing::Found {
        unread: counters::left_to_read(txn, round.id).await?,
        without_reason: counters::without_reason(txn, round.id).await?,
        topics: Unfinished::of(&left(txn, round).await?),
    })
}
