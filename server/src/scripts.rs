//! The scripts that are no part of the islands, and the stylesheet of staff pages: written with the program, so that a newer site
//! beside it cannot mix with them.

use app::{
    answer::client::{self, Script},
    builder::page::list::DRAGGING,
    context::AppState,
    moderation::frame::READING,
    summary::writing::checking::CHECKING,
    ui::staff_style,
};
use axum::{Router, extract::State, response::IntoResponse, routing::get};
use http::{HeaderValue, header};

use crate::site::FOR_EVER;

const JAVASCRIPT: HeaderValue = HeaderValue::from_static("text/javascript; charset=utf-8");

const STYLESHEET: HeaderValue = HeaderValue::from_static("text/css; charset=utf-8");

/// A worker's policy comes with its script: it fetches from us, and does nothing else.
const FETCHES_ONLY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; connect-src 'self'; frame-ancestors 'none'");

/// The service worker at an address of its own, which never changes, the scripts of the pages, and what staff pages are dressed in.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/sw.js", get(worker))
        .route(&client::PAGE.path, get(async || page_script(&client::PAGE)))
        .route(&client::KIOSK.path, get(async || page_script(&client::KIOSK)))
        .route(&client::LEFT.path, get(async || page_script(&client::LEFT)))
        .route(&client::WAY_BACK.path, get(async || page_script(&client::WAY_BACK)))
        .route(&READING.path, get(async || page_script(&READING)))
        .route(&DRAGGING.path, get(async || page_script(&DRAGGING)))
        .route(&CHECKING.path, get(async || page_script(&CHECKING)))
        .route(&staff_style::PATH, get(stylesheet))
}

async fn worker(State(state): State<AppState>) -> impl IntoResponse {
    let headers = [(header::CONTENT_TYPE, JAVASCRIPT), (header::CONTENT_SECURITY_POLICY, FETCHES_ONLY)];
    (headers, client::worker(&state.assets))
}

fn page_script(script: &'static Script) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, JAVASCRIPT), (header::CACHE_CONTROL, FOR_EVER)], script.text.as_str())
}

async fn stylesheet() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, STYLESHEET), (header::CACHE_CONTROL, FOR_EVER)], staff_style::TEXT)
}
