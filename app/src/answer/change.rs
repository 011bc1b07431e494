//! An answer in the place of one that was sent before.

use sea_orm::{
    ActiveModelTrait, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect,
};

use super::{
    beside::{keep_version, next_version},
    decided,
    form::NewComment,
    guard::flags,
    held_back::{self, Standing},
    queries::{NewSubmission, Outcome, compare, insert_comments, locked_rounds, under},
};
use crate::{
    entity::{comment, round, submission},
    transaction::begin_writing,
};

/// What its owner knew of the answer when the button was pressed that changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knew {
    /// That it stood, or nothing.
    Standing,
    /// That it is withdrawn: the form said that it counts again when it is sent
    /// ([`TAKEN_BACK`](super::form::TAKEN_BACK)).
    TakenBack,
}

/// Puts `new` in the place of the answer with the same receipt code: of that version, where one is named, so that a change
/// that the network held back undoes no later one. One that is withdrawn comes to count again only where its owner `knew` of that, and is
/// asked about otherwise. The old version is kept beside; its comments remain and no longer count. Of an answer that counts the mark [`Flag::Unasked`](crate::entity::submission_flag::Flag::Unasked) tells of its newest version.
///
/// # Errors
/// When the database cannot do it; then nothing has changed.
pub async fn change(
    db: &DatabaseConnection,
    new: &NewSubmission,
    version: Option<i32>,
    knew: Knew,
) -> Result<Outcome, DbErr> {
    let transaction = begin_writing(db).await?;
    let rounds = locked_rounds(&transaction, [new.row.round_id].into_iter()).await?;
    let in_time =
        |round: &round::Model| held_back::standing(round, new.sent_at, new.pressed_at) == Ok(Standing::InTime);
    if !rounds.values().any(in_time) {
        return Ok(Outcome::NotOpen);
    }
    let old = submission::Entity::find()
        .filter(submission::COLUMN.receipt_mac.eq(new.row.receipt_mac.clone()))
        .lock_exclusive()
        .one(&transaction)
        .await?;
    let Some(old) = old else {
        return Ok(Outcome::NotOpen);
    };
    let outcome = compare(&transaction, &old, new).await?;
    let is_newest = version.is_none_or(|version| version == old.version);
    match (outcome, knew) {
        (Outcome::OtherContent, _) if !is_newest => return Ok(Outcome::ChangedMeanwhile(old.version)),
        (Outcome::OtherContent, _) | (Outcome::Withdrawn(_), Knew::TakenBack) if is_newest => {}
        (outcome, _) => return Ok(outcome),
    }
    let counts = !old.is_late;
    let id = old.id;
    replace(&transaction, old, new).await?;
    if counts {
        flags::struck(&transaction, id, new).await?;
    }
    transaction.commit().await?;
    Ok(if counts { Outcome::Kept } else { Outcome::Late })
}

/// What the answer that stands under the receipt code of `new` is: one that counts, or one that is kept beside.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn first(db: &DatabaseConnection, new: &NewSubmission) -> Result<Outcome, DbErr> {
    let first = under(db, new.row.receipt_mac.clone()).await?;
    let counts = first.is_some_and(|first| !first.is_late && first.withdrawn_on.is_none());
    Ok(if counts { Outcome::Kept } else { Outcome::Late })
}

/// The own statements that came with the answer under this receipt code, in any of its versions.
///
/// # Errors
/// When the database cannot be read.
pub async fn own_statements(db: &DatabaseConnection, receipt_mac: Vec<u8>) -> Result<Vec<NewComment>, DbErr> {
    let Some(answer) = under(db, receipt_mac).await? else { return Ok(Vec::new()) };
    let own = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(answer.id))
        .filter(comment::COLUMN.is_own_statement.eq(true))
        .all(db)
        .await?;
    let kept = |own: comment::Model| NewComment {
        question_id: own.question_id,
        text: own.text,
        is_own_statement: own.is_own_statement,
    };
    Ok(own.into_iter().map(kept).collect())
}

/// Makes `new` the newest version of `old`.
///
/// # Errors
/// When the database cannot do it.
pub async fn replace(db: &DatabaseTransaction, old: submission::Model, new: &NewSubmission) -> Result<(), DbErr> {
    let mut changed = new.clone();
    changed.row.id = old.id;
    changed.row.version = next_version(db, &old).await?;
    // An answer that came by telephone or from a reception came in so, wherever it is put right.
    changed.row.channel = old.channel;
    // What is kept without counting does not come to count by being changed: a letter's code would be good for any number.
    changed.row.is_late = old.is_late;
    keep_version(db, old).await?;
    let row = submission::ActiveModel::from(changed.row.clone()).reset_all();
    submission::Entity::update(row).exec(db).await?;
    insert_comments(db, [&changed].into_iter()).await?;
    decided::stands(db, &changed.row).await
}
