//! A sign-in that is under way: the browser is at the provider and comes back, to whichever process. Its cookie holds a random
//! token, out of which state, nonce and verifier are made under the secret of the installation; the row holds a keyed hash of it,
//! and goes when it is used.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use http::HeaderMap;
use sea_orm::{ActiveValue::Set, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::provider::Ties;
use crate::{
    account::sessions,
    context::{AppState, random_bytes},
    entity::sign_in_ceremony,
};

/// The cookie's name; see [`sessions::COOKIE`]. Browsers send it along when the provider sends them back, since
/// that is a page one goes to.
const COOKIE: &str = "__Host-medmig-sign-in";

/// How long there is to come back.
const LONGEST: TimeDelta = TimeDelta::minutes(10);

/// Begins one and returns the `Set-Cookie` value.
///
/// # Errors
/// When the database fails.
pub async fn begin(state: &AppState, organisation_id: Uuid, next: &str) -> Result<(String, Ties), DbErr> {
    let token = URL_SAFE_NO_PAD.encode(random_bytes::<32>());
    let now = state.clock.now();
    let stale = sign_in_ceremony::COLUMN.begun_at.lt(now - LONGEST);
    sign_in_ceremony::Entity::delete_many().filter(stale).exec(&state.db).await?;
    let row = sign_in_ceremony::ActiveModel {
        token_mac: Set(mac(state, &token)),
        organisation_id: Set(organisation_id),
        next: Set(next.to_owned()),
        begun_at: Set(now),
    };
    sign_in_ceremony::Entity::insert(row).exec_without_returning(&state.db).await?;
    let cookie = format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={}", LONGEST.num_seconds());
    Ok((cookie, ties(state, &token)))
}

/// Takes the ceremony of this browser at this organisation, if `came_back` is its state: where they wanted to go, and its ties.
/// Nobody takes it a second time.
///
/// # Errors
/// When the database fails.
pub async fn take(
    state: &AppState,
    headers: &HeaderMap,
    organisation_id: Uuid,
    came_back: &str,
) -> Result<Option<(String, Ties)>, DbErr> {
    let Some(token) = sessions::value_of(headers, COOKIE) else { return Ok(None) };
    let ties = ties(state, token);
    if ties.state != came_back {
        return Ok(None);
    }
    let row = sign_in_ceremony::Entity::find_by_id(mac(state, token)).one(&state.db).await?;
    let fits = |row: &sign_in_ceremony::Model| {
        row.organisation_id == organisation_id && state.clock.now() - row.begun_at < LONGEST
    };
    let Some(row) = row.filter(fits) else { return Ok(None) };
    let taken = sign_in_ceremony::Entity::delete_by_id(row.token_mac).exec(&state.db).await?;
    Ok((taken.rows_affected == 1).then_some((row.next, ties)))
}

/// The `Set-Cookie` value that takes the cookie away.
pub fn cleared() -> String {
    format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
}

/// What is made out of a token: each apart from the others, none telling of another.
fn ties(state: &AppState, token: &str) -> Ties {
    let made = |purpose: &str| URL_SAFE_NO_PAD.encode(state.keys.mac(purpose, token.as_bytes()));
    Ties {
        state: made("state of a sign-in"),
        nonce: made("nonce of a sign-in"),
        verifier: made("verifier of a sign-in"),
    }
}

fn mac(state: &AppState, token: &str) -> Vec<u8> {
    state.keys.mac("sign-in ceremony", token.as_bytes())
}
