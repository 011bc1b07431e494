//! POST: somebody wants to follow, says yes, or has had enough. Each is answered at its own address without moving on, as a
//! mail program that ends it in one request demands.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{StatusCode, request::Parts};

use super::{form, limits, queries, rules, token::Purpose};
use crate::{
    context::AppState,
    dialogue::queries::public_dialogue,
    error::AppError,
    forms::{FormErrors, FormState, SHOW, Sent, show_again, show_again_as, show_again_later},
    request,
};

/// Note of [`FormState`]: the mail is on its way to this address.
pub const SENT: &str = "sent";
/// Note of [`FormState`]: it is done.
pub const DONE: &str = "done";
/// Note of [`FormState`]: too many have asked from this network.
pub const WAIT: &str = "wait";

/// POST `/folj/{slug}`: the address is asked whether it wants to follow. The answer is the same whether it does already.
pub async fn follow(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    if !sent.get(SHOW).is_empty() {
        return Ok(show_again_as(StatusCode::OK, &state, parts, FormState::of(sent, FormErrors::default())).await);
    }
    let words = request::words_of(&parts);
    let dialogue = public_dialogue(&state.db, &slug, words).await?;
    if !rules::may_be_followed(dialogue.rounds.iter().map(|round| round.state)) {
        return Ok(show_again_as(StatusCode::CONFLICT, &state, parts, FormState::default()).await);
    }
    let address = match form::check(&sent, words) {
        Ok(address) => address,
        Err(errors) => return Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
    };
    let sender = request::sender(&state, &parts);
    if let Some(wait) = limits::wait(&state, sender).await? {
        return Ok(show_again_later(wait, &state, parts, FormState::noted(sent, WAIT, String::new())).await);
    }
    queries::ask(&state, &dialogue, &address, words).await?;
    Ok(show_again_as(StatusCode::OK, &state, parts, FormState::noted(sent, SENT, address)).await)
}

/// POST `/folj/{slug}/bekrafta`: they say yes. Following the link alone is not enough: mail programs follow it too.
pub async fn confirm(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    public_dialogue(&state.db, &slug, request::words_of(&parts)).await?;
    let code = request::query(&parts, "kod");
    let follower = queries::follower_of(&state, Purpose::Confirm, &slug, &code).await?.ok_or(AppError::NotFound)?;
    let form = match queries::confirm(&state, follower).await? {
        true => FormState::noted(Sent::default(), DONE, String::new()),
        false => FormState::default(),
    };
    Ok(show_again_as(StatusCode::OK, &state, parts, form).await)
}

/// POST `/folj/{slug}/avsluta`: no more mail. Sent by our page, or by a mail program (RFC 8058); the code is all it takes.
pub async fn end(State(state): State<AppState>, Path(slug): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let code = request::query(&parts, "kod");
    let follower = queries::follower_of(&state, Purpose::End, &slug, &code).await?.ok_or(AppError::NotFound)?;
    queries::end(&state, &slug, follower).await?;
    let form = FormState::noted(Sent::default(), DONE, String::new());
    Ok(show_again_as(StatusCode::OK, &state, parts, form).await)
}
