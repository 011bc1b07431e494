//! A resident's own statement becomes one of its question's: added after the others, never changed, and shown to all who open
//! the form after that. A moderator can take it away again (`taken_away`).

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, ExprTrait,
    IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, Query},
};

use crate::{
    answer::{own_statement::fits, queries::locked_rounds},
    context::{AppState, new_secret_id},
    entity::{answer_option, comment, comment::CommentState, question, round, submission},
    error::AppError,
    moderation::{counters, sameness},
    round::{remembered, rules::may_moderate},
    transaction::begin_writing,
};

/// What a moderator is told who would add one when the answers are frozen: nobody can vote on it, and the result has no place for it.
const FROZEN: AppError =
    AppError::Conflict("Svaren är frysta, så påståendet kan inte visas för andra. Dölj det, med ett skäl.");

/// What a moderator is told who would add one statement too many.
const FULL: AppError =
    AppError::Conflict("Frågan har så många påståenden som får plats. Det går bara att låta bli att visa det.");

/// What a moderator reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words to a question.
    Comment,
    /// A resident's own statement.
    OwnStatement {
        /// Whether it fits beside the statements that its question has.
        fits: bool,
    },
}

/// What `comment` is.
///
/// # Errors
/// When the database cannot be read.
pub async fn kind(db: &impl ConnectionTrait, comment: &comment::Model) -> Result<Kind, DbErr> {
    if !comment.is_own_statement {
        return Ok(Kind::Comment);
    }
    let own = answer_option::Entity::find().filter(answer_option::COLUMN.question_id.eq(comment.question_id));
    let there = usize::try_from(own.count(db).await?).unwrap_or(usize::MAX);
    Ok(Kind::OwnStatement { fits: fits(there) })
}

/// Adds the statement to those of its question. Its key is random and it has no time, so nothing that is shown says whose answer
/// it stood in. Whoever has the whole database finds the answer by the text, which both rows hold. It stays when that answer is
/// withdrawn, since others have voted on it by then. The very same words are added once, as long as they stand.
///
/// # Errors
/// [`AppError::Conflict`] when no more fit, or the answers of the round are frozen.
pub async fn show(txn: &DatabaseTransaction, own: &comment::Model) -> Result<(), AppError> {
    let round = round::Entity::find_by_id(own.round_id).one(txn).await?.ok_or(AppError::NotFound)?;
    if round.frozen_at.is_some() {
        return Err(FROZEN);
    }
    // Held until the transaction ends, so that of two at once each gets a place of its own.
    question::Entity::find_by_id(own.question_id).lock_exclusive().one(txn).await?;
    let there = answer_option::Entity::find()
        .filter(answer_option::COLUMN.question_id.eq(own.question_id))
        .order_by_asc(answer_option::COLUMN.position)
        .all(txn)
        .await?;
    if there.iter().any(|option| option.text == own.text && !option.is_withheld()) {
        return Ok(());
    }
    if !fits(there.len()) {
        return Err(FULL);
    }
    let answer = submission::Entity::find_by_id(own.submission_id).one(txn).await?.ok_or(AppError::NotFound)?;
    let added = answer_option::Model {
        id: new_secret_id(),
        question_id: own.question_id,
        position: there.last().map_or(0, |last| last.position + 1),
        text: own.text.clone(),
        own_language: Some(answer.language),
        withheld_at: None,
        withheld_reason: None,
    };
    added.into_active_model().insert(txn).await?;
    Ok(())
}

/// Adds what was approved and is not among the statements of its question: a program from before own statements may run beside
/// this one, and takes one for any other comment. Where no more fit it is left.
///
/// # Errors
/// When the database fails.
pub async fn add_missing(state: &AppState) -> Result<(), AppError> {
    for own in missing().all(&state.db).await? {
        let txn = begin_writing(&state.db).await?;
        let rounds = locked_rounds(&txn, [own.round_id].into_iter()).await?;
        if !rounds.values().any(|round| may_moderate(round.state)) {
            continue;
        }
        match show(&txn, &own).await {
            Ok(()) => txn.commit().await?,
            Err(AppError::Conflict(_)) => continue,
            Err(err) => return Err(err),
        }
        remembered::forget(own.round_id);
    }
    Ok(())
}

/// Own statements that are approved and stand nowhere else.
fn missing() -> Select<comment::Entity> {
    let option = |column| Expr::col((answer_option::Entity, column));
    let there = Query::select()
        .expr(Expr::val(1))
        .from(answer_option::Entity)
        .and_where(option(answer_option::Column::QuestionId).equals((comment::Entity, comment::Column::QuestionId)))
        .and_where(option(answer_option::Column::Text).equals((comment::Entity, comment::Column::Text)))
        .to_owned();
    comment::Entity::find()
        .filter(comment::COLUMN.is_own_statement.eq(true))
        .filter(comment::COLUMN.state.eq(CommentState::Approved))
        .filter(comment::Column::RoundId.in_subquery(sameness::unsigned()))
        .filter(counters::is_of_a_counted_answer())
        .filter(Expr::exists(there).not())
}
