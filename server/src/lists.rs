//! GET: what begins the address of one dialogue, kommun, result or reply, without which one. It leads to the list of them on the start page.
//! There is no list of målbilder.

use app::{context::AppState, error::AppError, forms::see_other, request::words_of};
use axum::{Router, response::Response, routing::get};
use http::request::Parts;

/// What is addressed, and where such are listed.
const LISTED: [(&str, &str); 4] =
    [("/dialog", "/"), ("/kommun", "/"), ("/resultat", "/#earlier"), ("/aterkoppling", "/#earlier")];

/// They show no page: they lead on, in the language that was asked for.
pub(crate) fn routes() -> Router<AppState> {
    LISTED.into_iter().fold(Router::new(), |routes, (path, list)| {
        routes.route(path, get(move |parts: Parts| async move { lead(&parts, list) }))
    })
}

fn lead(parts: &Parts, list: &str) -> Result<Response, AppError> {
    see_other(&words_of(parts).link(list))
}
