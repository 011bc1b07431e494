//! What a device has just been asked, to make a passkey or to use one, as JSON. Of one account in one session, whole or half;
//! gone as soon as somebody answers.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "passkey_ceremony")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub session_mac: Vec<u8>,
    pub asked: String,
    pub begun_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
