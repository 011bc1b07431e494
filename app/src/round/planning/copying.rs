//! A round's own questions begin as a copy: of the standard questions of its statements, or of an earlier round's. A copy has keys
//! of its own, so that nothing that is done to it touches what it was copied from, and it keeps the translations.

use std::collections::HashMap;

use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use crate::{
    context::{Clock, new_id},
    entity::{answer_option, question, questionnaire, statement, translation},
    round::questionnaire::{AskedQuestion, questionnaire},
};

/// The edition that the questions of a new round begin with.
pub const FIRST_EDITION: i32 = 1;

/// The standard questions of these statements, in order.
///
/// # Errors
/// When the database cannot be read.
pub async fn standard_questions(db: &impl ConnectionTrait, statements: &[Uuid]) -> Result<Vec<AskedQuestion>, DbErr> {
    let rows = statement::Entity::find().filter(statement::COLUMN.id.is_in(statements.iter().copied())).all(db).await?;
    let sets: HashMap<_, _> = rows.into_iter().map(|row| (row.id, row.questionnaire_id)).collect();
    let mut questions = Vec::new();
    for set in statements.iter().filter_map(|id| *sets.get(id)?) {
        questions.extend(questionnaire(db, set).await?.questions.into_iter().map(as_standard));
    }
    Ok(questions)
}

/// A copy of a standard question says which one it was.
fn as_standard(question: AskedQuestion) -> AskedQuestion {
    let row = question::Model { origin_id: Some(question.row.id), ..question.row };
    AskedQuestion { row, ..question }
}

/// What an earlier round asked about these statements, or about none. What residents added to it stays with it.
///
/// # Errors
/// When the database cannot be read.
pub async fn earlier_questions(
    db: &impl ConnectionTrait,
    questionnaire_id: Uuid,
    statements: &[Uuid],
) -> Result<Vec<AskedQuestion>, DbErr> {
    let mut questions = opened_with(db, questionnaire_id).await?;
    questions.retain(|question| question.row.statement_id.is_none_or(|id| statements.contains(&id)));
    Ok(questions)
}

/// What a set asks without what residents have added to it.
///
/// # Errors
/// When the database cannot be read.
pub async fn opened_with(db: &impl ConnectionTrait, questionnaire_id: Uuid) -> Result<Vec<AskedQuestion>, DbErr> {
    let mut questions = questionnaire(db, questionnaire_id).await?.questions;
    for question in &mut questions {
        question.options.retain(|option| !option.is_own_statement());
    }
    Ok(questions)
}

/// Writes a new set with copies of these questions, and returns its key. A question that depends on one that is not among them is
/// left out. The copy is of this `edition`: that of the questions where it is to stand for them, [`FIRST_EDITION`] where it begins anew.
///
/// # Errors
/// When the database fails.
pub async fn write_copy(
    db: &impl ConnectionTrait,
    clock: &Clock,
    questions: Vec<AskedQuestion>,
    edition: i32,
) -> Result<Uuid, DbErr> {
    let id = new_id(clock);
    let set = questionnaire::Model { id, created_at: clock.now(), frozen_at: None, fingerprint: None, edition };
    set.into_active_model().insert(db).await?;
    let copies = copies(clock, id, questions);
    question::Entity::insert_many(copies.questions.into_iter().map(IntoActiveModel::into_active_model))
        .exec_without_returning(db)
        .await?;
    answer_option::Entity::insert_many(copies.options.into_iter().map(IntoActiveModel::into_active_model))
        .exec_without_returning(db)
        .await?;
    copy_translations(db, clock, &copies.keys).await?;
    Ok(id)
}

/// New rows, and which key became which.
struct Copies {
    questions: Vec<question::Model>,
    options: Vec<answer_option::Model>,
    keys: HashMap<Uuid, Uuid>,
}

fn copies(clock: &Clock, set: Uuid, questions: Vec<AskedQuestion>) -> Copies {
    let mut copies = Copies { questions: Vec::new(), options: Vec::new(), keys: HashMap::new() };
    let mut position = 0;
    for question in questions {
        let depends = question.row.depends_on_option_id.map(|option| copies.keys.get(&option).copied());
        if depends == Some(None) {
            continue;
        }
        let id = new_id(clock);
        copies.keys.insert(question.row.id, id);
        for option in question.options {
            let own = new_id(clock);
            copies.keys.insert(option.id, own);
            copies.options.push(answer_option::Model { id: own, question_id: id, ..option });
        }
        let depends_on_option_id = depends.flatten();
        copies.questions.push(question::Model {
            id,
            questionnaire_id: set,
            position,
            depends_on_option_id,
            ..question.row
        });
        position += 1;
    }
    copies
}

/// Writes what the rows said in other languages for their copies too.
///
/// # Errors
/// When the database fails.
pub async fn copy_translations(
    db: &impl ConnectionTrait,
    clock: &Clock,
    keys: &HashMap<Uuid, Uuid>,
) -> Result<(), DbErr> {
    let subjects = keys.keys().copied();
    let rows = translation::Entity::find().filter(translation::COLUMN.subject_id.is_in(subjects)).all(db).await?;
    let copies = rows.into_iter().filter_map(|row| {
        let subject_id = *keys.get(&row.subject_id)?;
        Some(translation::Model { id: new_id(clock), subject_id, ..row }.into_active_model())
    });
    translation::Entity::insert_many(copies).exec_without_returning(db).await.map(drop)
}
