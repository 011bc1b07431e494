//! `/HSD4`: the code of a round as the whole address, as people type it from a poster.

use axum::{
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use http::request::Parts;
use sea_orm::DbErr;

use crate::{context::AppState, error::AppError, forms::see_other, request, round::queries::round_by_code, shell};

/// What stands at an address that no page has: the way to the questions where it is a round's code, else that there is nothing.
pub async fn show(State(state): State<AppState>, asked: Request) -> Response {
    let (parts, body) = asked.into_parts();
    match way(&state, &parts).await {
        Ok(Some(way)) => way,
        Ok(None) => shell::show(State(state), Request::from_parts(parts, body)).await,
        Err(error) => error.into_response(),
    }
}

/// The way to the round whose code `parts` ask for, if it is one's. What is no word is no code, and is looked for nowhere.
async fn way(state: &AppState, parts: &Parts) -> Result<Option<Response>, AppError> {
    let Some(code) = parts.uri.path().strip_prefix('/').filter(|code| parts.method.is_safe() && !code.is_empty())
    else {
        return Ok(None);
    };
    match round_by_code(&state.db, code).await {
        Ok(round) => see_other(&request::words_of(parts).link(&round.path())).map(Some),
        Err(DbErr::RecordNotFound(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
