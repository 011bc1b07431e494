//! POST: what belongs to the case of a round is filled in.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::{form::check, queries::to_fill_in, rules::case_path, saving};
use crate::{
    account::rights::moderator_of_round,
    channel::form::SEEN,
    context::AppState,
    dialogue::planning::{actions::SAVED, queries::numbering},
    error::AppError,
    forms::Sent,
    round::{actions::answer, life::NotDone},
};

/// POST on the page's own address.
pub async fn fill_in(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let found = to_fill_in(&state.db, &moderator).await?;
    let stands = found.own.and_then(|own| own.case_number);
    let numbering = numbering(&state.db, moderator.row().controller_body_id, stands).await?;
    let offered: Vec<_> = found.offered.into_iter().map(|body| body.id).collect();
    let done = match check(&sent, moderator.row().id, &offered, &numbering) {
        Ok(new) => saving::save(&state, &moderator, sent.get(SEEN), new).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    let next = format!("{}?{SAVED}=ja", case_path(&moderator.row().code));
    answer(&state, parts, sent, done, &next).await
}
