//! A comment as a moderator meets it: what was asked, what was written, and what there is to mind.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    answer::guard::flags,
    entity::{
        account, comment, comment::CommentState, question, round, submission, submission::AnswerChannel,
        submission_flag::Flag,
    },
    error::AppError,
    moderation::{
        counters, nearness,
        own_statement::{self, Kind},
        redaction::as_shown,
        sameness, shown,
    },
    words::Words,
};

/// A comment before a moderator.
#[derive(Clone, Debug)]
pub struct Card {
    /// The comment.
    pub comment: comment::Model,
    /// What was asked.
    pub question: String,
    /// What stands there: all of one that is unread, else what others read.
    pub text: Option<String>,
    /// What was odd about the answer it stands in.
    pub flags: Vec<Flag>,
    /// How many others of the round say the same.
    pub same: u64,
    /// How many others say nearly the same, so far as they are counted.
    pub near: usize,
    /// How it came in. Words from a meeting are told by whoever led it.
    pub channel: AnswerChannel,
    /// Words to the question, or a statement of the resident's own.
    pub kind: Kind,
    /// Who has decided on it, if anybody.
    pub by: Option<String>,
}

/// All there is to show of a comment.
///
/// # Errors
/// When the database cannot be read.
pub async fn card(db: &impl ConnectionTrait, comment: comment::Model) -> Result<Card, DbErr> {
    let question = question::Entity::find_by_id(comment.question_id).one(db).await?;
    let answer = submission::Entity::find_by_id(comment.submission_id).one(db).await?;
    let by = match comment.handled_by {
        Some(id) => account::Entity::find_by_id(id).one(db).await?.map(|account| account.display_name),
        None => None,
    };
    Ok(Card {
        question: question.map(|question| question.text).unwrap_or_default(),
        text: seen_by_moderator(db, &comment).await?,
        flags: flags::of(db, comment.submission_id).await?,
        same: sameness::others_like(db, comment.id).await?,
        near: nearness::others_near(db, &comment).await?,
        channel: answer.map_or(AnswerChannel::Web, |answer| answer.channel),
        kind: own_statement::kind(db, &comment).await?,
        by,
        comment,
    })
}

/// What a moderator sees without asking for the original.
///
/// # Errors
/// When the database cannot be read.
pub async fn seen_by_moderator(db: &impl ConnectionTrait, comment: &comment::Model) -> Result<Option<String>, DbErr> {
    if comment.state == CommentState::Unread {
        return Ok(Some(comment.text.clone()));
    }
    let spans = shown::spans_of_one(db, comment.id).await?;
    Ok(as_shown(comment, &spans, Words::swedish()))
}

/// The round's comment with this key, as long as its answer counts.
///
/// # Errors
/// [`AppError::NotFound`] when there is none.
pub async fn comment_of(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    id: Uuid,
) -> Result<comment::Model, AppError> {
    comment::Entity::find_by_id(id)
        .filter(comment::COLUMN.round_id.eq(moderator.row().id))
        .filter(counters::is_of_a_counted_answer())
        .one(db)
        .await?
        .ok_or(AppError::NotFound)
}

/// Whether the comment came in the round, though its answer may not count any more.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_in_round(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    id: Uuid,
) -> Result<bool, DbErr> {
    let own = comment::Entity::find_by_id(id).filter(comment::COLUMN.round_id.eq(moderator.row().id));
    Ok(own.one(db).await?.is_some())
}

/// Keeps the answer of a comment from being changed until the transaction ends. Whoever changes an answer holds it too, and only then reads
/// what was said of its words: so what is decided meanwhile is not lost. The answer is held before the comment, and that before the topics.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn hold_answer(txn: &DatabaseTransaction, round_id: Uuid, comment_id: Uuid) -> Result<(), DbErr> {
    let own = comment::Entity::find_by_id(comment_id).filter(comment::COLUMN.round_id.eq(round_id)).one(txn).await?;
    if let Some(own) = own {
        submission::Entity::find_by_id(own.submission_id).lock_exclusive().one(txn).await?;
    }
    Ok(())
}
