//! POST: what an administrator decides for the dialogues of the organisation.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::{form::check, house_rules_path, queries};
use crate::{
    account::rights::organisation::own_administrator_of,
    channel::form::SEEN,
    context::AppState,
    dialogue::planning::actions::SAVED,
    error::AppError,
    forms::Sent,
    round::{actions::answer, life::NotDone},
};

/// POST on the page's own address.
///
/// # Errors
/// [`AppError::NotFound`] for all but administrators of the organisation.
pub async fn decide(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let administrator = own_administrator_of(&state, &parts.headers, &slug).await?;
    let done = match check(&sent, administrator.row().id) {
        Ok(wanted) => queries::save(&state, &administrator, sent.get(SEEN), wanted).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    let next = format!("{}?{SAVED}=ja", house_rules_path(&administrator.row().slug));
    answer(&state, parts, sent, done, &next).await
}
