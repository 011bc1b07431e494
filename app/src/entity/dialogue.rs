//! The whole undertaking of a body. The promise is `can_influence`, `cannot_influence`, `deciding_body_id` and `reply_due`.
//! `meeting_on` is when the deciding body meets over it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "dialogue")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub owner_body_id: Uuid,
    pub title: String,
    pub purpose: String,
    pub influence_level: InfluenceLevel,
    pub can_influence: Option<String>,
    pub cannot_influence: Option<String>,
    pub deciding_body_id: Option<Uuid>,
    pub reply_due: Option<Date>,
    pub meeting_on: Option<Date>,
    pub commissioned_by: Option<String>,
    pub case_number: Option<String>,
    pub is_demonstration: bool,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// How much residents can influence: SKR's five steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum InfluenceLevel {
    /// We tell.
    #[sea_orm(string_value = "information")]
    Information,
    /// We ask.
    #[sea_orm(string_value = "consultation")]
    Consultation,
    /// We talk with each other.
    #[sea_orm(string_value = "deliberation")]
    Deliberation,
    /// We work it out together.
    #[sea_orm(string_value = "influence")]
    Influence,
    /// We decide together.
    #[sea_orm(string_value = "co_decision")]
    CoDecision,
}
