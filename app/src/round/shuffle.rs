//! What PostgreSQL tells beside the columns: each row's file has rows in the order they came, and each row the number of the
//! transaction that wrote it (`xmin`), which could be set beside that of a follower. So when a round closes its answers are
//! written anew, in the order of their random keys and in the one transaction of the closing.
//!
//! What was there before is gone for good when the table has next been vacuumed. Backups and logs from before still hold it.
//! SQLite keeps these tables by their keys and has no such number.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, Statement};
use uuid::Uuid;

/// Tables with a row for each answer or part of one, which of their rows are a round's, and by which column they are put in
/// order.
const TABLES: [(&str, &str, &str); 5] = [
    ("submission", "round_id = $1", "id"),
    ("comment", "round_id = $1", "id"),
    ("comment_print", "round_id = $1", "comment_id"),
    ("submission_flag", OF_ITS_ANSWERS, "submission_id"),
    ("submission_version", OF_ITS_ANSWERS, "submission_id"),
];

const OF_ITS_ANSWERS: &str = "submission_id IN (SELECT id FROM submission WHERE round_id = $1)";

/// Writes the round's answers anew. What refers to them is looked at when a statement ends, and then finds them in place. Call
/// it when nobody else can write to the round: ten thousand answers take about a second.
///
/// # Errors
/// When the database fails.
pub async fn shuffle(db: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    if db.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    for (table, whose, key) in TABLES {
        let sql = format!(
            "WITH gone AS (DELETE FROM {table} WHERE {whose} RETURNING *) \
             INSERT INTO {table} SELECT * FROM gone ORDER BY {key}"
        );
        db.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, [round_id.into()])).await?;
    }
    Ok(())
}
