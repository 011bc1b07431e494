//! A step of a scale, a choice, a thing to rank, or an opinion statement. `own_language` is the language that a resident's own
//! statement was written in; all that a round was opened with has none. One that a moderator has taken away says when and why:
//! it keeps its place and its votes.

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
    pub withheld_at: Option<DateTimeUtc>,
    pub withheld_reason: Option<String>,
}

impl Model {
    /// Whether a resident added it after the round had opened.
    pub fn is_own_statement(&self) -> bool {
        self.own_language.is_some()
    }

    /// Whether a moderator has taken it away, so that its words are shown nowhere.
    pub fn is_withheld(&self) -> bool {
        self.withheld_at.is_some()
    }
}

impl ActiveModelBehavior for ActiveModel {}
