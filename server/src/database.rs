//! The connection to SQLite or PostgreSQL, with the settings that durability needs.

use std::{collections::BTreeSet, time::Duration};

use migrations::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr, Statement, sqlx::sqlite::SqliteSynchronous,
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
    options.max_connections(16).acquire_timeout(Duration::from_secs(5)).sqlx_logging(false);
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

/// Migration steps that this program knows and the database lacks, oldest first; all of them when the database does not
/// say. It only reads, so that asking whether we are ready changes nothing.
pub async fn missing_steps(db: &DatabaseConnection) -> Vec<String> {
    let applied = applied_steps(db).await.unwrap_or_default();
    let known = Migrator::migrations();
    known.iter().map(|step| step.name().to_owned()).filter(|name| !applied.contains(name)).collect()
}

async fn applied_steps(db: &DatabaseConnection) -> Result<BTreeSet<String>, DbErr> {
    let question = Statement::from_string(db.get_database_backend(), "SELECT version FROM seaql_migrations");
    db.query_all_raw(question).await?.iter().map(|row| row.try_get("", "version")).collect()
}
