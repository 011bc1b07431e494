//! One staff act. `hash` covers the row and the hash before it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entry")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: i64,
    pub at: DateTimeUtc,
    pub account_id: Option<Uuid>,
    pub organisation_id: Option<Uuid>,
    pub body_id: Option<Uuid>,
    pub act: String,
    pub subject_kind: String,
    pub subject_id: Option<Uuid>,
    pub note: Option<String>,
    pub previous_hash: Vec<u8>,
    pub hash: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
