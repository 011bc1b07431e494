//! What planning needs: when the receiving body meets, who has set a round to open of itself, and when that failed because the
//! gate did not hold. Empty in all that was planned before.

use sea_orm_migration::prelude::*;

use crate::table::{day, id, maybe, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [
            ("dialogue", maybe(day("meeting_on"))),
            ("round", maybe(id("set_to_open_by"))),
            ("round", maybe(time("failed_to_open_at"))),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [("round", "failed_to_open_at"), ("round", "set_to_open_by"), ("dialogue", "meeting_on")]
        {
            manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
