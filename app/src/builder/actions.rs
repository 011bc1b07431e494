//! POST: the forms of the questionnaire builder.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{StatusCode, request::Parts};
use uuid::Uuid;

use super::{
    changes::{self, Done},
    done::{self, LIST, STANDARD, What, button_anchor, question_anchor},
    form::{ACT, SHOW_HINTS},
    rules::{Direction, kind_of},
    sharing,
};
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again_as},
    round::{actions::answer, life::NotDone},
};

/// Field that says which question something is done to.
pub const QUESTION: &str = "question";
/// Value of [`ACT`]: move the question one place earlier.
pub const UP: &str = "up";
/// Value of [`ACT`]: move the question one place later.
pub const DOWN: &str = "down";
/// Value of [`ACT`]: move the question to the place of [`TO`].
pub const MOVE: &str = "move";
/// Field with the number that the question gets.
pub const TO: &str = "to";
/// Value of [`ACT`]: take the question away.
pub const REMOVE: &str = "remove";
/// Value of [`ACT`]: add the standard question.
pub const ADD: &str = "add";

/// Value of [`ACT`]: the round gets a copy of the questions that it shares with others.
pub const MAKE_OWN: &str = "own";

/// POST: something is done to the list of questions.
pub async fn act_on_list(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match (sent.get(ACT), sent.get(QUESTION).parse::<Uuid>()) {
        (UP, Ok(id)) => changes::shift(&state, &moderator, &sent, id, Direction::Up).await,
        (DOWN, Ok(id)) => changes::shift(&state, &moderator, &sent, id, Direction::Down).await,
        (MOVE, Ok(id)) => changes::shift_to(&state, &moderator, &sent, id).await,
        (REMOVE, Ok(id)) => changes::remove(&state, &moderator, &sent, id).await,
        (ADD, Ok(id)) => changes::add_standard(&state, &moderator, &sent, id).await,
        (MAKE_OWN, _) => sharing::make_own(&state, &moderator).await,
        _ => Err(NotDone::Missing(FormErrors::on(LIST, "Välj en fråga och vad du vill göra med den."))),
    };
    settle(&state, parts, sent, done, &moderator.row().code).await
}

/// POST: an own question is written.
pub async fn write_question(
    State(state): State<AppState>,
    Path((code, kind)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let kind = kind_of(&kind).ok_or(AppError::NotFound)?;
    if sent.get(ACT) == SHOW_HINTS {
        return Ok(with_hints(&state, parts, sent).await);
    }
    let done = changes::write(&state, &moderator, &sent, kind).await;
    settle(&state, parts, sent, done, &moderator.row().code).await
}

/// POST: a question is changed.
pub async fn change_question(
    State(state): State<AppState>,
    Path((code, id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let id = id.parse().map_err(|_| AppError::NotFound)?;
    if sent.get(ACT) == SHOW_HINTS {
        return Ok(with_hints(&state, parts, sent).await);
    }
    let done = changes::change(&state, &moderator, &sent, id).await;
    settle(&state, parts, sent, done, &moderator.row().code).await
}

/// The page as it was filled in, with hints about what stands there now. Nothing is wrong, so it is 200.
async fn with_hints(state: &AppState, parts: Parts, sent: Sent) -> Response {
    show_again_as(StatusCode::OK, state, parts, FormState::of(sent, FormErrors::default())).await
}

/// On to the list, at what was done; or the same page with why not.
async fn settle(state: &AppState, parts: Parts, sent: Sent, done: Done, code: &str) -> Result<Response, AppError> {
    match done {
        Ok((what, id)) => see_other(&done::path(code, what, id, &anchor(what, id, &sent))),
        Err(why) => answer(state, parts, sent, Err(why), "").await,
    }
}

fn anchor(what: What, id: Uuid, sent: &Sent) -> String {
    match (what, sent.get(ACT)) {
        (What::Moved, UP) => button_anchor(id, Direction::Up),
        (What::Moved, MOVE) => question_anchor(id),
        (What::Moved, _) => button_anchor(id, Direction::Down),
        (What::Removed | What::MadeOwn, _) => LIST.to_owned(),
        (What::Added, _) | (What::Same, ADD) => STANDARD.to_owned(),
        _ => question_anchor(id),
    }
}
