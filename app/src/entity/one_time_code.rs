//! A code for one answer to a round, as a keyed hash. `place` is its mark in [`super::one_time_code_use`].

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "one_time_code")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code_mac: Vec<u8>,
    pub round_id: Uuid,
    pub place: i32,
}

impl ActiveModelBehavior for ActiveModel {}
