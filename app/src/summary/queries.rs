//! What the brief reads.

use std::collections::{HashMap, HashSet};

use analysis::{
    figures::{Category, Cell, QuestionFigures, RoundFigures},
    shape::AnswerChannel,
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    account::rights::ReaderOf,
    channel::meeting_queries,
    decision::queries::{DecisionCard, decisions_on_round},
    dialogue::{
        deciding::TakenUp,
        joint::own_case::{self, rules::Case},
        places::body_names,
    },
    entity::{
        comment, comment::CommentState, dialogue, membership::Role, organisation, population, population_table,
        published_words, read_once, round, statement_version, withdrawn_quote,
    },
    error::AppError,
    moderation::{counters, read_once::ReadOnce, redaction::as_shown, shown::spans_in_round},
    record::disposal::queries::{Disposed, disposed_of},
    round::{
        questionnaire::{Questionnaire, questionnaire},
        work_queries,
    },
    summary::{
        corrected::{Correction, corrections},
        measured::{self, Measured},
        representativeness::Population,
        result::{FixedResult, fixed_result},
        spoken::queries::{Spoken, spoken},
        writing::published::{Published, published},
    },
    words::Words,
};

/// A comment that may be read.
#[derive(Clone, Debug)]
pub struct Said {
    /// The key of the comment, or of the words that were kept when it was disposed of.
    pub id: Uuid,
    /// The words.
    pub text: String,
    /// Whether they were noted at a meeting, and stand in nobody's own answer.
    pub at_meeting: bool,
}

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

/// Comments that a human has approved, without the words that were covered, in an order that tells nothing (their random
/// keys). No others leave this function, and none to a question of which `figures` may not tell how many were asked it.
/// Residents' own statements stand among the figures, as statements of their question. Those that were kept when the comments
/// were disposed of stand beside them.
///
/// # Errors
/// When the database cannot be read.
pub async fn comments_to_read(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    asked: &Questionnaire,
    figures: &RoundFigures,
) -> Result<HashMap<Uuid, Vec<Said>>, DbErr> {
    let counted = Condition::all().add(counters::is_of_a_counted_answer());
    let mut comments = approved_comments(db, round_id, counted).await?;
    comments.retain(|question, _| may_be_read(asked, figures, *question));
    for row in kept_words(db, round_id).await? {
        comments.entry(row.question_id).or_default().push(Said {
            id: row.id,
            text: row.text,
            at_meeting: row.at_meeting,
        });
    }
    Ok(comments)
}

/// The words that were kept when comments were disposed of, but for those that have been withdrawn since.
///
/// # Errors
/// When the database cannot be read.
pub async fn kept_words(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<published_words::Model>, DbErr> {
    let rows = published_words::Entity::find()
        .filter(published_words::COLUMN.round_id.eq(round_id))
        .order_by_asc(published_words::COLUMN.id)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(rows);
    }
    let withdrawn = withdrawn_quote::Entity::find().filter(withdrawn_quote::COLUMN.round_id.eq(round_id));
    let withdrawn: HashSet<Uuid> = withdrawn.all(db).await?.into_iter().map(|row| row.quote_id).collect();
    Ok(rows.into_iter().filter(|row| !withdrawn.contains(&row.id)).collect())
}

/// Comments that a human has approved, of which `which` is true, as they are shown. By question.
///
/// # Errors
/// When the database cannot be read.
pub async fn approved_comments(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    which: Condition,
) -> Result<HashMap<Uuid, Vec<Said>>, DbErr> {
    let comments = comment::Entity::find()
        .filter(comment::COLUMN.round_id.eq(round_id))
        .filter(comment::Column::State.is_in([CommentState::Approved, CommentState::Redacted]))
        .filter(comment::COLUMN.is_own_statement.eq(false))
        .filter(which)
        .order_by_asc(comment::COLUMN.id)
        .all(db)
        .await?;
    let covered = spans_in_round(db, round_id).await?;
    let sessions = meeting_queries::sessions(db, round_id).await?;
    let mut by_question: HashMap<Uuid, Vec<Said>> = HashMap::new();
    for comment in comments {
        let spans = covered.get(&comment.id).map(Vec::as_slice).unwrap_or_default();
        let Some(text) = as_shown(&comment, spans, Words::swedish()) else { continue };
        let at_meeting = sessions.contains(&comment.submission_id);
        by_question.entry(comment.question_id).or_default().push(Said { id: comment.id, text, at_meeting });
    }
    Ok(by_question)
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

/// What was written to a question that only some were asked is read only where it may be told how many they were: as many
/// comments as stand there prove at least as many people.
fn may_be_read(asked: &Questionnaire, figures: &RoundFigures, question: Uuid) -> bool {
    let question = asked.questions.iter().find(|asked| asked.row.id == question);
    match question.and_then(|question| question.row.depends_on_option_id) {
        Some(option) => matches!(how_many_chose(asked, figures, option), Some(Cell::Count { .. })),
        None => true,
    }
}

/// What may be told of how many chose an option.
fn how_many_chose(asked: &Questionnaire, figures: &RoundFigures, option_id: Uuid) -> Option<Cell> {
    let (place, option) = asked.place_of(option_id)?;
    match figures.questions().get(place)? {
        QuestionFigures::SingleChoice(table) => table.cell(Category::Option(u8::try_from(option).ok()?)),
        QuestionFigures::MultipleChoice(tables) => tables.get(option)?.cell(Category::Chosen),
        _ => None,
    }
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
