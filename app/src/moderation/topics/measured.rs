//! How much of what was proposed stands, on each question of a round.

use analysis::topics::agreement::Agreement;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::queries::how_alike;
use crate::entity::{question, round, topic_board};

/// The questions whose topics somebody has decided, in the order they are asked, each with how much of the proposal stands.
///
/// # Errors
/// When the database cannot be read.
pub async fn measured(
    db: &impl ConnectionTrait,
    round: &round::Model,
) -> Result<Vec<(question::Model, Agreement)>, DbErr> {
    let boards = topic_board::Entity::find()
        .filter(topic_board::COLUMN.round_id.eq(round.id))
        .filter(topic_board::Column::DecidedAt.is_not_null())
        .all(db)
        .await?;
    let mut found = Vec::new();
    if boards.is_empty() {
        return Ok(found);
    }
    let decided = question::Entity::find()
        .filter(question::COLUMN.id.is_in(boards.iter().map(|board| board.question_id)))
        .order_by_asc(question::COLUMN.position)
        .all(db)
        .await?;
    for question in decided {
        let agreement = how_alike(db, round.id, question.id).await?;
        found.push((question, agreement));
    }
    Ok(found)
}
