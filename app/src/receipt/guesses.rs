//! Wrong codes are counted by network, so that nobody can go on guessing. A code is one of 2⁵⁵: with a hundred thousand
//! answers and a guess every other second, the first is hit in twenty thousand years. So there is no reason to be hard:
//! sixty wrong codes cost nothing, one is forgotten every ten seconds, and after that there are two seconds between them.
//! A right code is never counted, so a waiting room behind one address never meets the limit; when somebody beside it
//! guesses, a right code passes after those two seconds.
//!
//! A try is counted before it is looked up and given back when it was right: a thousand at once get no further than a
//! thousand in a row. What is kept is a hash of the network under a key of the day.

use chrono::TimeDelta;
use http::request::Parts;
use sea_orm::DbErr;

use crate::{
    account::{limits, rules::Pace},
    context::AppState,
    request,
};

const NETWORK: Pace = Pace { free: 60, forget: TimeDelta::seconds(10), longest: TimeDelta::seconds(2) };

/// Whether a code may be tried.
pub enum Turn {
    /// Go on. The try is counted as wrong until [`was_right`].
    Now(Vec<u8>),
    /// Not before this long.
    Wait(TimeDelta),
}

/// Counts a try from the network that sent this, or says how long to wait. The answer is the same whatever the code is.
pub async fn begin(state: &AppState, parts: &Parts) -> Result<Turn, DbErr> {
    let key = limits::network_key(state, "receipt codes at network", request::sender(state, parts));
    let wait = limits::count(state, &key, NETWORK).await?;
    Ok(wait.map_or(Turn::Now(key), Turn::Wait))
}

/// The code was right: the network gets its try back, and one without mistakes leaves no hash and no time behind.
pub async fn was_right(state: &AppState, counted: Vec<u8>) -> Result<(), DbErr> {
    limits::give_back(&state.db, std::slice::from_ref(&counted)).await?;
    limits::forget(state, &counted).await
}
