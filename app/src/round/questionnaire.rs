//! The questions of a round, or the standard questions of a statement, with their options.

use std::collections::HashMap;

use analysis::{shape::QuestionShape, value::AnswerValue};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    entity::{answer_option, question, question::QuestionKind, questionnaire},
    words::Words,
};

/// A set of questions in the order they are asked. Answers are kept by position in `questions`.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    /// The set itself; frozen once a round has opened with it.
    pub row: questionnaire::Model,
    /// The questions, first to last.
    pub questions: Vec<AskedQuestion>,
}

impl Questionnaire {
    /// Where an option stands: the place of its question and its own, both from 0.
    pub fn place_of(&self, option_id: Uuid) -> Option<(usize, usize)> {
        self.questions.iter().enumerate().find_map(|(place, question)| {
            let option = question.options.iter().position(|option| option.id == option_id)?;
            Some((place, option))
        })
    }

    /// Whether it has every statement that these answers have a vote on.
    pub fn holds(&self, values: &[AnswerValue]) -> bool {
        self.questions.iter().zip(values).all(|(question, value)| match value {
            AnswerValue::Votes(votes) => votes.len() <= question.options.len(),
            _ => true,
        })
    }

    /// Whether nothing can be chosen or voted on in one that cannot in the other.
    pub fn has_the_options_of(&self, other: &Self) -> bool {
        self.questions.iter().map(|question| &question.options).eq(other.questions.iter().map(|one| &one.options))
    }

    /// The kind of each question, and how many options it lists: what it takes to answer them is told from that.
    pub fn kinds(&self) -> impl Iterator<Item = (QuestionKind, u32)> {
        self.questions
            .iter()
            .map(|question| (question.row.kind, u32::try_from(question.options.len()).unwrap_or(u32::MAX)))
    }

    /// Whether residents may add statements to it while the round is open.
    pub fn grows(&self) -> bool {
        self.questions.iter().any(|question| question.row.kind == QuestionKind::Opinion)
    }
}

/// One question with its options in order.
#[derive(Clone, Debug)]
pub struct AskedQuestion {
    /// The question.
    pub row: question::Model,
    /// Steps of a scale (low to high), choices, things to rank, or opinion statements.
    pub options: Vec<answer_option::Model>,
}

impl AskedQuestion {
    /// The options that one is asked about: all but what a moderator has taken away.
    pub fn asked_options(&self) -> impl Iterator<Item = &answer_option::Model> {
        self.options.iter().filter(|option| !option.is_withheld())
    }

    /// What one can answer, in Swedish and in the order it is read: a scale begins with its highest step and ends with "Jag vet inte".
    pub fn as_read(&self) -> Vec<String> {
        let texts = self.options.iter().map(|option| option.text.clone());
        match self.row.kind {
            QuestionKind::Scale => texts.rev().chain([Words::swedish().answer_dont_know()]).collect(),
            _ => texts.collect(),
        }
    }

    /// What counting needs to know about it.
    pub fn shape(&self) -> QuestionShape {
        // The gate opens no round with more; what does not fit counts as the most there can be.
        let options = u8::try_from(self.options.len()).unwrap_or(u8::MAX);
        match self.row.kind {
            QuestionKind::Scale => QuestionShape::Scale,
            QuestionKind::SingleChoice => QuestionShape::SingleChoice { options },
            QuestionKind::MultipleChoice => QuestionShape::MultipleChoice { options },
            QuestionKind::Ranking => QuestionShape::Ranking { options },
            QuestionKind::Opinion => {
                QuestionShape::Opinion { statements: u16::try_from(self.options.len()).unwrap_or(u16::MAX) }
            }
            QuestionKind::FreeText => QuestionShape::FreeText,
        }
    }
}

/// The set with this id. In place of an own statement that a moderator has taken away stands that it was.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn questionnaire(db: &impl ConnectionTrait, id: Uuid) -> Result<Questionnaire, DbErr> {
    let found = questionnaires(db, [id]).await?.remove(&id);
    found.ok_or_else(|| DbErr::RecordNotFound("questionnaire".to_owned()))
}

/// The sets with these ids, by them, as [`questionnaire`] reads one. Those that there are not are left out.
///
/// # Errors
/// When the database cannot be read.
pub async fn questionnaires(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Questionnaire>, DbErr> {
    let sets = questionnaire::Entity::find().filter(questionnaire::COLUMN.id.is_in(ids)).all(db).await?;
    let rows = question::Entity::find()
        .filter(question::COLUMN.questionnaire_id.is_in(sets.iter().map(|set| set.id)))
        .order_by_asc(question::COLUMN.position)
        .all(db)
        .await?;
    let mut options = options_of(db, rows.iter().map(|question| question.id)).await?;
    let mut found: HashMap<Uuid, Questionnaire> =
        sets.into_iter().map(|row| (row.id, Questionnaire { row, questions: Vec::new() })).collect();
    for row in rows {
        let options = options.remove(&row.id).unwrap_or_default();
        if let Some(set) = found.get_mut(&row.questionnaire_id) {
            set.questions.push(AskedQuestion { row, options });
        }
    }
    Ok(found)
}

async fn options_of(
    db: &impl ConnectionTrait,
    questions: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Vec<answer_option::Model>>, DbErr> {
    let rows = answer_option::Entity::find()
        .filter(answer_option::COLUMN.question_id.is_in(questions))
        .order_by_asc(answer_option::COLUMN.position)
        .all(db)
        .await?;
    let mut by_question: HashMap<Uuid, Vec<_>> = HashMap::new();
    for mut row in rows {
        if row.is_withheld() {
            row.text = Words::swedish().answer_own_withheld();
        }
        by_question.entry(row.question_id).or_default().push(row);
    }
    Ok(by_question)
}
