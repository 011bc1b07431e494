//! The queue: one comment at a time, and what a moderator says of it.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Select, TransactionTrait,
};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    answer::guard::flags,
    context::AppState,
    entity::{
        comment, comment::CommentState, question, round, round::RoundState, submission, submission::AnswerChannel,
        submission_flag::Flag,
    },
    error::AppError,
    moderation::{
        counters,
        form::{Reading, Verdict},
        own_statement::{self, Kind},
        sameness,
    },
    record::audit::{self, Act},
    round::remembered,
};

/// A comment that nobody has read.
#[derive(Clone, Debug)]
pub struct UnreadComment {
    /// Its key.
    pub id: Uuid,
    /// What was asked.
    pub question: String,
    /// What was written.
    pub text: String,
    /// What was odd about the answer it stands in.
    pub flags: Vec<Flag>,
    /// How many others of the round say the same.
    pub same: u64,
    /// How it came in. Words from a meeting are told by whoever led it.
    pub channel: AnswerChannel,
    /// Words to the question, or a statement of the resident's own.
    pub kind: Kind,
}

/// Which unread comment is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The first.
    First,
    /// The one after this, and from the beginning again when there is none after it.
    After(Uuid),
    /// This one, as long as nobody has read it; else the first.
    This(Uuid),
}

/// A comment of the round that nobody has read, in the order of their random keys, which tells nothing.
pub async fn next_unread(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    wanted: Wanted,
) -> Result<Option<UnreadComment>, DbErr> {
    let queue = || counters::unread().filter(comment::COLUMN.round_id.eq(moderator.row().id));
    let found = match wanted {
        Wanted::First => None,
        Wanted::After(id) => first(db, queue().filter(comment::Column::Id.gt(id))).await?,
        Wanted::This(id) => first(db, queue().filter(comment::Column::Id.eq(id))).await?,
    };
    match found {
        Some(comment) => Ok(Some(comment)),
        None => first(db, queue()).await,
    }
}

async fn first(db: &impl ConnectionTrait, queue: Select<comment::Entity>) -> Result<Option<UnreadComment>, DbErr> {
    let found = queue.order_by_asc(comment::Column::Id).one(db).await?;
    let Some(comment) = found else { return Ok(None) };
    let kind = own_statement::kind(db, &comment).await?;
    let question = question::Entity::find_by_id(comment.question_id).one(db).await?;
    let question = question.map(|question| question.text).unwrap_or_default();
    let answer = submission::Entity::find_by_id(comment.submission_id).one(db).await?;
    Ok(Some(UnreadComment {
        id: comment.id,
        question,
        text: comment.text,
        flags: flags::of(db, comment.submission_id).await?,
        same: sameness::others_like(db, comment.id).await?,
        channel: answer.map_or(AnswerChannel::Web, |answer| answer.channel),
        kind,
    }))
}

/// Writes what a moderator said of a comment, once: the change itself demands that nobody has said anything before, that
/// the answer still stands as it was read, and that the round is not signed. A resident's own statement that is approved
/// becomes one of its question's at the same time.
///
/// # Errors
/// [`AppError::Conflict`] when any of that has changed, or the comment belongs to another round.
pub async fn settle(state: &AppState, moderator: &ModeratorOf<round::Model>, reading: Reading) -> Result<(), AppError> {
    let (to, reason) = match reading.verdict {
        Verdict::Approve => (CommentState::Approved, None),
        Verdict::Withhold(reason) => (CommentState::Withheld, Some(reason)),
    };
    let settled = comment::ActiveModel {
        state: Set(to),
        reason: Set(reason),
        handled_by: Set(Some(moderator.account().id)),
        handled_at: Set(Some(state.clock.now())),
        ..Default::default()
    };
    let txn = state.db.begin().await?;
    let changed = comment::Entity::update_many()
        .set(settled)
        .filter(comment::COLUMN.id.eq(reading.comment_id))
        .filter(comment::COLUMN.state.eq(CommentState::Unread))
        .filter(comment::Column::RoundId.in_subquery(unsigned(moderator.row().id)))
        .filter(counters::is_of_a_counted_answer())
        .exec(&txn)
        .await?;
    if changed.rows_affected != 1 {
        return Err(AppError::Conflict("Kommentaren är redan läst, eller så har den som skrev ändrat sitt svar"));
    }
    let comment = comment::Entity::find_by_id(reading.comment_id).one(&txn).await?.ok_or(AppError::NotFound)?;
    let is_shown = comment.is_own_statement && to == CommentState::Approved;
    if is_shown {
        own_statement::show(&txn, &comment).await?;
    }
    audit::write(state, &txn, act_on(moderator, &comment)).await?;
    txn.commit().await?;
    if is_shown {
        remembered::forget(comment.round_id);
    }
    Ok(())
}

/// The round, as long as its result is not signed.
fn unsigned(round_id: Uuid) -> sea_orm::sea_query::SelectStatement {
    round::Entity::find()
        .select_only()
        .column(round::Column::Id)
        .filter(round::COLUMN.id.eq(round_id))
        .filter(round::Column::State.is_in([RoundState::Open, RoundState::Stopped]))
        .into_query()
}

/// What was done with a comment, as it stands now.
fn act_on(moderator: &ModeratorOf<round::Model>, comment: &comment::Model) -> Act {
    let (act, subject_kind) = match (comment.is_own_statement, comment.state) {
        (false, CommentState::Approved) => ("comment.approve", "comment"),
        (false, _) => ("comment.withhold", "comment"),
        (true, CommentState::Approved) => ("own_statement.approve", "own_statement"),
        (true, _) => ("own_statement.withhold", "own_statement"),
    };
    Act {
        account_id: Some(moderator.account().id),
        body_id: Some(moderator.row().controller_body_id),
        act,
        subject_kind,
        subject_id: Some(comment.id),
        note: None,
    }
}
