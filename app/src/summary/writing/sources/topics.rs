//! The topics that claims may be about, with what is under each.

use std::collections::{HashMap, HashSet};

use claims::sources::Topic;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{Named, Wanted, questions_put_to_all};
use crate::entity::{round, topic, topic_board, topic_placement};

/// The topics that a person has decided, of questions that everybody was asked, each with the comments under it. Which of them count
/// is for the checks.
pub(super) async fn topics(
    db: &impl ConnectionTrait,
    round: &round::Model,
    wanted: &Wanted,
) -> Result<Vec<Topic>, DbErr> {
    if matches!(wanted, Wanted::Named(Named { topics, .. }) if topics.is_empty()) {
        return Ok(Vec::new());
    }
    let is_wanted = |id: &Uuid| match wanted {
        Wanted::All => true,
        Wanted::Named(Named { topics, .. }) => topics.contains(id),
    };
    let decided = decided(db, round).await?;
    let rows = topic::Entity::find()
        .filter(topic::COLUMN.round_id.eq(round.id))
        .filter(topic::Column::QuestionId.is_in(decided))
        .filter(topic::COLUMN.is_gone.eq(false))
        .order_by_asc(topic::COLUMN.id)
        .all(db)
        .await?;
    let mut placed = placed_under(db, rows.iter().map(|row| row.id).collect()).await?;
    let written = written(&rows, &placed);
    let topic = |row: topic::Model| Topic {
        comments: placed.remove(&row.id).unwrap_or_default(),
        written: written.get(&row.question_id).copied().unwrap_or_default(),
        id: row.id,
        label: row.label,
    };
    Ok(rows.into_iter().filter(|row| !row.is_rest && is_wanted(&row.id)).map(topic).collect())
}

/// The questions that everybody was asked and whose topics a person has decided.
async fn decided(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Uuid>, DbErr> {
    let boards = topic_board::Entity::find()
        .filter(topic_board::COLUMN.round_id.eq(round.id))
        .filter(topic_board::COLUMN.decided_by.is_not_null())
        .all(db)
        .await?;
    let asked_all = questions_put_to_all(db, round).await?;
    Ok(boards.into_iter().map(|board| board.question_id).filter(|question| asked_all.contains(question)).collect())
}

/// How many comments there are to each question, under any of its topics: what fits under none stands under the rest.
fn written(topics: &[topic::Model], placed: &HashMap<Uuid, Vec<Uuid>>) -> HashMap<Uuid, usize> {
    let mut written: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    for topic in topics {
        written.entry(topic.question_id).or_default().extend(placed.get(&topic.id).into_iter().flatten());
    }
    written.into_iter().map(|(question, comments)| (question, comments.len())).collect()
}

/// The comments under these topics, in order.
async fn placed_under(db: &impl ConnectionTrait, topics: Vec<Uuid>) -> Result<HashMap<Uuid, Vec<Uuid>>, DbErr> {
    let rows = topic_placement::Entity::find()
        .filter(topic_placement::Column::TopicId.is_in(topics))
        .order_by_asc(topic_placement::COLUMN.place)
        .all(db)
        .await?;
    let mut placed: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for row in rows {
        placed.entry(row.topic_id).or_default().push(row.comment_id);
    }
    Ok(placed)
}
