//! Which comments are sorted into topics, and their words as others read them.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
    sea_query::{Expr, Query, SelectStatement},
};
use uuid::Uuid;

use crate::{
    entity::{answer_option, comment, comment::CommentState},
    moderation::{counters, redaction::as_shown, shown},
    words::Words,
};

/// Comments of a round that others may read: approved, masked or not, and residents' own statements as long as they stand among
/// those of their question.
pub fn readable(round_id: Uuid) -> Select<comment::Entity> {
    comment::Entity::find()
        .filter(comment::COLUMN.round_id.eq(round_id))
        .filter(comment::Column::State.is_in([CommentState::Approved, CommentState::Redacted]))
        .filter(comment::COLUMN.is_own_statement.eq(false).or(Expr::exists(its_statement())))
        .filter(counters::is_of_a_counted_answer())
}

/// Their keys.
pub fn readable_keys(round_id: Uuid) -> SelectStatement {
    readable(round_id).select_only().column(comment::Column::Id).into_query()
}

fn its_statement() -> SelectStatement {
    let option = |column| Expr::col((answer_option::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from(answer_option::Entity)
        .and_where(option(answer_option::Column::QuestionId).equals((comment::Entity, comment::Column::QuestionId)))
        .and_where(option(answer_option::Column::Text).equals((comment::Entity, comment::Column::Text)))
        .and_where(option(answer_option::Column::WithheldAt).is_null())
        .to_owned()
}

/// The readable comments on a question with their words, in the order of their keys, which is one of chance.
///
/// # Errors
/// When the database cannot be read.
pub async fn on_question(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    question_id: Uuid,
) -> Result<Vec<(Uuid, String)>, DbErr> {
    let comments = readable(round_id)
        .filter(comment::COLUMN.question_id.eq(question_id))
        .order_by_asc(comment::Column::Id)
        .all(db)
        .await?;
    let spans = shown::spans_in_round(db, round_id).await?;
    Ok(comments.into_iter().map(|comment| (comment.id, words_of(&comment, &spans))).collect())
}

/// What others read of a readable comment.
pub fn words_of(comment: &comment::Model, spans: &shown::Spans) -> String {
    if comment.is_own_statement {
        return comment.text.clone();
    }
    let spans = spans.get(&comment.id).map(Vec::as_slice).unwrap_or_default();
    as_shown(comment, spans, Words::swedish()).unwrap_or_default()
}
