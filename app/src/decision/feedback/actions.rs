//! POST: the form of a reply to residents.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::{
    acts,
    form::{ACT, GIVE},
};
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    decision::{actions::SAVED, rules::write_path},
    error::AppError,
    forms::Sent,
    round::actions::answer,
};

/// POST: save the reply about a round as a draft, or give it.
pub async fn act_on_reply(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match sent.get(ACT) {
        GIVE => acts::give(&state, &moderator, &sent).await,
        _ => acts::save(&state, &moderator, &sent).await,
    };
    let next = format!("{}?{SAVED}=ja", write_path(&moderator.row().code));
    answer(&state, parts, sent, done, &next).await
}
