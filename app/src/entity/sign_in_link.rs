//! A link in a mail that signs its account in, once. Only a keyed hash of it is kept.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_link")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_mac: Vec<u8>,
    pub account_id: Uuid,
    pub asked_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
