//! A version of what is written of a closed round for the political level: JSON of `summary::writing::document::Document`.
//! `changes` counts every change, so that nobody writes over what somebody else has written meanwhile.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_summary")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub version: i32,
    pub changes: i32,
    pub document: String,
    pub written_by: Uuid,
    pub written_at: DateTimeUtc,
    pub submitted_at: Option<DateTimeUtc>,
    pub approved_by: Option<Uuid>,
    pub approved_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
