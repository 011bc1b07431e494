//! How often one network may ask us to write to somebody. How often a mailbox is written to is a rule of its own.

use std::net::IpAddr;

use chrono::TimeDelta;
use sea_orm::DbErr;

use crate::{
    context::AppState,
    limits::{self, Turn, pace::Pace},
};

/// A waiting room sits behind one address, so many may come at once; then about one a minute.
const NETWORK: Pace = Pace { free: 30, forget: TimeDelta::minutes(1), longest: TimeDelta::minutes(1) };

/// Counts one, or says how long to wait.
///
/// # Errors
/// When the database fails.
pub async fn wait(state: &AppState, sender: Option<IpAddr>) -> Result<Option<TimeDelta>, DbErr> {
    let key = limits::network_key(state, "following from network", sender);
    Ok(match limits::count(state, &key, NETWORK).await? {
        Turn::Now(_) => None,
        Turn::Wait(wait) => Some(wait),
    })
}
