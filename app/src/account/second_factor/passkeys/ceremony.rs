//! What is asked of a device, and read once when it answers.

use chrono::TimeDelta;
use http::HeaderMap;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use webauthn_rs::prelude::{PasskeyAuthentication, PasskeyRegistration};

use super::{held, relying_party};
use crate::{
    account::sessions,
    context::{AppState, new_secret_id},
    entity::{account, passkey_ceremony},
    error::AppError,
};

/// How long there is to answer.
const LONGEST: TimeDelta = TimeDelta::minutes(10);

/// What a device is asked, as it is kept until it answers.
#[derive(Debug, Deserialize, Serialize)]
pub enum Asked {
    /// To make a passkey.
    Make(PasskeyRegistration),
    /// To use one that the account has.
    Use(PasskeyAuthentication),
}

/// What the page needs to ask the device.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Which ceremony it is.
    pub id: String,
    /// What the browser is told, as JSON.
    pub options: String,
}

/// Asks to make a passkey for the account. None where there can be none (see [`relying_party::at`]).
///
/// # Errors
/// [`AppError::NotSignedIn`] without a session, whole or half; when the database fails.
pub async fn begin_making(
    state: &AppState,
    db: &impl ConnectionTrait,
    headers: &HeaderMap,
    account: &account::Model,
) -> Result<Option<Begun>, AppError> {
    let Some(us) = relying_party::at(&state.base_url) else { return Ok(None) };
    let known = held::of(db, account.id).await?.into_iter().map(|row| row.credential_id).collect();
    let begun = us.start_passkey_registration(account.id, &account.email, &account.display_name, Some(known));
    let (told, asked) = begun.map_err(anyhow::Error::from)?;
    let options = serde_json::to_string(&told.public_key).map_err(anyhow::Error::from)?;
    let id = keep(state, db, headers, (account.id, &Asked::Make(asked))).await?;
    Ok(Some(Begun { id, options }))
}

/// Asks to use one of the account's passkeys. None where it has none, or there can be none.
///
/// # Errors
/// As [`begin_making`].
pub async fn begin_using(
    state: &AppState,
    db: &impl ConnectionTrait,
    headers: &HeaderMap,
    account_id: Uuid,
) -> Result<Option<Begun>, AppError> {
    let Some(us) = relying_party::at(&state.base_url) else { return Ok(None) };
    let known = held::of(db, account_id).await?.iter().map(held::read).collect::<Result<Vec<_>, _>>()?;
    if known.is_empty() {
        return Ok(None);
    }
    let (told, asked) = us.start_passkey_authentication(&known).map_err(anyhow::Error::from)?;
    let options = serde_json::to_string(&told.public_key).map_err(anyhow::Error::from)?;
    let id = keep(state, db, headers, (account_id, &Asked::Use(asked))).await?;
    Ok(Some(Begun { id, options }))
}

async fn keep(
    state: &AppState,
    db: &impl ConnectionTrait,
    headers: &HeaderMap,
    (account_id, asked): (Uuid, &Asked),
) -> Result<String, AppError> {
    let now = state.clock.now();
    let over = passkey_ceremony::COLUMN.begun_at.lt(now - LONGEST);
    passkey_ceremony::Entity::delete_many().filter(over).exec(db).await?;
    let id = new_secret_id();
    let row = passkey_ceremony::ActiveModel {
        id: Set(id),
        account_id: Set(account_id),
        session_mac: Set(session_mac(state, headers)?),
        asked: Set(serde_json::to_string(asked).map_err(anyhow::Error::from)?),
        begun_at: Set(now),
    };
    passkey_ceremony::Entity::insert(row).exec_without_returning(db).await?;
    Ok(id.to_string())
}

/// What was asked in this ceremony, which is over with that. None where it is not one of this account in this session, or over
/// already. Not for a transaction that may be rolled back: an answer that is wrong ends it too.
///
/// # Errors
/// As [`begin_making`].
pub async fn take(
    state: &AppState,
    headers: &HeaderMap,
    account_id: Uuid,
    id: &str,
) -> Result<Option<Asked>, AppError> {
    let Ok(id) = id.parse::<Uuid>() else { return Ok(None) };
    let theirs = passkey_ceremony::Entity::find_by_id(id)
        .filter(passkey_ceremony::COLUMN.account_id.eq(account_id))
        .filter(passkey_ceremony::COLUMN.session_mac.eq(session_mac(state, headers)?));
    let found = theirs.one(&state.db).await?;
    let Some(row) = found.filter(|row| state.clock.now() - row.begun_at < LONGEST) else { return Ok(None) };
    // Of two who answer at the same moment one is read.
    let gone = passkey_ceremony::Entity::delete_by_id(id).exec(&state.db).await?;
    if gone.rows_affected != 1 {
        return Ok(None);
    }
    Ok(Some(serde_json::from_str(&row.asked).map_err(anyhow::Error::from)?))
}

/// Tells one session from another, whole or half.
fn session_mac(state: &AppState, headers: &HeaderMap) -> Result<Vec<u8>, AppError> {
    let token = sessions::token(headers).ok_or(AppError::NotSignedIn)?;
    Ok(state.keys.mac("session of a ceremony", token.as_bytes()))
}
