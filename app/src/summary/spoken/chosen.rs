//! What a person has chosen of all that was written: quotes under topics, and voices that must not disappear.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::SelectStatement,
};
use uuid::Uuid;

use crate::{
    entity::{lone_voice, published_words, topic, topic_placement},
    summary::comments::Said,
};

/// Keys of comments, or of the words that were kept when they were disposed of. Whether others may read them is not asked here.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// Each with its topic, the typical ones first.
    quotes: Vec<(Uuid, Uuid)>,
    /// The voices.
    voices: Vec<Uuid>,
}

impl Chosen {
    /// What was chosen in a round.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn of(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Self, DbErr> {
        let placed = topic_placement::Entity::find()
            .filter(topic_placement::Column::TopicId.in_subquery(topics_of(round_id)))
            .filter(topic_placement::COLUMN.is_quote.eq(true))
            .order_by_asc(topic_placement::Column::Place)
            .order_by_asc(topic_placement::Column::CommentId)
            .all(db)
            .await?;
        let marked = lone_voice::Entity::find()
            .filter(lone_voice::COLUMN.round_id.eq(round_id))
            .filter(lone_voice::Column::MarkedBy.is_not_null())
            .order_by_asc(lone_voice::Column::Place)
            .order_by_asc(lone_voice::Column::CommentId)
            .all(db)
            .await?;
        let kept = published_words::Entity::find()
            .filter(published_words::COLUMN.round_id.eq(round_id))
            .order_by_asc(published_words::COLUMN.id)
            .all(db)
            .await?;
        let quoted = kept.iter().filter_map(|row| Some((row.topic_id?, row.id)));
        let voices = kept.iter().filter(|row| row.is_voice).map(|row| row.id);
        Ok(Self {
            quotes: placed.iter().map(|row| (row.topic_id, row.comment_id)).chain(quoted).collect(),
            voices: marked.iter().map(|row| row.comment_id).chain(voices).collect(),
        })
    }

    /// The topic under which it is shown, the first of several.
    pub fn topic_of(&self, id: Uuid) -> Option<Uuid> {
        self.quotes.iter().find(|(_, said)| *said == id).map(|(topic, _)| *topic)
    }

    /// Whether it is a voice that must not disappear.
    pub fn is_voice(&self, id: Uuid) -> bool {
        self.voices.contains(&id)
    }

    /// Of what may be read, what is shown under a topic.
    pub(super) fn under(&self, topic: Uuid, read: &[&Said]) -> Vec<Said> {
        let keys = self.quotes.iter().filter(|(of, _)| *of == topic).map(|(_, said)| *said);
        keys.filter_map(|key| found(key, read)).collect()
    }

    /// Of what may be read, the voices.
    pub(super) fn voices(&self, read: &[&Said]) -> Vec<Said> {
        self.voices.iter().filter_map(|key| found(*key, read)).collect()
    }
}

fn found(key: Uuid, read: &[&Said]) -> Option<Said> {
    read.iter().find(|said| said.id == key).map(|said| (*said).clone())
}

/// The keys of a round's topics.
fn topics_of(round_id: Uuid) -> SelectStatement {
    topic::Entity::find()
        .select_only()
        .column(topic::Column::Id)
        .filter(topic::COLUMN.round_id.eq(round_id))
        .into_query()
}
