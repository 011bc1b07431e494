//! How much one request may cost: its time, and the panic that it may cause.

use std::{any::Any, time::Duration};

use app::error::AppError;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Gives up on a request that takes longer than `longest`, the reading of its body included.
pub async fn in_time(State(longest): State<Duration>, request: Request, next: Next) -> Response {
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => AppError::TooSlow.into_response(),
    }
}

/// A fault of ours that nobody foresaw: the visitor gets a page. The log has where it happened (`log`), not the panic's own words.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    AppError::Internal(anyhow::anyhow!("a request panicked")).into_response()
}
