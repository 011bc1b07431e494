//! A round is opened and stopped, or withdrawn before it is signed (`ending` closes it). Each act is one transaction with its row in the
//! log, and the change itself says from which state it is made: of two people, or two tabs, one does it and the other is told.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect,
    sea_query::Expr,
};

use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    dialogue::{followers::tell::tell, planning},
    entity::{follower_notice::RoundEvent, frozen_result, round, round::RoundState},
    error::AppError,
    forms::FormErrors,
    record::audit::{self, Act},
    round::{
        frozen, gate,
        rules::{self, Step},
        work_queries,
    },
    summary::result,
    swedish,
    transaction::begin_writing,
};

/// Why an act was not done.
#[derive(Debug)]
pub enum NotDone {
    /// Something must be put right first; by the id of its place on the page.
    Missing(FormErrors),
    /// Somebody was first, or it failed.
    Failed(AppError),
}

impl From<AppError> for NotDone {
    fn from(err: AppError) -> Self {
        Self::Failed(err)
    }
}

impl From<DbErr> for NotDone {
    fn from(err: DbErr) -> Self {
        Self::Failed(err.into())
    }
}

/// Opens a planned round: residents may answer, the questions freeze, the threshold is fixed.
///
/// # Errors
/// [`NotDone::Missing`] with what the gate lacks; [`AppError::Conflict`] when the round is not planned any more.
pub async fn open(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    held(&txn, moderator.row()).await?;
    open_held(state, &txn, moderator.row(), act(moderator, "round.open", None)).await?;
    Ok(txn.commit().await?)
}

/// The round and the promise it stands on, kept from changing until the transaction ends: nothing that is read after this is
/// old. The dialogue first, as whoever changes what several of its rounds ask takes it.
///
/// # Errors
/// When the database fails.
pub(super) async fn held(txn: &DatabaseTransaction, round: &round::Model) -> Result<round::Model, DbErr> {
    planning::queries::held(txn, round.dialogue_id).await?;
    let row = round::Entity::find_by_id(round.id).lock_exclusive().one(txn).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("round".to_owned()))
}

/// Opens a round that is [`held`], and notes it in the log as `by`, whose note comes first. Where something is missing nothing is
/// changed.
///
/// # Errors
/// As [`open`].
pub(super) async fn open_held(
    state: &AppState,
    txn: &DatabaseTransaction,
    round: &round::Model,
    by: Act,
) -> Result<(), NotDone> {
    let now = state.clock.now();
    let ready = work_queries::preparation(txn, round.id).await?;
    let missing = missing_at_checks(&gate::checks(&ready, now));
    if ready.round.state == RoundState::Planned && !missing.is_empty() {
        return Err(NotDone::Missing(missing));
    }
    let (set, fingerprint) = frozen::opens_with(txn, &state.clock, &ready.round, ready.asked).await?;
    let opened = round::ActiveModel {
        questionnaire_id: Set(set.id),
        opened_at: Set(Some(now)),
        set_to_open_by: Set(None),
        failed_to_open_at: Set(None),
        ..Default::default()
    };
    take(txn, round, Step::Open, opened).await?;
    let threshold = frozen::fix_threshold(txn, &ready.round).await?;
    let edition = set.edition;
    let fixed =
        format!("Minsta antal {threshold}. Frågornas version: {edition}. Frågornas fingeravtryck: {fingerprint}");
    let note = [by.note, Some(fixed)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    audit::write(state, txn, Act { note: Some(note), ..by }).await?;
    Ok(tell(state, txn, &ready.round, RoundEvent::Opened).await?)
}

/// Calls off a round that has not opened. `reason` is shown to those who come to it.
///
/// # Errors
/// [`AppError::Conflict`] when the round is not planned any more.
pub async fn withdraw(state: &AppState, moderator: &ModeratorOf<round::Model>, reason: String) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let withdrawn =
        round::ActiveModel { stop_reason: Set(Some(reason)), set_to_open_by: Set(None), ..Default::default() };
    take(&txn, moderator.row(), Step::Withdraw, withdrawn).await?;
    audit::write(state, &txn, act(moderator, "round.withdraw", None)).await?;
    Ok(txn.commit().await?)
}

/// Withdraws a round that has opened: nobody answers it any more, and it gets no result. The answers stay as records. `reason` is
/// shown to all who come to it and told to those who follow; that it was stopped for another one stays in the log.
///
/// # Errors
/// [`AppError::Conflict`] when the round is signed, withdrawn already, or has not opened.
pub async fn withdraw_opened(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    reason: String,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    // Whoever writes an answer down holds the row of its round meanwhile, so from here on none is added or changed.
    let row = round::Entity::find_by_id(moderator.row().id).lock_exclusive().one(&txn).await?;
    let row = row.ok_or(AppError::NotFound)?;
    let step = rules::withdrawing(row.state).ok_or_else(moved_on)?;
    let stopped_at = row.stopped_at.unwrap_or(state.clock.now().min(row.closes_at));
    let withdrawn = round::ActiveModel {
        stop_reason: Set(Some(reason.clone())),
        stopped_at: Set(Some(stopped_at)),
        ..Default::default()
    };
    take(&txn, &row, step, withdrawn).await?;
    // What was computed of it waits for nobody any more.
    frozen_result::Entity::delete_by_id(row.id).exec(&txn).await?;
    let was = row.stop_reason.as_ref().map(|reason| format!("Omgången var stoppad i förtid: {reason}"));
    audit::write(state, &txn, act(moderator, "round.withdraw", was)).await?;
    let row = round::Model { stop_reason: Some(reason), ..row };
    tell(state, &txn, &row, RoundEvent::Withdrawn).await?;
    Ok(txn.commit().await?)
}

/// Stops an open round before its time. `reason` is shown to residents.
///
/// # Errors
/// [`AppError::Conflict`] when the round is not open any more.
pub async fn stop(state: &AppState, moderator: &ModeratorOf<round::Model>, reason: String) -> Result<(), NotDone> {
    let now = state.clock.now();
    let txn = begin_writing(&state.db).await?;
    stop_if_due(state, &txn, moderator.row()).await?;
    let stopped =
        round::ActiveModel { stopped_at: Set(Some(now)), stop_reason: Set(Some(reason)), ..Default::default() };
    if let Err(err) = take(&txn, moderator.row(), Step::Stop, stopped).await {
        // The clock may just have stopped it: that stands.
        txn.commit().await?;
        return Err(err);
    }
    audit::write(state, &txn, act(moderator, "round.stop", None)).await?;
    Ok(txn.commit().await?)
}

/// Stops every round whose time is over, as of the time it was said to end: also those that ended while the service was
/// down. Any number of processes may call it at once. Returns how many it stopped.
///
/// # Errors
/// When the database fails.
pub async fn stop_due_rounds(state: &AppState) -> Result<u64, DbErr> {
    let due = round::Entity::find()
        .filter(round::COLUMN.state.eq(RoundState::Open))
        .filter(round::COLUMN.closes_at.lte(state.clock.now()))
        .all(&state.db)
        .await?;
    let mut stopped = 0;
    for round in due {
        let txn = begin_writing(&state.db).await?;
        stopped += stop_if_due(state, &txn, &round).await?;
        txn.commit().await?;
    }
    Ok(stopped)
}

/// Lets everybody see the result of a closed round before it is delivered. It cannot be taken back: what was shown was shown.
///
/// # Errors
/// [`AppError::Conflict`] when there is no result yet, or everybody sees it already.
pub async fn show_result(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let result = result::fixed_result(&txn, moderator.row().id).await;
    let changed = round::Entity::update_many()
        .set(round::ActiveModel { result_shown_at: Set(Some(state.clock.now())), ..Default::default() })
        .filter(round::COLUMN.id.eq(moderator.row().id))
        .filter(round::Column::State.is_in([RoundState::Closed, RoundState::Summarised]))
        .filter(round::COLUMN.result_shown_at.is_null())
        .exec(&txn)
        .await?;
    if changed.rows_affected == 0 {
        return Err(moved_on());
    }
    let note = format!("Fingeravtryck: {}", result?.row.fingerprint);
    audit::write(state, &txn, act(moderator, "round.show_result", Some(note))).await?;
    Ok(txn.commit().await?)
}

/// What the gate lacks, each at its line of the list.
pub fn missing_at_checks(checks: &[gate::Check]) -> FormErrors {
    let mut errors = FormErrors::default();
    for (i, sentence) in checks.iter().enumerate().filter_map(|(i, check)| Some((i, check.missing?))) {
        errors.add(format!("check-{i}"), sentence);
    }
    errors
}

/// The round is not where it was when the page was shown.
pub(super) fn moved_on() -> NotDone {
    AppError::Conflict("Omgången har redan gått vidare").into()
}

/// Makes the change only if the round still is where the step begins; else [`AppError::Conflict`].
pub(crate) async fn take(
    db: &impl ConnectionTrait,
    round: &round::Model,
    step: Step,
    change: round::ActiveModel,
) -> Result<(), NotDone> {
    let (from, to) = rules::leads(step);
    let changed = round::Entity::update_many()
        .set(round::ActiveModel { state: Set(to), ..change })
        .filter(round::COLUMN.id.eq(round.id))
        .filter(round::COLUMN.state.eq(from))
        .exec(db)
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(moved_on()) }
}

/// Stops the round if it is open and its time is over; the log says that nobody did it. Returns 1 if it did, else 0.
pub(super) async fn stop_if_due(
    state: &AppState,
    txn: &DatabaseTransaction,
    round: &round::Model,
) -> Result<u64, DbErr> {
    let (from, to) = rules::leads(Step::Stop);
    let changed = round::Entity::update_many()
        .set(round::ActiveModel { state: Set(to), ..Default::default() })
        .col_expr(round::Column::StoppedAt, Expr::col(round::Column::ClosesAt))
        .filter(round::COLUMN.id.eq(round.id))
        .filter(round::COLUMN.state.eq(from))
        .filter(round::COLUMN.closes_at.lte(state.clock.now()))
        .exec(txn)
        .await?;
    if changed.rows_affected == 1 {
        let note = format!("Tiden var slut {}.", swedish::moment(round.closes_at));
        audit::write(state, txn, Act::on_round(None, round, "round.stop", Some(note))).await?;
    }
    Ok(changed.rows_affected)
}

/// What a moderator does to a round, for the log.
pub(super) fn act(moderator: &ModeratorOf<round::Model>, act: &'static str, note: Option<String>) -> Act {
    Act::on_round(Some(moderator.account().id), moderator.row(), act, note)
}
