//! Every address and what answers at it.

use app::{account::actions, context::AppState, shell};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};

/// More than the longest form holds, less than what harms.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The whole service, as tests call it and `serve` binds it.
pub fn router(state: AppState) -> Router {
    let mut router = Router::new();
    for page in shell::routes() {
        router = router.route(page.path(), get(shell::show));
    }
    router
        .merge(actions())
        .fallback(shell::show)
        .layer(middleware::from_fn_with_state(state.clone(), shell::show_errors))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .with_state(state)
}

/// POST: each stands on the address of the page whose form it is.
fn actions() -> Router<AppState> {
    Router::new()
        .route("/logga-in", post(actions::sign_in))
        .route("/logga-ut", post(actions::sign_out))
        .route("/inbjudan", post(actions::accept_invitation))
}
