//! A comment that stands word for word in a newer version of its answer stays where it was sorted.

use sea_orm::{ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, sea_query::Expr};
use uuid::Uuid;

use crate::entity::{lone_voice, topic_placement, topic_proposal};

/// Puts the comment `new` under the topics of `old`, and among the voices if it was one.
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
