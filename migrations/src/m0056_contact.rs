//! How residents reach an organisation by telephone and mail. Empty until its administrator says so.

use sea_orm_migration::prelude::*;

use crate::table::{maybe, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const COLUMNS: [&str; 2] = ["contact_phone", "contact_mail"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in COLUMNS {
            let column = maybe(text(name));
            manager.alter_table(Table::alter().table("organisation").add_column(column).to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in COLUMNS {
            manager.alter_table(Table::alter().table("organisation").drop_column(name).to_owned()).await?;
        }
        Ok(())
    }
}
