//! Words of a comment that others do not read: from character `starts` up to `ends`, why, and under which section of law where
//! it is secrecy. The comment keeps the words.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "redaction")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub starts: i32,
    pub ends: i32,
    pub ground: Ground,
    pub section: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Why words are covered, or a whole comment is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Ground {
    /// They point out a person.
    #[sea_orm(string_value = "person")]
    Person,
    /// They tell of somebody else's health.
    #[sea_orm(string_value = "health")]
    Health,
    /// They threaten or insult somebody.
    #[sea_orm(string_value = "threat")]
    Threat,
    /// Somebody else has the right to them.
    #[sea_orm(string_value = "copyright")]
    Copyright,
    /// Something else, which the moderator writes down.
    #[sea_orm(string_value = "other")]
    Other,
}
