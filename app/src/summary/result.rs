//! The fixed result: computed once, when a moderator signs, and the same for everyone ever after.

use analysis::{
    disclose::disclose,
    figures::RoundFigures,
    sessions::Sessions,
    stored::{self, StoredResult},
    threshold::Threshold,
};
use anyhow::Context;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    StreamTrait,
};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    channel::{hands, meeting_queries},
    context::{AppState, new_id},
    dialogue::places,
    entity::{audit_entry, population_table, protocol, read_once, round, round_result},
    error::AppError,
    moderation::{
        closing::{PROTOCOL_PRINT, ReadOnce},
        protocol::kept,
    },
    round::{questionnaire::questionnaire, rules},
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
    db: &(impl ConnectionTrait + StreamTrait),
    moderator: &ModeratorOf<round::Model>,
) -> Result<round_result::Model, AppError> {
    let stored = compute(db, moderator.row().id).await?;
    let beside = held_population(db, moderator.row().organisation_id).await?;
    let row = round_result::Model {
        id: new_id(&state.clock),
        round_id: moderator.row().id,
        version: 1,
        json: stored.json().to_owned(),
        fingerprint: stored.fingerprint().to_owned(),
        signed_by: moderator.account().id,
        signed_at: state.clock.now(),
        correction_reason: None,
        population_table_id: beside,
    };
    Ok(row.into_active_model().insert(db).await?)
}

/// The newest figures of a place's population, if there are any, kept as they are until the transaction ends.
async fn held_population(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<Option<Uuid>, DbErr> {
    let Some(newest) = places::population(db, organisation_id).await? else {
        return Ok(None);
    };
    let held = population_table::Entity::find_by_id(newest.id).lock_shared().one(db).await?;
    Ok(held.map(|table| table.id))
}

/// What the disclosure layer lets out about a closed round, with its fingerprint. The round is read here and now, so that
/// nobody counts one that is open or that could still receive an answer.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such round, [`AppError::Conflict`] when it is not closed; else as [`fix`].
pub async fn compute(db: &(impl ConnectionTrait + StreamTrait), round_id: Uuid) -> Result<StoredResult, AppError> {
    let round = &round::Entity::find_by_id(round_id).one(db).await?.ok_or(AppError::NotFound)?;
    if !rules::has_result(round.state) {
        return Err(AppError::Conflict("Omgången är inte stängd"));
    }
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let rows = counted_answers(db, round, &asked).await?;
    let people = u32::try_from(round.threshold).unwrap_or_default();
    let threshold = Threshold::new(people).context("the round's threshold")?;
    let votes = hands::votes(&asked);
    let held = meeting_queries::counted(db, round.id, &votes).await?;
    let figures = disclose(&rows, threshold).beside(Sessions::of(&held, &hands::shapes(&votes), threshold));
    Ok(StoredResult::of(&figures).context("a result could not be written")?)
}

/// Fingerprints of stored results that do not fit what they are stored with, or that no act in the log says were signed, with
/// the papers that were read only once and the protocol.
///
/// # Errors
/// When the database cannot be read.
pub async fn unlogged(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let mut wrong = Vec::new();
    for row in round_result::Entity::find().all(db).await? {
        let acts = audit_entry::Entity::find()
            .filter(audit_entry::COLUMN.subject_id.eq(row.round_id))
            .filter(audit_entry::COLUMN.act.eq("round.close"))
            .all(db)
            .await?;
        let once = read_once::Entity::find_by_id(row.round_id).one(db).await?;
        let once = once.map(ReadOnce::of);
        let protocol = protocol::Entity::find_by_id(row.id).one(db).await?;
        let whole = protocol.as_ref().is_none_or(|protocol| kept::open(protocol).is_ok());
        let says = |note: &String| {
            note.contains(&row.fingerprint)
                && tells_once(note, once.as_ref(), &row.fingerprint)
                && names(note, &protocol)
        };
        let signed = whole && acts.iter().any(|act| act.note.as_ref().is_some_and(says));
        if !signed || stored::open(&row.json, &row.fingerprint).is_err() {
            wrong.push(row.fingerprint);
        }
    }
    Ok(wrong)
}

/// Whether the log speaks of these papers that were read once: by their fingerprint, and before there was one in words.
fn tells_once(note: &str, once: Option<&ReadOnce>, result: &str) -> bool {
    once.is_none_or(|once| note.contains(&once.print(result)) || note.contains(&once.told()))
}

/// Whether the log speaks of this protocol, or of none where none is kept.
fn names(note: &str, protocol: &Option<protocol::Model>) -> bool {
    match protocol {
        Some(protocol) => note.contains(&format!("{PROTOCOL_PRINT}: {}", protocol.fingerprint)),
        None => !note.contains(PROTOCOL_PRINT),
    }
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
