//! POST: a quote is withdrawn.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use uuid::Uuid;

use super::{acts, form::Withdrawing};
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    error::AppError,
    forms::Sent,
    moderation::frame::quote_path,
    round::{actions::answer, life::NotDone},
};

/// POST: it goes from everywhere at once.
pub async fn withdraw(
    State(state): State<AppState>,
    Path((code, id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let id = Uuid::parse_str(&id).map_err(|_| AppError::NotFound)?;
    let done = match Withdrawing::check(&sent) {
        Ok(wish) => acts::withdraw(&state, &moderator, id, &wish).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &quote_path(&moderator.row().code, id)).await
}
