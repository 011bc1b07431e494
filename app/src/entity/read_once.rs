//! Papers of the sample that nobody had keyed in a second time when the round was closed all the same: how many, and why. No
//! row where none waited.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "read_once")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    pub papers: i32,
    pub reason: String,
}

impl ActiveModelBehavior for ActiveModel {}
