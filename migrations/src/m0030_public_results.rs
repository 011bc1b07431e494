//! When a moderator let everybody see the result of a closed round; and beside which figures of the population a result was
//! signed, so that newer ones change none. Results that were signed before keep the newest figures there were.

use sea_orm_migration::prelude::*;

use crate::table::{id, maybe, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const NEWEST: &str = "UPDATE round_result SET population_table_id = (\
    SELECT population_table.id FROM population_table JOIN round ON round.organisation_id = population_table.organisation_id \
    WHERE round.id = round_result.round_id ORDER BY population_table.year DESC LIMIT 1)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "round", maybe(time("result_shown_at"))).await?;
        add(manager, "round_result", maybe(id("population_table_id"))).await?;
        manager.get_connection().execute_unprepared(NEWEST).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        take(manager, "round_result", "population_table_id").await?;
        take(manager, "round", "result_shown_at").await
    }
}

async fn add(manager: &SchemaManager<'_>, table: &'static str, column: ColumnDef) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await
}

async fn take(manager: &SchemaManager<'_>, table: &'static str, column: &'static str) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await
}
