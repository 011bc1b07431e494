//! The results of other rounds that a summary is compared with: those that may be now, while it is written; those that could be at the approval,
//! where it is read. What others publish or put right later takes no approved sentence away and brings none back. A result that does not open is
//! no reason to stop here: the log says why, and no sentence that rests on it passes its checks.

use std::collections::HashMap;

use claims::sources::{Round, Whose};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::rounds::told;
use crate::{
    entity::round,
    summary::{
        result::{FixedResult, results_named, results_of},
        writing::{
            document::{Compared, Document},
            other_rounds::{earlier, elsewhere, is_public},
        },
    },
};

/// The results beside that of `round`, which is called `name`, for a summary of these `words`.
///
/// # Errors
/// When they cannot be read.
pub(super) async fn beside(
    db: &impl ConnectionTrait,
    round: &round::Model,
    name: &str,
    words: &Document,
) -> Result<Vec<Round>, DbErr> {
    let found = match &words.compared {
        Some(compared) => at_approval(db, round, compared).await?,
        None => now(db, round, name).await?,
    };
    Ok(found.into_iter().map(|(_, round)| round).collect())
}

/// What may be compared with now, as an approved summary keeps it.
///
/// # Errors
/// As [`beside`].
pub async fn compared(db: &impl ConnectionTrait, round: &round::Model, name: &str) -> Result<Vec<Compared>, DbErr> {
    let found = now(db, round, name).await?;
    Ok(found.into_iter().map(|(round, read)| Compared { round, result: read.fingerprint }).collect())
}

async fn now(db: &impl ConnectionTrait, round: &round::Model, name: &str) -> Result<Vec<(Uuid, Round)>, DbErr> {
    let rows: Vec<_> = earlier(db, round).await?.into_iter().chain(elsewhere(db, round).await?).collect();
    let results = results_of(db, &rows.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
    let mut found: Vec<(Uuid, Round)> = Vec::new();
    for (id, read) in with_results(db, round, rows, results).await? {
        // Two of one place and month could not be told apart in a sentence.
        let is_taken = read.name == name || found.iter().any(|(_, known)| known.name == read.name);
        if read.whose == Whose::Own || !is_taken {
            found.push((id, read));
        }
    }
    Ok(found)
}

async fn at_approval(
    db: &impl ConnectionTrait,
    round: &round::Model,
    compared: &[Compared],
) -> Result<Vec<(Uuid, Round)>, DbErr> {
    let ids = compared.iter().map(|one| one.round);
    let rows = round::Entity::find().filter(round::COLUMN.id.is_in(ids)).all(db).await?;
    let mut rows: HashMap<Uuid, _> = rows.into_iter().filter(is_public).map(|row| (row.id, row)).collect();
    let named: Vec<_> = compared.iter().map(|one| (one.round, one.result.as_str())).collect();
    let in_order = compared.iter().filter_map(|one| rows.remove(&one.round)).collect();
    with_results(db, round, in_order, results_named(db, &named).await?).await
}

/// Those of `others` that have a result among `results`, in order, as they are told beside `round`.
async fn with_results(
    db: &impl ConnectionTrait,
    round: &round::Model,
    others: Vec<round::Model>,
    mut results: HashMap<Uuid, FixedResult>,
) -> Result<Vec<(Uuid, Round)>, DbErr> {
    let whose = |other: &round::Model| match other.organisation_id == round.organisation_id {
        true => Whose::Own,
        false => Whose::Elsewhere,
    };
    let read = |row: round::Model| results.remove(&row.id).map(|result| (whose(&row), row, result));
    let read = others.into_iter().filter_map(read).map(|(whose, row, result)| (row, result, whose));
    let read: Vec<_> = read.collect();
    let ids: Vec<Uuid> = read.iter().map(|(row, ..)| row.id).collect();
    Ok(ids.into_iter().zip(told(db, read).await?).collect())
}
