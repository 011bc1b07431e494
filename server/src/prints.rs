//! GET: files to print.

use app::{channel::pdf, context::AppState, moderation::protocol, summary::papers::files as papers};
use axum::{Router, routing::get};

/// What a round has on paper, and what goes on from it in a word processor.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/arbete/omgang/{code}/blankett.pdf", get(pdf::form))
        .route("/arbete/omgang/{code}/affisch.pdf", get(pdf::poster))
        .route("/arbete/omgang/{code}/protokoll.pdf", get(protocol::pdf::protocol))
        .route("/politik/{code}/brief.pdf", get(papers::brief_pdf))
        .route("/politik/{code}/bilaga.pdf", get(papers::annex_pdf))
        .route("/politik/{code}/bilaga.docx", get(papers::annex_docx))
        .route("/politik/{code}/tjansteskrivelse.pdf", get(papers::officer_report_pdf))
        .route("/politik/{code}/tjansteskrivelse.docx", get(papers::officer_report_docx))
}
