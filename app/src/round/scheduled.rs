//! A planned round opens of itself at its time, where a moderator has set it to. The ticker opens it, however late it comes: it may
//! have been down at that moment. Of any number of processes one does. Where the gate does not hold then, the round stays planned
//! and its moderators are told.

use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter};

use super::{
    gate,
    life::{NotDone, act, held, missing_at_checks, moved_on, open_held},
    work_queries,
};
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    entity::{
        account,
        round::{self, RoundState},
    },
    error::AppError,
    forms::FormErrors,
    record::audit::{self, Act},
    swedish,
    transaction::begin_writing,
};

/// How many rounds the clock has opened, and how many it had to leave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Residents may answer.
    pub opened: u64,
    /// Something was missing.
    pub left: u64,
}

/// Sets a planned round that passes the gate to open of itself when its time has come.
///
/// # Errors
/// [`NotDone::Missing`] with what the gate lacks; [`AppError::Conflict`] when the round is not planned any more, or its time has
/// come already.
pub async fn set(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<(), NotDone> {
    let now = state.clock.now();
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, moderator.row()).await?;
    if row.state != RoundState::Planned {
        return Err(moved_on());
    }
    if row.opens_at <= now {
        return Err(AppError::Conflict(
            "Tiden då omgången skulle öppna har passerat. Öppna den nu, eller ändra tiden.",
        )
        .into());
    }
    let ready = work_queries::preparation(&txn, row.id).await?;
    let missing = missing_at_checks(&gate::checks(&ready, now));
    if !missing.is_empty() {
        return Err(NotDone::Missing(missing));
    }
    let by = Some(moderator.account().id);
    change(
        &txn,
        &row,
        round::ActiveModel { set_to_open_by: Set(by), failed_to_open_at: Set(None), ..Default::default() },
    )
    .await?;
    let note = format!("Öppnar av sig själv {}.", swedish::moment(row.opens_at));
    audit::write(state, &txn, act(moderator, "round.set_to_open", Some(note))).await?;
    Ok(txn.commit().await?)
}

/// Leaves the opening to a moderator's hand after all.
///
/// # Errors
/// [`AppError::Conflict`] when the round is not planned any more.
pub async fn unset(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, moderator.row()).await?;
    if row.state != RoundState::Planned {
        return Err(moved_on());
    }
    if row.set_to_open_by.is_some() {
        change(&txn, &row, round::ActiveModel { set_to_open_by: Set(None), ..Default::default() }).await?;
        audit::write(state, &txn, act(moderator, "round.unset_to_open", None)).await?;
    }
    Ok(txn.commit().await?)
}

/// Opens every round that is set to and whose time has come. One that fails does not keep the others.
///
/// # Errors
/// When the database cannot be read.
pub async fn open_due_rounds(state: &AppState) -> Result<Tally, DbErr> {
    let due = round::Entity::find()
        .filter(round::COLUMN.state.eq(RoundState::Planned))
        .filter(round::Column::SetToOpenBy.is_not_null())
        .filter(round::COLUMN.opens_at.lte(state.clock.now()))
        .all(&state.db)
        .await?;
    let mut tally = Tally::default();
    for round in due {
        match open_if_due(state, &round).await {
            Ok(None) => {}
            Ok(Some(true)) => tally.opened += 1,
            Ok(Some(false)) => tally.left += 1,
            Err(error) => tracing::error!(round.id = %round.id, ?error, "a round that was due could not be opened"),
        }
    }
    Ok(tally)
}

/// Whether it has opened; nothing where another process was first, or somebody has changed it meanwhile.
async fn open_if_due(state: &AppState, round: &round::Model) -> Result<Option<bool>, NotDone> {
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, round).await?;
    let is_due = row.state == RoundState::Planned && row.opens_at <= state.clock.now();
    let Some(set_by) = row.set_to_open_by.filter(|_| is_due) else { return Ok(None) };
    let name = account::Entity::find_by_id(set_by).one(&txn).await?.map(|who| who.display_name).unwrap_or_default();
    let note = format!("Inställt av {name} ({set_by}) att öppna {}.", swedish::moment(row.opens_at));
    let by_the_clock = |act, note| Act::on_round(None, &row, act, Some(note));
    let opened = match open_held(state, &txn, &row, by_the_clock("round.open", note.clone())).await {
        Ok(()) => true,
        Err(NotDone::Missing(missing)) => {
            let failed = round::ActiveModel {
                set_to_open_by: Set(None),
                failed_to_open_at: Set(Some(state.clock.now())),
                ..Default::default()
            };
            change(&txn, &row, failed).await?;
            let note = format!("{note} Det gick inte: {}", sentences(&missing));
            audit::write(state, &txn, by_the_clock("round.not_opened", note)).await?;
            false
        }
        Err(failed) => return Err(failed),
    };
    txn.commit().await?;
    Ok(Some(opened))
}

fn sentences(missing: &FormErrors) -> String {
    missing.iter().map(|(_, sentence)| sentence).collect::<Vec<_>>().join(" ")
}

/// Changes a round that is held.
async fn change(txn: &DatabaseTransaction, row: &round::Model, change: round::ActiveModel) -> Result<(), DbErr> {
    round::Entity::update(round::ActiveModel { id: Set(row.id), ..change }).exec(txn).await.map(drop)
}
