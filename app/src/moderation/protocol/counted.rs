//! What a protocol counts beside the frozen result: read by whoever may sign before the signature, and once more when it is signed.

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use crate::{
    answer::guard::flags,
    channel::{hands, meeting_queries},
    entity::{
        comment, comment::CommentState, question, round, submission, submission::AnswerChannel, submission_flag::Flag,
    },
    error::AppError,
    moderation::counters,
    round::questionnaire::questionnaire,
};

/// What is counted. More people read a protocol than sign it: only [`super::noted`] puts these numbers into words.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// How many answers were sent in an odd way.
    pub odd: BTreeMap<Flag, i64>,
    /// How many answers have words that others may not read, to questions that were put to all.
    pub withheld: u32,
    /// Votes at meetings that are not counted: there are more hands than people.
    pub uncounted_votes: usize,
}

/// Counts it in a round whose answers are frozen. Before that nobody is told of votes that are not counted.
///
/// # Errors
/// When the database cannot be read, or a meeting is not as it was stored.
pub async fn counted(db: &impl ConnectionTrait, round: &round::Model) -> Result<Counted, AppError> {
    let votes = hands::votes(&questionnaire(db, round.questionnaire_id).await?);
    Ok(Counted {
        odd: flags::in_round(db, round.id).await?,
        withheld: withheld(db, round.id).await?,
        uncounted_votes: meeting_queries::uncounted(db, round.id, &votes).await?,
    })
}

/// How many answers have words that others may not read. Not those to questions that only some were asked, nor those of
/// meetings: they would tell of groups that may be hidden.
async fn withheld(db: &impl ConnectionTrait, round_id: Uuid) -> Result<u32, DbErr> {
    let answer =
        comment::Entity::belongs_to(submission::Entity).from(comment::Column::SubmissionId).to(submission::Column::Id);
    let asked =
        comment::Entity::belongs_to(question::Entity).from(comment::Column::QuestionId).to(question::Column::Id);
    let answers: Option<i64> = comment::Entity::find()
        .select_only()
        .expr_as(Expr::col((comment::Entity, comment::Column::SubmissionId)).count_distinct(), "answers")
        .join(JoinType::InnerJoin, answer.into())
        .join(JoinType::InnerJoin, asked.into())
        .filter(comment::Column::RoundId.eq(round_id))
        .filter(comment::Column::State.eq(CommentState::Withheld))
        .filter(submission::Column::Channel.ne(AnswerChannel::Meeting))
        .filter(question::Column::DependsOnOptionId.is_null())
        .filter(counters::is_of_a_counted_answer())
        .into_tuple()
        .one(db)
        .await?;
    Ok(u32::try_from(answers.unwrap_or_default()).unwrap_or(u32::MAX))
}
