//! What was odd about an answer: looked for when it comes, written once it is kept, read by the moderator.

use std::collections::BTreeMap;

use analysis::value::AnswerValue;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, JoinType, QueryFilter,
    QueryOrder, QuerySelect, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{fields, measures::Turn, stamp};
use crate::{
    answer::{
        form::NewAnswer,
        queries::{begin_writing, locked_rounds},
    },
    context::AppState,
    entity::{
        submission,
        submission_flag::{self, Flag},
    },
    forms::Sent,
    round::rules::may_moderate,
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

/// Writes down what was odd about an answer that was kept just now. One that was there before has another key: sending
/// again is not held against anybody. In a round that is closed nobody reads them, and its rows may just be written anew.
pub async fn write(db: &DatabaseConnection, submission_id: Uuid, flags: &[Flag]) -> Result<(), DbErr> {
    if flags.is_empty() {
        return Ok(());
    }
    let txn = begin_writing(db).await?;
    let Some(answer) = submission::Entity::find_by_id(submission_id).one(&txn).await? else { return Ok(()) };
    let rounds = locked_rounds(&txn, [answer.round_id].into_iter()).await?;
    if !rounds.values().any(|round| may_moderate(round.state)) {
        return Ok(());
    }
    let rows =
        flags.iter().map(|flag| submission_flag::ActiveModel { submission_id: Set(submission_id), flag: Set(*flag) });
    let key = [submission_flag::Column::SubmissionId, submission_flag::Column::Flag];
    let unless_there = OnConflict::columns(key).do_nothing().to_owned();
    submission_flag::Entity::insert_many(rows).on_conflict(unless_there).exec_without_returning(&txn).await?;
    txn.commit().await
}

/// What was odd about an answer.
pub async fn of(db: &impl ConnectionTrait, submission_id: Uuid) -> Result<Vec<Flag>, DbErr> {
    let rows = submission_flag::Entity::find()
        .filter(submission_flag::COLUMN.submission_id.eq(submission_id))
        .order_by_asc(submission_flag::Column::Flag)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.flag).collect())
}

/// How many answers of a round that count have each flag.
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
