//! Every address and what answers at it.

use app::{context::AppState, shell};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    middleware,
    response::Response,
    routing::get,
};

use crate::{actions::actions, site::Site};

/// More than the longest form holds, less than what harms.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// The whole service, as tests call it and `serve` binds it. `site` holds the files that browsers fetch.
pub fn router(state: AppState, site: Site) -> Router {
    let mut router = Router::new();
    for page in shell::routes() {
        router = router.route(page.path(), get(shell::show));
    }
    router
        .merge(actions())
        .merge(files(&state, site))
        .fallback(shell::show)
        .layer(middleware::from_fn_with_state(state.clone(), shell::show_errors))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .with_state(state)
}

/// Stylesheet, scripts, pictures. A file that is not there gets the page that says so.
fn files(state: &AppState, site: Site) -> Router<AppState> {
    let mut files = Router::new().route("/pkg/{file}", get(file));
    for path in site.public_paths() {
        files = files.route(path, get(file));
    }
    files.with_state((state.clone(), site))
}

async fn file(State((state, site)): State<(AppState, Site)>, request: Request) -> Response {
    match site.find(request.uri().path(), request.headers()) {
        Some(response) => response,
        None => shell::show(State(state), request).await,
    }
}
