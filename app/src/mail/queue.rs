//! The way out. Any number of processes take mails side by side: a mail belongs to whoever raised its number of attempts,
//! until the time of its next try. A process that dies lets go of it when that time comes.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};

use crate::{
    context::{Clock, random_bytes},
    entity::{outbox, outbox::Trouble},
    mail::rules::{self, FAILED_KEPT, GIVE_UP_AFTER, LEASE, Next},
};

/// So many are looked at when others take mails at the same time.
const LOOKED_AT: u64 = 16;

/// Takes the mail that has waited longest, if any is due.
///
/// # Errors
/// When the database fails.
pub async fn take(db: &impl ConnectionTrait, clock: &Clock) -> Result<Option<outbox::Model>, DbErr> {
    let now = clock.now();
    let due = outbox::Entity::find()
        .filter(outbox::COLUMN.next_try_at.lte(now))
        .filter(outbox::COLUMN.give_up_at.gt(now))
        .filter(outbox::COLUMN.failed_at.is_null())
        .order_by_asc(outbox::Column::NextTryAt)
        .limit(LOOKED_AT)
        .all(db)
        .await?;
    for mut mail in due {
        if is_ours(db, &mail, now).await? {
            mail.attempts += 1;
            return Ok(Some(mail));
        }
    }
    Ok(None)
}

async fn is_ours(db: &impl ConnectionTrait, mail: &outbox::Model, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let taken = outbox::Entity::update_many()
        .col_expr(outbox::Column::Attempts, Expr::col(outbox::Column::Attempts).add(1))
        .col_expr(outbox::Column::NextTryAt, Expr::value(now + LEASE))
        .filter(as_it_was(mail))
        .exec(db)
        .await?;
    Ok(taken.rows_affected == 1)
}

/// Nobody has taken it since it was read.
fn as_it_was(mail: &outbox::Model) -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(outbox::Column::Id.eq(mail.id))
        .add(outbox::Column::Attempts.eq(mail.attempts))
        .add(outbox::Column::FailedAt.is_null())
}

/// The mail server has it: nothing of it stays here.
///
/// # Errors
/// When the database fails.
pub async fn delivered(db: &impl ConnectionTrait, mail: &outbox::Model) -> Result<(), DbErr> {
    outbox::Entity::delete_by_id(mail.id).exec(db).await.map(drop)
}

/// It was not delivered: it is tried again later, or given up. Does nothing when another process has taken it meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn not_delivered(
    db: &impl ConnectionTrait,
    clock: &Clock,
    mail: &outbox::Model,
    trouble: Trouble,
) -> Result<Next, DbErr> {
    let now = clock.now();
    let [chance] = random_bytes();
    let next = rules::next(trouble, mail.attempts, now, mail.give_up_at, chance);
    let change = match next {
        Next::Again(at) => outbox::ActiveModel { next_try_at: Set(at), ..Default::default() },
        Next::GiveUp if mail.unsubscribe.is_some() => given_up(now),
        Next::GiveUp => erased(given_up(now)),
    };
    outbox::Entity::update_many()
        .set(outbox::ActiveModel { trouble: Set(Some(told(mail.trouble, trouble))), ..change })
        .filter(as_it_was(mail))
        .exec(db)
        .await?;
    Ok(next)
}

/// That a mailbox was refused is remembered for good: a mail that is tried anew is not held against the address again.
fn told(before: Option<Trouble>, now: Trouble) -> Trouble {
    before.filter(|before| *before == Trouble::NoMailbox).unwrap_or(now)
}

/// Not tried again. It tells the day of that and no more.
fn given_up(now: DateTime<Utc>) -> outbox::ActiveModel {
    let today = rules::day_of(now);
    let [next_try_at, give_up_at] = [(); 2].map(|()| Set(today));
    let (failed_at, waits_from) = (Set(Some(today)), Set(None));
    outbox::ActiveModel { failed_at, next_try_at, give_up_at, waits_from, ..Default::default() }
}

/// Of a mail that somebody asked for once, with a code in it, nothing is kept but that it was.
fn erased(change: outbox::ActiveModel) -> outbox::ActiveModel {
    let [recipient, subject, text, html] = [(); 4].map(|()| Set(String::new()));
    outbox::ActiveModel { recipient, subject, text, html, sealed: Set(None), ..change }
}

/// Gives up what has waited too long, also where nobody has tried it lately. Returns how many that were.
///
/// # Errors
/// When the database fails.
pub async fn give_up_overdue(db: &impl ConnectionTrait, clock: &Clock) -> Result<u64, DbErr> {
    let now = clock.now();
    let overdue = outbox::COLUMN.give_up_at.lte(now).and(outbox::COLUMN.failed_at.is_null());
    let mut mails = 0;
    for (change, whose) in [
        (erased(given_up(now)), outbox::COLUMN.unsubscribe.is_null()),
        (given_up(now), outbox::COLUMN.unsubscribe.is_not_null()),
    ] {
        let done = outbox::Entity::update_many().set(change).filter(overdue.clone()).filter(whose).exec(db).await?;
        mails += done.rows_affected;
    }
    Ok(mails)
}

/// Erases what was given up long ago. Returns how many that were.
///
/// # Errors
/// When the database fails.
pub async fn forget_failed(db: &impl ConnectionTrait, clock: &Clock) -> Result<u64, DbErr> {
    let old = outbox::COLUMN.failed_at.lt(clock.now() - FAILED_KEPT);
    Ok(outbox::Entity::delete_many().filter(old).exec(db).await?.rows_affected)
}

/// Gives what was given up a new start, where there still is something to send; why it was given up stays. Returns how many that were.
///
/// # Errors
/// When the database fails.
pub async fn retry_failed(db: &impl ConnectionTrait, clock: &Clock) -> Result<u64, DbErr> {
    let now = clock.now();
    let anew = outbox::ActiveModel {
        attempts: Set(0),
        next_try_at: Set(now),
        give_up_at: Set(now + GIVE_UP_AFTER),
        waits_from: Set(Some(rules::day_of(now))),
        failed_at: Set(None),
        ..Default::default()
    };
    let failed = outbox::COLUMN.failed_at.is_not_null().and(outbox::COLUMN.recipient.ne(""));
    Ok(outbox::Entity::update_many().set(anew).filter(failed).exec(db).await?.rows_affected)
}

/// How many mails there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// They wait to be sent.
    pub waiting: u64,
    /// They could not be sent.
    pub failed: u64,
}

/// Counts the outbox.
///
/// # Errors
/// When the database fails.
pub async fn count(db: &impl ConnectionTrait) -> Result<Count, DbErr> {
    let waiting = outbox::Entity::find().filter(outbox::COLUMN.failed_at.is_null()).count(db).await?;
    let failed = outbox::Entity::find().filter(outbox::COLUMN.failed_at.is_not_null()).count(db).await?;
    Ok(Count { waiting, failed })
}
