//! POST `/arbete/omgang/{code}/arkivera`.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::{
    act,
    rules::{archive_path, check},
};
use crate::{
    account::rights::archivist::archiver_of_round,
    context::AppState,
    error::AppError,
    forms::Sent,
    round::{actions::answer, life::NotDone},
};

/// POST: the round is archived.
pub async fn archive(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let archiver = archiver_of_round(&state, &parts.headers, &code).await?;
    let done = match check(&sent) {
        Ok(()) => act::archive(&state, &archiver).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &archive_path(&archiver.row().code)).await
}
