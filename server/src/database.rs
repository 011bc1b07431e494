//! The connection to SQLite or PostgreSQL, with the settings that durability needs.

use std::time::Duration;

use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DbErr, sqlx::sqlite::SqliteSynchronous,
};

/// How long a writer waits for another on SQLite before it gives up.
const BUSY: Duration = Duration::from_secs(10);

/// Opens the database at `url` (`sqlite://` or `postgres://`). On SQLite: write-ahead log, foreign keys, a full sync at
/// every commit, so that an acknowledged answer outlives a power cut.
///
/// # Errors
/// When the address cannot be read or the database cannot be reached.
pub async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(16)
        .acquire_timeout(Duration::from_secs(5))
        .sqlx_logging(false);
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(sea_orm::sqlx::sqlite::SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY)
    });
    Database::connect(options).await
}
