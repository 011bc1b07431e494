//! Saving what a resident sent: once, however often it is sent, and never after the round has stopped.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, QueryFilter,
    QuerySelect, QueryTrait,
    sea_query::{OnConflict, Query},
};
use uuid::Uuid;

use super::{
    at_once,
    codes::Wrong,
    form::{NewAnswer, NewComment},
    guard::flags,
    receipt::{self, ReceiptCode},
};
use crate::{
    context::{AppState, new_secret_id},
    entity::{
        comment::{self, CommentState},
        round,
        submission::{self, AnswerChannel},
        submission_flag::Flag,
    },
    error::AppError,
    round::rules,
    transaction::begin_writing,
};

/// Rows of one INSERT: far below the number of values that either database takes.
const MOST_ROWS: usize = 500;

/// An answer on its way into the database.
#[derive(Clone, Debug)]
pub struct NewSubmission {
    /// The row that it becomes.
    pub row: submission::Model,
    /// What was written.
    pub comments: Vec<NewComment>,
    /// When it was sent. Only its hour is kept.
    pub sent_at: DateTime<Utc>,
    /// When the button was pressed, by what the device says.
    pub pressed_at: Option<DateTime<Utc>>,
    /// What is odd about it.
    pub odd: Vec<Flag>,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is kept: now, or since it was sent the first time.
    Kept,
    /// It is kept and does not count: the result was fixed before it came.
    Late,
    /// Its receipt code belongs to an answer in the same round with other content, which still stands.
    OtherContent,
    /// Its receipt code belongs to an answer in the same round of which its owner withdrew this version on this day, and that stays so.
    Withdrawn(NaiveDate, i32),
    /// Its receipt code belongs to an answer in another round.
    OtherRound,
    /// The round is not open.
    NotOpen,
    /// The round demands a code, and this one cannot be used.
    WrongCode(Wrong),
    /// The answer has been changed since somebody opened it to change it; this is its version now.
    ChangedMeanwhile(i32),
}

/// Saves all of `new` in one transaction and says what became of each, in order. The rounds are locked meanwhile, so that
/// none slips in after a stop. An answer that is there already is found by its receipt code and left as it is.
///
/// # Errors
/// When the database cannot do it. What it had kept by then is found by its receipt code when it is sent again.
pub async fn save_together(db: &DatabaseConnection, new: &[&NewSubmission]) -> Result<Vec<Outcome>, DbErr> {
    let inserted = match db.get_database_backend() {
        DbBackend::Postgres => at_once::insert(db, new).await?,
        _ => insert_in_turn(db, new).await?,
    };
    let rest: Vec<_> = new.iter().copied().filter(|new| !inserted.contains(&new.row.id)).collect();
    let stored = stored(db, &rest).await?;
    let mut outcomes = Vec::with_capacity(new.len());
    for new in new {
        outcomes.push(match stored.get(&new.row.receipt_mac) {
            _ if inserted.contains(&new.row.id) => Outcome::Kept,
            None => Outcome::NotOpen,
            Some(row) => compare(db, row, new).await?,
        });
    }
    Ok(outcomes)
}

/// Inserts those that the round takes and whose receipt code is not there yet, and returns their keys.
async fn insert_in_turn(db: &DatabaseConnection, new: &[&NewSubmission]) -> Result<HashSet<Uuid>, DbErr> {
    let transaction = begin_writing(db).await?;
    let rounds = locked_rounds(&transaction, new.iter().map(|new| new.row.round_id)).await?;
    let is_open = |new: &NewSubmission| {
        rounds.get(&new.row.round_id).is_some_and(|round| rules::may_answer(round, new.sent_at).is_ok())
    };
    let open: Vec<&NewSubmission> = new.iter().copied().filter(|new| is_open(new)).collect();
    let inserted = insert_where_missing(&transaction, &open).await?;
    let kept = open.into_iter().filter(|new| inserted.contains(&new.row.id));
    insert_comments(&transaction, kept.clone()).await?;
    flags::insert(&transaction, kept).await?;
    transaction.commit().await?;
    Ok(inserted)
}

/// What became of an answer that is there already under the receipt code of `new`; `None` where there is none.
pub(super) async fn standing(db: &DatabaseTransaction, new: &NewSubmission) -> Result<Option<Outcome>, DbErr> {
    match stored(db, &[new]).await?.get(&new.row.receipt_mac) {
        Some(row) => compare(db, row, new).await.map(Some),
        None => Ok(None),
    }
}

/// The answer that stands under a receipt code, if any does.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn under(db: &impl ConnectionTrait, receipt_mac: Vec<u8>) -> Result<Option<submission::Model>, DbErr> {
    submission::Entity::find().filter(submission::COLUMN.receipt_mac.eq(receipt_mac)).one(db).await
}

/// The rounds, kept from changing until the transaction ends (on SQLite nobody else writes anyway).
pub(crate) async fn locked_rounds(
    db: &DatabaseTransaction,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, round::Model>, DbErr> {
    let ids: HashSet<Uuid> = ids.collect();
    let rounds = round::Entity::find().filter(round::COLUMN.id.is_in(ids)).lock_shared().all(db).await?;
    Ok(rounds.into_iter().map(|round| (round.id, round)).collect())
}

/// Inserts those whose receipt code is not there yet, and returns their keys.
pub(super) async fn insert_where_missing(
    db: &DatabaseTransaction,
    new: &[&NewSubmission],
) -> Result<HashSet<Uuid>, DbErr> {
    if new.is_empty() {
        return Ok(HashSet::new());
    }
    let rows = new.iter().map(|new| submission::ActiveModel::from(new.row.clone()));
    let unless_there = OnConflict::column(submission::Column::ReceiptMac).do_nothing().to_owned();
    let mut insert = submission::Entity::insert_many(rows).on_conflict(unless_there).into_query();
    insert.returning(Query::returning().column(submission::Column::Id));
    db.query_all(&insert).await?.iter().map(|row| row.try_get("", "id")).collect()
}

/// The rows that stand under the receipt codes of `new`.
async fn stored(
    db: &impl ConnectionTrait,
    new: &[&NewSubmission],
) -> Result<HashMap<Vec<u8>, submission::Model>, DbErr> {
    if new.is_empty() {
        return Ok(HashMap::new());
    }
    let macs = new.iter().map(|new| new.row.receipt_mac.clone());
    let rows = submission::Entity::find().filter(submission::Column::ReceiptMac.is_in(macs)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.receipt_mac.clone(), row)).collect())
}

pub(crate) async fn insert_comments<'a>(
    db: &DatabaseTransaction,
    new: impl Iterator<Item = &'a NewSubmission>,
) -> Result<(), DbErr> {
    let rows = new.flat_map(|new| new.comments.iter().map(|comment| comment::ActiveModel::from(unread(new, comment))));
    let rows: Vec<_> = rows.collect();
    for rows in rows.chunks(MOST_ROWS) {
        comment::Entity::insert_many(rows.to_vec()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// What was written, as a row that nobody has read.
pub(super) fn unread(new: &NewSubmission, written: &NewComment) -> comment::Model {
    comment::Model {
        id: new_secret_id(),
        submission_id: new.row.id,
        submission_version: new.row.version,
        round_id: new.row.round_id,
        question_id: written.question_id,
        text: written.text.clone(),
        is_own_statement: written.is_own_statement,
        state: CommentState::Unread,
        reason: None,
        handled_by: None,
        handled_at: None,
    }
}

/// What stands in the database beside what was sent.
pub(crate) async fn compare(
    db: &impl ConnectionTrait,
    stored: &submission::Model,
    new: &NewSubmission,
) -> Result<Outcome, DbErr> {
    if stored.round_id != new.row.round_id {
        return Ok(Outcome::OtherRound);
    }
    if let Some(day) = stored.withdrawn_on {
        return Ok(Outcome::Withdrawn(day, stored.version));
    }
    let content = |row: &submission::Model| (row.answers.clone(), row.age_band.clone(), row.sex.clone(), row.on_behalf);
    let same = content(stored) == content(&new.row)
        && written(db, stored).await? == new.comments.iter().map(|c| (c.question_id, c.text.clone())).collect();
    Ok(match (same, stored.is_late) {
        (true, false) => Outcome::Kept,
        (true, true) => Outcome::Late,
        (false, _) => Outcome::OtherContent,
    })
}

/// What was written in the newest version.
async fn written(db: &impl ConnectionTrait, stored: &submission::Model) -> Result<HashSet<(Uuid, String)>, DbErr> {
    let comments = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(stored.id))
        .filter(comment::COLUMN.submission_version.eq(stored.version))
        .all(db)
        .await?;
    Ok(comments.into_iter().map(|comment| (comment.question_id, comment.text)).collect())
}

/// An answer to a round that came just now, under the code `receipt`.
///
/// # Errors
/// When the answer cannot be written down, which is a fault of ours.
pub fn submission(
    state: &AppState,
    round_id: Uuid,
    receipt: &ReceiptCode,
    answer: NewAnswer,
) -> Result<NewSubmission, AppError> {
    let answers = serde_json::to_string(&answer.values).map_err(anyhow::Error::from)?;
    let mac = state.keys.mac(receipt::PURPOSE, receipt.as_bytes());
    let mut row = web_submission(round_id, mac, answers, state.clock.hour());
    row.age_band = answer.age_band;
    row.sex = answer.sex;
    row.on_behalf = answer.on_behalf;
    Ok(NewSubmission { row, comments: answer.comments, sent_at: state.clock.now(), pressed_at: None, odd: Vec::new() })
}

/// A row of the newest kind, sent on a device of the resident's own, in Swedish unless its maker says otherwise.
pub fn web_submission(
    round_id: Uuid,
    receipt_mac: Vec<u8>,
    answers: String,
    sent_hour: DateTime<Utc>,
) -> submission::Model {
    submission::Model {
        id: new_secret_id(),
        round_id,
        receipt_mac,
        version: 1,
        channel: AnswerChannel::Web,
        language: "sv".to_owned(),
        answers,
        age_band: None,
        sex: None,
        on_behalf: None,
        sent_hour,
        is_late: false,
        withdrawn_on: None,
    }
}
