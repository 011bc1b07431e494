//! What became of a round, as it is given out: the decisions that rest on it, and the reply that residents have been given.
//! A reply that is not given yet is a draft, and no record.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    decision::{
        feedback::{
            drafts::{actions_of, answers_of},
            form::Answer,
        },
        queries::rows_on_round,
    },
    entity::{decision, feedback_report, planned_action, round},
};

/// A reply that has been given.
#[derive(Debug)]
pub struct GivenReply {
    /// The reply.
    pub report: feedback_report::Model,
    /// What became of each subject, by its key.
    pub answers: Vec<(Uuid, Answer)>,
    /// What will be done.
    pub actions: Vec<planned_action::Model>,
}

/// The decisions that rest on the round, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn decided(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<decision::Model>, DbErr> {
    rows_on_round(db, round.id).await
}

/// The reply about the round; nothing before it is given.
///
/// # Errors
/// When the database cannot be read.
pub async fn replied(db: &impl ConnectionTrait, round: &round::Model) -> Result<Option<GivenReply>, DbErr> {
    let report = feedback_report::Entity::find_by_id(round.id)
        .filter(feedback_report::COLUMN.given_at.is_not_null())
        .one(db)
        .await?;
    let Some(report) = report else { return Ok(None) };
    let answers = answers_of(db, round.id).await?.into_iter().collect();
    Ok(Some(GivenReply { report, answers, actions: actions_of(db, round.id).await? }))
}

/// Every text of them that somebody has written.
///
/// # Errors
/// When the database cannot be read.
pub async fn texts(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<String>, DbErr> {
    let decided = decided(db, round).await?.into_iter().flat_map(|row| [row.title, row.wording]);
    let mut texts: Vec<String> = decided.collect();
    if let Some(reply) = replied(db, round).await? {
        texts.extend([reply.report.changed, reply.report.why]);
        texts.extend(reply.actions.into_iter().map(|action| action.text));
        texts.extend(reply.answers.into_iter().filter_map(|(_, answer)| match answer {
            Answer::NoAction(reason) => Some(reason),
            Answer::Decision(_) => None,
        }));
    }
    Ok(texts)
}
