//! GET: what a round has on paper, as PDF, in the language that the query names.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use print::{form::paper_form, poster::Paper};

use super::{access, languages::spoken, pdf_form, pdf_poster, rules::POSTER_PAPER};
use crate::{
    account::rights::keyer_of_round,
    context::AppState,
    entity::submission::AnswerChannel,
    error::AppError,
    pdf::{self, named},
    request,
    round::{notes::queries::public_note, queries::round_by_code, wording},
};

/// GET: the form to answer on.
pub async fn form(State(state): State<AppState>, Path(code): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let keyer = access::keyer(&state, &parts.headers, &code, AnswerChannel::Paper).await?;
    let round = round_by_code(&state.db, &keyer.row().code).await?;
    let words = spoken(&round.row, &parts);
    let asked = wording::read(&state.db, &round.row, words).await?;
    let note = public_note(&state.db, &round.row, words).await?;
    let form = pdf_form::form(&round, &asked, note.as_ref(), &state.base_url);
    let file = pdf::turn().await?.set(move || paper_form(&form)).await?;
    Ok(pdf::download(&named("Blankett", words, &round.row.code), file))
}

/// GET: the poster, on the paper that the query names.
pub async fn poster(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    let keyer = keyer_of_round(&state, &parts.headers, &code).await?;
    let (paper, name) = paper(&request::query(&parts, POSTER_PAPER)).ok_or(AppError::NotFound)?;
    let words = spoken(keyer.row(), &parts);
    let poster = pdf_poster::poster(&state, &keyer, words).await?;
    let file = pdf::turn().await?.set(move || print::poster::poster(&poster, paper)).await?;
    Ok(pdf::download(&named(&format!("Affisch {name}"), words, &keyer.row().code), file))
}

/// The paper and its name; A4 where none is asked for.
fn paper(asked: &str) -> Option<(Paper, &'static str)> {
    match asked {
        "" | "a4" => Some((Paper::A4, "A4")),
        "a5" => Some((Paper::A5, "A5")),
        _ => None,
    }
}
