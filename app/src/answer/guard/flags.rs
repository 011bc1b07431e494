//! What was odd about an answer: looked for when it comes, written with it, read by the moderator.

use std::collections::BTreeMap;

use analysis::value::AnswerValue;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use super::{fields, measures::Turn, stamp};
use crate::{
    answer::{form::NewAnswer, queries::NewSubmission},
    context::AppState,
    entity::{
        submission,
        submission_flag::{self, Flag},
    },
    forms::Sent,
};

/// What is odd about `sent`, which holds `answer` to the round with this code and came in its `turn`.
pub fn look_for(state: &AppState, code: &str, sent: &Sent, answer: &NewAnswer, turn: Turn) -> Vec<Flag> {
    let answered = answer.values.iter().filter(|value| **value != AnswerValue::Skipped).count();
    let age = stamp::age(&state.keys, code, sent.get(stamp::FIELD), state.clock.now());
    let odd = [
        (fields::decoy_is_filled(sent), Flag::Decoy),
        (age.is_some_and(|age| stamp::is_too_fast(age, answered)), Flag::TooFast),
        (turn == Turn::InBurst, Flag::Burst),
    ];
    odd.into_iter().filter(|(is, _)| *is).map(|(_, flag)| flag).collect()
}

/// Writes down what was odd about answers, in the transaction that keeps them. Whoever hands them in knows that they were not
/// there before: sending again is not held against anybody.
///
/// # Errors
/// When the database cannot do it.
pub(crate) async fn insert<'a>(
    db: &DatabaseTransaction,
    new: impl Iterator<Item = &'a NewSubmission>,
) -> Result<(), DbErr> {
    let rows: Vec<_> = new.flat_map(rows).map(submission_flag::ActiveModel::from).collect();
    if rows.is_empty() {
        return Ok(());
    }
    submission_flag::Entity::insert_many(rows).exec_without_returning(db).await?;
    Ok(())
}

/// Notes whether something of `new` was struck, which is the newest version of an answer: what is told of it is told of that version.
///
/// # Errors
/// When the database cannot do it.
pub(crate) async fn struck(db: &DatabaseTransaction, submission_id: Uuid, new: &NewSubmission) -> Result<(), DbErr> {
    submission_flag::Entity::delete_many()
        .filter(submission_flag::COLUMN.submission_id.eq(submission_id))
        .filter(submission_flag::Column::Flag.eq(Flag::Unasked))
        .exec(db)
        .await?;
    if new.odd.contains(&Flag::Unasked) {
        let row = submission_flag::Model { submission_id, flag: Flag::Unasked };
        submission_flag::Entity::insert(submission_flag::ActiveModel::from(row)).exec_without_returning(db).await?;
    }
    Ok(())
}

/// What is odd about an answer, as rows.
pub(crate) fn rows(new: &NewSubmission) -> impl Iterator<Item = submission_flag::Model> {
    new.odd.iter().map(|flag| submission_flag::Model { submission_id: new.row.id, flag: *flag })
}

/// What was odd about an answer.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(db: &impl ConnectionTrait, submission_id: Uuid) -> Result<Vec<Flag>, DbErr> {
    let rows = submission_flag::Entity::find()
        .filter(submission_flag::COLUMN.submission_id.eq(submission_id))
        .order_by_asc(submission_flag::Column::Flag)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.flag).collect())
}

/// The answers of a round with any of these flags, those that do not count among them.
///
/// # Errors
/// When the database cannot be read.
pub async fn answers_with(db: &impl ConnectionTrait, round_id: Uuid, flags: &[Flag]) -> Result<Vec<Uuid>, DbErr> {
    if flags.is_empty() {
        return Ok(Vec::new());
    }
    let answer = submission_flag::Entity::belongs_to(submission::Entity)
        .from(submission_flag::Column::SubmissionId)
        .to(submission::Column::Id);
    submission_flag::Entity::find()
        .select_only()
        .column(submission_flag::Column::SubmissionId)
        .join(JoinType::InnerJoin, answer.into())
        .filter(submission::Column::RoundId.eq(round_id))
        .filter(submission_flag::Column::Flag.is_in(flags.iter().copied()))
        .into_tuple()
        .all(db)
        .await
}

/// How many answers of a round that count have each flag.
///
/// # Errors
/// When the database cannot be read.
pub async fn in_round(db: &impl ConnectionTrait, round_id: Uuid) -> Result<BTreeMap<Flag, i64>, DbErr> {
    let answer = submission_flag::Entity::belongs_to(submission::Entity)
        .from(submission_flag::Column::SubmissionId)
        .to(submission::Column::Id);
    let rows: Vec<(Flag, i64)> = submission_flag::Entity::find()
        .select_only()
        .column(submission_flag::Column::Flag)
        .column_as(submission_flag::Column::SubmissionId.count(), "answers")
        .join(JoinType::InnerJoin, answer.into())
        .filter(submission::Column::RoundId.eq(round_id))
        .filter(submission::Column::WithdrawnOn.is_null())
        .filter(submission::Column::IsLate.eq(false))
        .group_by(submission_flag::Column::Flag)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
