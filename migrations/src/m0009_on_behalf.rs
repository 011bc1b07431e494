//! Whether an answer was written for somebody else. Empty where that was not told, as in all answers before this step.

use sea_orm_migration::prelude::*;

use crate::table::{flag, maybe};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const TABLES: [&str; 2] = ["submission", "submission_version"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            let on_behalf = maybe(flag("on_behalf"));
            manager.alter_table(Table::alter().table(table).add_column(on_behalf).to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.alter_table(Table::alter().table(table).drop_column("on_behalf").to_owned()).await?;
        }
        Ok(())
    }
}
