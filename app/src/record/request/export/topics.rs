//! What comments are about, as moderators have decided, the voices that must not disappear, and the public notes on the round.

use std::collections::HashMap;

use sea_orm::{DbErr, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Subject,
    columns::{NOTES, TOPICS},
    pack::Pack,
    times::day,
};
use crate::{
    entity::{lone_voice, topic, topic_placement},
    moderation::topics::rules::lean_in_words,
    record::request::rows::{notes_of, translations_of},
    swedish,
    words::ORIGINAL,
};

/// Topics that stand, by their keys, and marked voices by those of their comments.
pub(super) struct Sorted {
    topics: HashMap<Uuid, topic::Model>,
    voices: HashMap<Uuid, lone_voice::Model>,
}

/// The topics that a comment is under.
#[derive(Default)]
pub(super) struct Placed {
    /// What they are called.
    pub(super) topics: Vec<Value>,
    /// Whether it is shown as a quote under one of them.
    pub(super) is_quote: bool,
}

/// Reads what has been decided of the round's comments.
pub(super) async fn sorted(subject: &Subject<'_>) -> Result<Sorted, DbErr> {
    let round_id = subject.ready.round.id;
    let topics =
        topic::Entity::find().filter(topic::COLUMN.round_id.eq(round_id)).filter(topic::COLUMN.is_gone.eq(false));
    let voices = lone_voice::Entity::find().filter(lone_voice::COLUMN.round_id.eq(round_id));
    let voices = voices.filter(lone_voice::COLUMN.marked_by.is_not_null());
    Ok(Sorted {
        topics: topics.all(subject.txn).await?.into_iter().map(|topic| (topic.id, topic)).collect(),
        voices: voices.all(subject.txn).await?.into_iter().map(|voice| (voice.comment_id, voice)).collect(),
    })
}

impl Sorted {
    /// What each of these comments is under.
    pub(super) async fn placed(
        &self,
        subject: &Subject<'_>,
        comments: &[Uuid],
    ) -> anyhow::Result<HashMap<Uuid, Placed>> {
        let placed = topic_placement::COLUMN.comment_id.is_in(comments.iter().copied());
        let placed = topic_placement::Entity::find().filter(placed).all(subject.txn).await?;
        let mut under: HashMap<Uuid, Placed> = HashMap::new();
        for row in placed {
            if let Some(topic) = self.topics.get(&row.topic_id) {
                let own = under.entry(row.comment_id).or_default();
                own.topics.push(subject.told(&topic.label)?);
                own.is_quote |= row.is_quote;
            }
        }
        Ok(under)
    }

    /// Whether a comment is a voice that must not disappear, and why.
    pub(super) fn voice(&self, subject: &Subject<'_>, comment: Uuid) -> anyhow::Result<[Value; 2]> {
        let voice = self.voices.get(&comment);
        let reason = voice.and_then(|voice| voice.reason.as_ref());
        Ok([json!(voice.is_some()), subject.told_of(reason)?])
    }
}

/// The topics, question by question.
pub(super) fn write(subject: &Subject<'_>, pack: &mut Pack, sorted: &Sorted) -> anyhow::Result<()> {
    let mut rows = pack.list(&TOPICS, Vec::new())?;
    for (number, question) in (1..).zip(&subject.ready.asked.questions) {
        let mut own: Vec<_> = sorted.topics.values().filter(|topic| topic.question_id == question.row.id).collect();
        own.sort_by_key(|topic| swedish::sort_key(&topic.label));
        for topic in own {
            let lean = json!(topic.lean.map(lean_in_words));
            let decided = json!(topic.is_decided);
            rows.add(&[json!(number), subject.told(&topic.label)?, json!(topic.is_rest), decided, lean])?;
        }
    }
    rows.finish()
}

/// The public notes on the round, every version in every language.
pub(super) async fn notes(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let notes = notes_of(subject.txn, subject.ready.round.id).await?;
    let translated = translations_of(subject.txn, &notes).await?;
    let mut rows = pack.list(&NOTES, Vec::new())?;
    for note in notes {
        let (version, on) = (json!(note.version), json!(day(note.written_at)));
        rows.add(&[version.clone(), on.clone(), json!(ORIGINAL), subject.told_of(note.text.as_ref())?])?;
        for row in translated.iter().filter(|row| row.subject_id == note.id) {
            rows.add(&[version.clone(), on.clone(), json!(row.language), subject.told(&row.text)?])?;
        }
    }
    rows.finish()
}
