//! Who comes to a channel's page: one with the right, to a round that can be answered that way. Else the page is not there.

use std::sync::Arc;

use http::HeaderMap;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::rules;
use crate::{
    account::rights::{FacilitatorOf, KeyerOf, facilitator_of_round, keyer_of_round, signed_in},
    context::AppState,
    entity::{account, membership::Role, round, statement_version, submission::AnswerChannel},
    error::AppError,
    round::{
        questionnaire::{Questionnaire, questionnaire},
        rules::work_path,
        work_queries,
    },
};

/// What a round asks, in Swedish, as staff have it before them.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The round.
    pub round: round::Model,
    /// Its questions.
    pub questionnaire: Arc<Questionnaire>,
    /// Its statements in order.
    pub statements: Vec<statement_version::Model>,
}

/// The right to key in what came on paper or by phone.
///
/// # Errors
/// [`AppError::NotFound`] without the right, or when the round does not offer `channel`.
pub async fn keyer(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
    channel: AnswerChannel,
) -> Result<KeyerOf<round::Model>, AppError> {
    let keyer = keyer_of_round(state, headers, code).await?;
    if rules::offers(keyer.row(), channel) { Ok(keyer) } else { Err(AppError::NotFound) }
}

/// The right to register meetings.
///
/// # Errors
/// [`AppError::NotFound`] without the right, or when the round has no meetings.
pub async fn facilitator(
    state: &AppState,
    headers: &HeaderMap,
    code: &str,
) -> Result<FacilitatorOf<round::Model>, AppError> {
    let facilitator = facilitator_of_round(state, headers, code).await?;
    if rules::offers(facilitator.row(), AnswerChannel::Meeting) { Ok(facilitator) } else { Err(AppError::NotFound) }
}

/// The way to the round's own page above those of a channel: moderators see it, whoever only takes in answers does not.
///
/// # Errors
/// When the database cannot be read.
pub async fn way_to_round(
    state: &AppState,
    headers: &HeaderMap,
    round: &round::Model,
) -> Result<Vec<(String, String)>, AppError> {
    let moderates = signed_in(state, headers).await?.bodies(Role::Moderator).contains(&round.controller_body_id);
    Ok(moderates.then(|| (work_path(&round.code), round.title.clone())).into_iter().collect())
}

/// What the round asks.
///
/// # Errors
/// When the database cannot be read.
pub async fn asked(db: &impl ConnectionTrait, round: &round::Model) -> Result<Asked, DbErr> {
    Ok(Asked {
        questionnaire: Arc::new(questionnaire(db, round.questionnaire_id).await?),
        statements: work_queries::statements(db, round.id).await?,
        round: round.clone(),
    })
}

/// Names of staff, for what they have done. One whose account is gone is not named.
///
/// # Errors
/// When the database cannot be read.
pub async fn names(db: &impl ConnectionTrait, ids: impl Iterator<Item = Uuid>) -> Result<Vec<(Uuid, String)>, DbErr> {
    let ids: Vec<Uuid> = ids.collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = account::Entity::find().filter(account::COLUMN.id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.display_name)).collect())
}

/// One of the names.
pub fn name_of(names: &[(Uuid, String)], id: Uuid) -> String {
    names.iter().find(|(known, _)| *known == id).map_or_else(|| "okänd".to_owned(), |(_, name)| name.clone())
}
