//! Sign-in is slowed down after mistakes: for one account from one network, for the account from everywhere, and for the
//! network. The account alone would let anybody who knows an official address (they are public) keep its owner out; so
//! the hard limit is on account and network together, and the two wide ones are generous and never wait long.
//!
//! A try is counted before the password is looked at and given back when it was right: a thousand tries at once get no
//! further than a thousand in a row. Addresses and e-mail are kept as keyed hashes only, those of networks under a key
//! of the day, and go after a day.
//!
//! Nobody can use the account's own limit to keep its owner out: the first try that a network makes today passes it. Who
//! guesses gets one such try from each network there is, at passwords of twelve characters and more.
//!
//! The network is the address of the socket, or behind proxies what they heard (`MEDMIG_PROXIES`).

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    TryInsertResult, sea_query::Expr,
};

use crate::{
    account::rules::Pace,
    context::{AppState, Keys},
    entity::sign_in_attempt,
    networks,
};

/// One account from one network: a person who has forgotten, or somebody who guesses.
const ACCOUNT_HERE: Pace = Pace { free: 5, forget: TimeDelta::minutes(15), longest: TimeDelta::minutes(15) };

/// One account from everywhere: somebody who guesses from many places. 30 and then one a minute.
const ACCOUNT: Pace = Pace { free: 30, forget: TimeDelta::minutes(5), longest: TimeDelta::minutes(1) };

/// One network: a whole office sits behind one address, so there is room for many who mistype.
const NETWORK: Pace = Pace { free: 50, forget: TimeDelta::minutes(1), longest: TimeDelta::minutes(1) };

/// So often a try is counted anew when another got in between, before it is refused. One of those who count at the same
/// moment always gets through, so this many behind one address do.
const ROUNDS: usize = 64;

/// Counters are forgotten after this long.
const KEPT: TimeDelta = TimeDelta::days(1);

/// A try that is counted and may be made.
#[derive(Debug)]
pub struct Attempt {
    network: Vec<u8>,
    account: [Vec<u8>; 2],
}

/// Whether a try may be made.
#[derive(Debug)]
pub enum Turn {
    /// Go on. The try is counted as a mistake until [`succeeded`].
    Now(Attempt),
    /// Not before this long.
    Wait(TimeDelta),
}

/// Counts a try at `email` (as it is looked up) from `address`, or says how long to wait. The answer is the same
/// whether there is such an account or not.
pub async fn begin(state: &AppState, email: &str, address: Option<IpAddr>) -> Result<Turn, DbErr> {
    let keys = keys(state, email, address);
    let paces = [ACCOUNT_HERE, ACCOUNT, NETWORK];
    let first_here = sign_in_attempt::Entity::find_by_id(keys[0].clone()).one(&state.db).await?.is_none();
    let mut counted = Vec::with_capacity(keys.len());
    for (key, pace) in keys.iter().zip(paces) {
        match count(state, key, pace).await? {
            None => counted.push(key.clone()),
            Some(_) if first_here && pace == ACCOUNT => {}
            Some(wait) => {
                give_back(&state.db, &counted).await?;
                return Ok(Turn::Wait(wait));
            }
        }
    }
    let [here, account, network] = keys;
    Ok(Turn::Now(Attempt { network, account: [here, account] }))
}

/// The password was right: the account's mistakes are forgotten, the network gets its try back. A network's own
/// mistakes stay: one right password among many guesses clears nothing.
pub async fn succeeded(state: &AppState, db: &impl ConnectionTrait, attempt: &Attempt) -> Result<(), DbErr> {
    let column = sign_in_attempt::Column::KeyMac;
    let done = Condition::any().add(column.is_in(attempt.account.clone())).add(stale(state));
    sign_in_attempt::Entity::delete_many().filter(done).exec(db).await?;
    give_back(db, std::slice::from_ref(&attempt.network)).await
}

/// Takes away what was counted more than a day ago, and the row of `key` where nothing is left of it: who made no mistake
/// leaves no trace.
pub(crate) async fn forget(state: &AppState, key: &[u8]) -> Result<(), DbErr> {
    let own = sign_in_attempt::COLUMN.key_mac.eq(key.to_vec()).and(sign_in_attempt::COLUMN.failures.lte(0));
    let gone = Condition::any().add(stale(state)).add(own);
    sign_in_attempt::Entity::delete_many().filter(gone).exec(&state.db).await.map(drop)
}

/// Takes away everything that was counted more than a day ago, whoever comes or does not come after it.
///
/// # Errors
/// When the database fails.
pub async fn forget_stale(state: &AppState) -> Result<(), DbErr> {
    sign_in_attempt::Entity::delete_many().filter(stale(state)).exec(&state.db).await.map(drop)
}

fn stale(state: &AppState) -> Expr {
    sign_in_attempt::Column::LastFailedAt.lt(state.clock.now() - KEPT)
}

/// What is counted by for one network and one purpose. Its key changes every day.
pub(crate) fn network_key(state: &AppState, purpose: &str, address: Option<IpAddr>) -> Vec<u8> {
    key_of_today(state, purpose, &named(address))
}

/// What is counted by for one name of something and one purpose. Its key changes every day.
pub(crate) fn key_of_today(state: &AppState, purpose: &str, name: &str) -> Vec<u8> {
    of_today(state).mac(purpose, name.as_bytes())
}

fn of_today(state: &AppState) -> Keys {
    networks::key_of_the_day(&state.keys, state.clock.now())
}

fn named(address: Option<IpAddr>) -> String {
    address.map_or_else(|| "unknown".to_owned(), networks::network)
}

/// Account and network, account, network.
fn keys(state: &AppState, email: &str, address: Option<IpAddr>) -> [Vec<u8>; 3] {
    let (of_today, network) = (of_today(state), named(address));
    [
        of_today.mac("account at network", format!("{network} {email}").as_bytes()),
        state.keys.mac("account", email.as_bytes()),
        of_today.mac("network", network.as_bytes()),
    ]
}

/// Counts one mistake, or says how long to wait. The row is written only as it was read, so nobody is counted over.
pub(crate) async fn count(state: &AppState, key: &[u8], pace: Pace) -> Result<Option<TimeDelta>, DbErr> {
    let now = state.clock.now();
    for _ in 0..ROUNDS {
        let Some(row) = sign_in_attempt::Entity::find_by_id(key.to_vec()).one(&state.db).await? else {
            if is_first(&state.db, key, now).await? {
                return Ok(None);
            }
            continue;
        };
        let failures = pace.remembered(row.failures, row.last_failed_at, now);
        if let Some(wait) = pace.wait(failures, row.last_failed_at, now) {
            return Ok(Some(wait));
        }
        if is_unchanged(&state.db, &row, failures.saturating_add(1), now).await? {
            return Ok(None);
        }
    }
    Ok(Some(TimeDelta::seconds(1)))
}

async fn is_first(db: &impl ConnectionTrait, key: &[u8], now: DateTime<Utc>) -> Result<bool, DbErr> {
    let row = sign_in_attempt::ActiveModel { key_mac: Set(key.to_vec()), failures: Set(1), last_failed_at: Set(now) };
    let done = sign_in_attempt::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(db).await?;
    Ok(matches!(done, TryInsertResult::Inserted(1)))
}

async fn is_unchanged(
    db: &impl ConnectionTrait,
    read: &sign_in_attempt::Model,
    failures: i32,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let done = sign_in_attempt::Entity::update_many()
        .col_expr(sign_in_attempt::Column::Failures, Expr::value(failures))
        .col_expr(sign_in_attempt::Column::LastFailedAt, Expr::value(now))
        .filter(sign_in_attempt::COLUMN.key_mac.eq(read.key_mac.clone()))
        .filter(sign_in_attempt::COLUMN.failures.eq(read.failures))
        .filter(sign_in_attempt::COLUMN.last_failed_at.eq(read.last_failed_at))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes one counted try away again.
pub(crate) async fn give_back(db: &impl ConnectionTrait, keys: &[Vec<u8>]) -> Result<(), DbErr> {
    sign_in_attempt::Entity::update_many()
        .col_expr(sign_in_attempt::Column::Failures, Expr::col(sign_in_attempt::Column::Failures).sub(1))
        .filter(sign_in_attempt::Column::KeyMac.is_in(keys.to_vec()))
        .filter(sign_in_attempt::COLUMN.failures.gt(0))
        .exec(db)
        .await
        .map(drop)
}
