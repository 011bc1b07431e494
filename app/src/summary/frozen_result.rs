//! The result from the moment the answers are frozen until somebody signs it. Whoever may sign is shown what of it cannot change any
//! more, and signs these very figures, whatever is read in or decided in between.

use analysis::{figures::RoundFigures, stored};
use anyhow::Context;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QuerySelect, StreamTrait};
use uuid::Uuid;

use super::{queries::population_of, representativeness::Population, result::compute};
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    dialogue::places,
    entity::{account, frozen_result, population_table, read_once, round},
    error::AppError,
    moderation::read_once::ReadOnce,
};

/// A result that waits to be signed.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// As it is stored.
    pub row: frozen_result::Model,
    /// The figures, read back through their fingerprint.
    pub figures: RoundFigures,
    /// Who lives there.
    pub population: Population,
    /// Papers of the sample that nobody read a second time.
    pub once: Option<ReadOnce>,
    /// Who froze the answers.
    pub by: String,
}

/// Computes the result of a round through the disclosure layer and keeps it; returns it as it is kept. Called in the transaction that freezes the answers.
///
/// # Errors
/// When the database fails, the round cannot be counted, or the result is kept already.
pub async fn keep(
    db: &(impl ConnectionTrait + StreamTrait),
    moderator: &ModeratorOf<round::Model>,
) -> Result<frozen_result::Model, AppError> {
    let round = moderator.row();
    let stored = compute(db, round.id).await?;
    let row = frozen_result::Model {
        round_id: round.id,
        json: stored.json().to_owned(),
        fingerprint: stored.fingerprint().to_owned(),
        frozen_by: moderator.account().id,
        population_table_id: held_population(db, round.organisation_id).await?,
    };
    Ok(row.into_active_model().insert(db).await?)
}

/// What the log keeps of a result that waits: nobody without the secret can make it of other figures, or guess from it what a small result
/// holds, as from a fingerprint.
pub fn seal(state: &AppState, row: &frozen_result::Model) -> String {
    let bound = [row.round_id.as_bytes(), row.fingerprint.as_bytes()].concat();
    format!("Sigill: {}", URL_SAFE_NO_PAD.encode(state.keys.mac("frozen result", &bound)))
}

/// The result of a round that waits to be signed, if one does.
///
/// # Errors
/// [`AppError::Internal`] when the stored text is not what was computed.
pub async fn frozen(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Option<Frozen>, AppError> {
    let Some(row) = frozen_result::Entity::find_by_id(round_id).one(db).await? else {
        return Ok(None);
    };
    let by = account::Entity::find_by_id(row.frozen_by).one(db).await?.ok_or(AppError::NotFound)?;
    Ok(Some(Frozen {
        figures: stored::open(&row.json, &row.fingerprint).context("a frozen result was changed")?,
        population: population_of(db, row.population_table_id).await?,
        once: read_once::Entity::find_by_id(round_id).one(db).await?.map(ReadOnce::of),
        by: by.display_name,
        row,
    }))
}

/// The newest figures of a place's population, if there are any, kept as they are until the transaction ends.
async fn held_population(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<Option<Uuid>, DbErr> {
    let Some(newest) = places::population(db, organisation_id).await? else {
        return Ok(None);
    };
    let held = population_table::Entity::find_by_id(newest.id).lock_shared().one(db).await?;
    Ok(held.map(|table| table.id))
}
