//! Rows of the log of acts are neither changed nor taken away: the database itself refuses it. Nothing in the program needs to, disposal
//! included. Whoever owns the database can drop the triggers; then the chain of hashes shows what was done. A later step that makes the
//! table anew makes these anew too.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The last is for `INSERT OR REPLACE`, which takes rows away without asking the one before it.
const SQLITE: [&str; 3] = [
    "CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry \
     BEGIN SELECT RAISE(ABORT, 'the log of acts is append-only'); END",
    "CREATE TRIGGER audit_entry_is_not_deleted BEFORE DELETE ON audit_entry \
     BEGIN SELECT RAISE(ABORT, 'the log of acts is append-only'); END",
    "CREATE TRIGGER audit_entry_is_not_replaced BEFORE INSERT ON audit_entry \
     WHEN EXISTS (SELECT 1 FROM audit_entry WHERE id = NEW.id OR number = NEW.number) \
     BEGIN SELECT RAISE(ABORT, 'the log of acts is append-only'); END",
];

const SQLITE_BACK: [&str; 3] = [
    "DROP TRIGGER audit_entry_is_not_changed",
    "DROP TRIGGER audit_entry_is_not_deleted",
    "DROP TRIGGER audit_entry_is_not_replaced",
];

const POSTGRES: [&str; 2] = [
    "CREATE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN RAISE EXCEPTION 'the log of acts is append-only'; END $$",
    "CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry \
     FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_stays()",
];

const POSTGRES_BACK: [&str; 2] = ["DROP TRIGGER audit_entry_stays ON audit_entry", "DROP FUNCTION audit_entry_stays()"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &SQLITE, &POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &SQLITE_BACK, &POSTGRES_BACK).await
    }
}

async fn run(manager: &SchemaManager<'_>, sqlite: &[&str], postgres: &[&str]) -> Result<(), DbErr> {
    let is_postgres = manager.get_database_backend() == DbBackend::Postgres;
    for sql in if is_postgres { postgres } else { sqlite } {
        manager.get_connection().execute_unprepared(sql).await?;
    }
    Ok(())
}
