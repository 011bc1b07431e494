//! What a round asks, word for word, in the language of the reader.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};
use uuid::Uuid;

use super::questionnaire::{AskedQuestion, Questionnaire, questionnaire};
use crate::{
    entity::{round, round_statement, statement, statement_version, vision},
    translated::{Translated, Translations, translations},
    words::Words,
};

/// The questions of a round and the statements they belong to, as one reader meets them.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The language that the round is asked in, which an answer keeps: the reader's where the round offers it, else Swedish. Told of its
    /// answers it is the reader's.
    pub language: Words,
    /// What the round is called.
    pub title: Translated,
    /// Why its dialogue is held, in the reader's language, where somebody has written that.
    pub purpose: Option<String>,
    /// The questions in order. A question with a text that nobody has translated stands in Swedish as a whole.
    pub questionnaire: Questionnaire,
    /// The statements in order, in the words the round was asked with.
    pub statements: Vec<AskedStatement>,
    /// Questions that the reader does not get in his or her own language.
    in_swedish: HashSet<Uuid>,
    /// The places of a question's opinion statements in the order they are shown, where one has been drawn.
    pub order: HashMap<Uuid, Vec<usize>>,
}

/// How much of what is asked the reader does not get in his or her own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InSwedish {
    /// Nothing.
    Nothing,
    /// Some of the questions.
    Some,
    /// All of them.
    All,
}

impl Wording {
    /// For `lang` on a question: "sv" where it stands in Swedish on a page in another language.
    pub fn lang_of(&self, question_id: Uuid) -> Option<&'static str> {
        self.in_swedish.contains(&question_id).then_some("sv")
    }

    /// How many of the questions stand in Swedish on a page in another language.
    pub fn in_swedish(&self) -> InSwedish {
        match self.in_swedish.len() {
            0 => InSwedish::Nothing,
            some if some < self.questionnaire.questions.len() => InSwedish::Some,
            _ => InSwedish::All,
        }
    }
}

/// One statement of a round.
#[derive(Clone, Debug)]
pub struct AskedStatement {
    /// The statement, whatever its wording.
    pub statement_id: Uuid,
    /// Its words. A målbild is adopted in Swedish; only some of its texts are translated.
    pub title: Translated,
    /// Address of the målbild.
    pub vision_slug: String,
    /// Name of the målbild.
    pub vision_name: String,
}

#[derive(FromQueryResult)]
struct StatementRow {
    statement_id: Uuid,
    version_id: Uuid,
    title: String,
    vision_slug: String,
    vision_name: String,
}

/// The language in which one who reads `reader` is asked: that one where the round offers it, else Swedish.
pub fn asked_in(round: &round::Model, reader: Words) -> Words {
    if round.languages.split_whitespace().any(|offered| offered == reader.tag()) { reader } else { Words::swedish() }
}

/// What `round` asks one who reads `reader`, as it stands in the database, in the written order.
///
/// # Errors
/// When the database cannot be read.
pub async fn read(db: &impl ConnectionTrait, round: &round::Model, reader: Words) -> Result<Wording, DbErr> {
    worded(db, round, reader, asked_in(round, reader)).await
}

/// What `round` asked, for one who reads of its answers: whatever is translated stands in the reader's language, also where nobody
/// was asked in that one.
///
/// # Errors
/// When the database cannot be read.
pub async fn told(db: &impl ConnectionTrait, round: &round::Model, reader: Words) -> Result<Wording, DbErr> {
    worded(db, round, reader, reader).await
}

/// The texts of a round in `language`, those of its målbild and its dialogue in the reader's.
async fn worded(
    db: &impl ConnectionTrait,
    round: &round::Model,
    reader: Words,
    language: Words,
) -> Result<Wording, DbErr> {
    let mut questionnaire = questionnaire(db, round.questionnaire_id).await?;
    let statements = statements(db, round.id).await?;
    let texts = translations(db, language, subjects(round, &questionnaire)).await?;
    // A målbild and a dialogue are translated whatever languages a round offers.
    let dialogue = translations(db, reader, [round.dialogue_id]).await?;
    let adapted = translations(db, reader, statements.iter().map(|row| row.version_id)).await?;
    let mut in_swedish = HashSet::new();
    for question in &mut questionnaire.questions {
        match translated(question, &texts, language) {
            _ if reader.is_swedish() => {}
            Some(translated) => *question = translated,
            None => drop(in_swedish.insert(question.row.id)),
        }
    }
    Ok(Wording {
        language,
        title: Translated::new(reader, texts.get(round.id, "title"), &round.title),
        purpose: dialogue.get(round.dialogue_id, "purpose").map(str::to_owned),
        questionnaire,
        statements: statements
            .into_iter()
            .map(|row| AskedStatement {
                title: adapted.text(row.version_id, "title", &row.title),
                statement_id: row.statement_id,
                vision_slug: row.vision_slug,
                vision_name: row.vision_name,
            })
            .collect(),
        in_swedish,
        order: HashMap::new(),
    })
}

fn subjects(round: &round::Model, asked: &Questionnaire) -> Vec<Uuid> {
    let questions = asked.questions.iter();
    let texts =
        questions.flat_map(|question| [question.row.id].into_iter().chain(question.options.iter().map(|o| o.id)));
    texts.chain([round.id]).collect()
}

/// The question in another language; nothing unless all of it is there. Half a question in each language is read by nobody.
/// What residents have added stands in their own words; in the reader's, that it was taken away.
fn translated(question: &AskedQuestion, texts: &Translations, language: Words) -> Option<AskedQuestion> {
    let mut question = question.clone();
    let id = question.row.id;
    question.row.text = texts.get(id, "text")?.to_owned();
    if question.row.help.is_some() {
        question.row.help = Some(texts.get(id, "help")?.to_owned());
    }
    for option in &mut question.options {
        if option.is_withheld() {
            option.text = language.answer_own_withheld();
        } else if !option.is_own_statement() {
            option.text = texts.get(option.id, "text")?.to_owned();
        }
    }
    Some(question)
}

async fn statements(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<StatementRow>, DbErr> {
    round_statement::Entity::find()
        .select_only()
        .columns([statement_version::Column::StatementId, statement_version::Column::Title])
        .column_as(statement_version::Column::Id, "version_id")
        .column_as(vision::Column::Slug, "vision_slug")
        .column_as(vision::Column::Name, "vision_name")
        .join(JoinType::InnerJoin, version())
        .join(JoinType::InnerJoin, statement_of_version())
        .join(JoinType::InnerJoin, vision_of_statement())
        .filter(round_statement::COLUMN.round_id.eq(round_id))
        .order_by_asc(round_statement::COLUMN.position)
        .into_model()
        .all(db)
        .await
}

fn version() -> RelationDef {
    round_statement::Entity::belongs_to(statement_version::Entity)
        .from(round_statement::Column::StatementVersionId)
        .to(statement_version::Column::Id)
        .into()
}

fn statement_of_version() -> RelationDef {
    statement_version::Entity::belongs_to(statement::Entity)
        .from(statement_version::Column::StatementId)
        .to(statement::Column::Id)
        .into()
}

fn vision_of_statement() -> RelationDef {
    statement::Entity::belongs_to(vision::Entity).from(statement::Column::VisionId).to(vision::Column::Id).into()
}

/// For unit tests: these questions asked in one language, those with these keys in Swedish for want of a translation.
#[cfg(test)]
pub(crate) fn example(questions: Vec<AskedQuestion>, language: Words, in_swedish: &[Uuid]) -> Wording {
    let row = crate::entity::questionnaire::Model {
        id: Uuid::nil(),
        created_at: chrono::DateTime::UNIX_EPOCH,
        frozen_at: None,
        fingerprint: None,
        edition: 1,
    };
    Wording {
        language,
        title: Translated::from("Kontakt".to_owned()),
        purpose: None,
        questionnaire: Questionnaire { row, questions },
        statements: Vec::new(),
        in_swedish: in_swedish.iter().copied().collect(),
        order: HashMap::new(),
    }
}
