//! Questions as rows: the standard ones of every statement, and a round's own copies of them.

use app::{
    entity::{answer_option, question, question::QuestionKind, questionnaire, translation},
    round::questionnaire::{AskedQuestion, Questionnaire},
};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    ids::id,
    questions::{AnswerOption, DONT_KNOW, Question, Questions},
    report::Report,
    translations,
    upsert::upsert,
    vision_rows::statement_id,
};

/// When the first standard questions were written: 21 November 2026.
const WRITTEN: i64 = 1_795_219_200;

/// A set of questions ready to be written.
pub(crate) struct QuestionSet<'a> {
    /// The set itself.
    pub(crate) row: questionnaire::Model,
    /// Its questions, in order.
    pub(crate) questions: Vec<&'a Question>,
    /// What makes the keys of its rows its own: empty for the standard questions.
    pub(crate) owner: String,
}

/// Writes the standard questions of every statement.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write(db: &impl ConnectionTrait, report: &mut Report, data: &Questions) -> Result<(), DbErr> {
    let mut statements: Vec<&str> = data.questions.iter().map(|question| question.statement.as_str()).collect();
    statements.dedup();
    for statement in statements {
        let row = questionnaire::Model {
            id: questionnaire_id(data, statement),
            created_at: DateTime::<Utc>::from_timestamp(WRITTEN, 0).unwrap_or_default(),
            frozen_at: None,
            fingerprint: None,
            edition: 1,
        };
        let questions = of_statement(data, statement).collect();
        write_set(db, report, &QuestionSet { row, questions, owner: String::new() }).await?;
    }
    Ok(())
}

fn of_statement<'a>(data: &'a Questions, statement: &'a str) -> impl Iterator<Item = &'a Question> {
    data.questions.iter().filter(move |question| question.statement == statement)
}

/// The key of a statement's standard questions. Another selection of questions is another set: those that stay move to
/// it, and the one left behind stays for the rounds that copied it.
pub(crate) fn questionnaire_id(data: &Questions, statement: &str) -> Uuid {
    let keys: Vec<&str> = of_statement(data, statement).map(|question| question.key.as_str()).collect();
    id("questionnaire", &format!("{statement}:{}", keys.join(",")))
}

/// Writes a set with its questions, options and translations.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write_set(
    db: &impl ConnectionTrait,
    report: &mut Report,
    set: &QuestionSet<'_>,
) -> Result<(), DbErr> {
    upsert(db, report, questionnaire::Entity::find_by_id(set.row.id), vec![set.row.clone()]).await?;
    let questions: Vec<_> = set.asked().questions.into_iter().map(|asked| asked.row).collect();
    let keys: Vec<Uuid> = questions.iter().map(|row| row.id).collect();
    let stored = question::Entity::find().filter(question::COLUMN.id.is_in(keys.clone()));
    upsert(db, report, stored, questions).await?;
    let options = set.questions.iter().flat_map(|data| set.options(data)).collect();
    let stored = answer_option::Entity::find().filter(answer_option::COLUMN.question_id.is_in(keys));
    upsert(db, report, stored, options).await?;
    let texts = set.questions.iter().flat_map(|data| set.translations(data)).collect();
    translations::write(db, report, texts).await
}

/// The options that are rows: "Jag vet inte" belongs to every scale and is none.
pub(crate) fn stored_options(data: &Question) -> impl Iterator<Item = &AnswerOption> {
    let is_scale = data.kind == QuestionKind::Scale;
    data.options.iter().filter(move |option| !(is_scale && option.key == DONT_KNOW))
}

impl QuestionSet<'_> {
    /// The key of a question's row.
    pub(crate) fn question_id(&self, key: &str) -> Uuid {
        id("question", &format!("{}{key}", self.owner))
    }

    /// The set as the service reads it back.
    pub(crate) fn asked(&self) -> Questionnaire {
        let asked = |(data, position): (&&Question, i32)| AskedQuestion {
            row: self.question(data, position),
            options: self.options(data),
        };
        Questionnaire { row: self.row.clone(), questions: self.questions.iter().zip(0..).map(asked).collect() }
    }

    fn option_id(&self, question: &str, option: &str) -> Uuid {
        id("answer_option", &format!("{}{question}:{option}", self.owner))
    }

    fn question(&self, data: &Question, position: i32) -> question::Model {
        let is_copy = !self.owner.is_empty();
        question::Model {
            id: self.question_id(&data.key),
            questionnaire_id: self.row.id,
            statement_id: Some(statement_id(&data.statement)),
            origin_id: is_copy.then(|| id("question", &data.key)),
            position,
            kind: data.kind,
            text: data.text.standard.clone(),
            help: data.help.as_ref().map(|help| help.standard.clone()),
            low_end: data.ends.as_ref().map(|ends| ends.low.clone()),
            high_end: data.ends.as_ref().map(|ends| ends.high.clone()),
            depends_on_option_id: data.shown_if.as_ref().map(|on| self.option_id(&on.question, &on.option)),
        }
    }

    fn options(&self, data: &Question) -> Vec<answer_option::Model> {
        let row = |(option, position): (&AnswerOption, i32)| answer_option::Model {
            id: self.option_id(&data.key, &option.key),
            question_id: self.question_id(&data.key),
            position,
            text: option.text.standard.clone(),
            own_language: None,
            withheld_at: None,
            withheld_reason: None,
        };
        stored_options(data).zip(0..).map(row).collect()
    }

    fn translations(&self, data: &Question) -> Vec<translation::Model> {
        let question_id = self.question_id(&data.key);
        let mut rows = translations::of(question_id, "text", &data.text);
        rows.extend(data.help.iter().flat_map(|help| translations::of(question_id, "help", help)));
        rows.extend(
            stored_options(data)
                .flat_map(|option| translations::of(self.option_id(&data.key, &option.key), "text", &option.text)),
        );
        rows
    }
}
