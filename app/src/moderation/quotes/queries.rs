//! Which quotes others read, where each of them stands, and which have been withdrawn.

use std::collections::{HashMap, HashSet};

use analysis::stored::fingerprint;
use sea_orm::{Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    decision::rules::is_given,
    entity::{comment, protocol, round, withdrawn_quote},
    error::AppError,
    moderation::{
        protocol::{items::Protocol, kept},
        quotes::protocol::has_any,
    },
    round::{
        questionnaire::{Questionnaire, questionnaire},
        rules::result_is_public,
    },
    summary::{
        comments::{Said, approved_comments, comments_to_read},
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
    /// Whether it is read in the brief and the result; else it stands in the signed protocol alone.
    pub is_read: bool,
}

/// Every quote that others read: in the brief and the result, in the order of the questions, and then in the protocol alone.
///
/// # Errors
/// [`AppError::NotFound`] when the round has no result.
pub async fn standing(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Quote>, AppError> {
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let figures = fixed_result(db, round.id).await?.figures;
    let mut quotes = in_order(&asked, comments_to_read(db, round.id, &asked, &figures).await?, true);
    let alone = in_protocol_alone(db, round, &quotes).await?;
    quotes.extend(in_order(&asked, alone, false));
    Ok(quotes)
}

fn in_order(asked: &Questionnaire, mut said: HashMap<Uuid, Vec<Said>>, is_read: bool) -> Vec<Quote> {
    let quotes = asked.questions.iter().flat_map(|asked| {
        let own = said.remove(&asked.row.id).unwrap_or_default().into_iter();
        own.map(move |said| Quote { question_id: asked.row.id, question: asked.row.text.clone(), said, is_read })
    });
    quotes.collect()
}

/// What only the signed protocol quotes: of answers that a correction has left out, or of a question that is not told of any more.
/// What stands among the others goes from the protocol with them.
async fn in_protocol_alone(
    db: &impl ConnectionTrait,
    round: &round::Model,
    others: &[Quote],
) -> Result<HashMap<Uuid, Vec<Said>>, AppError> {
    let Some(protocol) = signed_protocol(db, round.id).await? else { return Ok(HashMap::new()) };
    let gone = withdrawn(db, round.id).await?.into_iter().map(|row| row.words);
    let known: HashSet<String> = others.iter().map(|quote| fingerprint(&quote.said.text)).chain(gone).collect();
    let stands = |said: &Said| {
        let print = fingerprint(&said.text);
        !known.contains(&print) && has_any(&protocol, &HashSet::from([print]))
    };
    let mut said = approved_comments(db, round.id, Condition::all()).await?;
    for said in said.values_mut() {
        said.retain(stands);
    }
    Ok(said)
}

/// The quote with this key, if others read it, there or in the protocol.
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
    let is_public = quote.is_read && result_is_public(round.state, round.result_shown_at);
    let public = is_public.then(|| "Resultatet för alla".to_owned());
    let brief = quote.is_read.then(|| "Underlaget till politikerna".to_owned());
    let protocol = is_in_protocol(db, round.id, &quote.said.text).await?;
    let protocol = protocol.then(|| "Protokollet för stängning".to_owned());
    let reply = !sentences.is_empty() && is_given(round.state);
    let reply = reply.then(|| "Svaret till invånarna".to_owned());
    let places = [brief, public, summary, reply, protocol];
    Ok(StandsIn { places: places.into_iter().flatten().collect(), sentences })
}

async fn is_in_protocol(db: &impl ConnectionTrait, round_id: Uuid, words: &str) -> Result<bool, AppError> {
    let protocol = signed_protocol(db, round_id).await?;
    Ok(protocol.is_some_and(|protocol| has_any(&protocol, &HashSet::from([fingerprint(words)]))))
}

/// The protocol as it was signed; none where it is disposed of.
async fn signed_protocol(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Option<Protocol>, AppError> {
    let first = result_of_version(db, round_id, 1).await?.row;
    let row = protocol::Entity::find_by_id(first.id).one(db).await?;
    Ok(row.as_ref().map(kept::open).transpose()?)
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
