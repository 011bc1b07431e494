//! The connection to SQLite or PostgreSQL, with the settings that durability needs.

use std::{collections::BTreeSet, time::Duration};

use migrations::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};

/// How long a writer waits for another on SQLite before it gives up.
const BUSY: Duration = Duration::from_secs(10);

/// How long a connection may have been unused before it is asked whether it still answers. Asking at every use would double
/// the ways there and back of a page.
const IDLE: Duration = Duration::from_secs(1);

/// The most connections of one process. SQLite has one writer, and each connection reads anew what another has changed,
/// so few do more than many.
pub fn most_connections(backend: DbBackend) -> u32 {
    if backend == DbBackend::Sqlite { 8 } else { 16 }
}

/// Opens the database at `url` (`sqlite://` or `postgres://`). On SQLite: write-ahead log, foreign keys, a full sync at
/// every commit, so that an acknowledged answer outlives a power cut.
///
/// # Errors
/// When the address cannot be read or the database cannot be reached.
pub async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    let backend = if url.starts_with("sqlite") { DbBackend::Sqlite } else { DbBackend::Postgres };
    options.max_connections(most_connections(backend)).acquire_timeout(Duration::from_secs(5)).sqlx_logging(false);
    // A server may have hung up on a connection that was not used for a while; a file has not.
    options.test_before_acquire(false);
    if backend != DbBackend::Sqlite {
        options.test_before_acquire_if_idle_for(IDLE);
    }
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY)
            // Keys are random, so a burst of answers touches many pages, the same ones again and again. They are gathered in the log
            // (128 MB of it) before they are moved, and 4 MB of them are kept at hand by each connection.
            .pragma("wal_autocheckpoint", "32000")
            .pragma("cache_size", "-4000")
    });
    options.map_sqlx_postgres_opts(|postgres| postgres.options([("synchronous_commit", "on")]));
    Database::connect(options).await
}

/// What each connection must say for an acknowledged answer to outlive a power cut, and for links to hold.
fn durable(backend: DbBackend) -> &'static [(&'static str, &'static str)] {
    match backend {
        DbBackend::Sqlite => {
            &[("PRAGMA journal_mode", "wal"), ("PRAGMA synchronous", "2"), ("PRAGMA foreign_keys", "1")]
        }
        _ => &[("SHOW fsync", "on"), ("SHOW full_page_writes", "on"), ("SHOW synchronous_commit", "on")],
    }
}

/// Reads the settings of durability back and returns those that are not as they must be, in words.
///
/// # Errors
/// When the database does not answer.
pub async fn what_is_not_durable(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let mut wrong = Vec::new();
    for (question, expected) in durable(db.get_database_backend()) {
        let said = read_back(db, question).await?;
        if said != *expected {
            wrong.push(format!("{question} says {said}, not {expected}"));
        }
    }
    Ok(wrong)
}

/// What one connection says about a setting of its own.
///
/// # Errors
/// When the database does not answer.
pub async fn read_back(db: &impl ConnectionTrait, question: &str) -> Result<String, DbErr> {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), question)).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound(question.to_owned()))?;
    row.try_get_by_index::<String>(0).or_else(|_| row.try_get_by_index::<i64>(0).map(|number| number.to_string()))
}

/// Migration steps, oldest first.
#[derive(Debug)]
pub struct Steps {
    /// Those that the database has been through; none when it does not say.
    pub applied: BTreeSet<String>,
    /// Those that this program knows and the database lacks.
    pub missing: Vec<String>,
    /// Those of a newer program.
    pub unknown: Vec<String>,
}

/// How far the database has come. It only reads, so that asking whether we are ready changes nothing.
pub async fn steps(db: &DatabaseConnection) -> Steps {
    let applied = applied_steps(db).await.unwrap_or_default();
    let known: Vec<String> = Migrator::migrations().iter().map(|step| step.name().to_owned()).collect();
    let unknown = applied.iter().filter(|name| !known.contains(name)).cloned().collect();
    let missing = known.into_iter().filter(|name| !applied.contains(name)).collect();
    Steps { applied, missing, unknown }
}

/// Migration steps that this program knows and the database lacks, oldest first.
pub async fn missing_steps(db: &DatabaseConnection) -> Vec<String> {
    steps(db).await.missing
}

async fn applied_steps(db: &DatabaseConnection) -> Result<BTreeSet<String>, DbErr> {
    let question = Statement::from_string(db.get_database_backend(), "SELECT version FROM seaql_migrations");
    db.query_all_raw(question).await?.iter().map(|row| row.try_get("", "version")).collect()
}
