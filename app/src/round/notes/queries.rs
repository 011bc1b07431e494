//! Reading public notes: as those who come to a round get them, and every version for those who write them.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::form::{Draft, TEXT};
use crate::{
    builder::draft::other_languages,
    entity::{round, round_note},
    swedish,
    translated::{Translated, translations},
    words::Words,
};

/// A note as one reader gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicNote {
    /// What it says, in Swedish where nobody has translated it.
    pub text: Translated,
    /// The day on which it was written, or last changed.
    pub written_on: NaiveDate,
}

/// The note that stands on a round, for one who reads `words`. Without one nothing is asked of the database.
///
/// # Errors
/// When the database cannot be read.
pub async fn public_note(
    db: &impl ConnectionTrait,
    round: &round::Model,
    words: Words,
) -> Result<Option<PublicNote>, DbErr> {
    let Some(id) = round.note_id else { return Ok(None) };
    Ok(public_notes(db, &[id], words).await?.remove(&id))
}

/// The notes with these keys.
///
/// # Errors
/// When the database cannot be read.
pub async fn public_notes(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
    words: Words,
) -> Result<HashMap<Uuid, PublicNote>, DbErr> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let kept = round_note::COLUMN.id.is_in(ids.iter().copied());
    let rows = round_note::Entity::find().filter(kept).all(db).await?;
    let texts = translations(db, words, ids.iter().copied()).await?;
    let shown = |row: round_note::Model| {
        let text = texts.text_of(row.id, TEXT, row.text.as_deref())?;
        Some((row.id, PublicNote { text, written_on: swedish::local(row.written_at).date_naive() }))
    };
    Ok(rows.into_iter().filter_map(shown).collect())
}

/// Every version of a round's note, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn versions(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<round_note::Model>, DbErr> {
    round_note::Entity::find()
        .filter(round_note::COLUMN.round_id.eq(round_id))
        .order_by_desc(round_note::Column::Version)
        .all(db)
        .await
}

/// What stands on a round now, in every language that it is offered in; empty where there is no note.
///
/// # Errors
/// When the database cannot be read.
pub async fn standing(db: &impl ConnectionTrait, round: &round::Model) -> Result<Draft, DbErr> {
    let Some(id) = round.note_id else { return Ok(Draft::default()) };
    let row = round_note::Entity::find_by_id(id).one(db).await?;
    let mut draft = Draft { text: row.and_then(|row| row.text).unwrap_or_default(), others: Vec::new() };
    for language in other_languages(&round.languages) {
        let texts = translations(db, language, [id]).await?;
        draft.others.extend(texts.get(id, TEXT).map(|text| (language, text.to_owned())));
    }
    Ok(draft)
}
