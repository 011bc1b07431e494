//! Somebody who is signed in and asks for what is not there, or not theirs: that others' identifiers are tried shows in the log of the
//! service, whichever page or act they are tried at.

use app::{account::sessions, context::AppState, error::AppError};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use http::StatusCode;

/// Middleware: a line for each, with who it was and the pattern of the address, never what stood in it.
pub async fn tell(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let Some(route) = of_single_things(&request) else { return next.run(request).await };
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND {
        match sessions::account_id(&state, &headers).await {
            Ok(Some(id)) => tracing::warn!(account.id = %id, route, "asked for what is not there for them"),
            Ok(None) => {}
            Err(cause) => AppError::from(cause).log(),
        }
    }
    response
}

/// The pattern of an address of staff or elected that names something, as `/arbete/omgang/{code}`.
fn of_single_things(request: &Request) -> Option<String> {
    let pattern = request.extensions().get::<MatchedPath>()?.as_str();
    let names = ["/arbete/", "/politik/"].iter().any(|start| pattern.starts_with(start)) && pattern.contains('{');
    names.then(|| pattern.to_owned())
}
