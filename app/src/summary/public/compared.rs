//! One statement over places and years: the same question, a standard one or that of a joint dialogue, word for word, in every round
//! whose result everybody may read. Nothing is added up over rounds, so no figure is here that is not in a result.

use std::collections::HashMap;

use analysis::figures::QuestionFigures;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    dialogue::queries::PublicRound,
    entity::{question::QuestionKind, round},
    error::AppError,
    round::{questionnaire::AskedQuestion, wording},
    summary::{corrected::told, result::fixed_result},
    swedish,
    words::Words,
};

/// So many rounds are set beside each other, the newest.
pub const MOST: usize = 24;

/// What was answered to a question in one round.
#[derive(Clone, Debug)]
pub struct Multiple {
    /// The round.
    pub round: PublicRound,
    /// The question, in the language of the reader where it is translated.
    pub asked: AskedQuestion,
    /// For `lang`: "sv" where it stands in Swedish on a page in another language.
    pub lang: Option<&'static str>,
    /// What may be shown of it.
    pub figures: QuestionFigures,
    /// Where the result was corrected: that it was, and what its tables are about since.
    pub corrected: Option<String>,
}

/// A question with the rounds that asked it, and those that did not.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// The rounds with their answers.
    pub rounds: Vec<Multiple>,
    /// The others that are set beside each other on the page, and why each of them is not here.
    pub without: Vec<(PublicRound, Why)>,
}

/// Why a round has nothing to set beside a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It did not ask it, or in other words.
    NotAsked,
    /// It asked only some.
    AskedOfSome,
}

/// What can be compared.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Each question that two rounds or more have asked.
    pub questions: Vec<Beside>,
    /// How many rounds are left out, because their stored result is not what was signed.
    pub left_out: usize,
    /// How many older rounds with a result for everybody are not looked at.
    pub older: usize,
}

/// The questions of one round that others may have asked too, by what each is a copy of; nothing of one that only some were asked.
type Found = Vec<(Uuid, Option<Multiple>)>;

/// The standard questions of a statement that two rounds or more have asked, each with its rounds by place and time. `rounds` are
/// those on the statement, the newest first. Of one whose stored result does not open the log says why, here and once.
///
/// # Errors
/// When the database fails.
pub async fn compared(
    db: &impl ConnectionTrait,
    statement_id: Uuid,
    rounds: Vec<PublicRound>,
    reader: Words,
) -> Result<Compared, AppError> {
    let mut public: Vec<_> = rounds.into_iter().filter(|round| round.result_path().is_some()).collect();
    let older = public.len().saturating_sub(MOST);
    public.truncate(MOST);
    public.sort_by_key(|round| (swedish::sort_key(&round.place), round.ended()));
    let rows =
        round::Entity::find().filter(round::Column::Id.is_in(public.iter().map(|round| round.id))).all(db).await?;
    let rows: HashMap<Uuid, round::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let (mut read, mut left_out): (Vec<(PublicRound, Found)>, usize) = (Vec::new(), 0);
    for round in public {
        let Some(row) = rows.get(&round.id) else { continue };
        let found = match of_round(db, statement_id, (&round, row), reader).await {
            Err(error @ AppError::Internal(_)) => {
                error.log();
                left_out += 1;
                continue;
            }
            found => found?,
        };
        read.push((round, found));
    }
    let mut origins: Vec<Uuid> = Vec::new();
    for (origin, _) in read.iter().flat_map(|(_, found)| found) {
        if !origins.contains(origin) {
            origins.push(*origin);
        }
    }
    let questions = origins.into_iter().map(|origin| beside(origin, &read)).filter(|one| 1 < one.rounds.len());
    Ok(Compared { questions: questions.collect(), left_out, older })
}

/// One question in all rounds.
fn beside(origin: Uuid, read: &[(PublicRound, Found)]) -> Beside {
    let mut beside = Beside::default();
    for (round, found) in read {
        match found.iter().find(|(own, _)| *own == origin) {
            Some((_, Some(multiple))) => beside.rounds.push(multiple.clone()),
            Some((_, None)) => beside.without.push((round.clone(), Why::AskedOfSome)),
            None => beside.without.push((round.clone(), Why::NotAsked)),
        }
    }
    beside
}

/// The standard questions of the statement in one round, each with the question that it is a copy of.
async fn of_round(
    db: &impl ConnectionTrait,
    statement_id: Uuid,
    (round, row): (&PublicRound, &round::Model),
    reader: Words,
) -> Result<Found, AppError> {
    let result = fixed_result(db, row.id).await?;
    let wording = wording::told(db, row, reader).await?;
    let corrected = told(reader, &result.figures);
    let of = |(asked, figures): (&AskedQuestion, &QuestionFigures)| {
        let origin = asked.row.origin_id.filter(|_| is_comparable(asked, statement_id))?;
        if asked.row.depends_on_option_id.is_some() {
            return Some((origin, None));
        }
        let lang = wording.lang_of(asked.row.id);
        let (asked, figures) = without_own(asked, figures);
        let corrected = corrected.clone();
        Some((origin, Some(Multiple { round: round.clone(), asked, lang, figures, corrected })))
    };
    Ok(wording.questionnaire.questions.iter().zip(result.figures.questions()).filter_map(of).collect())
}

/// Whether it was asked about this statement and can be counted.
fn is_comparable(asked: &AskedQuestion, statement_id: Uuid) -> bool {
    asked.row.statement_id == Some(statement_id) && asked.row.kind != QuestionKind::FreeText
}

/// The question without what residents of one place have added to it.
fn without_own(asked: &AskedQuestion, figures: &QuestionFigures) -> (AskedQuestion, QuestionFigures) {
    let QuestionFigures::Opinion(tables) = figures else {
        return (asked.clone(), figures.clone());
    };
    let kept = asked.options.iter().zip(tables).filter(|(option, _)| !option.is_own_statement());
    let (options, tables) = kept.map(|(option, table)| (option.clone(), table.clone())).unzip();
    (AskedQuestion { row: asked.row.clone(), options }, QuestionFigures::Opinion(tables))
}
