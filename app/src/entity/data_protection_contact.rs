//! How to reach the dataskyddsombud of an organisation, in words for the page: an address for e-mail, a telephone number.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "data_protection_contact")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: Uuid,
    pub contact: String,
}

impl ActiveModelBehavior for ActiveModel {}
