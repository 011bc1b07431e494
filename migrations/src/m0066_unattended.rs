//! Answers may be marked as left out in part, or as without a letter's code that is good: nobody could be asked any more. The
//! marks are words in a column that is there already.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Ok(())
    }

    /// Programs from before cannot read these marks. What does not count goes on not counting.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let marks = "DELETE FROM submission_flag WHERE flag IN ('unasked', 'without_code')";
        manager.get_connection().execute_unprepared(marks).await.map(drop)
    }
}
