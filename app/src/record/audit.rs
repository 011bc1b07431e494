//! The log of staff acts: append-only, and each row holds the hash of the one before, so that a row taken away or
//! changed afterwards shows.

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    context::{AppState, new_id},
    entity::{audit_entry, audit_head, round},
};

/// One act. `note` says what a reader needs and never what a resident wrote.
#[derive(Clone, Debug, Default)]
pub struct Act {
    /// Who did it; nobody when the clock or the command line did.
    pub account_id: Option<Uuid>,
    /// In which body.
    pub body_id: Option<Uuid>,
    /// What was done, as `round.open`.
    pub act: &'static str,
    /// What kind of thing it was done to, as `round`.
    pub subject_kind: &'static str,
    /// Which one.
    pub subject_id: Option<Uuid>,
    /// More, where it helps.
    pub note: Option<String>,
}

impl Act {
    /// An act on a round, in the body that answers for it. `by` is nobody when the clock or the command line did it.
    pub fn on_round(by: Option<Uuid>, round: &round::Model, act: &'static str, note: Option<String>) -> Self {
        let (body_id, subject_id) = (Some(round.controller_body_id), Some(round.id));
        Self { account_id: by, body_id, act, subject_kind: "round", subject_id, note }
    }
}

/// Appends to the log. Call it in the transaction of the act itself: both stand or neither.
///
/// # Errors
/// When the database fails.
pub async fn write(state: &AppState, db: &impl ConnectionTrait, act: Act) -> Result<(), DbErr> {
    write_of(state, db, None, act).await
}

/// As [`write`], for an act that is an organisation's rather than a body's. The first statement takes the one row of
/// `audit_head`, so writers wait for each other and the chain never forks.
///
/// # Errors
/// When the database fails.
pub async fn write_of(
    state: &AppState,
    db: &impl ConnectionTrait,
    organisation_id: Option<Uuid>,
    act: Act,
) -> Result<(), DbErr> {
    audit_head::Entity::update_many()
        .col_expr(audit_head::Column::Number, Expr::col(audit_head::Column::Number).add(1))
        .exec(db)
        .await?;
    let head = audit_head::Entity::find_by_id(1).one(db).await?;
    let head = head.ok_or_else(|| DbErr::Custom("the log has no head: run `medmig migrate`".to_owned()))?;
    let mut row = audit_entry::Model {
        id: new_id(&state.clock),
        number: head.number,
        at: state.clock.now(),
        account_id: act.account_id,
        organisation_id,
        body_id: act.body_id,
        act: act.act.to_owned(),
        subject_kind: act.subject_kind.to_owned(),
        subject_id: act.subject_id,
        note: act.note,
        previous_hash: head.hash,
        hash: Vec::new(),
    };
    row.hash = hash(&row);
    let new_head = audit_head::ActiveModel { id: Set(1), hash: Set(row.hash.clone()), ..Default::default() };
    audit_head::Entity::update(new_head).exec(db).await?;
    audit_entry::Entity::insert(audit_entry::ActiveModel::from(row)).exec_without_returning(db).await.map(drop)
}

/// Appends the act unless the same person has a row of the same act on the same thing, with the same note, since yesterday: one is enough
/// where each would tell the minute of something.
///
/// # Errors
/// When the database fails.
pub async fn write_once_a_day(state: &AppState, db: &impl ConnectionTrait, act: Act) -> Result<(), DbErr> {
    let written = audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.act.eq(act.act))
        .filter(audit_entry::Column::AccountId.eq(act.account_id))
        .filter(audit_entry::Column::SubjectId.eq(act.subject_id))
        .filter(audit_entry::Column::Note.eq(act.note.clone()))
        .filter(audit_entry::COLUMN.at.gte(state.clock.now() - TimeDelta::days(1)))
        .count(db)
        .await?;
    if 0 < written { Ok(()) } else { write(state, db, act).await }
}

/// SHA-256 over the row's fields, each with its length, and the hash before it.
pub fn hash(row: &audit_entry::Model) -> Vec<u8> {
    let mut hash = Sha256::new();
    let mut add = |part: &[u8]| {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    };
    add(&row.previous_hash);
    add(row.id.as_bytes());
    add(&row.number.to_be_bytes());
    add(&row.at.timestamp_micros().to_be_bytes());
    for id in [row.account_id, row.organisation_id, row.body_id, row.subject_id] {
        add(id.as_ref().map(|id| id.as_bytes().as_slice()).unwrap_or_default());
    }
    for text in [&row.act, &row.subject_kind, row.note.as_ref().unwrap_or(&String::new())] {
        add(text.as_bytes());
    }
    hash.finalize().to_vec()
}

/// How many rows are read at a time when the log is verified.
const ROWS_AT_A_TIME: u64 = 1_000;

/// Why the log is not what was once written.
#[derive(Debug, thiserror::Error)]
pub enum NotIntact {
    /// A row is gone.
    #[error("row {0} of the log is missing")]
    Missing(i64),
    /// A row, or the one before it, is not as it was written.
    #[error("row {0} of the log was changed, or does not follow from the one before")]
    Changed(i64),
    /// The head is that of another log.
    #[error("the head of the log does not match its last row")]
    Head,
    /// The log could not be read.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// Computes every hash of the log again, from the first row to the one that the head names. Returns how many rows there
/// are. Rows that are written meanwhile are left for the next time.
///
/// # Errors
/// [`NotIntact`] names the first row that is wrong.
pub async fn verify(db: &impl ConnectionTrait) -> Result<i64, NotIntact> {
    let head = audit_head::Entity::find_by_id(1).one(db).await?.ok_or(NotIntact::Head)?;
    let (mut number, mut hash) = (0, vec![0; 32]);
    while number < head.number {
        let rows = audit_entry::Entity::find()
            .filter(audit_entry::Column::Number.gt(number))
            .filter(audit_entry::Column::Number.lte(head.number))
            .order_by_asc(audit_entry::Column::Number)
            .limit(ROWS_AT_A_TIME)
            .all(db)
            .await?;
        if rows.is_empty() {
            return Err(NotIntact::Missing(number + 1));
        }
        for row in rows {
            number += 1;
            hash = verified(&row, number, &hash)?;
        }
    }
    if hash == head.hash { Ok(number) } else { Err(NotIntact::Head) }
}

/// The hash of `row`, which should be number `number` and follow on `previous`.
fn verified(row: &audit_entry::Model, number: i64, previous: &[u8]) -> Result<Vec<u8>, NotIntact> {
    if row.number != number {
        return Err(NotIntact::Missing(number));
    }
    if row.previous_hash != previous || row.hash != hash(row) {
        return Err(NotIntact::Changed(number));
    }
    Ok(row.hash.clone())
}
