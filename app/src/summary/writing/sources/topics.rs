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
    let mut among = topic::Entity::find().filter(topic::COLUMN.round_id.eq(round.id));
    if let Wanted::Named(Named { topics, .. }) = wanted {
        if topics.is_empty() {
            return Ok(Vec::new());
        }
        among = among.filter(topic::COLUMN.id.is_in(topics.iter().copied()));
    }
    let boards = topic_board::Entity::find()
        .filter(topic_board::COLUMN.round_id.eq(round.id))
        .filter(topic_board::COLUMN.decided_by.is_not_null())
        .all(db)
        .await?;
    let asked_all = questions_put_to_all(db, round).await?;
    let decided = boards.into_iter().map(|board| board.question_id).filter(|question| asked_all.contains(question));
    let rows = among
        .filter(topic::Column::QuestionId.is_in(decided))
        .filter(topic::COLUMN.is_gone.eq(false))
        .filter(topic::COLUMN.is_rest.eq(false))
        .order_by_asc(topic::COLUMN.id)
        .all(db)
        .await?;
    let mut placed = placed_under(db, rows.iter().map(|row| row.id).collect()).await?;
    let written = written_to(db, round).await?;
    let topic = |row: topic::Model| Topic {
        comments: placed.remove(&row.id).unwrap_or_default(),
        written: written.get(&row.question_id).map_or(0, HashSet::len),
        id: row.id,
        label: row.label,
    };
    Ok(rows.into_iter().map(topic).collect())
}

/// The comments to each question, under any of its topics: what fits under none stands under the rest.
async fn written_to(db: &impl ConnectionTrait, round: &round::Model) -> Result<HashMap<Uuid, HashSet<Uuid>>, DbErr> {
    let all = topic::Entity::find()
        .filter(topic::COLUMN.round_id.eq(round.id))
        .filter(topic::COLUMN.is_gone.eq(false))
        .all(db)
        .await?;
    let mut placed = placed_under(db, all.iter().map(|row| row.id).collect()).await?;
    let mut written: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    for row in all {
        written.entry(row.question_id).or_default().extend(placed.remove(&row.id).unwrap_or_default());
    }
    Ok(written)
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
