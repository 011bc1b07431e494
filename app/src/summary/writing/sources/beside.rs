//! The results of other rounds that a summary is compared with: those that may be now, while it is written; those that could be at the approval,
//! where it is read. What others publish or put right later takes no approved sentence away and brings none back.

use claims::sources::{Round, Whose};
use sea_orm::{ConnectionTrait, EntityTrait};
use uuid::Uuid;

use super::of_round;
use crate::{
    entity::round,
    error::AppError,
    summary::{
        result::{fixed_result, result_named},
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
) -> Result<Vec<Round>, AppError> {
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
pub async fn compared(db: &impl ConnectionTrait, round: &round::Model, name: &str) -> Result<Vec<Compared>, AppError> {
    let found = now(db, round, name).await?;
    Ok(found.into_iter().map(|(round, read)| Compared { round, result: read.fingerprint }).collect())
}

async fn now(db: &impl ConnectionTrait, round: &round::Model, name: &str) -> Result<Vec<(Uuid, Round)>, AppError> {
    let mut found = Vec::new();
    for earlier in earlier(db, round).await? {
        let result = fixed_result(db, earlier.id).await?;
        found.push((earlier.id, of_round(db, &earlier, result, Whose::Own).await?));
    }
    for other in elsewhere(db, round).await? {
        let Some(read) = opened(of_another(db, &other, None).await)? else { continue };
        // Two of one place and month could not be told apart in a sentence.
        let is_taken = read.name == name || found.iter().any(|(_, known): &(Uuid, Round)| known.name == read.name);
        if !is_taken {
            found.push((other.id, read));
        }
    }
    Ok(found)
}

async fn at_approval(
    db: &impl ConnectionTrait,
    round: &round::Model,
    compared: &[Compared],
) -> Result<Vec<(Uuid, Round)>, AppError> {
    let mut found = Vec::new();
    for one in compared {
        let row = round::Entity::find_by_id(one.round).one(db).await?;
        let Some(row) = row.filter(is_public) else { continue };
        let read = if row.organisation_id == round.organisation_id {
            let result = result_named(db, row.id, Some(&one.result)).await?;
            Some(of_round(db, &row, result, Whose::Own).await?)
        } else {
            opened(of_another(db, &row, Some(&one.result)).await)?
        };
        found.extend(read.map(|read| (row.id, read)));
    }
    Ok(found)
}

async fn of_another(db: &impl ConnectionTrait, round: &round::Model, result: Option<&str>) -> Result<Round, AppError> {
    let result = result_named(db, round.id, result).await?;
    of_round(db, round, result, Whose::Elsewhere).await
}

/// Another's result that does not open is no reason to stop here; the log says why.
fn opened(read: Result<Round, AppError>) -> Result<Option<Round>, AppError> {
    match read {
        Ok(round) => Ok(Some(round)),
        Err(error @ AppError::Internal(_)) => {
            error.log();
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
