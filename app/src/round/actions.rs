//! The workbench's forms are sent: each to its own address, each with the right to that round.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{StatusCode, request::Parts};

use crate::{
    account::rights::moderator_of_round,
    builder::form::VERSION,
    context::AppState,
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again},
    round::{form, life, life::NotDone, previewed, rules::work_path, scheduled},
};

/// Where a note stands in [`FormState::notes`] that the page tells before all else.
pub const MOVED_ON: &str = "moved_on";
/// Where the words stand that were sent with it, and changed nothing.
pub const WRITTEN: &str = "written";

/// In the query of the round's page: somebody has just stopped it.
pub const STOPPED: &str = "stoppad";

/// POST: the moderator has seen the questions as residents will.
pub async fn see_preview(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = previewed::note(&state, &moderator, sent.get(VERSION)).await;
    answer(&state, parts, sent, done, &work_path(&moderator.row().code)).await
}

/// Field that says what is asked for on the page of opening.
pub const ACT: &str = "act";
/// The round is to open now: what a form without a word asks for.
pub const NOW: &str = "now";
/// It is to open of itself.
pub const SET: &str = "set";
/// It is not to open of itself any more.
pub const UNSET: &str = "unset";

/// POST: open the round, now or at its time.
pub async fn open(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match sent.get(ACT) {
        SET => scheduled::set(&state, &moderator).await,
        UNSET => scheduled::unset(&state, &moderator).await,
        _ => life::open(&state, &moderator).await,
    };
    answer(&state, parts, sent, done, &work_path(&moderator.row().code)).await
}

/// POST: stop the round before its time.
pub async fn stop(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match form::check_stop(&sent) {
        Ok(reason) => life::stop(&state, &moderator, reason).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    let next = format!("{}?{STOPPED}=ja", work_path(&moderator.row().code));
    answer(&state, parts, sent, done, &next).await
}

/// POST: everybody may see the result.
pub async fn show_result(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = life::show_result(&state, &moderator).await;
    answer(&state, parts, sent, done, &work_path(&moderator.row().code)).await
}

/// What comes back: on to `next` when it was done; the same page with what is missing; or, when somebody was first, the
/// same page as it stands now, with 409.
///
/// # Errors
/// When the act failed for any other reason.
pub async fn answer(
    state: &AppState,
    parts: Parts,
    sent: Sent,
    done: Result<(), NotDone>,
    next: &str,
) -> Result<Response, AppError> {
    match done {
        Ok(()) => see_other(next),
        Err(NotDone::Missing(errors)) => Ok(show_again(state, parts, FormState::of(sent, errors)).await),
        Err(NotDone::Failed(AppError::Conflict(sentence))) => {
            Ok(moved_on(state, parts, &sent, sentence.to_owned()).await)
        }
        Err(NotDone::Failed(err)) => Err(err),
    }
}

/// The same page as it stands now, with 409: what has happened meanwhile, and what was written in vain.
pub async fn moved_on(state: &AppState, parts: Parts, sent: &Sent, sentence: String) -> Response {
    let notes = [(MOVED_ON, sentence), (WRITTEN, written(sent))].into();
    let form = FormState { notes: std::sync::Arc::new(notes), ..FormState::of(Sent::default(), FormErrors::default()) };
    let mut response = show_again(state, parts, form).await;
    *response.status_mut() = StatusCode::CONFLICT;
    response
}

/// Fields that hold words, though it may be a single one.
const TYPED: [&str; 6] = ["reason", "passages", "note", "section", "title", "text"];

/// The words among what was sent. Digits and ticks are soon set again.
pub fn written(sent: &Sent) -> String {
    let fields = sent.fields().map(|(name, typed)| (name, typed.trim()));
    let typed = fields.filter(|(name, typed)| TYPED.contains(name) || typed.contains(char::is_whitespace));
    typed.map(|(_, typed)| typed).filter(|typed| !typed.is_empty()).collect::<Vec<_>>().join("\n\n")
}
