//! Is the process alive, and can it do its work? Asked by what starts and watches it.

use app::context::AppState;
use axum::{Router, extract::State, routing::get};
use http::StatusCode;

use crate::database;

/// `/healthz`: the process answers. `/readyz`: the database answers too, and no migration is missing.
pub fn routes() -> Router<AppState> {
    Router::new().route("/healthz", get(|| async { "ok" })).route("/readyz", get(ready))
}

async fn ready(State(state): State<AppState>) -> (StatusCode, &'static str) {
    match database::missing_steps(&state.db).await.len() {
        0 => (StatusCode::OK, "ready"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "not ready: the database is away or not migrated"),
    }
}
