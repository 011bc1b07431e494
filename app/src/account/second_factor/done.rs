//! What came of an act on one's own second factor, and how that is shown.

use std::{collections::BTreeMap, sync::Arc};

use axum::response::Response;
use http::{StatusCode, request::Parts};

use super::{
    OWN_PATH,
    page::{CODES, DONE, NEXT, OPTIONS},
    passkeys::{CEREMONY, ceremony::Begun},
};
use crate::{
    account::{actions::with_cookie, queries, rules},
    answer::receipt::ReceiptCode,
    context::AppState,
    entity::account,
    error::AppError,
    forms::{FormState, Sent, see_other, show_again_as},
    request,
};

/// What came of it.
pub enum Done {
    /// Codes on paper, which one is shown this once, and the session that begins with it.
    Codes {
        /// The codes.
        codes: Vec<ReceiptCode>,
        /// The `Set-Cookie` value.
        cookie: String,
    },
    /// It is as one wanted it, and another session has begun.
    Changed {
        /// What was done, as the page is told.
        act: &'static str,
        /// The `Set-Cookie` value.
        cookie: String,
    },
    /// The device is asked to make a passkey.
    Asks(Begun),
}

/// What one sees of it.
///
/// # Errors
/// When the database fails.
pub async fn shown(
    state: &AppState,
    parts: Parts,
    (account, sent): (&account::Model, Sent),
    done: Done,
) -> Result<Response, AppError> {
    match done {
        Done::Codes { codes, cookie } => {
            let codes: Vec<_> = codes.iter().map(ToString::to_string).collect();
            let notes = [(CODES, codes.join("\n")), (NEXT, next(state, &parts, account).await?)];
            with_cookie(&cookie, page(state, parts, Sent::default(), notes).await)
        }
        Done::Changed { act, cookie } => with_cookie(&cookie, see_other(&format!("{OWN_PATH}?{DONE}={act}"))?),
        Done::Asks(Begun { id, options }) => Ok(page(state, parts, sent, [(CEREMONY, id), (OPTIONS, options)]).await),
    }
}

async fn page(state: &AppState, parts: Parts, sent: Sent, notes: [(&'static str, String); 2]) -> Response {
    let form = FormState { sent, notes: Arc::new(BTreeMap::from(notes)), ..FormState::default() };
    show_again_as(StatusCode::OK, state, parts, form).await
}

/// Where one goes on to.
///
/// # Errors
/// When the database fails.
pub async fn next(state: &AppState, parts: &Parts, account: &account::Model) -> Result<String, AppError> {
    let homes = queries::homes(&state.db, account.id).await?;
    Ok(rules::after_sign_in(&request::query(parts, "nasta"), &homes))
}
