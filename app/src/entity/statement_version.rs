//! The words of a statement as they stood at one time. Paragraphs of `body` are parted by an empty line.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "statement_version")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub statement_id: Uuid,
    pub version: i32,
    pub title: String,
    pub means: Option<String>,
    pub body: String,
}

impl ActiveModelBehavior for ActiveModel {}
