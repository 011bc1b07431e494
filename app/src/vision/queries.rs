//! Reads of målbilder: the words in force, and those who have asked about them.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    entity::{county, perspective_shift, statement, statement_version, success_factor, vision, vision_section},
    translated::{Translated, translations},
    words::Words,
};

/// Lättläst, which Swedish readers see beside what was adopted.
pub const EASY_READ: &str = "lattlast";

/// A målbild with all its parts, each in its order.
#[derive(Clone, Debug)]
pub struct WholeVision {
    /// The målbild.
    pub row: vision::Model,
    /// Its county.
    pub county: String,
    /// Its statements in their newest words.
    pub statements: Vec<ReadStatement>,
    /// What must be in place, where it says so.
    pub success_factors: Vec<success_factor::Model>,
    /// From–to pairs, where it has them.
    pub shifts: Vec<perspective_shift::Model>,
    /// Its background.
    pub sections: Vec<vision_section::Model>,
}

/// A statement in its newest words.
#[derive(Clone, Debug)]
pub struct WordedStatement {
    /// The statement.
    pub row: statement::Model,
    /// Its words.
    pub words: statement_version::Model,
}

/// A statement in other words than those adopted: lättläst, or another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adaptation {
    /// Its title.
    pub title: Option<String>,
    /// What it means in short.
    pub means: Option<String>,
    /// Its text, paragraphs parted by an empty line.
    pub body: Option<String>,
}

impl Adaptation {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The målbild at this address.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn vision(db: &impl ConnectionTrait, slug: &str) -> Result<vision::Model, DbErr> {
    let found = vision::Entity::find().filter(vision::COLUMN.slug.eq(slug)).one(db).await?;
    found.ok_or_else(|| DbErr::RecordNotFound("vision".to_owned()))
}

/// The målbild of a county, the newest adopted one.
///
/// # Errors
/// When the database cannot be read.
pub async fn vision_of_county(db: &impl ConnectionTrait, county_code: &str) -> Result<Option<vision::Model>, DbErr> {
    vision::Entity::find()
        .filter(vision::COLUMN.county_code.eq(county_code))
        .order_by_desc(vision::Column::AdoptedOn)
        .one(db)
        .await
}

/// The målbild at this address with all its parts.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn whole_vision(db: &impl ConnectionTrait, slug: &str, words: Words) -> Result<WholeVision, DbErr> {
    let row = vision(db, slug).await?;
    let county = county::Entity::find_by_id(row.county_code.clone()).one(db).await?;
    Ok(WholeVision {
        county: county.map(|county| county.name).unwrap_or_default(),
        statements: read_statements(db, statements(db, row.id).await?, words).await?,
        success_factors: success_factor::Entity::find()
            .filter(success_factor::COLUMN.vision_id.eq(row.id))
            .order_by_asc(success_factor::Column::Position)
            .all(db)
            .await?,
        shifts: perspective_shift::Entity::find()
            .filter(perspective_shift::COLUMN.vision_id.eq(row.id))
            .order_by_asc(perspective_shift::Column::Position)
            .all(db)
            .await?,
        sections: vision_section::Entity::find()
            .filter(vision_section::COLUMN.vision_id.eq(row.id))
            .order_by_asc(vision_section::Column::Position)
            .all(db)
            .await?,
        row,
    })
}

/// The statements of a målbild in order, each in its newest words.
///
/// # Errors
/// When the database cannot be read.
pub async fn statements(db: &impl ConnectionTrait, vision_id: Uuid) -> Result<Vec<WordedStatement>, DbErr> {
    let rows = statement::Entity::find()
        .filter(statement::COLUMN.vision_id.eq(vision_id))
        .order_by_asc(statement::Column::Position)
        .all(db)
        .await?;
    let mut newest: HashMap<Uuid, statement_version::Model> = statement_version::Entity::find()
        .filter(statement_version::Column::StatementId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(statement_version::Column::Version)
        .all(db)
        .await?
        .into_iter()
        .map(|words| (words.statement_id, words))
        .collect();
    Ok(rows.into_iter().filter_map(|row| newest.remove(&row.id).map(|words| WordedStatement { row, words })).collect())
}

/// One statement of a målbild in its newest words.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn statement(db: &impl ConnectionTrait, vision_id: Uuid, slug: &str) -> Result<WordedStatement, DbErr> {
    let missing = || DbErr::RecordNotFound("statement".to_owned());
    let asked = Condition::all().add(statement::COLUMN.vision_id.eq(vision_id)).add(statement::COLUMN.slug.eq(slug));
    let row = statement::Entity::find().filter(asked).one(db).await?.ok_or_else(missing)?;
    let words = statement_version::Entity::find()
        .filter(statement_version::COLUMN.statement_id.eq(row.id))
        .order_by_desc(statement_version::Column::Version)
        .one(db)
        .await?
        .ok_or_else(missing)?;
    Ok(WordedStatement { row, words })
}

/// These words in the language of the reader; empty where nobody has written them.
///
/// # Errors
/// When the database cannot be read.
pub async fn adaptation(
    db: &impl ConnectionTrait,
    adopted: &statement_version::Model,
    words: Words,
) -> Result<Adaptation, DbErr> {
    let texts = translations(db, words, [adopted.id]).await?;
    let text = |field| texts.get(adopted.id, field).map(str::to_owned);
    Ok(Adaptation { title: text("title"), means: text("means"), body: text("body") })
}

/// A statement as a line of its målbild, in the language of the reader where somebody has written it.
#[derive(Clone, Debug)]
pub struct ReadStatement {
    /// Its place in addresses.
    pub slug: String,
    /// Its title.
    pub title: Translated,
    /// What it means in short.
    pub means: Option<Translated>,
}

async fn read_statements(
    db: &impl ConnectionTrait,
    statements: Vec<WordedStatement>,
    words: Words,
) -> Result<Vec<ReadStatement>, DbErr> {
    let texts = translations(db, words, statements.iter().map(|statement| statement.words.id)).await?;
    let read = |WordedStatement { row, words }| ReadStatement {
        slug: row.slug,
        title: texts.text(words.id, "title", &words.title),
        means: texts.text_of(words.id, "means", words.means.as_deref()),
    };
    Ok(statements.into_iter().map(read).collect())
}
