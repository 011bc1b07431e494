//! What everybody may read of a round: its signed result, and before that nothing but where the round is.

use std::collections::HashMap;

use uuid::Uuid;

use crate::{
    context::AppState,
    decision::queries::{DecisionCard, decisions_on_round},
    dialogue::deciding::{TakenUp, taken_up_of},
    error::AppError,
    moderation::read_once::ReadOnce,
    record::disposal::{queries::disposed_of, rules::came_from_residents},
    round::{
        named::title_of,
        notes::queries::{PublicNote, public_note},
        queries::{ResidentRound, round_by_code},
        rules,
        wording::{self, Wording},
    },
    summary::{
        comments::{Said, comments_to_read},
        corrected::{Correction, corrections},
        queries::{population_of, read_once_to_tell},
        representativeness::Population,
        result::{FixedResult, fixed_result, result_of_version},
        spoken::queries::{Spoken, spoken},
        writing::published::{Published, published, published_beside},
    },
    translated::Translated,
    words::Words,
};

/// A result that everybody may read.
#[derive(Clone, Debug)]
pub struct PublicResult {
    /// The round, and what was promised.
    pub round: ResidentRound,
    /// The public note on it.
    pub note: Option<PublicNote>,
    /// What was asked, in the language of the reader as far as it is translated.
    pub wording: Wording,
    /// The signed result.
    pub result: FixedResult,
    /// Comments that a moderator approved, by question.
    pub comments: HashMap<Uuid, Vec<Said>>,
    /// What people wrote about.
    pub spoken: Spoken,
    /// Papers that nobody read a second time, where that may be told.
    pub read_once: Option<ReadOnce>,
    /// Who lived there when the result was signed.
    pub population: Population,
    /// What is written of it and approved, where something is.
    pub written: Option<Published>,
    /// Whether records that came from residents have been disposed of.
    pub is_disposed: bool,
    /// How the result was corrected, up to this version of it.
    pub corrections: Vec<Correction>,
    /// By which correction another result superseded this one.
    pub superseded_by: Option<Correction>,
    /// Whether a decision rests on the round, or the day has passed without one.
    pub taken_up: TakenUp,
    /// The decisions that rest on the round, the newest first.
    pub decisions: Vec<DecisionCard>,
}

/// What stands at the address of a result.
#[derive(Clone, Debug)]
pub enum AtAddress {
    /// The result.
    Result(Box<PublicResult>),
    /// What the round is called, what happens when, whether it is decided all the same, and the public note: there is no result, or it is
    /// not for everybody yet.
    NotYet(Box<ResidentRound>, Translated, TakenUp, Option<PublicNote>),
}

/// What there is to read of the round with this code: the newest result, or one that it supersedes, where a `version` is asked for.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such round or version; [`AppError::Internal`] when what is stored is not what was signed.
pub async fn at_address(
    state: &AppState,
    code: &str,
    version: Option<i32>,
    reader: Words,
) -> Result<AtAddress, AppError> {
    let round = round_by_code(&state.db, code).await?;
    let note = public_note(&state.db, &round.row, reader).await?;
    let taken_up = taken_up_of(&state.db, &round.row).await?;
    if !rules::result_is_public(round.row.state, round.row.result_shown_at) {
        let title = title_of(&state.db, &round.row, reader).await?;
        return Ok(AtAddress::NotYet(Box::new(round), title, taken_up, note));
    }
    let db = &state.db;
    let result = match version {
        Some(version) => result_of_version(db, round.row.id, version).await?,
        None => fixed_result(db, round.row.id).await?,
    };
    let (corrections, later): (Vec<_>, Vec<_>) = corrections(db, round.row.id)
        .await?
        .into_iter()
        .partition(|correction| correction.version <= result.row.version);
    let superseded_by = later.into_iter().next();
    let written = match superseded_by {
        None => published(db, &round.row).await?,
        Some(_) => published_beside(db, &round.row, &result.row.fingerprint).await?,
    };
    // Read anew each time, since a statement or a comment may be taken away.
    let wording = wording::told(db, &round.row, reader).await?;
    let comments = comments_to_read(db, round.row.id, &wording.questionnaire, &result.figures).await?;
    Ok(AtAddress::Result(Box::new(PublicResult {
        spoken: spoken(db, round.row.id, &wording.questionnaire, &comments, &result.figures).await?,
        comments,
        read_once: read_once_to_tell(db, round.row.id, &result.figures).await?,
        population: population_of(db, result.row.population_table_id).await?,
        written,
        corrections,
        superseded_by,
        taken_up,
        decisions: decisions_on_round(db, round.row.id, reader).await?,
        is_disposed: disposed_of(db, round.row.id).await?.iter().any(|one| came_from_residents(one.row.kind)),
        round,
        note,
        wording,
        result,
    })))
}

/// The result of the round with this code, in Swedish; of this `version`, where one is asked for.
///
/// # Errors
/// [`AppError::NotFound`] when there is none that everybody may read; else as [`at_address`].
pub async fn public_result(state: &AppState, code: &str, version: Option<i32>) -> Result<PublicResult, AppError> {
    match at_address(state, code, version, Words::swedish()).await? {
        AtAddress::Result(result) => Ok(*result),
        AtAddress::NotYet(..) => Err(AppError::NotFound),
    }
}
