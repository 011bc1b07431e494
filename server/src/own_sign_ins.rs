//! GET: off to an organisation's own sign-in, and back.

use app::{account::oidc::actions, context::AppState};
use axum::{Router, routing::get};

/// Both show no page: they lead on.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/logga-in/hos/{organisation}", get(actions::go))
        .route("/logga-in/hos/{organisation}/svar", get(actions::come_back))
}
