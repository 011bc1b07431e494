//! Nearly the same words in several answers of a round: a word or two are others, as where a campaign asks for own wording. The moderator
//! is told, and all are kept. What is the same once case and signs are gone is told apart ([`super::sameness`]).
//!
//! A text is cut into runs of three words. Those with the lowest keyed hashes are kept when the ticker notes the comment, so that two
//! texts which share most of their runs keep some of the same: of the lowest five at most three have the changed word in them, and what is
//! left is among the lowest eight of the other text. When a comment is read, those that have two in common with it are found along an
//! index, and their words are compared. No more than some hundreds of rows are read, however many have come and however alike they are.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    counters,
    sameness::{MOST_ROWS, folded},
};
use crate::{
    context::Keys,
    entity::{comment, comment_run},
};

/// Words of a run.
const WORDS: usize = 3;

/// Runs of a text that are kept.
const KEPT: usize = 8;

/// Kept runs that two texts must have in common before their words are compared. One is a common turn of phrase.
const IN_COMMON: usize = 2;

/// One word in so many may be another.
const ONE_IN: usize = 5;

/// No more than so many others are counted.
pub const MOST: usize = 100;

/// The kept runs of a comment, as rows.
pub(super) fn rows(keys: &Keys, comment: &comment::Model) -> Vec<comment_run::Model> {
    let (comment_id, round_id) = (comment.id, comment.round_id);
    runs(keys, &comment.text).into_iter().map(|run| comment_run::Model { comment_id, run, round_id }).collect()
}

/// Writes the rows, but for those that are there.
pub(super) async fn insert(
    txn: &DatabaseTransaction,
    rows: impl Iterator<Item = comment_run::Model>,
) -> Result<(), DbErr> {
    let rows: Vec<_> = rows.map(IntoActiveModel::into_active_model).collect();
    for rows in rows.chunks(MOST_ROWS) {
        let key = [comment_run::Column::CommentId, comment_run::Column::Run];
        let unless_there = OnConflict::columns(key).do_nothing().to_owned();
        comment_run::Entity::insert_many(rows.to_vec()).on_conflict(unless_there).exec_without_returning(txn).await?;
    }
    Ok(())
}

/// The kept runs of a text; none of one that is too short to say anything.
fn runs(keys: &Keys, text: &str) -> BTreeSet<i64> {
    if folded(text).is_none() {
        return BTreeSet::new();
    }
    let words = words(text);
    // Beginning and end are as words of their own, so that a short text has enough runs.
    let edged: Vec<&str> = [""].into_iter().chain(words.iter().map(String::as_str)).chain([""]).collect();
    let all: BTreeSet<i64> = edged.windows(WORDS).map(|run| hash(keys, &run.join(" "))).collect();
    all.into_iter().take(KEPT).collect()
}

/// How many other comments of answers that count say nearly the same in this round, [`MOST`] at most.
///
/// # Errors
/// When the database cannot be read.
pub async fn others_near(db: &impl ConnectionTrait, own: &comment::Model) -> Result<usize, DbErr> {
    let others = with_the_same_runs(db, own.id).await?;
    if others.is_empty() {
        return Ok(0);
    }
    let texts: Vec<String> = comment::Entity::find()
        .select_only()
        .column(comment::Column::Text)
        .filter(comment::COLUMN.id.is_in(others))
        .filter(counters::is_of_a_counted_answer())
        .into_tuple()
        .all(db)
        .await?;
    let same = folded(&own.text);
    Ok(texts.iter().filter(|text| folded(text) != same && are_near(&own.text, text)).count())
}

/// Comments that have kept runs in common with this one, those with the most first.
async fn with_the_same_runs(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let own = comment_run::Entity::find().filter(comment_run::COLUMN.comment_id.eq(id)).all(db).await?;
    let mut in_common: BTreeMap<Uuid, usize> = BTreeMap::new();
    for run in own {
        let others: Vec<Uuid> = comment_run::Entity::find()
            .select_only()
            .column(comment_run::Column::CommentId)
            .filter(comment_run::COLUMN.round_id.eq(run.round_id))
            .filter(comment_run::COLUMN.run.eq(run.run))
            .filter(comment_run::COLUMN.comment_id.ne(id))
            .order_by_asc(comment_run::Column::CommentId)
            .limit(u64::try_from(MOST).unwrap_or(u64::MAX))
            .into_tuple()
            .all(db)
            .await?;
        others.into_iter().for_each(|other| *in_common.entry(other).or_default() += 1);
    }
    let mut found: Vec<(Uuid, usize)> = in_common.into_iter().filter(|(_, runs)| IN_COMMON <= *runs).collect();
    found.sort_by_key(|(_, runs)| Reverse(*runs));
    Ok(found.into_iter().map(|(other, _)| other).take(MOST).collect())
}

/// Whether all but one word in five stand in both.
fn are_near(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let mut left: HashMap<&str, usize> = HashMap::new();
    for word in &other {
        *left.entry(word).or_default() += 1;
    }
    let stands_there = |word: &&String| match left.get_mut(word.as_str()) {
        Some(times) if 0 < *times => {
            *times -= 1;
            true
        }
        _ => false,
    };
    let in_both = one.iter().filter(stands_there).count();
    let longest = one.len().max(other.len());
    longest - in_both <= longest / ONE_IN
}

/// The words in small letters, without signs.
fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn hash(keys: &Keys, run: &str) -> i64 {
    keys.mac("run of words", run.as_bytes()).iter().take(8).fold(0, |number, byte| (number << 8) | i64::from(*byte))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "Vi i Ramvik vill ha kvar vårdcentralen, för bussen till Kramfors går bara två gånger om dagen.";

    fn in_common(one: &str, other: &str) -> usize {
        let keys = Keys::new(b"a secret for tests");
        runs(&keys, one).intersection(&runs(&keys, other)).count()
    }

    #[test]
    fn one_word_that_is_another_changes_little() {
        for (here, there) in [("Ramvik", "Bollsta"), ("vårdcentralen", "mottagningen"), ("om dagen", "per dag")] {
            let other = TEXT.replace(here, there);
            assert!(are_near(TEXT, &other) && IN_COMMON <= in_common(TEXT, &other), "{other}");
        }
        assert!(are_near(TEXT, &TEXT.replace("vill ha", "vill inte ha")), "what it means is for a person to read");
    }

    #[test]
    fn texts_about_the_same_thing_are_not_near() {
        let other =
            "Vi vill att bussen till vårdcentralen i Kramfors går oftare än två gånger om dagen, också på helgen.";
        assert!(!are_near(TEXT, other));
        assert!(runs(&Keys::new(b"a"), "Vet inte").is_empty(), "what many write by themselves is not compared");
    }

    proptest! {
        /// A word that nobody else has, in the place of any other.
        #[test]
        fn whichever_word_is_another_enough_runs_are_kept_in_common(count in 5_usize..40, place in 0_usize..40) {
            let mut words: Vec<String> = (0..count).map(|n| format!("mening{n}")).collect();
            let one = words.join(" ");
            words[place % count] = "annat".to_owned();
            let other = words.join(" ");
            prop_assert!(IN_COMMON <= in_common(&one, &other));
            prop_assert!(are_near(&one, &other) && are_near(&other, &one));
        }
    }
}
