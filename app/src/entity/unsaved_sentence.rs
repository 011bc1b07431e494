//! The form of a sentence in a summary as one person has filled it in and not saved it: `fields` is a JSON list of names and values.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "unsaved_sentence")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sentence_id: Uuid,
    pub round_id: Uuid,
    pub fields: String,
}

impl ActiveModelBehavior for ActiveModel {}
