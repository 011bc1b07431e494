//! Answers may be marked as left out in part, or as without a letter's code that is good: nobody could be asked any more. The
//! marks are words in a column that is there already.

use sea_orm_migration::{prelude::*, sea_orm::Statement};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Ok(())
    }

    /// Programs from before cannot read these marks, and count an answer without a code as soon as it is changed. So nobody goes back while
    /// such an answer can be.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let could_count = Statement::from_string(db.get_database_backend(), COULD_COUNT);
        if db.query_one_raw(could_count).await?.is_some() {
            return Err(DbErr::Custom(
                "answers without a code would count once they are changed: freeze the answers of their rounds first"
                    .to_owned(),
            ));
        }
        db.execute_unprepared(MARKS).await.map(drop)
    }
}

/// Answers that do not count for want of a code, in rounds where answers are still changed.
const COULD_COUNT: &str = "SELECT 1 FROM submission_flag JOIN submission ON submission.id = submission_flag.submission_id \
                           JOIN round ON round.id = submission.round_id WHERE submission_flag.flag = 'without_code' \
                           AND round.state IN ('open', 'stopped') AND round.frozen_at IS NULL";

const MARKS: &str = "DELETE FROM submission_flag WHERE flag IN ('unasked', 'without_code')";
