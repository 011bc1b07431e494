//! POST: the code is given, or the passkey shown; an app is tied to the account, or another one instead; new codes on paper are
//! made. What is done with passkeys is in [`acts`].

use axum::{extract::State, response::Response};
use http::request::Parts;

use super::{
    OWN_PATH,
    done::{self, Done, next},
    half::{self, Come},
    not_passed::NotPassed,
    on_to,
    page::{
        ACT, ASK_PASSKEY, CHANGE, CODE, MAKE_PASSKEY, NEW_CODE, OLD_CODE, REMOVE_PASSKEY, RENEW, TIE, WITH_PASSWORD,
    },
    passkeys::acts,
    recovery, rows, totp,
    tries::Try,
};
use crate::{
    account::{actions::with_cookie, queries, sessions},
    context::AppState,
    entity::account,
    error::AppError,
    forms::{Sent, see_other},
    request,
};

/// POST `/logga-in/kod`.
///
/// # Errors
/// [`AppError::NotSignedIn`] without half a session.
pub async fn give_code(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let (account, come) = half::who(&state, &parts.headers).await?;
    let next = next(&state, &parts, &account).await?;
    if come == Come::Whole {
        return see_other(&next);
    }
    match let_in(&state, &parts, &account, &sent).await {
        Ok(cookie) => with_cookie(&cookie, see_other(&next)?),
        Err(not) => not.shown(&state, parts, sent).await,
    }
}

async fn let_in(state: &AppState, parts: &Parts, account: &account::Model, sent: &Sent) -> Result<String, NotPassed> {
    let tried = Try::begin(state, parts, account, (sent, &[CODE])).await?;
    let mut acts = tried.uses(state, account, (sent, CODE)).await?;
    let way = half::way(state, &tried.txn, &parts.headers).await?;
    tried.succeeds(state, parts).await?;
    let cookie = sessions::begin(state, &tried.txn, account.id, way).await?;
    acts.push("account.sign_in");
    tried.commit(state, account, acts).await?;
    Ok(cookie)
}

/// POST `/logga-in/andra-steget`. The answer shows codes on paper, this once.
///
/// # Errors
/// [`AppError::NotSignedIn`] without a session, whole or half; [`AppError::Conflict`] when one that was begun at an organisation's
/// provider would choose the first for more than it reaches.
pub async fn act_on_own(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let (account, come) = half::who(&state, &parts.headers).await?;
    let is_tied = rows::is_tied(&state.db, account.id).await?;
    let way = half::way(&state, &state.db, &parts.headers).await?;
    if !is_tied && !queries::reaches_all(&state.db, account.id, way).await? {
        return Err(AppError::Conflict(WITH_PASSWORD));
    }
    let done = match (sent.get(ACT), is_tied, come) {
        (TIE, false, _) if !account.is_demonstration => tie(&state, &parts, (&account, come), &sent).await,
        (MAKE_PASSKEY, false, _) if !account.is_demonstration => {
            acts::make_first(&state, &parts, (&account, come), &sent).await
        }
        (CHANGE, true, Come::Whole) => change(&state, &parts, &account, &sent).await,
        (RENEW, true, Come::Whole) => renew(&state, &parts, &account, &sent).await,
        (ASK_PASSKEY, true, Come::Whole) => acts::ask(&state, &parts, &account, &sent).await,
        (MAKE_PASSKEY, true, Come::Whole) => acts::make_one_more(&state, &parts, &account, &sent).await,
        (REMOVE_PASSKEY, true, Come::Whole) => acts::remove(&state, &parts, &account, &sent).await,
        // Another window was before this one: the page says how it stands.
        _ => return see_other(&on_to(OWN_PATH, &request::query(&parts, "nasta"))),
    };
    match done {
        Ok(done) => done::shown(&state, parts, (&account, sent), done).await,
        Err(not) => not.shown(&state, parts, sent).await,
    }
}

/// The app that is the account's first second factor.
async fn tie(
    state: &AppState,
    parts: &Parts,
    (account, come): (&account::Model, Come),
    sent: &Sent,
) -> Result<Done, NotPassed> {
    let tried = Try::begin(state, parts, account, (sent, &[CODE])).await?;
    is_shown_by_app(state, parts, &tried, account, (sent, CODE)).await?;
    let acts = match come {
        Come::Half => vec!["account.tie_app", "account.sign_in"],
        Come::Whole => vec!["account.tie_app"],
    };
    begin_anew(state, parts, tried, (account, acts)).await
}

/// Another app instead of the one there is, or the first beside passkeys.
async fn change(state: &AppState, parts: &Parts, account: &account::Model, sent: &Sent) -> Result<Done, NotPassed> {
    let tried = Try::begin(state, parts, account, (sent, &[OLD_CODE, NEW_CODE])).await?;
    let mut acts = tried.uses(state, account, (sent, OLD_CODE)).await?;
    let had_app = rows::forget_app(&tried.txn, account.id).await?;
    is_shown_by_app(state, parts, &tried, account, (sent, NEW_CODE)).await?;
    acts.push(if had_app { "account.change_app" } else { "account.tie_app" });
    begin_anew(state, parts, tried, (account, acts)).await
}

/// New codes on paper; the app stays.
async fn renew(state: &AppState, parts: &Parts, account: &account::Model, sent: &Sent) -> Result<Done, NotPassed> {
    let tried = Try::begin(state, parts, account, (sent, &[CODE])).await?;
    let mut acts = tried.uses(state, account, (sent, CODE)).await?;
    acts.push("account.make_recovery_codes");
    begin_anew(state, parts, tried, (account, acts)).await
}

/// Ties the app that was offered to this session.
async fn is_shown_by_app(
    state: &AppState,
    parts: &Parts,
    tried: &Try,
    account: &account::Model,
    (sent, field): (&Sent, &str),
) -> Result<(), NotPassed> {
    let seed = totp::offered(&state.keys, &parts.headers).ok_or(AppError::NotSignedIn)?;
    match rows::is_tied_now(state, &tried.txn, account.id, (seed, sent.get(field))).await? {
        true => Ok(()),
        false => Err(NotPassed::wrong(field)),
    }
}

/// New codes on paper and a new session; every other session of the account ends. `acts` are for the log.
pub(super) async fn begin_anew(
    state: &AppState,
    parts: &Parts,
    tried: Try,
    (account, acts): (&account::Model, Vec<&'static str>),
) -> Result<Done, NotPassed> {
    let codes = recovery::make(state, &tried.txn, account.id).await?;
    let cookie = tried.begins_anew(state, parts, (account, acts)).await?;
    Ok(Done::Codes { codes, cookie })
}
