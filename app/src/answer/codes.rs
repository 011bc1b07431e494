//! One-time codes are used, in rounds that need one person one answer. They come in letters, twelve symbols as a receipt code,
//! and are kept as keyed hashes; [`crate::one_time_codes`] makes them.
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

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait, QuerySelect,
};
use uuid::Uuid;

use super::{
    guard::fields::CODE,
    queries::{self, NewSubmission, Outcome},
    receipt::ReceiptCode,
    taken,
};
use crate::{
    context::Keys,
    entity::{one_time_code, one_time_code_use, round},
    forms::{FormErrors, Sent},
    transaction::begin_writing,
    words::Words,
};

/// What is wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing was typed.
    Missing,
    /// It is no code.
    Odd,
    /// The round has no such code.
    Unknown,
    /// It is that of another answer.
    Used,
}

/// The code that was sent, where the round demands one.
///
/// # Errors
/// [`Wrong::Missing`] and [`Wrong::Odd`], where it does.
pub fn sent_code(round: &round::Model, sent: &Sent) -> Result<Option<ReceiptCode>, Wrong> {
    let typed = sent.get(CODE).trim();
    match ReceiptCode::parse(typed) {
        _ if !round.one_time_codes => Ok(None),
        Some(code) => Ok(Some(code)),
        None if typed.is_empty() => Err(Wrong::Missing),
        None => Err(Wrong::Odd),
    }
}

/// What is wrong with the code that a resident typed, at its field.
pub fn at_field(wrong: Wrong, words: Words) -> FormErrors {
    let sentence = match wrong {
        Wrong::Missing => words.guard_code_missing(),
        Wrong::Odd => words.guard_code_odd(),
        Wrong::Unknown => words.guard_code_unknown(),
        Wrong::Used => words.guard_code_used(),
    };
    FormErrors::on(CODE, sentence)
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
    let transaction = begin_writing(db).await?;
    let held = hold(&transaction, new.row.round_id).await?;
    // From here on this is the only one with a code in this round.
    if let Some(outcome) = queries::standing(&transaction, new).await? {
        return Ok(outcome);
    }
    if let Some(wrong) = spend(&transaction, keys, held, new.row.round_id, code).await? {
        return Ok(Outcome::WrongCode(wrong));
    }
    let outcome = taken::insert(&transaction, new).await?;
    if outcome != Outcome::NotOpen {
        transaction.commit().await?;
    }
    Ok(outcome)
}

/// Marks `code` as used in the transaction that keeps its answer, or says why it cannot be. `held` are the round's marks.
///
/// # Errors
/// When the database cannot do it.
pub async fn spend(
    db: &DatabaseTransaction,
    keys: &Keys,
    held: Option<one_time_code_use::Model>,
    round_id: Uuid,
    code: &ReceiptCode,
) -> Result<Option<Wrong>, DbErr> {
    let found = one_time_code::Entity::find_by_id(hash(keys, code)).one(db).await?;
    let found = found.filter(|found| found.round_id == round_id);
    let (Some(mut used), Some(found)) = (held, found) else {
        return Ok(Some(Wrong::Unknown));
    };
    if is_marked(&used.marks, found.place) {
        return Ok(Some(Wrong::Used));
    }
    mark(&mut used.marks, found.place);
    let row = one_time_code_use::ActiveModel { round_id: Set(round_id), marks: Set(used.marks) };
    row.update(db).await?;
    Ok(None)
}

/// The marks of a round, held until the transaction ends: whoever makes codes or uses one waits here. None before the
/// first code is made.
///
/// # Errors
/// When the database cannot do it.
pub async fn hold(db: &DatabaseTransaction, round_id: Uuid) -> Result<Option<one_time_code_use::Model>, DbErr> {
    one_time_code_use::Entity::find_by_id(round_id).lock_exclusive().one(db).await
}

/// What is kept of a code.
pub fn hash(keys: &Keys, code: &ReceiptCode) -> Vec<u8> {
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
