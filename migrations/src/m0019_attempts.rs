//! What is counted is more than sign-in, so the table has another name. And how often a follower's mailbox has been refused.
//!
//! On PostgreSQL other processes may still run the program before this one: they find the old name as a view, which takes
//! their writes. A later step drops it. A SQLite file has one process.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::table::number;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const BEFORE: &str = "sign_in_attempt";
const AFTER: &str = "attempt";
const REFUSED: &str = "refused";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.rename_table(Table::rename().table(BEFORE, AFTER).to_owned()).await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            let view = format!("CREATE VIEW {BEFORE} AS SELECT * FROM {AFTER}");
            manager.get_connection().execute_unprepared(&view).await?;
        }
        let refused = number(REFUSED).default(0).take();
        manager.alter_table(Table::alter().table("follower").add_column(refused).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("follower").drop_column(REFUSED).to_owned()).await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared(&format!("DROP VIEW {BEFORE}")).await?;
        }
        manager.rename_table(Table::rename().table(AFTER, BEFORE).to_owned()).await
    }
}
