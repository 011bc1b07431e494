//! A browser that has given the right password and not yet the code. Only a keyed hash of its cookie is kept.
//! `organisation_id` as in `session`.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "half_session")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_mac: Vec<u8>,
    pub account_id: Uuid,
    pub created_at: DateTimeUtc,
    pub organisation_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
