//! POST `/arbete/omgang/{code}/lamna-over`.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::acts;
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    error::AppError,
    forms::Sent,
    round::{actions::answer, rules::deliver_path},
};

/// POST: those who decide get the brief.
pub async fn deliver(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = acts::deliver(&state, &moderator).await;
    answer(&state, parts, sent, done, &deliver_path(&moderator.row().code)).await
}
