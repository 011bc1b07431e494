//! Every address and what answers at it.

use std::time::Duration;

use app::{
    account,
    answer::{first_visit, short_address},
    context::AppState,
    error::AppError,
    shell,
};
use axum::{
    Router,
    extract::{Request, State},
    response::Response,
    routing::get,
};

use crate::{actions::actions, health, lists, middleware::dressed, own_sign_ins, prints, results, scripts, site::Site};

/// The longest a request may take. The slowest page takes a hundredth of it.
const LONGEST: Duration = Duration::from_secs(30);

/// The page that is asked for most often, and kept prepared.
const FORM: &str = "/svara/{code}";

/// The page for signing in, which leads on whoever is signed in already.
const SIGN_IN: &str = "/logga-in";

/// The whole service, as tests call it and `serve` binds it. `site` holds the files that browsers fetch.
pub fn router(state: AppState, site: Site) -> Router {
    let mut routes = Router::new();
    for page in shell::routes() {
        let show = match page.path() {
            FORM => get(first_visit::show),
            SIGN_IN => get(account::actions::show_sign_in),
            _ => get(shell::show),
        };
        routes = routes.route(page.path(), show);
    }
    let routes = routes
        .merge(actions())
        .merge(health::routes())
        .merge(lists::routes())
        .merge(own_sign_ins::routes())
        .merge(prints::routes())
        .merge(results::routes())
        .merge(files(&state, site))
        .merge(scripts::routes())
        .fallback(short_address::show)
        .method_not_allowed_fallback(|| async { AppError::NotFound });
    dressed(routes, state, LONGEST)
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
