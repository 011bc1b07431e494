//! What is disposed of around a round once it is archived: what the elected asked and read, its handing over, and the invitations of its
//! joint dialogue that led to no round. Those that did are what ties a round to the dialogue, and stay.

use sea_orm::{
    ColumnTrait, Condition, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use crate::entity::{brief_question, brief_read, delivery, joint_dialogue, joint_invitation};

/// Disposes of what the elected asked about the brief of the round, the answers, and who of them has read what.
///
/// # Errors
/// When the database fails.
pub async fn brief_questions(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    brief_question::Entity::delete_many().filter(brief_question::COLUMN.round_id.eq(round_id)).exec(txn).await?;
    brief_read::Entity::delete_many().filter(brief_read::COLUMN.round_id.eq(round_id)).exec(txn).await.map(drop)
}

/// Disposes of who handed the brief over, when and to whom.
///
/// # Errors
/// When the database fails.
pub async fn deliveries(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    delivery::Entity::delete_by_id(round_id).exec(txn).await.map(drop)
}

/// Disposes of [`fruitless`] invitations.
///
/// # Errors
/// When the database fails.
pub async fn invitations(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    joint_invitation::Entity::delete_many().filter(fruitless(round_id)).exec(txn).await.map(drop)
}

/// Invitations to the joint dialogue that began with this round, which were declined, taken back, or never answered: once the round is over,
/// which is when they go, nothing comes of them. They go with the round whose plan the others were sent: those who declined have none.
pub fn fruitless(round_id: Uuid) -> Condition {
    let own = joint_dialogue::Entity::find()
        .select_only()
        .column(joint_dialogue::Column::DialogueId)
        .filter(joint_dialogue::COLUMN.template_round_id.eq(round_id))
        .into_query();
    Condition::all()
        .add(joint_invitation::Column::DialogueId.in_subquery(own))
        .add(joint_invitation::Column::RoundId.is_null())
}

/// The joint dialogues that began with one of these rounds and have [`fruitless`] invitations.
pub fn with_fruitless(rounds: &[Uuid]) -> Select<joint_dialogue::Entity> {
    let invited = joint_invitation::Entity::find()
        .select_only()
        .column(joint_invitation::Column::DialogueId)
        .filter(joint_invitation::Column::RoundId.is_null())
        .into_query();
    joint_dialogue::Entity::find()
        .filter(joint_dialogue::Column::TemplateRoundId.is_in(rounds.iter().copied()))
        .filter(joint_dialogue::Column::DialogueId.in_subquery(invited))
}
