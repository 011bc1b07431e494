//! Half a session: the password (or the organisation's own sign-in) was right, the code is still to come. It opens nothing but the pages that ask for the code,
//! and is over in ten minutes. It lives in a table of its own, so that nobody takes it for a session.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use http::HeaderMap;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    account::{
        rights,
        sessions::{self, Way},
    },
    context::{AppState, random_bytes},
    entity::{account, half_session, session},
    error::AppError,
};

/// How long there is to give the code, or to tie an app to the account.
const LONGEST: TimeDelta = TimeDelta::minutes(10);

/// How far somebody has come who is at the second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Come {
    /// The password was right.
    Half,
    /// They are signed in.
    Whole,
}

/// Begins half a session and returns the `Set-Cookie` value.
///
/// # Errors
/// When the database fails.
pub async fn begin(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid, way: Way) -> Result<String, DbErr> {
    let token = URL_SAFE_NO_PAD.encode(random_bytes::<32>());
    let now = state.clock.now();
    half_session::Entity::delete_many().filter(half_session::COLUMN.created_at.lt(now - LONGEST)).exec(db).await?;
    let row = half_session::ActiveModel {
        token_mac: Set(mac(state, &token)),
        account_id: Set(account_id),
        created_at: Set(now),
        organisation_id: Set(way.organisation_id),
    };
    half_session::Entity::insert(row).exec_without_returning(db).await?;
    Ok(sessions::cookie(&token))
}

/// Who is at the second factor, and how far they have come.
///
/// # Errors
/// [`AppError::NotSignedIn`] when there is no session and no half one, it is over, or the account is closed.
pub async fn who(state: &AppState, headers: &HeaderMap) -> Result<(account::Model, Come), AppError> {
    match account_of_half(state, headers).await? {
        Some(account) => Ok((account, Come::Half)),
        None => Ok((rights::signed_in(state, headers).await?.account().clone(), Come::Whole)),
    }
}

/// How the session of a request was begun, whole or half: the one that comes after it reaches no further.
///
/// # Errors
/// When the database fails.
pub async fn way(state: &AppState, db: &impl ConnectionTrait, headers: &HeaderMap) -> Result<Way, DbErr> {
    let Some(token) = sessions::token(headers) else { return Ok(Way::default()) };
    if let Some(half) = half_session::Entity::find_by_id(mac(state, token)).one(db).await? {
        return Ok(Way { organisation_id: half.organisation_id, is_strong: false });
    }
    let whole = session::Entity::find_by_id(sessions::mac(state, token)).one(db).await?;
    Ok(whole.as_ref().map(Way::from).unwrap_or_default())
}

async fn account_of_half(state: &AppState, headers: &HeaderMap) -> Result<Option<account::Model>, DbErr> {
    let Some(token) = sessions::token(headers) else { return Ok(None) };
    let row = half_session::Entity::find_by_id(mac(state, token)).one(&state.db).await?;
    let Some(row) = row.filter(|row| state.clock.now() - row.created_at < LONGEST) else { return Ok(None) };
    let account = account::Entity::find_by_id(row.account_id).one(&state.db).await?;
    Ok(account.filter(|account| account.disabled_at.is_none()))
}

/// Ends the half session with this token. How many there were: one or none.
///
/// # Errors
/// When the database fails.
pub async fn end(state: &AppState, db: &impl ConnectionTrait, token: &str) -> Result<u64, DbErr> {
    let done = half_session::Entity::delete_by_id(mac(state, token)).exec(db).await?;
    Ok(done.rows_affected)
}

/// Ends every half session of an account.
///
/// # Errors
/// When the database fails.
pub async fn end_all(db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    let theirs = half_session::COLUMN.account_id.eq(account_id);
    half_session::Entity::delete_many().filter(theirs).exec(db).await.map(drop)
}

/// Ends every half session that was begun at the own sign-in of an organisation; of one account, or of all.
///
/// # Errors
/// When the database fails.
pub async fn end_of(db: &impl ConnectionTrait, organisation_id: Uuid, account_id: Option<Uuid>) -> Result<(), DbErr> {
    half_session::Entity::delete_many()
        .filter(half_session::COLUMN.organisation_id.eq(organisation_id))
        .filter(Condition::all().add_option(account_id.map(|id| half_session::Column::AccountId.eq(id))))
        .exec(db)
        .await
        .map(drop)
}

fn mac(state: &AppState, token: &str) -> Vec<u8> {
    state.keys.mac("half session", token.as_bytes())
}
