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
    summary::result::fixed_result,
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
    /// The question, in the language of the reader where the round offers it.
    pub asked: AskedQuestion,
    /// For `lang`: "sv" where it stands in Swedish on a page in another language.
    pub lang: Option<&'static str>,
    /// What may be shown of it.
    pub figures: QuestionFigures,
}

/// What can be compared.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Each question with its rounds.
    pub questions: Vec<Vec<Multiple>>,
    /// How many rounds are left out, because their stored result is not what was signed.
    pub left_out: usize,
}

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
    let mut public: Vec<_> = rounds.into_iter().filter(|round| round.result_path().is_some()).take(MOST).collect();
    public.sort_by_key(|round| (swedish::sort_key(&round.place), round.closes_at));
    let rows =
        round::Entity::find().filter(round::Column::Id.is_in(public.iter().map(|round| round.id))).all(db).await?;
    let rows: HashMap<Uuid, round::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let (mut questions, mut left_out): (Vec<(Uuid, Vec<Multiple>)>, usize) = (Vec::new(), 0);
    for round in public {
        let Some(row) = rows.get(&round.id) else { continue };
        let found = match of_round(db, statement_id, (round, row), reader).await {
            Err(error @ AppError::Internal(_)) => {
                error.log();
                left_out += 1;
                continue;
            }
            found => found?,
        };
        for (origin, multiple) in found {
            match questions.iter_mut().find(|(known, _)| *known == origin) {
                Some((_, rounds)) => rounds.push(multiple),
                None => questions.push((origin, vec![multiple])),
            }
        }
    }
    let questions = questions.into_iter().map(|(_, rounds)| rounds).filter(|rounds| 1 < rounds.len()).collect();
    Ok(Compared { questions, left_out })
}

/// The standard questions of the statement in one round, each with the question that it is a copy of.
async fn of_round(
    db: &impl ConnectionTrait,
    statement_id: Uuid,
    (round, row): (PublicRound, &round::Model),
    reader: Words,
) -> Result<Vec<(Uuid, Multiple)>, AppError> {
    let result = fixed_result(db, row.id).await?;
    let wording = wording::read(db, row, reader).await?;
    let of = |(asked, figures): (&AskedQuestion, &QuestionFigures)| {
        let origin = asked.row.origin_id.filter(|_| is_comparable(asked, statement_id))?;
        let lang = wording.lang_of(asked.row.id);
        let (asked, figures) = without_own(asked, figures);
        Some((origin, Multiple { round: round.clone(), asked, lang, figures }))
    };
    Ok(wording.questionnaire.questions.iter().zip(result.figures.questions()).filter_map(of).collect())
}

/// Whether everybody in a round was asked it, about this statement, and it can be counted.
fn is_comparable(asked: &AskedQuestion, statement_id: Uuid) -> bool {
    let about = asked.row.statement_id == Some(statement_id);
    about && asked.row.depends_on_option_id.is_none() && asked.row.kind != QuestionKind::FreeText
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
