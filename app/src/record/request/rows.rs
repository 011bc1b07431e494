//! Rows of a round that are read for its texts and for its export.

use std::collections::{HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    entity::{
        answer_option, correction, delivery, political_body, protocol, published_words, round_note, round_result,
        submission, translation,
    },
    round::questionnaire::Questionnaire,
};

/// Residents' own statements as they were written, also those that a moderator has taken away.
///
/// # Errors
/// When the database cannot be read.
pub async fn own_statements(
    db: &impl ConnectionTrait,
    asked: &Questionnaire,
) -> Result<Vec<answer_option::Model>, DbErr> {
    answer_option::Entity::find()
        .filter(answer_option::COLUMN.question_id.is_in(asked.questions.iter().map(|one| one.row.id)))
        .filter(answer_option::COLUMN.own_language.is_not_null())
        .order_by_asc(answer_option::COLUMN.position)
        .all(db)
        .await
}

/// Words of comments that have been disposed of, as they stand in the brief.
///
/// # Errors
/// When the database cannot be read.
pub async fn published(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<published_words::Model>, DbErr> {
    published_words::Entity::find().filter(published_words::COLUMN.round_id.eq(round_id)).all(db).await
}

/// The signed results of the round with their protocols, the first first.
///
/// # Errors
/// When the database cannot be read.
pub async fn signed(
    db: &impl ConnectionTrait,
    round_id: Uuid,
) -> Result<Vec<(round_result::Model, Option<protocol::Model>)>, DbErr> {
    let results = round_result::Entity::find()
        .filter(round_result::COLUMN.round_id.eq(round_id))
        .order_by_asc(round_result::COLUMN.version)
        .all(db)
        .await?;
    let of = results.iter().map(|result| result.id);
    let protocols = protocol::Entity::find().filter(protocol::COLUMN.round_result_id.is_in(of)).all(db).await?;
    let mut protocols: HashMap<Uuid, _> = protocols.into_iter().map(|row| (row.round_result_id, row)).collect();
    let with_its_own = |result: round_result::Model| {
        let protocol = protocols.remove(&result.id);
        (result, protocol)
    };
    Ok(results.into_iter().map(with_its_own).collect())
}

/// That the round was handed over to those who decide, where it was.
///
/// # Errors
/// When the database cannot be read.
pub async fn delivery_of(
    db: &impl ConnectionTrait,
    round_id: Uuid,
) -> Result<Option<(delivery::Model, String)>, DbErr> {
    let Some(row) = delivery::Entity::find_by_id(round_id).one(db).await? else { return Ok(None) };
    let body = political_body::Entity::find_by_id(row.body_id).one(db).await?;
    Ok(Some((row, body.map(|body| body.name).unwrap_or_default())))
}

/// The public notes on a round, the first first.
///
/// # Errors
/// When the database cannot be read.
pub async fn notes_of(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<round_note::Model>, DbErr> {
    let notes = round_note::Entity::find().filter(round_note::COLUMN.round_id.eq(round_id));
    notes.order_by_asc(round_note::COLUMN.version).all(db).await
}

/// What they say in other languages.
///
/// # Errors
/// When the database cannot be read.
pub async fn translations_of(
    db: &impl ConnectionTrait,
    notes: &[round_note::Model],
) -> Result<Vec<translation::Model>, DbErr> {
    let of = translation::COLUMN.subject_id.is_in(notes.iter().map(|note| note.id));
    translation::Entity::find().filter(of).order_by_asc(translation::COLUMN.language).all(db).await
}

/// The answers that were withdrawn, or taken out of the count: moderators may have approved what stands in them, and nobody reads it.
///
/// # Errors
/// When the database cannot be read.
pub async fn withdrawn_answers(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashSet<Uuid>, DbErr> {
    let ids: Vec<Uuid> = submission::Entity::find()
        .select_only()
        .column(submission::Column::Id)
        .filter(submission::COLUMN.round_id.eq(round_id))
        .filter(submission::COLUMN.withdrawn_on.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// Proposals to correct the result, and what became of them, the first first.
///
/// # Errors
/// When the database cannot be read.
pub async fn corrections(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<correction::Model>, DbErr> {
    let own = correction::Entity::find().filter(correction::COLUMN.round_id.eq(round_id));
    own.order_by_asc(correction::COLUMN.id).all(db).await
}
