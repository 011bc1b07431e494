//! The result from the moment the answers are frozen until somebody signs it. Whoever may sign is shown what of it cannot change any
//! more, and signs these very figures, whatever is read in or decided in between.

use std::collections::HashMap;

use analysis::{figures::RoundFigures, stored};
use anyhow::Context;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, StreamTrait,
};
use uuid::Uuid;

use super::{
    queries::population_of,
    representativeness::Population,
    result::{compute, notes},
};
use crate::{
    account::rights::ModeratorOf,
    context::Keys,
    dialogue::places,
    entity::{account, frozen_result, population_table, read_once, round, round::RoundState},
    error::AppError,
    moderation::read_once::ReadOnce,
};

/// What the log calls the act by which answers are frozen. Its row has the [`seal`] of the result.
pub const FREEZE_ACT: &str = "round.freeze";

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
pub fn seal(keys: &Keys, row: &frozen_result::Model) -> String {
    let bound = [row.round_id.as_bytes(), row.fingerprint.as_bytes()].concat();
    format!("Sigill: {}", URL_SAFE_NO_PAD.encode(keys.mac("frozen result", &bound)))
}

/// Whether the log says that this is what was computed when the answers were frozen.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_sealed(keys: &Keys, db: &impl ConnectionTrait, row: &frozen_result::Model) -> Result<bool, DbErr> {
    let seal = seal(keys, row);
    Ok(notes(db, row.round_id, FREEZE_ACT).await?.iter().any(|note| note.contains(&seal)))
}

/// A round whose answers are frozen, and the result that waits to be signed, if it is there.
pub type Waiting = (round::Model, Option<frozen_result::Model>);

/// Every round that waits to be signed, in the order of their codes; also one whose result is kept though it should wait no more.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting(db: &impl ConnectionTrait) -> Result<Vec<Waiting>, DbErr> {
    let rows = frozen_result::Entity::find().all(db).await?;
    let mut rows: HashMap<Uuid, _> = rows.into_iter().map(|row| (row.round_id, row)).collect();
    let is_frozen =
        Condition::all().add(round::Column::State.eq(RoundState::Stopped)).add(round::COLUMN.frozen_at.is_not_null());
    let rounds = round::Entity::find()
        .filter(Condition::any().add(is_frozen).add(round::Column::Id.is_in(rows.keys().copied())))
        .order_by_asc(round::Column::Code)
        .all(db)
        .await?;
    let with_its_own = |round: round::Model| {
        let row = rows.remove(&round.id);
        (round, row)
    };
    Ok(rounds.into_iter().map(with_its_own).collect())
}

/// Codes of those rounds whose result is not the one that was computed when the answers were frozen: it is gone, it does not fit its
/// fingerprint, or the log has sealed another.
///
/// # Errors
/// When the database cannot be read.
pub async fn unsealed(keys: &Keys, db: &impl ConnectionTrait, waiting: Vec<Waiting>) -> Result<Vec<String>, DbErr> {
    let mut wrong = Vec::new();
    for (round, row) in waiting {
        let whole = row.filter(|row| stored::open(&row.json, &row.fingerprint).is_ok());
        let is_as_computed = match &whole {
            Some(row) => is_sealed(keys, db, row).await?,
            None => false,
        };
        if !is_as_computed {
            wrong.push(round.code);
        }
    }
    Ok(wrong)
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
