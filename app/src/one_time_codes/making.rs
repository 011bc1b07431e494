//! Codes are made by chance and kept as keyed hashes alone: whoever made them has them in hand now, and nobody can fetch
//! them again.

use std::collections::BTreeSet;

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::rules::{MOST_CODES, NoCodes, may_make};
use crate::{
    account::rights::ModeratorOf,
    answer::{
        codes::{hash, hold},
        queries::locked_rounds,
        receipt::ReceiptCode,
    },
    context::{AppState, Keys, random_bytes},
    entity::{one_time_code, one_time_code_use, round},
    record::audit::{self, Act},
    transaction::begin_writing,
};

/// Rows of one INSERT.
const MOST_ROWS: usize = 500;

/// Why no codes were made.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// The round would have more than [`MOST_CODES`]. It has so many.
    #[error("a round has at most {MOST_CODES} codes, and this one has {0}")]
    TooMany(u64),
    /// The round takes answers without codes.
    #[error("the round takes answers without codes; its moderator can choose otherwise before it opens")]
    NotDemanded,
    /// The round has stopped.
    #[error("the round takes no more answers")]
    Over,
    /// The database.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// Makes `number` codes for the moderator's round and returns them.
///
/// # Errors
/// See [`NotMade`]; then none are made.
pub async fn make(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    number: usize,
) -> Result<Vec<ReceiptCode>, NotMade> {
    make_by(state, moderator.row(), Some(moderator.account().id), number).await
}

/// The same from the command line, for whoever runs the service. The log says that nobody did it.
///
/// # Errors
/// As [`make`].
pub async fn make_as_operator(
    state: &AppState,
    round: &round::Model,
    number: usize,
) -> Result<Vec<ReceiptCode>, NotMade> {
    make_by(state, round, None, number).await
}

/// How many codes a round has. How many are used is the number of its answers, and is counted nowhere else.
///
/// # Errors
/// When the database cannot be read.
pub async fn count(db: &impl ConnectionTrait, round_id: Uuid) -> Result<u64, DbErr> {
    one_time_code::Entity::find().filter(one_time_code::COLUMN.round_id.eq(round_id)).count(db).await
}

async fn make_by(
    state: &AppState,
    round: &round::Model,
    by: Option<Uuid>,
    number: usize,
) -> Result<Vec<ReceiptCode>, NotMade> {
    let codes: Vec<_> = (0..number).map(|_| ReceiptCode::from_random(random_bytes())).collect();
    let txn = begin_writing(&state.db).await?;
    begin_marks(&txn, round.id).await?;
    check(state, &txn, round.id).await?;
    let first = next_place(&txn, round.id, number).await?;
    insert(&txn, round.id, first, hashes(&state.keys, &codes)).await?;
    let act = Act::on_round(by, round, "round.make_codes", Some(format!("Antal koder: {number}.")));
    audit::write(state, &txn, act).await?;
    txn.commit().await?;
    Ok(codes)
}

/// The round's row of marks, held until the transaction ends; an empty one where there was none.
async fn begin_marks(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    let none = one_time_code_use::ActiveModel { round_id: Set(round_id), marks: Set(Vec::new()) };
    let unless_there = OnConflict::column(one_time_code_use::Column::RoundId).do_nothing().to_owned();
    one_time_code_use::Entity::insert(none).on_conflict(unless_there).exec_without_returning(txn).await?;
    hold(txn, round_id).await.map(drop)
}

/// Whether the round takes codes now. It is held until the transaction ends.
async fn check(state: &AppState, txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), NotMade> {
    let round = locked_rounds(txn, std::iter::once(round_id)).await?.remove(&round_id);
    let round = round.ok_or_else(|| DbErr::RecordNotFound("round".to_owned()))?;
    may_make(&round, state.clock.now()).map_err(|why| match why {
        NoCodes::NotDemanded => NotMade::NotDemanded,
        NoCodes::Over => NotMade::Over,
    })
}

/// The place of the first of `number` new codes.
async fn next_place(txn: &DatabaseTransaction, round_id: Uuid, number: usize) -> Result<i32, NotMade> {
    let there = count(txn, round_id).await?;
    let all = there.saturating_add(u64::try_from(number).unwrap_or(u64::MAX));
    if MOST_CODES < all {
        return Err(NotMade::TooMany(there));
    }
    i32::try_from(there).map_err(|_| NotMade::TooMany(there))
}

/// In the order of the hashes, which is not that of the letters.
fn hashes(keys: &Keys, codes: &[ReceiptCode]) -> BTreeSet<Vec<u8>> {
    codes.iter().map(|code| hash(keys, code)).collect()
}

async fn insert(txn: &DatabaseTransaction, round_id: Uuid, first: i32, hashes: BTreeSet<Vec<u8>>) -> Result<(), DbErr> {
    let row = |(place, code_mac)| one_time_code::ActiveModel {
        code_mac: Set(code_mac),
        round_id: Set(round_id),
        place: Set(place),
    };
    let rows: Vec<_> = (first..).zip(hashes).map(row).collect();
    for rows in rows.chunks(MOST_ROWS) {
        one_time_code::Entity::insert_many(rows.to_vec()).exec_without_returning(txn).await?;
    }
    Ok(())
}
