//! Addresses that no row can have: PostgreSQL holds no zero byte and fails when it is asked for one, and bytes that are no
//! UTF-8 are no text. There is nothing there, whatever page or act the address is of.

use app::error::AppError;
use axum::{
    extract::{RawPathParams, Request, rejection::RawPathParamsRejection},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::Uri;

/// Middleware: answers that the page is not there. In a query what is no UTF-8 becomes U+FFFD where it is read.
pub async fn check(params: Result<RawPathParams, RawPathParamsRejection>, request: Request, next: Next) -> Response {
    let is_text = !matches!(params, Err(RawPathParamsRejection::InvalidUtf8InPathParam(_)));
    if is_text && !has_zero_byte(request.uri()) {
        return next.run(request).await;
    }
    AppError::NotFound.into_response()
}

/// Whether path or query have one. It is written in no other way.
fn has_zero_byte(address: &Uri) -> bool {
    address.path_and_query().is_some_and(|asked| asked.as_str().contains("%00"))
}
