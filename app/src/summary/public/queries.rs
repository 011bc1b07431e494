//! What everybody may read of a round: its signed result, and before that nothing but where the round is.

use std::collections::HashMap;

use uuid::Uuid;

use crate::{
    context::AppState,
    error::AppError,
    moderation::closing::ReadOnce,
    record::disposal::queries::disposed_of,
    round::{
        notes::queries::{PublicNote, public_note},
        queries::{ResidentRound, round_by_code},
        rules,
        wording::{self, Wording},
    },
    summary::{
        queries::{Said, comments_to_read, population_of, read_once_to_tell},
        representativeness::Population,
        result::{FixedResult, fixed_result},
        writing::published::{Published, published},
    },
    words::Words,
};

/// A result that everybody may read.
#[derive(Clone, Debug)]
pub struct PublicResult {
    /// The round, and what was promised.
    pub round: ResidentRound,
    /// The public note on it.
    pub note: Option<PublicNote>,
    /// What was asked, in the language of the reader where there is one.
    pub wording: Wording,
    /// The signed result.
    pub result: FixedResult,
    /// Comments that a moderator approved, by question.
    pub comments: HashMap<Uuid, Vec<Said>>,
    /// Papers that nobody read a second time, where that may be told.
    pub read_once: Option<ReadOnce>,
    /// Who lived there when the result was signed.
    pub population: Population,
    /// What is written of it and approved, where something is.
    pub written: Option<Published>,
    /// Whether records of the round have been disposed of.
    pub is_disposed: bool,
}

/// What stands at the address of a result.
#[derive(Clone, Debug)]
pub enum AtAddress {
    /// The result.
    Result(Box<PublicResult>),
    /// What happens when, and the public note: there is no result, or it is not for everybody yet.
    NotYet(Box<ResidentRound>, Option<PublicNote>),
}

/// What there is to read of the round with this code.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such round; [`AppError::Internal`] when what is stored is not what was signed.
pub async fn at_address(state: &AppState, code: &str, reader: Words) -> Result<AtAddress, AppError> {
    let round = round_by_code(&state.db, code).await?;
    let note = public_note(&state.db, &round.row, reader).await?;
    if !rules::result_is_public(round.row.state, round.row.result_shown_at) {
        return Ok(AtAddress::NotYet(Box::new(round), note));
    }
    let db = &state.db;
    let result = fixed_result(db, round.row.id).await?;
    // Read anew each time, since a statement or a comment may be taken away.
    let wording = wording::read(db, &round.row, reader).await?;
    Ok(AtAddress::Result(Box::new(PublicResult {
        comments: comments_to_read(db, round.row.id, &wording.questionnaire, &result.figures).await?,
        read_once: read_once_to_tell(db, round.row.id, &result.figures).await?,
        population: population_of(db, &result.row).await?,
        written: published(db, &round.row).await?,
        is_disposed: !disposed_of(db, round.row.id).await?.is_empty(),
        round,
        note,
        wording,
        result,
    })))
}

/// The result of the round with this code, in Swedish.
///
/// # Errors
/// [`AppError::NotFound`] when there is none that everybody may read; else as [`at_address`].
pub async fn public_result(state: &AppState, code: &str) -> Result<PublicResult, AppError> {
    match at_address(state, code, Words::swedish()).await? {
        AtAddress::Result(result) => Ok(*result),
        AtAddress::NotYet(..) => Err(AppError::NotFound),
    }
}
