//! An answer that was pressed anew with other content, and came when the round takes no change any more, or when its owner had withdrawn
//! what came first. That stands, and counts or does not as before; the other is kept beside it as a version that never counts.

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{
    held_back::{self, Standing},
    queries::{NewSubmission, Outcome, compare, insert_comments},
    taken,
};
use crate::{
    entity::{
        submission::{self, AnswerChannel},
        submission_version,
    },
    transaction::begin_writing,
};

/// Keeps `new` beside the answer with the same receipt code, once: [`Outcome::Late`], or [`Outcome::Withdrawn`] where that one is withdrawn.
/// [`Outcome::NotOpen`] where the round takes changes, or has never opened.
///
/// # Errors
/// When the database cannot do it; then nothing is kept.
pub(super) async fn keep(db: &DatabaseConnection, new: &NewSubmission) -> Result<Outcome, DbErr> {
    let transaction = begin_writing(db).await?;
    let standing = taken::weighed(&transaction, new, held_back::alone).await?;
    let mac = submission::COLUMN.receipt_mac.eq(new.row.receipt_mac.clone());
    let first = submission::Entity::find().filter(mac).lock_exclusive().one(&transaction).await?;
    let Some(first) = first else { return Ok(Outcome::NotOpen) };
    let outcome = match compare(&transaction, &first, new).await? {
        // That stands, whether or not the round takes changes.
        withdrawn @ Outcome::Withdrawn(..) if is_own(&first) => withdrawn,
        _ if standing != Some(Standing::Late) => return Ok(Outcome::NotOpen),
        Outcome::OtherContent if is_own(&first) => Outcome::Late,
        outcome => return Ok(outcome),
    };
    keep_once(&transaction, &first, new).await?;
    transaction.commit().await?;
    Ok(outcome)
}

/// Keeps `new` as the next version of `first`, unless the same stands among its versions.
async fn keep_once(db: &DatabaseTransaction, first: &submission::Model, new: &NewSubmission) -> Result<(), DbErr> {
    if is_kept(db, first, new).await? {
        return Ok(());
    }
    let mut beside = new.clone();
    beside.row.id = first.id;
    beside.row.version = next_version(db, first).await?;
    keep_version(db, beside.row.clone()).await?;
    insert_comments(db, [&beside].into_iter()).await
}

/// Whether a person sent it. What others keyed in may be put right after the closing, as the version that comes next.
fn is_own(answer: &submission::Model) -> bool {
    matches!(answer.channel, AnswerChannel::Web | AnswerChannel::Kiosk)
}

/// Whether the same stands already, as `first` or among its versions: it is sent until the server has said so.
async fn is_kept(db: &DatabaseTransaction, first: &submission::Model, new: &NewSubmission) -> Result<bool, DbErr> {
    // What it says is compared, whether or not it is withdrawn.
    let first = submission::Model { withdrawn_on: None, ..first.clone() };
    let of_it = submission_version::COLUMN.submission_id.eq(first.id);
    let versions = submission_version::Entity::find().filter(of_it).all(db).await?;
    let stood = |version: submission_version::Model| submission::Model {
        version: version.version,
        answers: version.answers,
        age_band: version.age_band,
        sex: version.sex,
        on_behalf: version.on_behalf,
        ..first.clone()
    };
    let all: Vec<_> = versions.into_iter().map(stood).chain([first.clone()]).collect();
    for stood in &all {
        if compare(db, stood, new).await? != Outcome::OtherContent {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The number of the version that comes next: after the one that stands, and after those that are kept beside it.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn next_version(db: &impl ConnectionTrait, answer: &submission::Model) -> Result<i32, DbErr> {
    let newest = submission_version::Entity::find()
        .filter(submission_version::COLUMN.submission_id.eq(answer.id))
        .order_by_desc(submission_version::Column::Version)
        .one(db)
        .await?;
    Ok(newest.map_or(answer.version, |newest| newest.version.max(answer.version)) + 1)
}

/// Whether something is kept beside `answer`: a screen sent it again.
///
/// # Errors
/// When the database cannot be read.
pub(crate) async fn has_any(db: &impl ConnectionTrait, answer: &submission::Model) -> Result<bool, DbErr> {
    Ok(answer.version + 1 < next_version(db, answer).await?)
}

/// Keeps a version that does not count, or counts no more.
///
/// # Errors
/// When the database cannot do it.
pub(super) async fn keep_version(db: &DatabaseTransaction, row: submission::Model) -> Result<(), DbErr> {
    let version = submission_version::Model {
        submission_id: row.id,
        version: row.version,
        channel: row.channel,
        language: row.language,
        answers: row.answers,
        age_band: row.age_band,
        sex: row.sex,
        on_behalf: row.on_behalf,
        sent_hour: row.sent_hour,
        withdrawn_on: row.withdrawn_on,
    };
    let version = submission_version::ActiveModel::from(version);
    submission_version::Entity::insert(version).exec_without_returning(db).await.map(drop)
}
