//! The reply about a round as it stands before it is given: what it must answer, and what is written.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::form::{Answer, Draft, NewAction};
use crate::{
    entity::{feedback_answer, feedback_report, planned_action, round},
    error::AppError,
    summary::writing::published::{PublishedClaim, asking},
};

/// What a reply answers: a claim of the approved summary that says what residents say, or the round as a whole where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// The claim's key, or the round's.
    pub id: Uuid,
    /// The claim as it is read; nothing for the whole.
    pub sentence: Option<String>,
    /// Whether it rests on a result that was corrected since it was approved.
    pub is_from_before: bool,
}

/// What a reply answers as it is read today.
#[derive(Clone, Debug)]
pub struct Subjects {
    /// In order; at least one.
    pub shown: Vec<Subject>,
    /// Claims that are not shown, because something that they rest on has changed.
    pub hidden: usize,
}

impl Subject {
    /// The round as a whole.
    pub fn whole(round_id: Uuid) -> Self {
        Self { id: round_id, ..Self::default() }
    }

    fn of((claim, is_from_before): (PublishedClaim, bool)) -> Self {
        Self { id: claim.id, sentence: Some(claim.sentence), is_from_before }
    }
}

/// What the reply about a round must answer.
///
/// # Errors
/// When the summary or its sources cannot be read.
pub async fn subjects(db: &impl ConnectionTrait, round: &round::Model) -> Result<Subjects, AppError> {
    let asking = asking(db, round).await?;
    let mut shown: Vec<Subject> = asking.claims.into_iter().map(Subject::of).collect();
    if shown.is_empty() {
        shown.push(Subject::whole(round.id));
    }
    Ok(Subjects { shown, hidden: asking.hidden })
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
