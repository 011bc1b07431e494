//! Sign-in is slowed down after mistakes: for one account from one network, for the account from everywhere, and for the
//! network. The account alone would let anybody who knows an official address (they are public) keep its owner out; so
//! the hard limit is on account and network together, and the two wide ones are generous and never wait long.
//!
//! Nobody can use the account's own limit to keep its owner out: the first try that a network makes today passes it. Who
//! guesses gets one such try from each network there is, at passwords of twelve characters and more.
//!
//! The network is the address of the socket, or behind proxies what they heard (`MEDMIG_PROXIES`).

use std::net::IpAddr;

use chrono::TimeDelta;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    context::AppState,
    entity::attempt,
    limits::{self, Counted, Turn, pace::Pace},
};

/// One account from one network: a person who has forgotten, or somebody who guesses.
const ACCOUNT_HERE: Pace = Pace { free: 5, forget: TimeDelta::minutes(15), longest: TimeDelta::minutes(15) };

/// One account from everywhere: somebody who guesses from many places. 30 and then one a minute.
const ACCOUNT: Pace = Pace { free: 30, forget: TimeDelta::minutes(5), longest: TimeDelta::minutes(1) };

/// Codes of one account from everywhere. Who is asked for one has given the right password, so this one is narrow.
const CODES: Pace = Pace { free: 10, forget: TimeDelta::minutes(15), longest: TimeDelta::minutes(15) };

/// One network: a whole office sits behind one address, so there is room for many who mistype.
const NETWORK: Pace = Pace { free: 50, forget: TimeDelta::minutes(1), longest: TimeDelta::minutes(1) };

/// Sign-ins at organisations' own providers that a network begins: a whole office may do so in the same minute.
const ELSEWHERE: Pace = Pace { free: 200, forget: TimeDelta::seconds(10), longest: TimeDelta::minutes(1) };

/// A try that is counted and may be made.
#[derive(Debug)]
pub struct Attempt {
    /// Of the network: given back when it was right.
    network: Option<Counted>,
    /// Of the account: forgotten then.
    account: [Vec<u8>; 2],
}

/// Counts a try at `email` (as it is looked up) from `address`, or says how long to wait. The try is counted as a mistake
/// until [`succeeded`]. The answer is the same whether there is such an account or not.
///
/// # Errors
/// When the database fails.
pub async fn begin(state: &AppState, email: &str, address: Option<IpAddr>) -> Result<Turn<Attempt>, DbErr> {
    let keys = keys(state, email, address);
    let first_here = attempt::Entity::find_by_id(keys[0].clone()).one(&state.db).await?.is_none();
    count(state, keys, [ACCOUNT_HERE, ACCOUNT, NETWORK], first_here.then_some(ACCOUNT)).await
}

/// As [`begin`], for a try at a code of the second factor; here no first try of a network passes a limit.
///
/// # Errors
/// When the database fails.
pub async fn begin_code(state: &AppState, account_id: Uuid, address: Option<IpAddr>) -> Result<Turn<Attempt>, DbErr> {
    // With a capital letter, which no address has as it is looked up: nobody can type this one and use up the tries.
    let keys = keys(state, &format!("Second factor of {account_id}"), address);
    count(state, keys, [ACCOUNT_HERE, CODES, NETWORK], None).await
}

/// Counts that somebody begins to sign in at an organisation's provider, or says how long to wait.
///
/// # Errors
/// When the database fails.
pub async fn begin_elsewhere(state: &AppState, address: Option<IpAddr>) -> Result<Turn<Counted>, DbErr> {
    limits::count(state, &limits::network_key(state, "sign-in elsewhere", address), ELSEWHERE).await
}

/// Counts that somebody comes back from there, as a mistake of the network until it is given back; or says how long to wait.
///
/// # Errors
/// When the database fails.
pub async fn come_from_elsewhere(state: &AppState, address: Option<IpAddr>) -> Result<Turn<Counted>, DbErr> {
    limits::count(state, &limits::network_key(state, "network", address), NETWORK).await
}

/// Counts a try by every key at its pace; by the one of `passed` it does not wait.
async fn count(
    state: &AppState,
    keys: [Vec<u8>; 3],
    paces: [Pace; 3],
    passed: Option<Pace>,
) -> Result<Turn<Attempt>, DbErr> {
    let mut counted = Vec::with_capacity(keys.len());
    for (key, pace) in keys.iter().zip(paces) {
        match limits::count(state, key, pace).await? {
            Turn::Now(one) => counted.push(one),
            Turn::Wait(_) if passed == Some(pace) => {}
            Turn::Wait(wait) => {
                for one in &counted {
                    limits::give_back(&state.db, one).await?;
                }
                return Ok(Turn::Wait(wait));
            }
        }
    }
    let [here, account, _] = keys;
    Ok(Turn::Now(Attempt { network: counted.pop(), account: [here, account] }))
}

/// The password, or the code, was right: the account's mistakes are forgotten, the network gets its try back. A network's own
/// mistakes stay: one right try among many guesses clears nothing.
///
/// # Errors
/// When the database fails.
pub async fn succeeded(db: &impl ConnectionTrait, made: &Attempt) -> Result<(), DbErr> {
    let done = attempt::Column::KeyMac.is_in(made.account.clone());
    attempt::Entity::delete_many().filter(done).exec(db).await?;
    match &made.network {
        Some(network) => limits::give_back(db, network).await,
        None => Ok(()),
    }
}

/// Account and network, account, network.
fn keys(state: &AppState, email: &str, address: Option<IpAddr>) -> [Vec<u8>; 3] {
    let at_network = format!("{} {email}", limits::named(address));
    [
        limits::key_of_today(state, "account at network", &at_network),
        state.keys.mac("account", email.as_bytes()),
        limits::network_key(state, "network", address),
    ]
}
