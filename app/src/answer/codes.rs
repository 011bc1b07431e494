//! One-time codes, for rounds that need one person one answer. They come in letters, twelve symbols as a receipt code, and
//! are kept as keyed hashes.
//!
//! A code must not lead to its answer, not even for somebody with the whole database before them. So:
//!
//! - A code is marked as used in the transaction that keeps the answer, and the mark holds no key, no time and nothing else.
//! - The marks of a round are bits in one row. Were each code a row with a mark, that row and the answer would carry the same
//!   transaction number on PostgreSQL (`xmin`), for ever; the one row of marks carries the last one's only.
//! - Codes stand in the order of their hashes, which is neither that of the letters nor that of the answers.
//! - Sending again needs no tie between the two: whether an answer is there already is seen by its receipt code, as in every
//!   round, and is looked at before the code is. A hash of both codes would prove the same, and would be a link: whoever
//!   holds the letter's list could try every receipt against it.
//!
//! What is left: two copies of the database, taken before and after one single answer, tell which code came with it.

use std::collections::BTreeSet;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QuerySelect, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    guard::fields::CODE,
    queries::{self, NewSubmission, Outcome},
    receipt::ReceiptCode,
    taken,
};
use crate::{
    context::{Keys, random_bytes},
    entity::{one_time_code, one_time_code_use, round},
    forms::{FormErrors, Sent},
    words::Words,
};

/// The most codes of one round: their marks are written anew with every answer.
pub const MOST_CODES: usize = 100_000;

/// Rows of one INSERT.
const MOST_ROWS: usize = 500;

/// The code that was typed, where the round demands one.
///
/// # Errors
/// A sentence at the field where it is missing or cannot be read.
pub fn typed(round: &round::Model, sent: &Sent, words: Words) -> Result<Option<ReceiptCode>, FormErrors> {
    let typed = sent.get(CODE).trim();
    match ReceiptCode::parse(typed) {
        _ if !round.one_time_codes => Ok(None),
        Some(code) => Ok(Some(code)),
        None if typed.is_empty() => Err(FormErrors::on(CODE, words.guard_code_missing())),
        None => Err(FormErrors::on(CODE, words.guard_code_odd())),
    }
}

/// Makes `number` codes for a round and returns them; only their hashes are kept. More can be made later.
///
/// # Errors
/// When the database refuses; then none are made. [`DbErr::Custom`] where the round would have more than [`MOST_CODES`].
pub async fn make_codes(
    db: &DatabaseConnection,
    keys: &Keys,
    round_id: Uuid,
    number: usize,
) -> Result<Vec<ReceiptCode>, DbErr> {
    let codes: Vec<_> = (0..number).map(|_| ReceiptCode::from_random(random_bytes())).collect();
    let hashes: BTreeSet<_> = codes.iter().map(|code| hash(keys, code)).collect();
    let transaction = queries::begin_writing(db).await?;
    let none = one_time_code_use::ActiveModel { round_id: Set(round_id), marks: Set(Vec::new()) };
    let unless_there = OnConflict::column(one_time_code_use::Column::RoundId).do_nothing().to_owned();
    one_time_code_use::Entity::insert(none).on_conflict(unless_there).exec_without_returning(&transaction).await?;
    // Whoever makes codes or uses one waits here.
    marks(&transaction, round_id).await?;
    let there = one_time_code::Entity::find().filter(one_time_code::COLUMN.round_id.eq(round_id));
    let there = there.count(&transaction).await?;
    let first = i32::try_from(there).map_err(|_| too_many())?;
    if MOST_CODES.saturating_sub(number) < usize::try_from(there).unwrap_or(usize::MAX) {
        return Err(too_many());
    }
    let row = |(place, code_mac)| one_time_code::ActiveModel {
        code_mac: Set(code_mac),
        round_id: Set(round_id),
        place: Set(place),
    };
    let rows: Vec<_> = (first..).zip(hashes).map(row).collect();
    for rows in rows.chunks(MOST_ROWS) {
        one_time_code::Entity::insert_many(rows.to_vec()).exec_without_returning(&transaction).await?;
    }
    transaction.commit().await?;
    Ok(codes)
}

fn too_many() -> DbErr {
    DbErr::Custom(format!("a round has at most {MOST_CODES} codes"))
}

/// Saves an answer to a round that demands a code: both or neither. An answer that is there already needs none.
///
/// # Errors
/// When the database cannot do it; then nothing is saved and the code is not used.
pub(super) async fn save(
    db: &DatabaseConnection,
    keys: &Keys,
    new: &NewSubmission,
    code: &ReceiptCode,
) -> Result<Outcome, DbErr> {
    let transaction = queries::begin_writing(db).await?;
    let marks = marks(&transaction, new.row.round_id).await?;
    // From here on this is the only one with a code in this round.
    if let Some(outcome) = queries::standing(&transaction, new).await? {
        return Ok(outcome);
    }
    let found = one_time_code::Entity::find_by_id(hash(keys, code)).one(&transaction).await?;
    let found = found.filter(|found| found.round_id == new.row.round_id);
    let (Some(mut used), Some(found)) = (marks, found) else {
        return Ok(Outcome::CodeUnknown);
    };
    if is_marked(&used.marks, found.place) {
        return Ok(Outcome::CodeUsed);
    }
    mark(&mut used.marks, found.place);
    let outcome = taken::insert(&transaction, new).await?;
    if outcome == Outcome::NotOpen {
        return Ok(outcome);
    }
    let row = one_time_code_use::ActiveModel { round_id: Set(used.round_id), marks: Set(used.marks) };
    row.update(&transaction).await?;
    transaction.commit().await?;
    Ok(outcome)
}

/// The marks of a round, held until the transaction ends.
async fn marks(db: &DatabaseTransaction, round_id: Uuid) -> Result<Option<one_time_code_use::Model>, DbErr> {
    one_time_code_use::Entity::find_by_id(round_id).lock_exclusive().one(db).await
}

fn hash(keys: &Keys, code: &ReceiptCode) -> Vec<u8> {
    keys.mac("one-time code", code.as_bytes())
}

fn is_marked(marks: &[u8], place: i32) -> bool {
    let (byte, bit) = at(place);
    marks.get(byte).is_some_and(|marks| marks & bit != 0)
}

fn mark(marks: &mut Vec<u8>, place: i32) {
    let (byte, bit) = at(place);
    if marks.len() <= byte {
        marks.resize(byte + 1, 0);
    }
    marks[byte] |= bit;
}

/// Byte and bit of a place.
fn at(place: i32) -> (usize, u8) {
    let place = usize::try_from(place).unwrap_or_default();
    (place / 8, 1 << (place % 8))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_marked_is_what_was_marked(places in prop::collection::btree_set(0_i32..1_000, 0..60)) {
            let mut marks = Vec::new();
            for place in &places {
                mark(&mut marks, *place);
            }
            for place in 0..1_100 {
                prop_assert_eq!(is_marked(&marks, place), places.contains(&place));
            }
        }
    }
}
