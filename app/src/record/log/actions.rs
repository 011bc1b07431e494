//! POST `/arbete/logg`: the log as a file.

use axum::{extract::State, response::Response};
use http::request::Parts;

use super::{export, filter::Asked, queries};
use crate::{
    account::rights::organisation::log_reader,
    context::AppState,
    error::AppError,
    forms::{FormState, Sent, show_again},
    spreadsheet,
};

/// POST: fetch what was asked for, all of it.
pub async fn fetch(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let reader = log_reader(&state, &parts.headers).await?;
    let asked = match Asked::check(&sent) {
        Ok(asked) => Asked { before: None, ..asked },
        Err(errors) => return Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
    };
    let filter = queries::chosen(&reader, &queries::choices(&state.db, &reader).await?, asked)?;
    spreadsheet::download("logg", export::file(&state, &reader, &filter).await?)
}
