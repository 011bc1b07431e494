//! The fixed result: computed once, when a moderator signs, and the same for everyone ever after.

use analysis::{
    disclose::disclose,
    figures::RoundFigures,
    stored::{self, StoredResult},
    threshold::Threshold,
};
use anyhow::Context;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    context::{AppState, new_id},
    entity::{round, round_result},
    error::AppError,
    round::questionnaire::questionnaire,
    summary::rows::counted_answers,
};

/// A result as it was signed.
#[derive(Clone, Debug)]
pub struct FixedResult {
    /// The stored row: fingerprint, version, who and when.
    pub row: round_result::Model,
    /// The figures, read back through their fingerprint.
    pub figures: RoundFigures,
}

/// Computes the result of a round through the disclosure layer and stores it with its fingerprint. Called in the
/// transaction that closes the round, after the counted set is frozen.
///
/// # Errors
/// When the database fails, the round cannot be counted, or the result is fixed already.
pub async fn fix(
    state: &AppState,
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
) -> Result<round_result::Model, AppError> {
    let stored = compute(db, moderator.row()).await?;
    let row = round_result::Model {
        id: new_id(&state.clock),
        round_id: moderator.row().id,
        version: 1,
        json: stored.json().to_owned(),
        fingerprint: stored.fingerprint().to_owned(),
        signed_by: moderator.account().id,
        signed_at: state.clock.now(),
        correction_reason: None,
    };
    Ok(row.into_active_model().insert(db).await?)
}

/// What the disclosure layer lets out about a round, with its fingerprint.
///
/// # Errors
/// As [`fix`].
pub async fn compute(db: &impl ConnectionTrait, round: &round::Model) -> Result<StoredResult, AppError> {
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let rows = counted_answers(db, round, &asked).await?;
    let people = u32::try_from(round.threshold).unwrap_or_default();
    let threshold = Threshold::new(people).context("the round's threshold")?;
    Ok(StoredResult::of(&disclose(&rows, threshold)).context("a result could not be written")?)
}

/// The newest result of a round.
///
/// # Errors
/// [`AppError::NotFound`] when the round has none; [`AppError::Internal`] when the stored text is not what was signed.
pub async fn fixed_result(db: &impl ConnectionTrait, round_id: Uuid) -> Result<FixedResult, AppError> {
    let row = round_result::Entity::find()
        .filter(round_result::COLUMN.round_id.eq(round_id))
        .order_by_desc(round_result::COLUMN.version)
        .one(db)
        .await?
        .ok_or(AppError::NotFound)?;
    let figures = stored::open(&row.json, &row.fingerprint).context("a stored result was changed")?;
    Ok(FixedResult { row, figures })
}
