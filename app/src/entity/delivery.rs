//! That a signed round was handed over to those who decide: to which body, at which of its meetings it was to be taken up, with which version of the
//! summary, and to how many of its members a mail was written.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    pub body_id: Uuid,
    pub meeting_on: Date,
    pub summary_version: i32,
    pub mails: i32,
    pub delivered_by: Uuid,
    pub delivered_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
