//! Lättläst and other languages, as rows beside the Swedish originals.

use app::entity::translation;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    ids::id,
    read::{EASY_READ, Text},
    report::Report,
    upsert::upsert,
};

/// One field of one row in one language.
pub(crate) fn row(subject_id: Uuid, field: &str, language: &str, text: &str) -> translation::Model {
    translation::Model {
        id: id("translation", &format!("{subject_id}:{field}:{language}")),
        subject_id,
        field: field.to_owned(),
        language: language.to_owned(),
        text: text.to_owned(),
    }
}

/// The lättläst of one field of one row.
pub(crate) fn easy_read(subject_id: Uuid, field: &str, text: &str) -> translation::Model {
    row(subject_id, field, EASY_READ, text)
}

/// A text in every language it has. Lättläst is a row also where it is the same words: a text without one is not
/// translated, and its whole question then stands in plain Swedish.
pub(crate) fn of(subject_id: Uuid, field: &str, text: &Text) -> Vec<translation::Model> {
    let other = text.other.iter().map(|(language, text)| row(subject_id, field, language, text));
    [easy_read(subject_id, field, &text.easy_read)].into_iter().chain(other).collect()
}

/// Writes them.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    report: &mut Report,
    rows: Vec<translation::Model>,
) -> Result<(), DbErr> {
    let subjects: Vec<Uuid> = rows.iter().map(|row| row.subject_id).collect();
    let stored = translation::Entity::find().filter(translation::COLUMN.subject_id.is_in(subjects));
    upsert(db, report, stored, rows).await
}
