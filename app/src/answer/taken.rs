//! Answers that come alone, with a one-time code or held back by the network: each is weighed by
//! [`held_back::standing`] under the lock of its round, and kept among those that count or beside the fixed result.

use chrono::{DateTime, Utc};
use sea_orm::{DatabaseConnection, DatabaseTransaction, DbErr};

use super::{
    guard::flags,
    held_back::{self, Standing},
    queries::{self, NewSubmission, Outcome},
};
use crate::{entity::round, transaction::begin_writing};

/// What an answer to a round is that comes at a time, and was pressed at another. None where it is not taken.
type Weigh = fn(&round::Model, DateTime<Utc>, Option<DateTime<Utc>>) -> Option<Standing>;

/// What `new` is by `weigh`, under the lock of its round, which holds until the transaction ends.
pub(super) async fn weighed(
    db: &DatabaseTransaction,
    new: &NewSubmission,
    weigh: Weigh,
) -> Result<Option<Standing>, DbErr> {
    let rounds = queries::locked_rounds(db, std::iter::once(new.row.round_id)).await?;
    Ok(rounds.values().next().and_then(|round| weigh(round, new.sent_at, new.pressed_at)))
}

/// Inserts `new` where its round takes it and nothing stands under its receipt code. `NotOpen` where it did not.
pub(super) async fn insert(db: &DatabaseTransaction, new: &NewSubmission) -> Result<Outcome, DbErr> {
    insert_weighed(db, new, |round, now, pressed| held_back::standing(round, now, pressed).ok()).await
}

/// The same where `weigh` says what it is. One that is marked as not counting stays so.
pub(super) async fn insert_weighed(
    db: &DatabaseTransaction,
    new: &NewSubmission,
    weigh: Weigh,
) -> Result<Outcome, DbErr> {
    let Some(standing) = weighed(db, new, weigh).await? else { return Ok(Outcome::NotOpen) };
    let mut kept = new.clone();
    kept.row.is_late |= standing == Standing::Late;
    if queries::insert_where_missing(db, &[&kept]).await?.is_empty() {
        return Ok(Outcome::NotOpen);
    }
    queries::insert_comments(db, std::iter::once(&kept)).await?;
    // Of one that came too late nobody reads them.
    if standing != Standing::Late {
        flags::insert(db, std::iter::once(&kept)).await?;
    }
    Ok(if kept.row.is_late { Outcome::Late } else { Outcome::Kept })
}

/// Keeps `new` though its round has stopped, if the network held it back. One that is there already, perhaps since this very
/// moment, is left as it is.
///
/// # Errors
/// When the database cannot do it; then nothing is kept.
pub async fn keep_held_back(db: &DatabaseConnection, new: &NewSubmission) -> Result<Outcome, DbErr> {
    let transaction = begin_writing(db).await?;
    let mut outcome = insert(&transaction, new).await?;
    if outcome == Outcome::NotOpen {
        outcome = queries::standing(&transaction, new).await?.unwrap_or(outcome);
    }
    transaction.commit().await?;
    Ok(outcome)
}
