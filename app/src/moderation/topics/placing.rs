//! Which comments stand under which topics, as rows.

use std::collections::BTreeSet;

use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::{
    held::LAST,
    rules::{MOST_QUOTES, Placed},
};
use crate::entity::topic_placement;

/// Rows of one statement.
const ROWS: usize = 1_000;

/// What is under these topics, and under each of them at least nothing.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn placed(db: &impl ConnectionTrait, topics: impl Iterator<Item = Uuid>) -> Result<Placed, DbErr> {
    let mut placed: Placed = topics.map(|topic| (topic, BTreeSet::new())).collect();
    let keys = placed.keys().copied().collect::<Vec<_>>();
    let rows = topic_placement::Entity::find().filter(topic_placement::Column::TopicId.is_in(keys)).all(db).await?;
    for row in rows {
        placed.entry(row.topic_id).or_default().insert(row.comment_id);
    }
    Ok(placed)
}

/// Writes what has changed, and returns the topics where something has. A comment that was chosen to be shown is so under the topic that it
/// comes to as long as there is room, and not under the rest.
///
/// # Errors
/// When the database fails.
pub(super) async fn rewrite(
    txn: &DatabaseTransaction,
    rest: Uuid,
    before: &Placed,
    after: &Placed,
) -> Result<BTreeSet<Uuid>, DbErr> {
    let (none, quotes) = (BTreeSet::new(), quotes(txn, before.keys().copied()).await?);
    let quoted: BTreeSet<Uuid> = quotes.iter().map(|(_, comment)| *comment).collect();
    let (mut touched, mut new) = (BTreeSet::new(), Vec::new());
    for topic in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (was, is) = (before.get(topic).unwrap_or(&none), after.get(topic).unwrap_or(&none));
        if was == is {
            continue;
        }
        touched.insert(*topic);
        let left: Vec<Uuid> = was.difference(is).copied().collect();
        take(txn, *topic, &left).await?;
        let first = if was.is_empty() { 0 } else { LAST };
        let stay = quotes.iter().filter(|(under, comment)| under == topic && is.contains(comment)).count();
        let mut room = if *topic == rest { 0 } else { MOST_QUOTES.saturating_sub(stay) };
        new.extend(is.difference(was).zip(first..).map(|(comment, place)| {
            let is_quote = 0 < room && quoted.contains(comment);
            room -= usize::from(is_quote);
            topic_placement::Model { topic_id: *topic, comment_id: *comment, place, by_person: true, is_quote }
        }));
    }
    put(txn, new).await?;
    Ok(touched)
}

/// The comments that are chosen to be shown under one of these topics, each after its topic.
async fn quotes(txn: &DatabaseTransaction, topics: impl Iterator<Item = Uuid>) -> Result<Vec<(Uuid, Uuid)>, DbErr> {
    let rows = topic_placement::Entity::find()
        .filter(topic_placement::Column::TopicId.is_in(topics))
        .filter(topic_placement::COLUMN.is_quote.eq(true))
        .all(txn)
        .await?;
    Ok(rows.into_iter().map(|row| (row.topic_id, row.comment_id)).collect())
}

async fn take(txn: &DatabaseTransaction, topic: Uuid, comments: &[Uuid]) -> Result<(), DbErr> {
    for some in comments.chunks(ROWS) {
        topic_placement::Entity::delete_many()
            .filter(topic_placement::COLUMN.topic_id.eq(topic))
            .filter(topic_placement::COLUMN.comment_id.is_in(some.iter().copied()))
            .exec(txn)
            .await?;
    }
    Ok(())
}

/// Writes placements down.
///
/// # Errors
/// When the database fails.
pub(super) async fn put(txn: &DatabaseTransaction, placements: Vec<topic_placement::Model>) -> Result<(), DbErr> {
    let rows: Vec<_> = placements.into_iter().map(IntoActiveModel::into_active_model).collect();
    for some in rows.chunks(ROWS) {
        topic_placement::Entity::insert_many(some.to_vec()).exec_without_returning(txn).await?;
    }
    Ok(())
}
