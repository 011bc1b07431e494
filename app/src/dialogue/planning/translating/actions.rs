//! POST: the form of a dialogue's texts in other languages.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::{form::check, saving};
use crate::{
    account::rights::{ModeratorOf, moderator_of_dialogue},
    channel::form::SEEN,
    context::AppState,
    dialogue::planning::{actions::SAVED, rules::plan_path},
    entity::dialogue,
    error::AppError,
    forms::Sent,
    round::{actions::answer, life::NotDone},
};

/// POST: write what the dialogue says in other languages.
pub async fn write(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_dialogue(&state, &parts.headers, &slug).await?;
    let done = written(&state, &moderator, &sent).await;
    let next = format!("{}?{SAVED}=ja", plan_path(&moderator.row().slug));
    answer(&state, parts, sent, done, &next).await
}

async fn written(state: &AppState, moderator: &ModeratorOf<dialogue::Model>, sent: &Sent) -> Result<(), NotDone> {
    let texts = check(sent, moderator.row()).map_err(NotDone::Missing)?;
    saving::write(state, moderator, sent.get(SEEN), &texts).await
}
