//! Lättläst variants, as rows beside the Swedish originals.

use app::entity::translation;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    ids::id,
    read::{EASY_READ, Text},
    report::Report,
    upsert::upsert,
};

/// The lättläst of one field of one row.
pub(crate) fn easy_read(subject_id: Uuid, field: &str, text: &str) -> translation::Model {
    translation::Model {
        id: id("translation", &format!("{subject_id}:{field}:{EASY_READ}")),
        subject_id,
        field: field.to_owned(),
        language: EASY_READ.to_owned(),
        text: text.to_owned(),
    }
}

/// The lättläst of a text, unless it is the same words.
pub(crate) fn easy_read_of(subject_id: Uuid, field: &str, text: &Text) -> Option<translation::Model> {
    (text.easy_read != text.standard).then(|| easy_read(subject_id, field, &text.easy_read))
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
