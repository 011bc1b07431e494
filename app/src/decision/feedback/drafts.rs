//! The reply about a round as it stands before it is given: what it must answer, and what is written.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::form::{Answer, Draft, NewAction};
use crate::{
    entity::{feedback_answer, feedback_report, planned_action, round},
    error::AppError,
    summary::writing::published::published_claims,
};

/// What a reply answers: a claim of the approved summary, or the round as a whole where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The claim's key, or the round's.
    pub id: Uuid,
    /// The claim as it is read; nothing for the whole.
    pub sentence: Option<String>,
}

/// What the reply about a round must answer, in order.
///
/// # Errors
/// When the summary or its sources cannot be read.
pub async fn subjects(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Subject>, AppError> {
    let claims = published_claims(db, round).await?;
    if claims.is_empty() {
        return Ok(vec![Subject { id: round.id, sentence: None }]);
    }
    Ok(claims.into_iter().map(|claim| Subject { id: claim.id, sentence: Some(claim.sentence) }).collect())
}

/// What is written of the reply about a round; empty where nothing is.
///
/// # Errors
/// When the database cannot be read.
pub async fn standing(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Draft, DbErr> {
    let Some(report) = feedback_report::Entity::find_by_id(round_id).one(db).await? else {
        return Ok(Draft::default());
    };
    let actions = actions_of(db, round_id).await?.into_iter();
    Ok(Draft {
        answers: answers_of(db, round_id).await?,
        actions: actions.map(|row| NewAction { text: row.text, due_on: row.due_on }).collect(),
        changed: report.changed,
        why: report.why,
    })
}

/// What became of each subject, by its key.
///
/// # Errors
/// When the database cannot be read.
pub async fn answers_of(db: &impl ConnectionTrait, round_id: Uuid) -> Result<BTreeMap<Uuid, Answer>, DbErr> {
    let rows = feedback_answer::Entity::find().filter(feedback_answer::COLUMN.round_id.eq(round_id)).all(db).await?;
    let answer = |row: feedback_answer::Model| match row.decision_id {
        Some(id) => (row.subject_id, Answer::Decision(id)),
        None => (row.subject_id, Answer::NoAction(row.no_action_reason.unwrap_or_default())),
    };
    Ok(rows.into_iter().map(answer).collect())
}

/// What will be done because of a round, in order.
///
/// # Errors
/// When the database cannot be read.
pub async fn actions_of(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<planned_action::Model>, DbErr> {
    planned_action::Entity::find()
        .filter(planned_action::COLUMN.round_id.eq(round_id))
        .order_by_asc(planned_action::COLUMN.position)
        .all(db)
        .await
}
