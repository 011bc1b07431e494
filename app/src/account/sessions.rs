//! Server-side sessions. The browser holds a random token in a `__Host-` cookie; the database holds a keyed hash of it.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderMap, header};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    account::second_factor::half,
    context::{AppState, random_bytes},
    entity::session,
};

/// The cookie's name. `__Host-` makes browsers demand HTTPS (or, in Chromium and Firefox, an address of one's own
/// machine), our own host and the whole site: no other host, and nobody between, can plant one.
pub const COOKIE: &str = "__Host-medmig";

/// A session that nobody has used for this long is over.
const IDLE: TimeDelta = TimeDelta::hours(2);

/// A session is over after this long, used or not: one working day.
const LONGEST: TimeDelta = TimeDelta::hours(12);

/// How stale `last_seen_at` may grow before it is written again.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(5);

/// How a session was begun, which decides how far it reaches (see [`crate::account::rules::holds`]). The default is what is ours:
/// a password, or a link in a mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// At the own sign-in of this organisation.
    pub organisation_id: Option<Uuid>,
    /// That one answers for a second factor.
    pub is_strong: bool,
}

impl From<&session::Model> for Way {
    fn from(row: &session::Model) -> Self {
        Self { organisation_id: row.organisation_id, is_strong: row.is_strong }
    }
}

/// Begins a session and returns the `Set-Cookie` value. Called at sign-in only, always with a new token. The cookie has
/// no age of its own: it goes when the browser is closed, and the limits above hold here.
///
/// # Errors
/// When the database fails.
pub async fn begin(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid, way: Way) -> Result<String, DbErr> {
    let token = URL_SAFE_NO_PAD.encode(random_bytes::<32>());
    let now = state.clock.now();
    session::Entity::delete_many().filter(session::COLUMN.created_at.lt(now - LONGEST)).exec(db).await?;
    let row = session::ActiveModel {
        token_mac: Set(mac(state, &token)),
        account_id: Set(account_id),
        created_at: Set(now),
        last_seen_at: Set(now),
        organisation_id: Set(way.organisation_id),
        is_strong: Set(way.is_strong),
    };
    session::Entity::insert(row).exec_without_returning(db).await?;
    Ok(cookie(&token))
}

/// The `Set-Cookie` value that holds `token`.
pub(super) fn cookie(token: &str) -> String {
    format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax")
}

/// Ends the session of this request, whole or half. Whether there was one. Send [`cleared`] with the answer, unless a new
/// session begins.
///
/// # Errors
/// When the database fails.
pub async fn end(state: &AppState, db: &impl ConnectionTrait, headers: &HeaderMap) -> Result<bool, DbErr> {
    let Some(token) = token(headers) else { return Ok(false) };
    let whole = session::Entity::delete_by_id(mac(state, token)).exec(db).await?;
    let half = half::end(state, db, token).await?;
    Ok(0 < whole.rows_affected + half)
}

/// The `Set-Cookie` value that takes the cookie away.
pub fn cleared() -> String {
    format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
}

/// Ends every session of an account, the half ones too: it lost its rights, or signs in by other means from now on.
///
/// # Errors
/// When the database fails.
pub async fn end_all(db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    half::end_all(db, account_id).await?;
    session::Entity::delete_many().filter(session::COLUMN.account_id.eq(account_id)).exec(db).await.map(drop)
}

/// Ends every session that was begun at the own sign-in of an organisation; of one account, or of all.
///
/// # Errors
/// When the database fails.
pub async fn end_of(db: &impl ConnectionTrait, organisation_id: Uuid, account_id: Option<Uuid>) -> Result<(), DbErr> {
    half::end_of(db, organisation_id, account_id).await?;
    session::Entity::delete_many()
        .filter(session::COLUMN.organisation_id.eq(organisation_id))
        .filter(Condition::all().add_option(account_id.map(|id| session::Column::AccountId.eq(id))))
        .exec(db)
        .await
        .map(drop)
}

/// The account of this request's living session. Whether the account may still do anything is for
/// [`crate::account::rights`] to say.
///
/// # Errors
/// When the database fails.
pub async fn account_id(state: &AppState, headers: &HeaderMap) -> Result<Option<Uuid>, DbErr> {
    Ok(living(state, headers).await?.map(|session| session.account_id))
}

/// This request's living session.
///
/// # Errors
/// When the database fails.
pub async fn living(state: &AppState, headers: &HeaderMap) -> Result<Option<session::Model>, DbErr> {
    let Some(token) = token(headers) else {
        return Ok(None);
    };
    let now = state.clock.now();
    let Some(found) = session::Entity::find_by_id(mac(state, token)).one(&state.db).await? else {
        return Ok(None);
    };
    if !is_alive(&found, now) {
        session::Entity::delete_by_id(found.token_mac).exec(&state.db).await?;
        return Ok(None);
    }
    if SEEN_EVERY < now - found.last_seen_at {
        seen(&state.db, found.token_mac.clone(), now).await?;
    }
    Ok(Some(found))
}

/// Notes that the session was used. One that was ended meanwhile, in another window, stays ended.
async fn seen(db: &impl ConnectionTrait, token_mac: Vec<u8>, now: DateTime<Utc>) -> Result<(), DbErr> {
    session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(now))
        .filter(session::COLUMN.token_mac.eq(token_mac))
        .exec(db)
        .await
        .map(drop)
}

fn is_alive(session: &session::Model, now: DateTime<Utc>) -> bool {
    now - session.last_seen_at < IDLE && now - session.created_at < LONGEST
}

pub(super) fn mac(state: &AppState, token: &str) -> Vec<u8> {
    state.keys.mac("session", token.as_bytes())
}

/// The token in the request's cookies.
pub(super) fn token(headers: &HeaderMap) -> Option<&str> {
    value_of(headers, COOKIE)
}

/// The value of one of the request's cookies.
pub(super) fn value_of<'a>(headers: &'a HeaderMap, cookie: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(cookie)?.strip_prefix('='))
}
