//! Tries are counted, and slowed down when there are too many: signing in, receipt codes, mails that somebody asks us to
//! send. What is counted by is kept as a keyed hash only, that of a network under a key of the day, and goes after a day.
//!
//! A try is counted before it is looked at and given back when it was right: a thousand tries at once get no further than
//! a thousand in a row. Given back, it leaves the row as it was before: doing right neither wipes out mistakes nor keeps
//! them in memory.

pub mod pace;

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    ExprTrait, QueryFilter, QuerySelect, sea_query::Expr,
};

use crate::{
    context::{AppState, Keys},
    entity::attempt,
    networks,
    transaction::begin_writing,
};
use pace::Pace;

/// Counters are forgotten after this long.
const KEPT: TimeDelta = TimeDelta::days(1);

/// Whether a try may be made.
#[derive(Debug)]
pub enum Turn<T> {
    /// Go on. The try is counted until it is given back.
    Now(T),
    /// Not before this long.
    Wait(TimeDelta),
}

/// A try that is counted, and how its row stood before.
#[derive(Clone, Debug)]
pub struct Counted {
    key: Vec<u8>,
    before: Stand,
    now: Stand,
}

/// How many are counted, and when the last was.
#[derive(Clone, Copy, Debug)]
struct Stand {
    failures: i32,
    last: DateTime<Utc>,
}

impl Stand {
    fn of(row: &attempt::Model) -> Self {
        Self { failures: row.failures, last: row.last_failed_at }
    }

    /// How long the next try has to wait, if at all.
    fn wait(self, pace: Pace, now: DateTime<Utc>) -> Option<TimeDelta> {
        pace.wait(pace.remembered(self.failures, self.last, now), self.last, now)
    }
}

/// Counts one try, or says how long to wait. Whoever has to wait is told so without waiting for those who count; these hold the row one
/// after the other, so nobody is counted over.
///
/// # Errors
/// When the database fails.
pub async fn count(state: &AppState, key: &[u8], pace: Pace) -> Result<Turn<Counted>, DbErr> {
    let now = state.clock.now();
    let row = attempt::Entity::find_by_id(key.to_vec()).one(&state.db).await?;
    if let Some(wait) = row.and_then(|row| Stand::of(&row).wait(pace, now)) {
        return Ok(Turn::Wait(wait));
    }
    let txn = begin_writing(&state.db).await?;
    let before = held(&txn, key, now).await?;
    if let Some(wait) = before.wait(pace, now) {
        return Ok(Turn::Wait(wait));
    }
    let failures = pace.remembered(before.failures, before.last, now).saturating_add(1);
    let after = Stand { failures, last: now };
    let row = attempt::ActiveModel {
        key_mac: Set(key.to_vec()),
        failures: Set(after.failures),
        last_failed_at: Set(after.last),
    };
    row.update(&txn).await?;
    txn.commit().await?;
    Ok(Turn::Now(Counted { key: key.to_vec(), before, now: after }))
}

/// How a row stands, made where there is none, and held until the transaction ends.
async fn held(txn: &DatabaseTransaction, key: &[u8], now: DateTime<Utc>) -> Result<Stand, DbErr> {
    let none = attempt::ActiveModel { key_mac: Set(key.to_vec()), failures: Set(0), last_failed_at: Set(now) };
    attempt::Entity::insert(none).on_conflict_do_nothing().exec_without_returning(txn).await?;
    let row = attempt::Entity::find_by_id(key.to_vec()).lock_exclusive().one(txn).await?;
    Ok(row.map_or(Stand { failures: 0, last: now }, |row| Stand::of(&row)))
}

/// Takes a counted try away again, as if it had not been. Where others were counted after it theirs stay, and so does the
/// time of the last. A row of which nothing is left goes: who made no mistake leaves no trace.
///
/// # Errors
/// When the database fails.
pub async fn give_back(db: &impl ConnectionTrait, counted: &Counted) -> Result<(), DbErr> {
    let Counted { key, before, now } = counted;
    let own = attempt::COLUMN.key_mac.eq(key.clone());
    let less = |by: i32| Expr::col(attempt::Column::Failures).sub(by);
    let restored = attempt::Entity::update_many()
        .col_expr(attempt::Column::Failures, less(now.failures - before.failures))
        .col_expr(attempt::Column::LastFailedAt, Expr::value(before.last))
        .filter(own.clone())
        .filter(attempt::COLUMN.last_failed_at.eq(now.last))
        .exec(db)
        .await?;
    if restored.rows_affected == 0 {
        attempt::Entity::update_many()
            .col_expr(attempt::Column::Failures, less(1))
            .filter(own.clone())
            .exec(db)
            .await?;
    }
    attempt::Entity::delete_many().filter(own).filter(attempt::COLUMN.failures.lte(0)).exec(db).await.map(drop)
}

/// Takes away everything that was counted more than a day ago, whoever comes or does not come after it.
///
/// # Errors
/// When the database fails.
pub async fn forget_stale(state: &AppState) -> Result<(), DbErr> {
    let stale = attempt::Column::LastFailedAt.lt(state.clock.now() - KEPT);
    attempt::Entity::delete_many().filter(stale).exec(&state.db).await.map(drop)
}

/// What is counted by for one network and one purpose. Its key changes every day.
pub fn network_key(state: &AppState, purpose: &str, address: Option<IpAddr>) -> Vec<u8> {
    key_of_today(state, purpose, &named(address))
}

/// What is counted by for one name of something and one purpose. Its key changes every day.
pub fn key_of_today(state: &AppState, purpose: &str, name: &str) -> Vec<u8> {
    of_today(state).mac(purpose, name.as_bytes())
}

fn of_today(state: &AppState) -> Keys {
    networks::key_of_the_day(&state.keys, state.clock.now())
}

/// The network of an address, as it is counted by.
pub fn named(address: Option<IpAddr>) -> String {
    address.map_or_else(|| "unknown".to_owned(), networks::network)
}
