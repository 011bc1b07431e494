//! The statements of the målbild that rounds were asked with, each once.

use std::collections::{HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    entity::{round_statement, statement, statement_version, vision},
    swedish,
};

/// A statement that has a page of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementLink {
    /// Its words.
    pub title: String,
    /// Where its brief is, over all kommuner.
    pub path: String,
}

/// The statements of these rounds in the newest words that one of them had, in their alphabetical order.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_rounds(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<Vec<StatementLink>, DbErr> {
    let of = round_statement::COLUMN.round_id.is_in(rounds.iter().copied());
    let links = round_statement::Entity::find().filter(of).all(db).await?;
    let of = statement_version::COLUMN.id.is_in(links.iter().map(|link| link.statement_version_id));
    let newest = statement_version::Entity::find().filter(of).order_by_desc(statement_version::Column::Version);
    let words = newest.all(db).await?;
    let of = statement::COLUMN.id.is_in(words.iter().map(|words| words.statement_id));
    let rows = statement::Entity::find().filter(of).all(db).await?;
    let of = vision::COLUMN.id.is_in(rows.iter().map(|row| row.vision_id));
    let visions = vision::Entity::find().filter(of).all(db).await?;
    let visions: HashMap<Uuid, String> = visions.into_iter().map(|row| (row.id, row.slug)).collect();
    let rows: HashMap<Uuid, statement::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let mut seen = HashSet::new();
    let asked = words.into_iter().filter(|words| seen.insert(words.statement_id)).filter_map(|words| {
        let row = rows.get(&words.statement_id)?;
        let path = format!("/politik/malbild/{}/{}", visions.get(&row.vision_id)?, row.slug);
        Some(StatementLink { title: words.title, path })
    });
    let mut asked: Vec<_> = asked.collect();
    asked.sort_by_key(|asked| swedish::sort_key(&asked.title));
    Ok(asked)
}
