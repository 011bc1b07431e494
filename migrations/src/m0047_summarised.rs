//! A round whose summary is approved is summarised. Programs before this left it closed; both are handed over alike, so an older
//! program goes on beside this.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const SUMMARISED: &str = "UPDATE round SET state = 'summarised' WHERE state = 'closed' AND EXISTS (\
    SELECT 1 FROM round_summary WHERE round_summary.round_id = round.id AND round_summary.approved_at IS NOT NULL)";

const CLOSED: &str = "UPDATE round SET state = 'closed' WHERE state = 'summarised'";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(SUMMARISED).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(CLOSED).await.map(drop)
    }
}
