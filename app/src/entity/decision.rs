//! What a political body (`body_id`) decided, word for word. Moderators of `owner_body_id` recorded it; `changed_at` is when they last
//! put something right in it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "decision")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub owner_body_id: Uuid,
    pub body_id: Uuid,
    pub title: String,
    pub wording: String,
    pub decided_on: Date,
    pub minute_item: String,
    pub case_number: Option<String>,
    pub minutes_url: Option<String>,
    pub is_demonstration: bool,
    pub recorded_by: Uuid,
    pub recorded_at: DateTimeUtc,
    pub changed_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
