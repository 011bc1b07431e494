//! GET: results as files.

use app::{
    context::AppState,
    summary::public::{files, sentences},
};
use axum::{Router, routing::get};

/// The files of a result that everybody may read.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/resultat/{code}/resultat.csv", get(files::csv))
        .route("/resultat/{code}/resultat.xlsx", get(files::xlsx))
        .route("/resultat/{code}/resultat.json", get(files::json))
        .route("/resultat/{code}/meningar.json", get(sentences::json))
}
