//! What one of the elected has read of a brief: which version of the summary (0 where none was approved), and how many questions had
//! been answered. It does not say when.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "brief_read")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    pub summary_version: i32,
    pub answers: i32,
}

impl ActiveModelBehavior for ActiveModel {}
