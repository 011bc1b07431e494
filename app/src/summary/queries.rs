//! What the brief reads.

use std::collections::HashMap;

use analysis::{
    figures::{Category, Cell, RoundFigures},
    shape::AnswerChannel,
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::{
    account::rights::ReaderOf,
    decision::queries::{DecisionCard, decisions_on_round},
    dialogue::{
        deciding::TakenUp,
        joint::own_case::{self, rules::Case},
        places::body_names,
    },
    entity::{
        dialogue, membership::Role, organisation, population, population_table, read_once, round, statement_version,
    },
    error::AppError,
    moderation::read_once::ReadOnce,
    record::disposal::queries::{Disposed, disposed_of},
    round::{
        questionnaire::{Questionnaire, questionnaire},
        work_queries,
    },
    summary::{
        comments::{Said, comments_to_read},
        corrected::{Correction, corrections},
        measured::{self, Measured},
        representativeness::Population,
        result::{FixedResult, fixed_result},
        spoken::queries::{Spoken, spoken},
        writing::published::{Published, published},
    },
    words::Words,
};

/// All that stands in a brief.
#[derive(Clone, Debug)]
pub struct Brief {
    /// The round.
    pub round: round::Model,
    /// What it is part of, with the promise.
    pub dialogue: dialogue::Model,
    /// Whose case it belongs to: its number, and when it is taken up.
    pub case: Case,
    /// Whom the brief is for, as "Socialnämnden i Härnösand". In a joint dialogue they may belong to another organisation.
    pub receiver: String,
    /// Who decides by the promise to residents, where that is another, named alike.
    pub deciding: Option<String>,
    /// Whose round it is.
    pub organisation: organisation::Model,
    /// The statements with the wording they were asked with.
    pub statements: Vec<statement_version::Model>,
    /// What was asked.
    pub asked: Questionnaire,
    /// The signed result.
    pub result: FixedResult,
    /// Comments that a moderator approved, by question.
    pub comments: HashMap<Uuid, Vec<Said>>,
    /// What people wrote about.
    pub spoken: Spoken,
    /// Papers that nobody read a second time, where that may be told.
    pub read_once: Option<ReadOnce>,
    /// How alike what people wrote was judged and sorted.
    pub measured: Measured,
    /// Who lives there.
    pub population: Population,
    /// What a person has written of it and another approved.
    pub written: Option<Published>,
    /// What the reader reads it as.
    pub read_as: Role,
    /// Records of the round that are gone.
    pub disposed: Vec<Disposed>,
    /// How the result was corrected.
    pub corrections: Vec<Correction>,
    /// What those who take it up have decided that rests on it, the newest first.
    pub decisions: Vec<DecisionCard>,
    /// Whether there is one, or the day has passed without one.
    pub taken_up: TakenUp,
}

/// The brief of a round that the reader may read.
///
/// # Errors
/// [`AppError::NotFound`] when the round has no result.
pub async fn brief(db: &impl ConnectionTrait, reader: &ReaderOf<round::Model>) -> Result<Brief, AppError> {
    let round = reader.row().clone();
    let result = fixed_result(db, round.id).await?;
    let beside = async {
        let asked = tokio::try_join!(
            decisions_on_round(db, round.id, Words::swedish()),
            work_queries::statements(db, round.id),
            measured::of_round(db, &round),
            disposed_of(db, round.id),
            corrections(db, round.id),
            population_of(db, result.row.population_table_id),
            read_once_to_tell(db, round.id, &result.figures),
        );
        asked.map_err(AppError::from)
    };
    // None of these waits for another: the database is asked for all of them at once.
    let (for_whom, wrote, beside, written) = tokio::try_join!(
        for_whom(db, &round),
        what_people_wrote(db, &round, &result.figures),
        beside,
        published(db, &round)
    )?;
    let ForWhom { dialogue, case, receiver_id, receiver, deciding, organisation } = for_whom;
    let (asked, comments, spoken) = wrote;
    let (mut decisions, statements, measured, disposed, corrections, population, read_once) = beside;
    decisions.retain(|decision| decision.body_id == receiver_id);
    Ok(Brief {
        taken_up: TakenUp { is_decided: !decisions.is_empty(), ..TakenUp::undecided(&round, &case) },
        decisions,
        read_once,
        statements,
        spoken,
        asked,
        comments,
        measured,
        disposed,
        corrections,
        population,
        organisation,
        written,
        read_as: reader.role(),
        round,
        dialogue,
        case,
        receiver,
        deciding,
        result,
    })
}

/// Whose the round is, and who takes it up.
struct ForWhom {
    dialogue: dialogue::Model,
    case: Case,
    receiver_id: Uuid,
    receiver: String,
    deciding: Option<String>,
    organisation: organisation::Model,
}

async fn for_whom(db: &impl ConnectionTrait, round: &round::Model) -> Result<ForWhom, AppError> {
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(db).await?.ok_or(AppError::NotFound)?;
    let case = own_case::queries::case(db, &dialogue, round).await?;
    let receiver_id = case.receiver(round);
    let deciding_id = dialogue.deciding_body_id.filter(|deciding| *deciding != receiver_id);
    let mut bodies = body_names(db, [receiver_id].into_iter().chain(deciding_id), Words::swedish()).await?;
    let organisation = organisation::Entity::find_by_id(round.organisation_id).one(db).await?;
    Ok(ForWhom {
        receiver: bodies.remove(&receiver_id).ok_or(AppError::NotFound)?,
        deciding: deciding_id.and_then(|deciding| bodies.remove(&deciding)),
        organisation: organisation.ok_or(AppError::NotFound)?,
        dialogue,
        case,
        receiver_id,
    })
}

/// What was asked, the comments that may be read, and what they are about.
async fn what_people_wrote(
    db: &impl ConnectionTrait,
    round: &round::Model,
    figures: &RoundFigures,
) -> Result<(Questionnaire, HashMap<Uuid, Vec<Said>>, Spoken), AppError> {
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let comments = comments_to_read(db, round.id, &asked, figures).await?;
    let spoken = spoken(db, round.id, &asked, &comments, figures).await?;
    Ok((asked, comments, spoken))
}

/// Papers that nobody read a second time, where it may be told that there were papers.
///
/// # Errors
/// When the database cannot be read.
pub async fn read_once_to_tell(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    figures: &RoundFigures,
) -> Result<Option<ReadOnce>, DbErr> {
    let once = read_once::Entity::find_by_id(round_id).one(db).await?.map(ReadOnce::of);
    Ok(once.filter(|_| tells_of_papers(figures)))
}

/// Whether it may be told that there were papers at all: as many as were read once prove at least as many answers on paper.
pub fn tells_of_papers(figures: &RoundFigures) -> bool {
    matches!(figures.by_channel().cell(Category::Channel(AnswerChannel::Paper)), Some(Cell::Count { .. }))
}

/// Who lived there when a result was computed, by its table: it is told beside the same figures ever after. Empty where there were none.
///
/// # Errors
/// When the database cannot be read.
pub async fn population_of(db: &impl ConnectionTrait, table_id: Option<Uuid>) -> Result<Population, DbErr> {
    let Some(id) = table_id else {
        return Ok(Population::default());
    };
    let Some(table) = population_table::Entity::find_by_id(id).one(db).await? else {
        return Ok(Population::default());
    };
    let rows: Vec<(String, i32, i32)> = population::Entity::find()
        .select_only()
        .columns([population::Column::Sex, population::Column::Age, population::Column::People])
        .filter(population::COLUMN.population_table_id.eq(table.id))
        .into_tuple()
        .all(db)
        .await?;
    let people = rows.into_iter().map(|(sex, age, people)| ((sex, age), people)).collect();
    Ok(Population { year: table.year, source: table.source, total: table.total, people })
}
