//! Server-side sessions. The browser holds a random token in a `__Host-` cookie; the database holds a keyed hash of it.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderMap, header};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    context::{AppState, random_bytes},
    entity::session,
};

/// The cookie's name. `__Host-` makes browsers demand HTTPS (or localhost), our own host and the whole site.
pub const COOKIE: &str = "__Host-medmig";

/// A session that nobody has used for this long is over.
const IDLE: TimeDelta = TimeDelta::hours(2);

/// A session is over after this long, used or not: one working day.
const LONGEST: TimeDelta = TimeDelta::hours(12);

/// How stale `last_seen_at` may grow before it is written again.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(5);

/// Begins a session and returns the `Set-Cookie` value. Called at sign-in only, always with a new token.
pub async fn begin(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<String, DbErr> {
    let token = URL_SAFE_NO_PAD.encode(random_bytes::<32>());
    let now = state.clock.now();
    let row = session::ActiveModel {
        token_mac: Set(mac(state, &token)),
        account_id: Set(account_id),
        created_at: Set(now),
        last_seen_at: Set(now),
    };
    session::Entity::insert(row).exec_without_returning(db).await?;
    Ok(format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={}", LONGEST.num_seconds()))
}

/// Ends the session of this request, if there is one, and returns the `Set-Cookie` value that clears the cookie.
pub async fn end(state: &AppState, headers: &HeaderMap) -> Result<String, DbErr> {
    if let Some(token) = token(headers) {
        session::Entity::delete_by_id(mac(state, token)).exec(&state.db).await?;
    }
    Ok(format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"))
}

/// Ends every session of an account: it lost its rights, or chose a new password.
pub async fn end_all(db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    session::Entity::delete_many().filter(session::COLUMN.account_id.eq(account_id)).exec(db).await.map(drop)
}

/// The account of this request's living session.
pub async fn account_id(state: &AppState, headers: &HeaderMap) -> Result<Option<Uuid>, DbErr> {
    let Some(token) = token(headers) else { return Ok(None) };
    let now = state.clock.now();
    let Some(found) = session::Entity::find_by_id(mac(state, token)).one(&state.db).await? else { return Ok(None) };
    if !is_alive(&found, now) {
        session::Entity::delete_by_id(found.token_mac).exec(&state.db).await?;
        return Ok(None);
    }
    if SEEN_EVERY < now - found.last_seen_at {
        let seen =
            session::ActiveModel { token_mac: Set(found.token_mac), last_seen_at: Set(now), ..Default::default() };
        session::Entity::update(seen).exec(&state.db).await?;
    }
    Ok(Some(found.account_id))
}

fn is_alive(session: &session::Model, now: DateTime<Utc>) -> bool {
    now - session.last_seen_at < IDLE && now - session.created_at < LONGEST
}

fn mac(state: &AppState, token: &str) -> Vec<u8> {
    state.keys.mac("session", token.as_bytes())
}

/// The token in the request's cookies.
fn token(headers: &HeaderMap) -> Option<&str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))
}
