//! A comment that stands word for word in a newer version of its answer stays where it was sorted.

use std::collections::BTreeSet;

use sea_orm::{
    ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

use crate::entity::{lone_voice, topic_board, topic_placement, topic_proposal};

/// Keeps the topics of these questions from everybody else until the transaction ends, so that nobody sorts comments meanwhile. Always in
/// the same order, and after the answer: two who change their answers at once wait for each other and never both.
///
/// # Errors
/// When the database fails.
pub async fn hold_boards(txn: &DatabaseTransaction, round_id: Uuid, questions: BTreeSet<Uuid>) -> Result<(), DbErr> {
    topic_board::Entity::find()
        .filter(topic_board::COLUMN.round_id.eq(round_id))
        .filter(topic_board::Column::QuestionId.is_in(questions))
        .order_by_asc(topic_board::Column::QuestionId)
        .lock_exclusive()
        .all(txn)
        .await
        .map(drop)
}

/// Puts the comment `new` under the topics of `old`, and among the voices if it was one. The topics are held by [`hold_boards`].
///
/// # Errors
/// When the database fails.
pub async fn follow(txn: &DatabaseTransaction, old: Uuid, new: Uuid) -> Result<(), DbErr> {
    topic_placement::Entity::update_many()
        .col_expr(topic_placement::Column::CommentId, Expr::value(new))
        .filter(topic_placement::Column::CommentId.eq(old))
        .exec(txn)
        .await?;
    topic_proposal::Entity::update_many()
        .col_expr(topic_proposal::Column::CommentId, Expr::value(new))
        .filter(topic_proposal::Column::CommentId.eq(old))
        .exec(txn)
        .await?;
    lone_voice::Entity::update_many()
        .col_expr(lone_voice::Column::CommentId, Expr::value(new))
        .filter(lone_voice::Column::CommentId.eq(old))
        .exec(txn)
        .await
        .map(drop)
}
