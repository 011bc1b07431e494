//! What the claims of a summary may rest on, read from the database: the fixed result of the round, of earlier ones of the same
//! body and of others that asked the same, what may be read of the comments, and who live there. Whoever writes chooses among all of
//! it; where a summary is read, or a sentence of it is checked, only what is named there is.

pub mod beside;
mod rounds;
mod topics;

use std::collections::{BTreeSet, HashSet};

use analysis::figures::{Category, RoundFigures, Table};
use claims::{
    claim::{Kind, Support},
    sources::{Comment, Population, Sources, Whose},
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Select};
use uuid::Uuid;

use self::{beside::beside, rounds::told, topics::topics};
use super::{
    document::Document,
    facts::{facts, hard_words},
};
use crate::{
    channel::meeting_queries,
    entity::{comment, lone_voice, question, round},
    error::AppError,
    moderation::{
        counters,
        redaction::as_shown,
        shown::{Spans, spans_in_round, spans_of},
    },
    summary::{
        queries::population_of,
        representativeness,
        result::{FixedResult, result_named},
    },
    words::Words,
};

/// Keys in one statement.
const AT_A_TIME: usize = 1_000;

/// What is read.
enum Wanted {
    /// All that a claim may rest on.
    All,
    /// What some claims name.
    Named(Named),
}

/// What some claims name.
struct Named {
    comments: Vec<Uuid>,
    /// Topics, each with all that is under it: how many wrote of it bears on the words about it.
    topics: Vec<Uuid>,
    /// Whether other results are needed. A difference has to hold among all comparisons that the round makes possible, those with
    /// earlier rounds too.
    compares: bool,
}

impl Named {
    /// What these claims name, in the round whose result has the fingerprint `own`.
    fn by(claims: &[(Kind, &Support)], own: &str) -> Self {
        let comments: BTreeSet<Uuid> =
            claims.iter().flat_map(|(_, support)| &support.comments).map(|one| one.id).collect();
        let topic = |(kind, _): &(Kind, &Support)| if let Kind::Topic(id) = kind { Some(*id) } else { None };
        let topics: BTreeSet<Uuid> = claims.iter().filter_map(topic).collect();
        let mut figures = claims.iter().flat_map(|(_, support)| &support.figures);
        let differs = claims.iter().any(|(kind, _)| *kind == Kind::Difference);
        Self {
            comments: comments.into_iter().collect(),
            topics: topics.into_iter().collect(),
            compares: differs || figures.any(|one| one.result != own),
        }
    }
}

/// The sources of the summary of `round`, which is closed: all that a claim may rest on.
///
/// # Errors
/// [`AppError::NotFound`] when it has no result; else when the database cannot be read.
pub async fn sources(db: &impl ConnectionTrait, round: &round::Model) -> Result<Sources, AppError> {
    sources_over(db, round, &Document::default()).await
}

/// The same for these `words`: with the results that they were approved over and beside, where they are approved.
///
/// # Errors
/// As [`sources`].
pub async fn sources_over(
    db: &impl ConnectionTrait,
    round: &round::Model,
    words: &Document,
) -> Result<Sources, AppError> {
    let result = result_named(db, round.id, words.result.as_deref()).await?;
    read(db, round, (result, words), &Wanted::All).await
}

/// Of the same, what these claims rest on: enough for the checks of each of them, which say the same of all sources, and not for those
/// of the whole.
///
/// # Errors
/// As [`sources`].
pub async fn named_in(
    db: &impl ConnectionTrait,
    round: &round::Model,
    words: &Document,
    claims: &[(Kind, &Support)],
) -> Result<Sources, AppError> {
    let result = result_named(db, round.id, words.result.as_deref()).await?;
    let wanted = Wanted::Named(Named::by(claims, &result.row.fingerprint));
    read(db, round, (result, words), &wanted).await
}

async fn read(
    db: &impl ConnectionTrait,
    round: &round::Model,
    (result, words): (FixedResult, &Document),
    wanted: &Wanted,
) -> Result<Sources, AppError> {
    let population = population_of(db, result.row.population_table_id).await?;
    let own = told(db, vec![(round.clone(), result, Whose::Own)]).await?.pop().ok_or(AppError::NotFound)?;
    let population = in_categories(&population, &own.figures);
    let name = own.name.clone();
    let mut rounds = vec![own];
    if !matches!(wanted, Wanted::Named(Named { compares: false, .. })) {
        rounds.extend(beside(db, round, &name, words).await?);
    }
    Ok(Sources {
        rounds,
        comments: comments(db, round, wanted).await?,
        topics: topics(db, round, wanted).await?,
        facts: facts(db, round).await?,
        population,
        hard_words: hard_words(),
    })
}

/// The comments of counted answers, with their words as others may read them. Those to questions that only some were asked are
/// left out: that one was written tells that somebody was asked.
async fn comments(db: &impl ConnectionTrait, round: &round::Model, wanted: &Wanted) -> Result<Vec<Comment>, DbErr> {
    if matches!(wanted, Wanted::Named(named) if named.comments.is_empty()) {
        return Ok(Vec::new());
    }
    let asked_all = questions_put_to_all(db, round).await?;
    let meetings = meeting_queries::sessions(db, round.id).await?;
    let marked = marked_voices(db, round).await?;
    let comment = |row: comment::Model, covered: &Spans| {
        let spans = covered.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        Comment {
            shown: as_shown(&row, spans, Words::swedish()).filter(|_| asked_all.contains(&row.question_id)),
            lone_voice: marked.contains(&row.id),
            at_meeting: meetings.contains(&row.submission_id),
            id: row.id,
            writer: row.submission_id,
        }
    };
    let mut found = Vec::new();
    match wanted {
        Wanted::All => {
            let covered = spans_in_round(db, round.id).await?;
            found.extend(counted(round).all(db).await?.into_iter().map(|row| comment(row, &covered)));
        }
        Wanted::Named(Named { comments, .. }) => {
            for some in comments.chunks(AT_A_TIME) {
                let covered = spans_of(db, some.iter().copied()).await?;
                let rows = counted(round).filter(comment::COLUMN.id.is_in(some.iter().copied())).all(db).await?;
                found.extend(rows.into_iter().map(|row| comment(row, &covered)));
            }
        }
    }
    Ok(found)
}

/// The comments of the round's counted answers but for residents' own statements, in the order of their keys, which is none.
fn counted(round: &round::Model) -> Select<comment::Entity> {
    comment::Entity::find()
        .filter(comment::COLUMN.round_id.eq(round.id))
        .filter(comment::COLUMN.is_own_statement.eq(false))
        .filter(counters::is_of_a_counted_answer())
        .order_by_asc(comment::COLUMN.id)
}

/// The comments that somebody has marked as voices that must not disappear.
async fn marked_voices(db: &impl ConnectionTrait, round: &round::Model) -> Result<HashSet<Uuid>, DbErr> {
    let rows = lone_voice::Entity::find()
        .filter(lone_voice::COLUMN.round_id.eq(round.id))
        .filter(lone_voice::COLUMN.marked_by.is_not_null())
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.comment_id).collect())
}

async fn questions_put_to_all(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Uuid>, DbErr> {
    let questions = question::Entity::find()
        .filter(question::COLUMN.questionnaire_id.eq(round.questionnaire_id))
        .filter(question::COLUMN.depends_on_option_id.is_null())
        .all(db)
        .await?;
    Ok(questions.into_iter().map(|question| question.id).collect())
}

/// The population in the categories that the result's tables of participants have.
fn in_categories(population: &representativeness::Population, figures: &RoundFigures) -> Option<Population> {
    let all = population.count(None)?;
    let categories = |table: &Table| table.rows().iter().map(|row| row.category()).collect::<Vec<_>>();
    let wanted = categories(figures.by_age()).into_iter().chain(categories(figures.by_sex()));
    let group = |category: Category| Some((category, population.count(Some(category))?));
    Some(Population { all, groups: wanted.filter_map(group).collect() })
}
