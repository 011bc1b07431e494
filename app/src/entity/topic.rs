//! What several comments on a question have in common. One topic of each question is the rest (`is_rest`): comments that are under
//! no other. `is_decided` says that a person has changed it; then no proposal does. `version` is counted up with every change. How it
//! leans is a person's judgement of what they have read (`lean`).

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "topic")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub question_id: Uuid,
    pub label: String,
    pub is_rest: bool,
    pub is_decided: bool,
    pub is_gone: bool,
    pub version: i32,
    pub change: TopicChange,
    pub changed_by: Option<Uuid>,
    pub changed_at: DateTimeUtc,
    pub lean: Option<Lean>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What was last done to a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum TopicChange {
    /// It was proposed, or got new comments by a proposal.
    #[sea_orm(string_value = "proposed")]
    Proposed,
    /// It was only a proposal, and another came in its place.
    #[sea_orm(string_value = "replaced")]
    Replaced,
    /// Somebody gave it another name.
    #[sea_orm(string_value = "renamed")]
    Renamed,
    /// It became one with another.
    #[sea_orm(string_value = "merged")]
    Merged,
    /// Comments were moved to it, from it or out of it.
    #[sea_orm(string_value = "sorted")]
    Sorted,
    /// Somebody took it away.
    #[sea_orm(string_value = "removed")]
    Removed,
    /// Somebody said how it leans, or chose what is shown of it.
    #[sea_orm(string_value = "described")]
    Described,
}

/// How what people wrote about a topic leans, as a person judges it who has read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text")]
#[serde(rename_all = "snake_case")]
pub enum Lean {
    /// Most are for it.
    #[sea_orm(string_value = "for")]
    For,
    /// Most are against it.
    #[sea_orm(string_value = "against")]
    Against,
    /// Some are for it and some against.
    #[sea_orm(string_value = "mixed")]
    Mixed,
    /// It cannot be said.
    #[sea_orm(string_value = "unclear")]
    Unclear,
}
