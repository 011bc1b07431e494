//! What PostgreSQL tells beside the columns: each row's file has rows in the order they came, and each row the number of the
//! transaction that wrote it (`xmin`), which could be set beside that of a follower. So when a round is closed or withdrawn the ticker writes
//! its answers anew, in the order of their random keys and in one transaction.
//!
//! That takes a second or a minute, and nobody but disposal waits for it. The round's row is not held: of several processes one has
//! its turn. And nothing else touches these rows: a closed round takes no change, no flag and no print, and who asks for one
//! is told so before any row of an answer is held. What is put right after the signing waits until this is done ([`done`]). An answer
//! that comes too late adds rows of its own. Disposal, which takes the same rows away and holds the round, waits for its turn first
//! ([`wait_for_turn`]).
//!
//! What was there before is gone for good when the tables have next been vacuumed. Backups and logs from before still hold it.
//! SQLite keeps these tables by their keys and has no such number, so there a round is marked and that is all.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr,
    EntityTrait, QueryFilter, Select, Statement,
};
use uuid::Uuid;

use crate::{
    context::AppState,
    entity::{round, round::RoundState},
    error::AppError,
    transaction::begin_writing,
};

/// Tables with a row for each answer or part of one, which of their rows are a round's, and by which column they are put in
/// order.
const TABLES: [(&str, &str, &str); 11] = [
    ("submission", "round_id = $1", "id"),
    ("comment", "round_id = $1", "id"),
    ("comment_print", "round_id = $1", "comment_id"),
    ("comment_run", "round_id = $1", "comment_id"),
    ("redaction", OF_ITS_COMMENTS, "comment_id"),
    ("second_reading", "round_id = $1", "comment_id"),
    ("topic_placement", OF_ITS_COMMENTS, "comment_id"),
    ("topic_proposal", OF_ITS_COMMENTS, "comment_id"),
    ("lone_voice", "round_id = $1", "comment_id"),
    ("submission_flag", OF_ITS_ANSWERS, "submission_id"),
    ("submission_version", OF_ITS_ANSWERS, "submission_id"),
];

const OF_ITS_COMMENTS: &str = "comment_id IN (SELECT id FROM comment WHERE round_id = $1)";

const OF_ITS_ANSWERS: &str = "submission_id IN (SELECT id FROM submission WHERE round_id = $1)";

/// What a process holds while it shuffles: a number of our own among PostgreSQL's advisory locks.
const TURN: i64 = 0x0073_6875_6666_6c65;

/// Shuffles the closed rounds that have not been, each in a transaction of its own. Of several processes that try, one does it
/// and the others leave it. Returns how many rounds it was.
///
/// # Errors
/// When the database fails.
pub async fn shuffle_closed(state: &AppState) -> Result<u64, DbErr> {
    let mut shuffled = 0;
    for round in waiting().all(&state.db).await? {
        let txn = begin_writing(&state.db).await?;
        // Asked for again in one's turn: another may have done it just before.
        let still = waiting().filter(round::COLUMN.id.eq(round.id));
        if !is_our_turn(&txn).await? || still.one(&txn).await?.is_none() {
            continue;
        }
        shuffle(&txn, round.id).await?;
        let done =
            round::ActiveModel { id: Set(round.id), shuffled_at: Set(Some(state.clock.now())), ..Default::default() };
        done.update(&txn).await?;
        txn.commit().await?;
        shuffled += 1;
    }
    Ok(shuffled)
}

/// Refuses to touch the answers of a round that is over before they have been written anew.
///
/// # Errors
/// [`AppError::Conflict`] until then: for a minute or so after it was closed.
pub fn done(round: &round::Model) -> Result<(), AppError> {
    match round.shuffled_at {
        Some(_) => Ok(()),
        None => Err(AppError::Conflict("Omgången stängdes alldeles nyss. Vänta en minut och försök igen.")),
    }
}

/// Rounds that are over and have not been shuffled: closed ones, and those that were withdrawn after they had opened.
fn waiting() -> Select<round::Entity> {
    let withdrawn =
        Condition::all().add(round::Column::State.eq(RoundState::Withdrawn)).add(round::Column::OpenedAt.is_not_null());
    let over = Condition::any().add(round::Column::ClosedAt.is_not_null()).add(withdrawn);
    round::Entity::find().filter(over).filter(round::COLUMN.shuffled_at.is_null())
}

/// Whether no other process shuffles. If so none does until the transaction ends. On SQLite nobody else writes anyway.
async fn is_our_turn(txn: &DatabaseTransaction) -> Result<bool, DbErr> {
    if txn.get_database_backend() != DbBackend::Postgres {
        return Ok(true);
    }
    let asked = "SELECT pg_try_advisory_xact_lock($1) AS ours";
    let row = txn.query_one_raw(Statement::from_sql_and_values(DbBackend::Postgres, asked, [TURN.into()])).await?;
    row.map_or(Ok(false), |row| row.try_get("", "ours"))
}

/// Waits until nobody shuffles, and keeps everybody from it until the transaction ends. For whoever holds a round and then takes its
/// rows: a shuffle takes them the other way round, and each would wait for the other.
///
/// # Errors
/// When the database fails.
pub async fn wait_for_turn(txn: &DatabaseTransaction) -> Result<(), DbErr> {
    if txn.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let wait = "SELECT pg_advisory_xact_lock($1)";
    txn.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, wait, [TURN.into()])).await.map(drop)
}

/// Writes the round's answers anew. What refers to them is looked at when a statement ends, and then finds them in place.
///
/// # Errors
/// When the database fails.
pub async fn shuffle(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    if txn.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    for (table, whose, key) in TABLES {
        let sql = format!(
            "WITH gone AS (DELETE FROM {table} WHERE {whose} RETURNING *) \
             INSERT INTO {table} SELECT * FROM gone ORDER BY {key}"
        );
        txn.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, [round_id.into()])).await?;
    }
    Ok(())
}
