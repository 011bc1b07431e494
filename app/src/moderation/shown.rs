//! Which words of comments are covered, as it is stored. Whoever shows a comment to somebody who is not its moderator asks here,
//! and shows what [`super::redaction::as_shown`] makes of it.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use crate::{
    entity::{comment, comment::CommentState, redaction},
    moderation::redaction::Span,
};

/// By comment, in the order of the text.
pub type Spans = HashMap<Uuid, Vec<Span>>;

/// Of these comments.
///
/// # Errors
/// When the database cannot be read.
pub async fn spans_of(db: &impl ConnectionTrait, comments: impl IntoIterator<Item = Uuid>) -> Result<Spans, DbErr> {
    let ids: Vec<Uuid> = comments.into_iter().collect();
    if ids.is_empty() {
        return Ok(Spans::new());
    }
    by_comment(db, redaction::Entity::find().filter(redaction::COLUMN.comment_id.is_in(ids))).await
}

/// Of this comment.
///
/// # Errors
/// When the database cannot be read.
pub async fn spans_of_one(db: &impl ConnectionTrait, comment_id: Uuid) -> Result<Vec<Span>, DbErr> {
    Ok(spans_of(db, [comment_id]).await?.remove(&comment_id).unwrap_or_default())
}

/// Of a whole round.
///
/// # Errors
/// When the database cannot be read.
pub async fn spans_in_round(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Spans, DbErr> {
    let redacted = comment::Entity::find()
        .select_only()
        .column(comment::Column::Id)
        .filter(comment::COLUMN.round_id.eq(round_id))
        .filter(comment::COLUMN.state.eq(CommentState::Redacted))
        .into_query();
    by_comment(db, redaction::Entity::find().filter(redaction::Column::CommentId.in_subquery(redacted))).await
}

async fn by_comment(db: &impl ConnectionTrait, rows: Select<redaction::Entity>) -> Result<Spans, DbErr> {
    let mut spans = Spans::new();
    for row in rows.order_by_asc(redaction::Column::Starts).all(db).await? {
        spans.entry(row.comment_id).or_default().push(row.into());
    }
    Ok(spans)
}
