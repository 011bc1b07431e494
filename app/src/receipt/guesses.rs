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
    context::AppState,
    limits::{self, Counted, Turn, pace::Pace},
    request,
};

const NETWORK: Pace = Pace { free: 60, forget: TimeDelta::seconds(10), longest: TimeDelta::seconds(2) };

/// Counts a try from the network that sent this, or says how long to wait. The answer is the same whatever the code is.
/// When the code is right, the try is to be given back: a network without mistakes leaves no hash and no time behind.
///
/// # Errors
/// When the database fails.
pub async fn begin(state: &AppState, parts: &Parts) -> Result<Turn<Counted>, DbErr> {
    let key = limits::network_key(state, "receipt codes at network", request::sender(state, parts));
    limits::count(state, &key, NETWORK).await
}
