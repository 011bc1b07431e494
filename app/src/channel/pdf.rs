//! GET: what a round has on paper, as PDF.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use print::{form::paper_form, poster::Paper};

use super::{access, pdf_form, pdf_poster, rules::POSTER_PAPER};
use crate::{
    account::rights::keyer_of_round,
    context::AppState,
    entity::submission::AnswerChannel,
    error::AppError,
    pdf, request,
    round::{notes::queries::public_note, queries::round_by_code},
    words::Words,
};

/// GET: the form to answer on.
pub async fn form(State(state): State<AppState>, Path(code): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let keyer = access::keyer(&state, &parts.headers, &code, AnswerChannel::Paper).await?;
    let round = round_by_code(&state.db, &keyer.row().code).await?;
    let asked = access::asked(&state.db, keyer.row()).await?.questionnaire;
    let note = public_note(&state.db, &round.row, Words::swedish()).await?;
    let form = pdf_form::form(&round, &asked, note.as_ref(), &state.base_url);
    let file = pdf::turn().await?.set(move || paper_form(&form)).await?;
    Ok(pdf::download(&format!("Blankett {}", round.row.code), file))
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
    let file = pdf::turn().await?.set(move || print::poster::poster(&poster, paper)).await?;
    Ok(pdf::download(&format!("Affisch {name} {}", keyer.row().code), file))
}

/// The paper and its name; A4 where none is asked for.
fn paper(asked: &str) -> Option<(Paper, &'static str)> {
    match asked {
        "" | "a4" => Some((Paper::A4, "A4")),
        "a5" => Some((Paper::A5, "A5")),
        _ => None,
    }
}
