//! GET: off to an organisation's own sign-in, and back; off to sign out there.

use app::{
    account::oidc::{actions, leaving},
    context::AppState,
};
use axum::{Router, routing::get};

/// They show no page: they lead on.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/logga-in/hos/{organisation}", get(actions::go))
        .route("/logga-in/hos/{organisation}/svar", get(actions::come_back))
        .route("/logga-ut/hos/{organisation}", get(leaving::leave))
}
