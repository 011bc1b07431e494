//! What the brief and the elected start page read.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    account::rights::{ReaderOf, SignedIn},
    entity::{
        comment, comment::CommentState, dialogue, membership::Role, organisation, political_body, population,
        population_table, round, round::RoundState, round_statement, statement_version,
    },
    error::AppError,
    round::questionnaire::{Questionnaire, questionnaire},
    summary::{
        representativeness::Population,
        result::{FixedResult, fixed_result},
    },
};

/// All that stands in a brief.
#[derive(Clone, Debug)]
pub struct Brief {
    /// The round.
    pub round: round::Model,
    /// What it is part of, with the promise.
    pub dialogue: dialogue::Model,
    /// Whom the brief is for.
    pub body: political_body::Model,
    /// Where.
    pub organisation: organisation::Model,
    /// The statements with the wording they were asked with.
    pub statements: Vec<statement_version::Model>,
    /// What was asked.
    pub asked: Questionnaire,
    /// The signed result.
    pub result: FixedResult,
    /// Comments that a moderator approved, by question.
    pub comments: HashMap<Uuid, Vec<String>>,
    /// Who lives there.
    pub population: Population,
}

/// The brief of a round that the reader may read.
///
/// # Errors
/// [`AppError::NotFound`] when the round has no result.
pub async fn brief(db: &impl ConnectionTrait, reader: &ReaderOf<round::Model>) -> Result<Brief, AppError> {
    let round = reader.row().clone();
    let result = fixed_result(db, round.id).await?;
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(db).await?.ok_or(AppError::NotFound)?;
    let body_id = dialogue.deciding_body_id.unwrap_or(round.controller_body_id);
    let body = political_body::Entity::find_by_id(body_id).one(db).await?.ok_or(AppError::NotFound)?;
    let organisation = organisation::Entity::find_by_id(round.organisation_id).one(db).await?;
    Ok(Brief {
        statements: statements(db, round.id).await?,
        asked: questionnaire(db, round.questionnaire_id).await?,
        comments: approved_comments(db, round.id).await?,
        population: newest_population(db, round.organisation_id).await?,
        organisation: organisation.ok_or(AppError::NotFound)?,
        round,
        dialogue,
        body,
        result,
    })
}

async fn statements(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<statement_version::Model>, DbErr> {
    let links = round_statement::Entity::find()
        .filter(round_statement::COLUMN.round_id.eq(round_id))
        .order_by_asc(round_statement::COLUMN.position)
        .all(db)
        .await?;
    let ids = links.iter().map(|link| link.statement_version_id);
    let mut found: HashMap<Uuid, _> = statement_version::Entity::find()
        .filter(statement_version::COLUMN.id.is_in(ids))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    Ok(links.iter().filter_map(|link| found.remove(&link.statement_version_id)).collect())
}

/// Comments that a human has approved, in an order that tells nothing (their random keys). No others leave this function.
async fn approved_comments(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashMap<Uuid, Vec<String>>, DbErr> {
    let rows: Vec<(Uuid, String)> = comment::Entity::find()
        .select_only()
        .columns([comment::Column::QuestionId, comment::Column::Text])
        .filter(comment::COLUMN.round_id.eq(round_id))
        .filter(comment::COLUMN.state.eq(CommentState::Approved))
        .filter(of_a_counted_answer())
        .order_by_asc(comment::COLUMN.id)
        .into_tuple()
        .all(db)
        .await?;
    let mut by_question: HashMap<Uuid, Vec<String>> = HashMap::new();
    for (question, text) in rows {
        by_question.entry(question).or_default().push(text);
    }
    Ok(by_question)
}

/// A comment counts as long as the answer it stands in does: the newest version, not withdrawn.
fn of_a_counted_answer() -> Expr {
    Expr::cust(
        "EXISTS (SELECT 1 FROM submission WHERE submission.id = comment.submission_id \
         AND submission.version = comment.submission_version AND submission.withdrawn_on IS NULL)",
    )
}

async fn newest_population(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<Population, DbErr> {
    let table = population_table::Entity::find()
        .filter(population_table::COLUMN.organisation_id.eq(organisation_id))
        .order_by_desc(population_table::COLUMN.year)
        .one(db)
        .await?;
    let Some(table) = table else {
        return Ok(Population::default());
    };
    let rows = population::Entity::find().filter(population::COLUMN.population_table_id.eq(table.id)).all(db).await?;
    let people = rows.into_iter().map(|row| ((row.sex, row.age), row.people)).collect();
    Ok(Population { year: table.year, source: table.source, people })
}

/// A round as the elected start page lists it.
#[derive(Clone, Debug)]
pub struct BriefCard {
    /// The round.
    pub round: round::Model,
    /// What it is part of.
    pub dialogue: dialogue::Model,
    /// Where.
    pub place: String,
}

/// Rounds of the bodies where this person is elected: open ones that will come, and closed ones with a brief. Planned and
/// withdrawn rounds are not theirs to see.
///
/// # Errors
/// [`AppError::NotFound`] when they are elected nowhere.
pub async fn brief_cards(db: &impl ConnectionTrait, who: &SignedIn) -> Result<Vec<BriefCard>, AppError> {
    if !who.is(Role::ElectedRepresentative) {
        return Err(AppError::NotFound);
    }
    let rounds = round::Entity::find()
        .filter(round::COLUMN.controller_body_id.is_in(who.bodies(Role::ElectedRepresentative)))
        .filter(Condition::all().add(round::Column::State.is_not_in([RoundState::Planned, RoundState::Withdrawn])))
        .order_by_desc(round::COLUMN.closes_at)
        .all(db)
        .await?;
    let dialogues: HashMap<Uuid, _> = dialogue::Entity::find()
        .filter(dialogue::COLUMN.id.is_in(rounds.iter().map(|round| round.dialogue_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let places: HashMap<Uuid, _> = organisation::Entity::find()
        .filter(organisation::COLUMN.id.is_in(rounds.iter().map(|round| round.organisation_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let card = |round: round::Model| {
        let dialogue = dialogues.get(&round.dialogue_id)?.clone();
        let place = places.get(&round.organisation_id)?.clone();
        Some(BriefCard { round, dialogue, place })
    };
    Ok(rounds.into_iter().filter_map(card).collect())
}
