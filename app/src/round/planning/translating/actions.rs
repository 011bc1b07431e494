//! POST: the form of a round's name in other languages.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::saving;
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    error::AppError,
    forms::Sent,
    round::{actions::answer, rules::work_path},
};

/// POST: write what the round is called in other languages.
pub async fn write(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = saving::write(&state, &moderator, &sent).await;
    answer(&state, parts, sent, done, &work_path(&moderator.row().code)).await
}
