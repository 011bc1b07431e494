//! Mail that holds a code waits encrypted. Empty where a mail holds none, or was put into the outbox before this step.

use sea_orm_migration::prelude::*;

use crate::table::{bytes, maybe};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const COLUMN: &str = "sealed";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sealed = maybe(bytes(COLUMN));
        manager.alter_table(Table::alter().table("outbox").add_column(sealed).to_owned()).await
    }

    /// What is sealed cannot be read without the column, and must not be sent empty.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("DELETE FROM outbox WHERE sealed IS NOT NULL").await?;
        manager.alter_table(Table::alter().table("outbox").drop_column(COLUMN).to_owned()).await
    }
}
