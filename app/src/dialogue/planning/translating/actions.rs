//! POST: the form of a dialogue's texts in other languages.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::saving;
use crate::{
    account::rights::moderator_of_dialogue,
    context::AppState,
    dialogue::planning::{actions::SAVED, rules::plan_path},
    error::AppError,
    forms::Sent,
    round::actions::answer,
};

/// POST: write what the dialogue says in other languages.
pub async fn write(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_dialogue(&state, &parts.headers, &slug).await?;
    let done = saving::write(&state, &moderator, &sent).await;
    let next = format!("{}?{SAVED}=ja", plan_path(&moderator.row().slug));
    answer(&state, parts, sent, done, &next).await
}
