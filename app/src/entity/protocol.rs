//! A closing protocol as it was signed, word for word: JSON of `moderation::protocol::items::Protocol` with its SHA-256.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "protocol")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_result_id: Uuid,
    pub json: String,
    pub fingerprint: String,
}

impl ActiveModelBehavior for ActiveModel {}
