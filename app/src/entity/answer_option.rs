//! A step of a scale, a choice, a thing to rank, or an opinion statement. `own_language` is the language that a resident's own
//! statement was written in; all that a round was opened with has none.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "answer_option")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub question_id: Uuid,
    pub position: i32,
    pub text: String,
    pub own_language: Option<String>,
}

impl Model {
    /// Whether a resident added it after the round had opened.
    pub fn is_own_statement(&self) -> bool {
        self.own_language.is_some()
    }
}

impl ActiveModelBehavior for ActiveModel {}
