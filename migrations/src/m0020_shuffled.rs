//! When the answers of a closed round were put in an order of chance. Empty until then; those that were closed before this step
//! are shuffled once more.

use sea_orm_migration::prelude::*;

use crate::table::{maybe, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const COLUMN: &str = "shuffled_at";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let shuffled_at = maybe(time(COLUMN));
        manager.alter_table(Table::alter().table("round").add_column(shuffled_at).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("round").drop_column(COLUMN).to_owned()).await
    }
}
