//! GET: the papers of a round, for those who may read its brief; the draft of an officer's report for those who moderate it.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use print::{
    PrintError,
    report::{self, Report},
};

use super::{
    annex, brief,
    material::{Material, material},
    officer_report,
};
use crate::{account::rights::moderator_of_round, context::AppState, error::AppError, pdf, spreadsheet::attachment};

/// What a word processor opens, as browsers know it.
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// GET: the brief on one page.
pub async fn brief_pdf(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    let file = set(&state, &parts, &code, brief::report, report::brief).await?;
    Ok(pdf::download(&format!("Underlag {}", file.code), file.bytes))
}

/// GET: the annex.
pub async fn annex_pdf(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    let file = set(&state, &parts, &code, annex::report, report::pdf).await?;
    Ok(pdf::download(&format!("Bilaga {}", file.code), file.bytes))
}

/// GET: the annex for a word processor.
pub async fn annex_docx(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    let file = set(&state, &parts, &code, annex::report, report::docx).await?;
    attachment(&format!("Bilaga {}.docx", file.code), DOCX, file.bytes)
}

/// GET: the draft of an officer's report, for those who moderate the round: it is what staff go on with, and nothing that is handed over.
pub async fn officer_report_pdf(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    moderator_of_round(&state, &parts.headers, &code).await?;
    let file = set(&state, &parts, &code, officer_report::report, report::pdf).await?;
    Ok(pdf::download(&format!("Tjansteskrivelse {}", file.code), file.bytes))
}

/// GET: the same for a word processor, where it is gone on with.
pub async fn officer_report_docx(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    moderator_of_round(&state, &parts.headers, &code).await?;
    let file = set(&state, &parts, &code, officer_report::report, report::docx).await?;
    attachment(&format!("Tjansteskrivelse {}.docx", file.code), DOCX, file.bytes)
}

/// A paper and the code of its round.
struct File {
    code: String,
    bytes: Vec<u8>,
}

/// Reads what the asker may read, and sets it in its turn.
async fn set(
    state: &AppState,
    parts: &Parts,
    code: &str,
    report: fn(&Material) -> Report,
    print: fn(&Report) -> Result<Vec<u8>, PrintError>,
) -> Result<File, AppError> {
    let report = report(&material(state, parts, code).await?);
    let code = report.code.clone();
    let bytes = pdf::turn().await?.set(move || print(&report)).await?;
    Ok(File { code, bytes })
}
