//! One signed-in browser. Only a keyed hash of its cookie is kept. `organisation_id`: at whose own sign-in it was begun, and the only
//! organisation where it opens anything; `is_strong`: that one answers for a second factor.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_mac: Vec<u8>,
    pub account_id: Uuid,
    pub created_at: DateTimeUtc,
    pub last_seen_at: DateTimeUtc,
    pub organisation_id: Option<Uuid>,
    pub is_strong: bool,
}

impl ActiveModelBehavior for ActiveModel {}
