//! A sentence that somebody has filled in and not saved: kept for them alone, so that an act on its form leads on to a page like any
//! other. It goes when the sentence is saved or left, and at the latest when the version it was written for is approved, the texts of the
//! round are disposed of, or the round is archived. It says how the sentence stood when it was filled in
//! ([`super::fields::STANDS`]): what the same person does to other sentences meanwhile does not make it out of date.

use anyhow::Context;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::OnConflict};
use uuid::Uuid;

use super::{
    choices::beginning,
    fields::{COMMENT, FIGURE, SENTENCE},
};
use crate::{
    account::rights::ModeratorOf,
    entity::{round, unsaved_sentence},
    error::AppError,
    forms::Sent,
};

/// Fields that say what to do with the form, and are no part of what is filled in.
const OF_THE_ACT: [&str; 3] = ["act", FIGURE, COMMENT];

/// Keeps the form of the sentence `id`, in the place of what the same moderator had filled in before.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    id: Uuid,
    sent: &Sent,
) -> Result<(), AppError> {
    let fields: Vec<_> = sent.fields().filter(|(name, _)| !OF_THE_ACT.contains(name)).collect();
    let row = unsaved_sentence::Model {
        account_id: moderator.account().id,
        sentence_id: id,
        round_id: moderator.row().id,
        fields: serde_json::to_string(&fields).context("a form could not be written")?,
    };
    let newest = OnConflict::columns([unsaved_sentence::Column::AccountId, unsaved_sentence::Column::SentenceId])
        .update_columns([unsaved_sentence::Column::RoundId, unsaved_sentence::Column::Fields])
        .to_owned();
    let insert = unsaved_sentence::Entity::insert(row.into_active_model()).on_conflict(newest);
    Ok(insert.exec_without_returning(db).await.map(drop)?)
}

/// The form of the sentence `id` of this round as the moderator has filled it in, if they have not saved it.
///
/// # Errors
/// When it cannot be read.
pub async fn kept(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    id: Uuid,
) -> Result<Option<Sent>, AppError> {
    let row = unsaved_sentence::Entity::find_by_id((moderator.account().id, id)).one(db).await?;
    let row = row.filter(|row| row.round_id == moderator.row().id);
    Ok(row.map(|row| read(&row)).transpose()?)
}

fn read(row: &unsaved_sentence::Model) -> anyhow::Result<Sent> {
    let fields = serde_json::from_str(&row.fields).context("a form that was kept cannot be read")?;
    Ok(Sent::new(fields))
}

/// The sentences of this round that the moderator has not saved, each by its key and how it begins; nothing where no word is written.
///
/// # Errors
/// When they cannot be read.
pub async fn all_kept(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
) -> Result<Vec<(Uuid, String)>, AppError> {
    let rows = unsaved_sentence::Entity::find()
        .filter(unsaved_sentence::COLUMN.account_id.eq(moderator.account().id))
        .filter(unsaved_sentence::COLUMN.round_id.eq(moderator.row().id))
        .order_by_asc(unsaved_sentence::COLUMN.sentence_id)
        .all(db)
        .await?;
    let begins = |row: unsaved_sentence::Model| -> anyhow::Result<(Uuid, String)> {
        Ok((row.sentence_id, beginning(read(&row)?.get(SENTENCE))))
    };
    Ok(rows.into_iter().map(begins).collect::<anyhow::Result<_>>()?)
}

/// The moderator has saved the sentence `id`, or left it.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &impl ConnectionTrait, moderator: &ModeratorOf<round::Model>, id: Uuid) -> Result<(), DbErr> {
    unsaved_sentence::Entity::delete_many()
        .filter(unsaved_sentence::COLUMN.account_id.eq(moderator.account().id))
        .filter(unsaved_sentence::COLUMN.sentence_id.eq(id))
        .exec(db)
        .await
        .map(drop)
}

/// The version is approved, the texts are disposed of, or the round is archived: what anybody has not saved is nobody's any more.
///
/// # Errors
/// When the database fails.
pub async fn forget_all(db: &impl ConnectionTrait, round_id: Uuid) -> Result<(), DbErr> {
    let of_round = unsaved_sentence::COLUMN.round_id.eq(round_id);
    unsaved_sentence::Entity::delete_many().filter(of_round).exec(db).await.map(drop)
}
