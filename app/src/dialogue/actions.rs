//! POST `/`: the code from a poster or a letter was typed.

use axum::{extract::State, response::Response};
use http::request::Parts;

use super::page::code::{self, Typed};
use crate::{
    context::AppState,
    error::AppError,
    forms::{Sent, see_other, show_again},
    request,
};

/// On to the questions that have the code, or to where a receipt code belongs; else the start page again with a sentence at the field. What
/// was typed stands in no address, since it may be a receipt code.
pub async fn go_to_questions(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let words = request::words_of(&parts);
    match code::typed(&state, &sent, words).await? {
        Typed::Nothing => see_other(&words.link("/")),
        Typed::Way(path) => see_other(&path),
        Typed::Wrong(form) => Ok(show_again(&state, parts, form).await),
    }
}
