//! The queue's and the protocol's forms are sent.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{StatusCode, request::Parts};

use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    error::AppError,
    forms::{FormState, Sent, show_again_as},
    moderation::{closing::Closing, form, queries, taken_away},
    round::{actions::answer, life, life::NotDone, rules::work_path},
};

/// POST: approve or withhold one comment; the one after it comes. Or take away a statement that is shown, once that is meant.
pub async fn settle_comment(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let queue = format!("{}/kommentarer", work_path(&moderator.row().code));
    if [form::ASK_TO_TAKE_AWAY, form::TAKE_AWAY].contains(&sent.get("act")) {
        let done = match form::check_taking(&sent) {
            Ok(_) if sent.get("act") == form::ASK_TO_TAKE_AWAY => {
                let asks = FormState::noted(sent, taken_away::ASKS, String::new());
                return Ok(show_again_as(StatusCode::OK, &state, parts, asks).await);
            }
            Ok(taking) => taken_away::take_away(&state, &moderator, taking).await.map_err(NotDone::Failed),
            Err(errors) => Err(NotDone::Missing(errors)),
        };
        return answer(&state, parts, sent, done, &taken_away::done_path(&queue)).await;
    }
    match form::check_reading(&sent) {
        Ok(reading) => {
            let next = format!("{queue}?efter={}", reading.comment_id);
            let done = queries::settle(&state, &moderator, reading).await.map_err(NotDone::Failed);
            answer(&state, parts, sent, done, &next).await
        }
        Err(errors) => answer(&state, parts, sent, Err(NotDone::Missing(errors)), &queue).await,
    }
}

/// POST: sign the protocol and close the round.
pub async fn close(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match Closing::check(&sent) {
        Ok(closing) => life::close(&state, &moderator, &closing).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &work_path(&moderator.row().code)).await
}
