//! The same words in several answers of a round: letters and digits alone, small. A campaign looks like that, and so does
//! somebody who sent twice; the moderator is told, and all are kept. Nearly the same words are told apart ([`super::nearness`]).
//!
//! Comments are folded and hashed by the ticker after they have come, so that sending costs nothing more. Others are
//! counted when a comment is read: the first of ten is told of the nine that came after it.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect,
    QueryTrait, Select,
    sea_query::{OnConflict, SelectStatement},
};
use tokio::task::spawn_blocking;
use uuid::Uuid;

use crate::{
    answer::queries::locked_rounds,
    context::{AppState, Keys},
    entity::{comment, comment::CommentState, comment_print, round, round::RoundState},
    moderation::{counters, nearness},
    round::rules::may_moderate,
    transaction::begin_writing,
};

/// Shorter than this, people write the same by themselves ("Vet inte", "Kortare väntetider").
const SHORTEST: usize = 24;

/// Comments of one turn. What is left comes in the next.
const MOST_AT_ONCE: u64 = 2_000;

/// Rows of one INSERT.
pub(super) const MOST_ROWS: usize = 500;

/// `text` as it is compared; `None` where it is too short to say anything.
pub fn folded(text: &str) -> Option<String> {
    let folded: String = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    (SHORTEST <= folded.chars().count()).then_some(folded)
}

/// Folds and hashes the unread comments that have not been yet. Any number of processes may do it side by side. Those of a round
/// that is closed meanwhile are left alone: nobody reads them, and its rows may just be written anew.
///
/// # Errors
/// When the database fails.
pub async fn note_new(state: &AppState) -> Result<(), DbErr> {
    let new = comment::Entity::find()
        .filter(comment::COLUMN.state.eq(CommentState::Unread))
        .filter(comment::Column::RoundId.in_subquery(unsigned()))
        .filter(comment::Column::Id.not_in_subquery(noted()))
        .limit(MOST_AT_ONCE)
        .all(&state.db)
        .await?;
    if new.is_empty() {
        return Ok(());
    }
    let keys = state.keys.clone();
    // Some seconds of work for long comments: beside the threads that answer others, and before anything is held.
    let work = move || -> Vec<_> { new.iter().map(|new| (row(&keys, new), nearness::rows(&keys, new))).collect() };
    let rows = spawn_blocking(work).await.map_err(|died| DbErr::Custom(died.to_string()))?;
    let txn = begin_writing(&state.db).await?;
    let rounds = locked_rounds(&txn, rows.iter().map(|(row, _)| row.round_id)).await?;
    let is_read = |row: &comment_print::Model| rounds.get(&row.round_id).is_some_and(|round| may_moderate(round.state));
    let (prints, runs): (Vec<_>, Vec<_>) = rows.into_iter().filter(|(row, _)| is_read(row)).unzip();
    let prints: Vec<_> = prints.into_iter().map(IntoActiveModel::into_active_model).collect();
    for rows in prints.chunks(MOST_ROWS) {
        let unless_there = OnConflict::column(comment_print::Column::CommentId).do_nothing().to_owned();
        comment_print::Entity::insert_many(rows.to_vec())
            .on_conflict(unless_there)
            .exec_without_returning(&txn)
            .await?;
    }
    nearness::insert(&txn, runs.into_iter().flatten()).await?;
    txn.commit().await
}

/// How many other comments of answers that count say the same in this round.
///
/// # Errors
/// When the database cannot be read.
pub async fn others_like(db: &impl ConnectionTrait, comment_id: Uuid) -> Result<u64, DbErr> {
    match alike(db, comment_id).await? {
        Some(same) => same.filter(comment::COLUMN.id.ne(comment_id)).count(db).await,
        None => Ok(0),
    }
}

/// The answers of the round that count and in which the same stands as in this comment of it, its own among them.
///
/// # Errors
/// When the database cannot be read.
pub async fn answers_like(db: &impl ConnectionTrait, round_id: Uuid, comment_id: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let Some(same) = alike(db, comment_id).await? else { return Ok(Vec::new()) };
    let same = same.filter(comment::COLUMN.round_id.eq(round_id)).select_only().column(comment::Column::SubmissionId);
    same.into_tuple().all(db).await
}

/// The comments of answers that count that say the same as this one, itself among them; nothing where it is too short to compare.
async fn alike(db: &impl ConnectionTrait, comment_id: Uuid) -> Result<Option<Select<comment::Entity>>, DbErr> {
    let own = comment_print::Entity::find_by_id(comment_id).one(db).await?;
    let Some(own) = own.filter(|own| !own.print.is_empty()) else {
        return Ok(None);
    };
    let same = comment_print::Entity::find()
        .select_only()
        .column(comment_print::Column::CommentId)
        .filter(comment_print::COLUMN.round_id.eq(own.round_id))
        .filter(comment_print::COLUMN.print.eq(own.print))
        .into_query();
    let same = comment::Entity::find().filter(comment::Column::Id.in_subquery(same));
    Ok(Some(same.filter(counters::is_of_a_counted_answer())))
}

/// A comment too short to compare has an empty print, so that it is not looked at again.
fn row(keys: &Keys, comment: &comment::Model) -> comment_print::Model {
    let print = folded(&comment.text).map(|text| keys.mac("comment", text.as_bytes())).unwrap_or_default();
    comment_print::Model { comment_id: comment.id, round_id: comment.round_id, print }
}

/// Rounds whose comments are still read.
pub(super) fn unsigned() -> SelectStatement {
    round::Entity::find()
        .select_only()
        .column(round::Column::Id)
        .filter(round::Column::State.is_in([RoundState::Open, RoundState::Stopped]))
        .into_query()
}

fn noted() -> SelectStatement {
    comment_print::Entity::find().select_only().column(comment_print::Column::CommentId).into_query()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_signs_and_spaces_do_not_hide_that_two_texts_are_the_same() {
        let one = folded("Vi vill ha kvar vårdcentralen i Ramvik!");
        assert!(one.is_some());
        assert_eq!(one, folded("  vi vill ha kvar – VÅRDCENTRALEN i\n Ramvik..."));
        assert_ne!(one, folded("Vi vill inte ha kvar vårdcentralen i Ramvik!"));
    }

    #[test]
    fn what_many_write_by_themselves_is_not_compared() {
        for text in ["", "Vet inte", "Kortare väntetider!", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"]
        {
            assert_eq!(folded(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn folding_again_changes_nothing(text in "\\PC{0,80}") {
            if let Some(once) = folded(&text) {
                prop_assert_eq!(folded(&once), Some(once));
            }
        }
    }
}
