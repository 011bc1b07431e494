//! The reply to residents about a round: what changed, and why or why not. A draft until `given_at`.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "feedback_report")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    pub changed: String,
    pub why: String,
    pub saved_by: Uuid,
    pub saved_at: DateTimeUtc,
    pub given_by: Option<Uuid>,
    pub given_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
