//! A round is archived: one transaction with its row in the log, which names the decisions.

use sea_orm::{EntityTrait, QuerySelect};

use super::{open::open, queries::kept, rules};
use crate::{
    account::rights::archivist::ArchiverOf,
    context::AppState,
    entity::round,
    error::AppError,
    record::audit::{self, Act},
    round::{
        life::{NotDone, take},
        rules::Step,
    },
    summary::writing::unsaved::forget_all,
    transaction::begin_writing,
};

/// Archives a round whose residents have their reply. Those who follow its dialogue are erased when all its rounds are archived or
/// withdrawn: the clock does that.
///
/// # Errors
/// [`NotDone::Missing`] with the kinds of record that nothing is decided of and what somebody waits for; [`AppError::Conflict`] when it is
/// archived already, or residents have no reply.
pub async fn archive(state: &AppState, archiver: &ArchiverOf<round::Model>) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    // Whoever disposes of something of the round holds its row too.
    let row = round::Entity::find_by_id(archiver.row().id).lock_exclusive().one(&txn).await?;
    let row = row.ok_or(AppError::NotFound)?;
    if let Some(why) = rules::not_yet(row.state) {
        return Err(AppError::Conflict(why).into());
    }
    let kept = kept(&txn, &row).await?;
    let missing = rules::missing(&kept).and(Some(open(&txn, row.id).await?.missing()));
    if !missing.is_empty() {
        return Err(NotDone::Missing(missing));
    }
    take(&txn, &row, Step::Archive, round::ActiveModel::default()).await?;
    // Nobody saves a sentence in it any more.
    forget_all(&txn, row.id).await?;
    let act = Act::on_round(Some(archiver.account().id), &row, "round.archive", Some(rules::note(&kept)));
    audit::write(state, &txn, act).await?;
    Ok(txn.commit().await?)
}
