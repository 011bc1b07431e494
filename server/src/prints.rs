//! GET: files to print.

use app::{channel::pdf, context::AppState, moderation::protocol};
use axum::{Router, routing::get};

/// What a round has on paper.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/arbete/omgang/{code}/blankett.pdf", get(pdf::form))
        .route("/arbete/omgang/{code}/affisch.pdf", get(pdf::poster))
        .route("/arbete/omgang/{code}/protokoll.pdf", get(protocol::pdf::protocol))
}
