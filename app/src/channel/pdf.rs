//! GET: what a round has on paper, as PDF.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::{header, request::Parts};
use print::{PrintError, form::paper_form, poster::Paper};
use tokio::task::spawn_blocking;

use super::{access, pdf_form, pdf_poster, rules::POSTER_PAPER};
use crate::{
    account::rights::keyer_of_round, context::AppState, entity::submission::AnswerChannel, error::AppError, request,
    round::queries::round_by_code,
};

/// GET: the form to answer on.
pub async fn form(State(state): State<AppState>, Path(code): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let keyer = access::keyer(&state, &parts.headers, &code, AnswerChannel::Paper).await?;
    let round = round_by_code(&state.db, &keyer.row().code).await?;
    let asked = access::asked(&state.db, keyer.row()).await?.questionnaire;
    let form = pdf_form::form(&round, &asked, &state.base_url);
    let file = printed(move || paper_form(&form)).await?;
    Ok(download(&format!("Blankett {}", round.row.code), file))
}

/// GET: the poster, on the paper that the query names.
pub async fn poster(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    let keyer = keyer_of_round(&state, &parts.headers, &code).await?;
    let (paper, name) = paper(&request::query(&parts, POSTER_PAPER)).ok_or(AppError::NotFound)?;
    let poster = pdf_poster::poster(&state, &keyer).await?;
    let file = printed(move || print::poster::poster(&poster, paper)).await?;
    Ok(download(&format!("Affisch {name} {}", keyer.row().code), file))
}

/// The paper and its name; A4 where none is asked for.
fn paper(asked: &str) -> Option<(Paper, &'static str)> {
    match asked {
        "" | "a4" => Some((Paper::A4, "A4")),
        "a5" => Some((Paper::A5, "A5")),
        _ => None,
    }
}

/// Sets pages where they keep nobody waiting.
async fn printed(print: impl FnOnce() -> Result<Vec<u8>, PrintError> + Send + 'static) -> Result<Vec<u8>, AppError> {
    let done = spawn_blocking(print).await.map_err(anyhow::Error::from)?;
    Ok(done.map_err(anyhow::Error::from)?)
}

/// A file to save. `name` is our own words and the code of a round: letters, digits and spaces.
fn download(name: &str, file: Vec<u8>) -> Response {
    let saved_as = format!("attachment; filename=\"{name}.pdf\"");
    let headers = [(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, saved_as)];
    (headers, file).into_response()
}
