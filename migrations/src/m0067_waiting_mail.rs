//! Since when a mail waits, so that administrators see that a mail server is away. It says no more than the time of giving up does: the day,
//! or for what holds a code the hour. Empty where a program from before this step put the mail there.

use sea_orm_migration::prelude::*;

use crate::table::{maybe, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const COLUMN: &str = "waits_from";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let waits_from = maybe(time(COLUMN));
        manager.alter_table(Table::alter().table("outbox").add_column(waits_from).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("outbox").drop_column(COLUMN).to_owned()).await
    }
}
