//! When a version was withdrawn before the resident sent the answer again. Empty where it was not.

use sea_orm_migration::prelude::*;

use crate::table::{day, maybe};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const COLUMN: &str = "withdrawn_on";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let withdrawn_on = maybe(day(COLUMN));
        manager.alter_table(Table::alter().table("submission_version").add_column(withdrawn_on).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("submission_version").drop_column(COLUMN).to_owned()).await
    }
}
