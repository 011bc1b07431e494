//! Where the people of an organisation sign in with its own accounts: its provider (OpenID Connect) and who we are to it.
//! `client_secret` is sealed under the secret of the installation. `is_strong`: it answers for a second factor. `trusts_addresses`: the
//! administrator answers for addresses of which the provider says nothing.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "own_sign_in")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: Uuid,
    pub issuer: String,
    pub client_id: String,
    pub client_secret: Vec<u8>,
    pub groups_claim: String,
    pub is_strong: bool,
    pub trusts_addresses: bool,
}

impl ActiveModelBehavior for ActiveModel {}
