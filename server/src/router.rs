//! Every address and what answers at it.

use app::{context::AppState, moderation, round, shell};
use axum::{Router, extract::DefaultBodyLimit, middleware, routing::{get, post}};

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
        .layer(middleware::from_fn_with_state(
            state.clone(),
            shell::show_errors,
        ))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .with_state(state)
}

/// POST: each stands on the address of the page whose form it is.
fn actions() -> Router<AppState> {
    Router::new()
        .route("/arbete/omgang/{code}/forhandsgranska", post(round::actions::see_preview))
        .route("/arbete/omgang/{code}/oppna", post(round::actions::open))
        .route("/arbete/omgang/{code}/stoppa", post(round::actions::stop))
        .route("/arbete/omgang/{code}/kommentarer", post(moderation::actions::settle_comment))
        .route("/arbete/omgang/{code}/stang", post(moderation::actions::close))
}
