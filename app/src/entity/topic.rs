//! What several comments on a question have in common. One topic of each question is the rest (`is_rest`): comments that are under
//! no other. `is_decided` says that a person has changed it; then no proposal does. `version` is counted up with every change.

use sea_orm::entity::prelude::*;

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
}
