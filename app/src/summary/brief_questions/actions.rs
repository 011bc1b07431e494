//! POST `/politik/{code}`: somebody asks about the brief, or answers.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{HeaderMap, request::Parts};
use uuid::Uuid;

use super::{
    acts,
    form::{ACT, ANSWER, QUESTION, WHICH, answer_field, check},
};
use crate::{
    account::rights::{moderator_of_round, reader_of_round},
    context::AppState,
    dialogue::planning::form::KEY,
    error::AppError,
    forms::Sent,
    round::{actions, life::NotDone, rules::brief_path},
};

/// In the query of the brief, and the place of the questions on it.
pub const SENT: &str = "skickat";
/// Where the questions stand on the page.
pub const PLACE: &str = "fragor";

/// POST: a question, or the answer to one.
pub async fn act_on_brief(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let done = match sent.get(ACT) {
        ANSWER => answer(&state, &parts.headers, &code, &sent).await,
        _ => ask(&state, &parts.headers, &code, &sent).await,
    };
    let next = match &done {
        Ok(code) => format!("{}?{SENT}=ja#{PLACE}", brief_path(code)),
        Err(_) => String::new(),
    };
    actions::answer(&state, parts, sent, done.map(drop), &next).await
}

async fn ask(state: &AppState, headers: &HeaderMap, code: &str, sent: &Sent) -> Result<String, NotDone> {
    let reader = reader_of_round(state, headers, code).await?;
    let text = check(sent, QUESTION, "Skriv din fråga").map_err(NotDone::Missing)?;
    let key =
        Uuid::parse_str(sent.get(KEY)).map_err(|_| AppError::Conflict("Formuläret var inte helt. Skicka det igen."))?;
    acts::ask(state, &reader, key, text).await?;
    Ok(reader.row().code.clone())
}

async fn answer(state: &AppState, headers: &HeaderMap, code: &str, sent: &Sent) -> Result<String, NotDone> {
    let moderator = moderator_of_round(state, headers, code).await?;
    let question = Uuid::parse_str(sent.get(WHICH)).map_err(|_| AppError::NotFound)?;
    let text = check(sent, &answer_field(question), "Skriv svaret").map_err(NotDone::Missing)?;
    acts::answer(state, &moderator, question, text).await?;
    Ok(moderator.row().code.clone())
}
