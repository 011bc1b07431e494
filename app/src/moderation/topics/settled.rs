//! Topics that are decided stay as they are, every one of them: also those that nobody had to change, and the rest.

use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::held::living;
use crate::entity::{topic, topic_placement};

/// Makes the topics of a question, and where each comment stands, what a person has decided.
///
/// # Errors
/// When the database fails.
pub(super) async fn settle(txn: &DatabaseTransaction, round_id: Uuid, question_id: Uuid) -> Result<(), DbErr> {
    let topics: Vec<Uuid> = living(txn, round_id, question_id).await?.into_iter().map(|topic| topic.id).collect();
    let placed = topic_placement::ActiveModel { by_person: Set(true), ..Default::default() };
    topic_placement::Entity::update_many()
        .set(placed)
        .filter(topic_placement::Column::TopicId.is_in(topics.iter().copied()))
        .exec(txn)
        .await?;
    let decided = topic::ActiveModel { is_decided: Set(true), ..Default::default() };
    topic::Entity::update_many().set(decided).filter(topic::Column::Id.is_in(topics)).exec(txn).await.map(drop)
}
