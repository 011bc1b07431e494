//! What is read before a round is handed over.

use sea_orm::{ConnectionTrait, EntityTrait};

use super::rules::Summary;
use crate::{
    dialogue::{
        deciding::taken_up_of,
        joint::own_case::{self, rules::Case},
    },
    entity::{account, dialogue, membership::Role, political_body, round},
    error::AppError,
    round::staff_mail::people::seated,
    summary::writing::published::published,
};

/// A round that is to be handed over.
#[derive(Clone, Debug)]
pub struct Ready {
    /// The round.
    pub round: round::Model,
    /// What it is part of.
    pub dialogue: dialogue::Model,
    /// Whose case it belongs to: who gets it, and when they meet.
    pub case: Case,
    /// Who gets it, once that is settled.
    pub body: Option<political_body::Model>,
    /// Whether a decision of theirs rests on it already.
    pub is_decided: bool,
    /// What is written of it.
    pub summary: Summary,
    /// The members of the body that get a mail.
    pub members: Vec<account::Model>,
}

/// Reads it.
///
/// # Errors
/// When the database fails, or what is stored is not what was signed.
pub async fn ready(db: &impl ConnectionTrait, round: &round::Model) -> Result<Ready, AppError> {
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(db).await?.ok_or(AppError::NotFound)?;
    let case = own_case::queries::case(db, &dialogue, round).await?;
    let (body, members) = match case.receiving_body_id {
        Some(id) => (
            political_body::Entity::find_by_id(id).one(db).await?,
            seated(&[Role::ElectedRepresentative], Some(id)).all(db).await?,
        ),
        None => (None, Vec::new()),
    };
    let summary = match published(db, round).await? {
        None => Summary::Missing,
        Some(published) if 0 < published.hidden => Summary::Broken,
        Some(published) => Summary::Holds(published.version),
    };
    let is_decided = taken_up_of(db, round).await?.is_decided;
    Ok(Ready { round: round.clone(), dialogue, case, body, is_decided, summary, members })
}
