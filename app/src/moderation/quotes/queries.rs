//! Which quotes others read, where each of them stands, and which have been withdrawn.

use std::collections::HashSet;

use analysis::stored::fingerprint;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    entity::{comment, protocol, round, withdrawn_quote},
    error::AppError,
    moderation::{protocol::kept, quotes::protocol::has_any},
    round::{questionnaire::questionnaire, rules::result_is_public},
    summary::{
        queries::{Said, comments_to_read},
        result::{fixed_result, result_of_version},
        writing::published::resting_on,
    },
    swedish,
};

/// A quote that others read.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The question that it answers.
    pub question_id: Uuid,
    /// The same in words.
    pub question: String,
    /// Its key and words.
    pub said: Said,
}

/// Every quote that others read in the brief and the result, in the order of the questions.
///
/// # Errors
/// [`AppError::NotFound`] when the round has no result.
pub async fn standing(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Quote>, AppError> {
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let figures = fixed_result(db, round.id).await?.figures;
    let mut said = comments_to_read(db, round.id, &asked, &figures).await?;
    let quotes = asked.questions.into_iter().flat_map(|asked| {
        let (question_id, question) = (asked.row.id, asked.row.text);
        let own = said.remove(&question_id).unwrap_or_default().into_iter();
        own.map(move |said| Quote { question_id, question: question.clone(), said }).collect::<Vec<_>>()
    });
    Ok(quotes.collect())
}

/// The quote with this key, if others read it.
///
/// # Errors
/// As [`standing`].
pub async fn quote(db: &impl ConnectionTrait, round: &round::Model, id: Uuid) -> Result<Option<Quote>, AppError> {
    Ok(standing(db, round).await?.into_iter().find(|quote| quote.said.id == id))
}

/// The comment that a quote is of; nothing where it is disposed of.
///
/// # Errors
/// When the database cannot be read.
pub async fn comment_of(db: &impl ConnectionTrait, quote: &Quote) -> Result<Option<comment::Model>, DbErr> {
    comment::Entity::find_by_id(quote.said.id).one(db).await
}

/// Where a quote stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StandsIn {
    /// The places by name, which may be kept.
    pub places: Vec<String>,
    /// The sentences of the summary that rest on it, as they are read.
    pub sentences: Vec<String>,
}

/// Every place where others read it.
///
/// # Errors
/// When the database cannot be read.
pub async fn stands_in(db: &impl ConnectionTrait, round: &round::Model, quote: &Quote) -> Result<StandsIn, AppError> {
    let comment = comment_of(db, quote).await?.map(|comment| comment.id);
    let sentences = resting_on(db, round, comment, &quote.said.text).await?;
    let summary = (!sentences.is_empty()).then(|| {
        format!("{} i sammanställningen", swedish::capital(&swedish::in_words(sentences.len(), "mening", "meningar")))
    });
    let public = result_is_public(round.state, round.result_shown_at).then(|| "Resultatet för alla".to_owned());
    let protocol = is_in_protocol(db, round.id, &quote.said.text).await?;
    let protocol = protocol.then(|| "Protokollet för stängning".to_owned());
    let places = [Some("Underlaget till politikerna".to_owned()), public, summary, protocol];
    Ok(StandsIn { places: places.into_iter().flatten().collect(), sentences })
}

async fn is_in_protocol(db: &impl ConnectionTrait, round_id: Uuid, words: &str) -> Result<bool, AppError> {
    let first = result_of_version(db, round_id, 1).await?.row;
    let Some(row) = protocol::Entity::find_by_id(first.id).one(db).await? else { return Ok(false) };
    Ok(has_any(&kept::open(&row)?, &HashSet::from([fingerprint(words)])))
}

/// What has been withdrawn in a round, the first first.
///
/// # Errors
/// When the database cannot be read.
pub async fn withdrawn(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<withdrawn_quote::Model>, DbErr> {
    withdrawn_quote::Entity::find()
        .filter(withdrawn_quote::COLUMN.round_id.eq(round_id))
        .order_by_asc(withdrawn_quote::COLUMN.id)
        .all(db)
        .await
}
