//! Whether an address counts of which an organisation's provider does not say that it has made sure of it. It does not, until an
//! administrator says so.

use sea_orm_migration::prelude::*;

use crate::table::flag;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = flag("trusts_addresses").default(false).take();
        manager.alter_table(Table::alter().table("own_sign_in").add_column(column).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("own_sign_in").drop_column("trusts_addresses").to_owned()).await
    }
}
