//! The fixed result: computed once, when the answers are frozen, signed by a moderator, and the same for everyone ever after.

use std::collections::HashMap;

use analysis::{
    correction::{Because, disclose_after, meetings_after},
    disclose::disclose,
    figures::RoundFigures,
    sessions::Sessions,
    stored::{self, StoredResult},
    threshold::Threshold,
};
use anyhow::Context;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Select,
    StreamTrait,
};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    channel::{hands, meeting_queries},
    context::{AppState, new_id},
    entity::{audit_entry, frozen_result, protocol, read_once, round, round_result},
    error::AppError,
    moderation::{closing::PROTOCOL_PRINT, protocol::kept, read_once::ReadOnce},
    round::{questionnaire::questionnaire, rules},
    summary::{correction::rules::Changed, rows::counted_answers},
    swedish,
};

/// The act in the log by which a round is closed and its first result signed.
const CLOSE: &str = "round.close";
/// The act by which a result that supersedes another is signed.
pub const CORRECT: &str = "correction.sign";

/// A result as it was signed.
#[derive(Clone, Debug)]
pub struct FixedResult {
    /// The stored row: fingerprint, version, who and when.
    pub row: round_result::Model,
    /// The figures, read back through their fingerprint.
    pub figures: RoundFigures,
}

/// Makes the frozen result of a round the signed one, to the letter. Called in the transaction that closes the round.
///
/// # Errors
/// When the database fails, or the result is fixed already.
pub async fn fix(
    state: &AppState,
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    frozen: frozen_result::Model,
) -> Result<round_result::Model, AppError> {
    frozen_result::Entity::delete_by_id(frozen.round_id).exec(db).await?;
    let row = round_result::Model {
        id: new_id(&state.clock),
        round_id: frozen.round_id,
        version: 1,
        json: frozen.json,
        fingerprint: frozen.fingerprint,
        signed_by: moderator.account().id,
        signed_at: state.clock.now(),
        correction_reason: None,
        population_table_id: frozen.population_table_id,
    };
    Ok(row.into_active_model().insert(db).await?)
}

/// Makes and stores the result that supersedes the newest one: the same tables, told as those from before, or none
/// ([`analysis::correction`]). `changed` is how many answers were changed or taken away since they were computed, and how many
/// meetings were taken away or had another number of people, all corrections taken together. Called in the transaction of the correction, which holds the round's row. Who answered stays told beside the
/// population that the first result was signed beside.
///
/// # Errors
/// [`AppError::NotFound`] when the round has no result; else as [`fix`].
pub async fn supersede(
    state: &AppState,
    db: &(impl ConnectionTrait + StreamTrait),
    moderator: &ModeratorOf<round::Model>,
    reason: &str,
    changed: Changed,
) -> Result<round_result::Model, AppError> {
    let round = moderator.row();
    let before = fixed_result(db, round.id).await?;
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let rows = counted_answers(db, round, &asked).await?;
    let signed_at = state.clock.now();
    let because = Because { on: swedish::local(signed_at).date_naive().to_string(), why: reason.to_owned() };
    let meetings = u32::try_from(meeting_queries::counting(db, round.id).await?.len()).unwrap_or(u32::MAX);
    let figures = disclose_after(&before.figures, &rows, changed.answers);
    let figures = meetings_after(figures, meetings, changed.meetings).because(because);
    let stored = StoredResult::of(&figures).context("a result could not be written")?;
    let row = round_result::Model {
        id: new_id(&state.clock),
        version: before.row.version + 1,
        json: stored.json().to_owned(),
        fingerprint: stored.fingerprint().to_owned(),
        signed_by: moderator.account().id,
        signed_at,
        correction_reason: Some(reason.to_owned()),
        ..before.row
    };
    Ok(row.into_active_model().insert(db).await?)
}

/// What the disclosure layer lets out about a round that is frozen or closed, with its fingerprint. The round is read here and now, so
/// that nobody counts one that is open or that could still receive an answer.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such round, [`AppError::Conflict`] when it is neither; else when the database fails, or the
/// round cannot be counted.
pub async fn compute(db: &(impl ConnectionTrait + StreamTrait), round_id: Uuid) -> Result<StoredResult, AppError> {
    let round = &round::Entity::find_by_id(round_id).one(db).await?.ok_or(AppError::NotFound)?;
    if round.frozen_at.is_none() && !rules::has_result(round.state) {
        return Err(AppError::Conflict("Svaren är inte frysta"));
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
        let is_logged =
            if row.correction_reason.is_none() { closed(db, &row).await? } else { corrected(db, &row).await? };
        if !is_logged || stored::open(&row.json, &row.fingerprint).is_err() {
            wrong.push(row.fingerprint);
        }
    }
    Ok(wrong)
}

/// Whether the log says that the round was closed with this result, and with what it is stored with.
async fn closed(db: &impl ConnectionTrait, row: &round_result::Model) -> Result<bool, DbErr> {
    let once = read_once::Entity::find_by_id(row.round_id).one(db).await?;
    let once = once.map(ReadOnce::of);
    let protocol = protocol::Entity::find_by_id(row.id).one(db).await?;
    let whole = protocol.as_ref().is_none_or(|protocol| kept::open(protocol).is_ok());
    let says = |note: &str| {
        note.contains(&row.fingerprint) && tells_once(note, once.as_ref(), &row.fingerprint) && names(note, &protocol)
    };
    Ok(whole && notes(db, row.round_id, CLOSE).await?.iter().any(|note| says(note)))
}

/// Whether the log says that this result was signed in the place of another, and for this reason.
async fn corrected(db: &impl ConnectionTrait, row: &round_result::Model) -> Result<bool, DbErr> {
    let reason = row.correction_reason.as_deref().unwrap_or_default();
    let says = |note: &String| note.contains(&row.fingerprint) && note.contains(reason);
    Ok(notes(db, row.round_id, CORRECT).await?.iter().any(says))
}

/// What the log notes of these acts on a round.
///
/// # Errors
/// When the database cannot be read.
pub(crate) async fn notes(db: &impl ConnectionTrait, round_id: Uuid, act: &str) -> Result<Vec<String>, DbErr> {
    let acts = audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.subject_id.eq(round_id))
        .filter(audit_entry::COLUMN.act.eq(act))
        .all(db)
        .await?;
    Ok(acts.into_iter().filter_map(|act| act.note).collect())
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
    let row = of_round(round_id).order_by_desc(round_result::COLUMN.version).one(db).await?;
    opened(row)
}

/// The newest results of these rounds, by the rounds' keys. Of one that has none nothing is told, nor of one whose stored text is not what was
/// signed: the log says why, and the others are told all the same.
///
/// # Errors
/// When the database cannot be read.
pub async fn results_of(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, FixedResult>, DbErr> {
    let of_these = round_result::COLUMN.round_id.is_in(rounds.iter().copied());
    let rows = round_result::Entity::find().filter(of_these).order_by_asc(round_result::COLUMN.version).all(db).await?;
    // Of several versions the last one stands.
    let newest: HashMap<_, _> = rows.into_iter().map(|row| (row.round_id, row)).collect();
    Ok(newest.into_values().filter_map(opened_or_logged).collect())
}

/// The results with these fingerprints, by their rounds' keys, as [`results_of`] tells them: each is that of its round that was named.
///
/// # Errors
/// When the database cannot be read.
pub async fn results_named(
    db: &impl ConnectionTrait,
    named: &[(Uuid, &str)],
) -> Result<HashMap<Uuid, FixedResult>, DbErr> {
    let rows = round_result::Entity::find()
        .filter(round_result::COLUMN.round_id.is_in(named.iter().map(|(round, _)| *round)))
        .filter(round_result::COLUMN.fingerprint.is_in(named.iter().map(|(_, result)| *result)))
        .all(db)
        .await?;
    let is_named = |row: &round_result::Model| named.contains(&(row.round_id, row.fingerprint.as_str()));
    Ok(rows.into_iter().filter(is_named).filter_map(opened_or_logged).collect())
}

fn opened_or_logged(row: round_result::Model) -> Option<(Uuid, FixedResult)> {
    let round_id = row.round_id;
    match opened(Some(row)) {
        Ok(result) => Some((round_id, result)),
        Err(error) => {
            error.log();
            None
        }
    }
}

/// One version of a round's result: the first was signed when the round was closed, each later one supersedes the one before.
///
/// # Errors
/// As [`fixed_result`], of this version.
pub async fn result_of_version(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    version: i32,
) -> Result<FixedResult, AppError> {
    opened(of_round(round_id).filter(round_result::COLUMN.version.eq(version)).one(db).await?)
}

/// The result with this fingerprint, over which something was approved; the newest where none is named.
///
/// # Errors
/// As [`fixed_result`].
pub async fn result_named(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    fingerprint: Option<&str>,
) -> Result<FixedResult, AppError> {
    let Some(fingerprint) = fingerprint else { return fixed_result(db, round_id).await };
    opened(of_round(round_id).filter(round_result::COLUMN.fingerprint.eq(fingerprint)).one(db).await?)
}

fn of_round(round_id: Uuid) -> Select<round_result::Entity> {
    round_result::Entity::find().filter(round_result::COLUMN.round_id.eq(round_id))
}

fn opened(row: Option<round_result::Model>) -> Result<FixedResult, AppError> {
    let row = row.ok_or(AppError::NotFound)?;
    let figures = stored::open(&row.json, &row.fingerprint).context("a stored result was changed")?;
    Ok(FixedResult { row, figures })
}
