//! How many answers to a round have come from a network lately: a keyed hash of both, and until when each of the two
//! measures holds something (milliseconds since 1970). Gone when they are empty.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_measure")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key_mac: Vec<u8>,
    pub limit_until: i64,
    pub burst_until: i64,
}

impl ActiveModelBehavior for ActiveModel {}
