//! A browser that was sent to an organisation's provider and has not come back yet. Only a keyed hash of its cookie is kept; state,
//! nonce and verifier are made out of the cookie. `next` is where they wanted to go.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_ceremony")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_mac: Vec<u8>,
    pub organisation_id: Uuid,
    pub next: String,
    pub begun_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
