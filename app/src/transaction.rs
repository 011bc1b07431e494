//! How a transaction that writes begins, in every feature.

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// A transaction that may write; every one that does begins here. On SQLite it waits for its turn: a transaction that reads first and
/// writes later is refused at once when another writes then, or has written in between.
///
/// # Errors
/// When the database fails, or others have kept it from writing for longer than one waits for them.
pub async fn begin_writing(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let sqlite_transaction_mode = Some(SqliteTransactionMode::Immediate);
    db.begin_with_options(TransactionOptions { sqlite_transaction_mode, ..Default::default() }).await
}
