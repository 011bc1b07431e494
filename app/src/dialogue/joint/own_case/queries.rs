//! Which case rounds belong to, and what its form needs.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::rules::{Case, case_of, is_owners};
use crate::{
    account::rights::ModeratorOf,
    dialogue::{
        places::body_names,
        planning::queries::{BodyChoice, bodies},
    },
    entity::{dialogue, round, round_case},
    error::AppError,
    words::Words,
};

/// What the form of a round's own case needs.
#[derive(Clone, Debug)]
pub struct ToFillIn {
    /// The round.
    pub round: round::Model,
    /// What is filled in now.
    pub own: Option<round_case::Model>,
    /// Who decides, as the owner of the dialogue has promised.
    pub deciding: Option<String>,
    /// The bodies that can take the result up.
    pub offered: Vec<BodyChoice>,
}

/// Reads it.
///
/// # Errors
/// [`AppError::NotFound`] for a round of the body that holds the dialogue: its case is the dialogue's.
pub async fn to_fill_in(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
) -> Result<ToFillIn, AppError> {
    let round = moderator.row().clone();
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(db).await?.ok_or(AppError::NotFound)?;
    if is_owners(&dialogue, &round) {
        return Err(AppError::NotFound);
    }
    let deciding = body_names(db, dialogue.deciding_body_id.into_iter(), Words::swedish()).await?;
    Ok(ToFillIn {
        own: own_case(db, round.id).await?,
        deciding: deciding.into_values().next(),
        offered: bodies(db, &[round.controller_body_id]).await?.deciding,
        round,
    })
}

/// The case of a round of this dialogue.
///
/// # Errors
/// When the database cannot be read.
pub async fn case(db: &impl ConnectionTrait, dialogue: &dialogue::Model, round: &round::Model) -> Result<Case, DbErr> {
    Ok(case_of(dialogue, round, own_case(db, round.id).await?.as_ref()))
}

/// What a round's body has filled in of its own.
///
/// # Errors
/// When the database cannot be read.
pub async fn own_case(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Option<round_case::Model>, DbErr> {
    round_case::Entity::find_by_id(round_id).one(db).await
}

/// The cases of these rounds, by their keys; `dialogues` by theirs.
///
/// # Errors
/// When the database cannot be read.
pub async fn cases(
    db: &impl ConnectionTrait,
    rounds: &[round::Model],
    dialogues: &HashMap<Uuid, dialogue::Model>,
) -> Result<HashMap<Uuid, Case>, DbErr> {
    let own = round_case::Entity::find()
        .filter(round_case::COLUMN.round_id.is_in(rounds.iter().map(|round| round.id)))
        .all(db)
        .await?;
    let own: HashMap<Uuid, round_case::Model> = own.into_iter().map(|row| (row.round_id, row)).collect();
    let case = |round: &round::Model| {
        let dialogue = dialogues.get(&round.dialogue_id)?;
        Some((round.id, case_of(dialogue, round, own.get(&round.id))))
    };
    Ok(rounds.iter().filter_map(case).collect())
}
