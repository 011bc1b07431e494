//! POST: the form of a public note.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::{
    acts,
    form::{ACT, REMOVE, check},
};
use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    builder::draft::other_languages,
    channel::form::SEEN,
    context::AppState,
    entity::round,
    error::AppError,
    forms::Sent,
    round::{actions::answer, life::NotDone, rules::note_path},
};

/// In the query of the page: the note was just written or taken away.
pub const SAVED: &str = "sparat";

/// POST: write the note of a round, or take it away.
pub async fn act_on_note(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = done(&state, &moderator, &sent).await;
    let next = format!("{}?{SAVED}=ja", note_path(&moderator.row().code));
    answer(&state, parts, sent, done, &next).await
}

async fn done(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), NotDone> {
    if sent.get(ACT) == REMOVE {
        return acts::take_away(state, moderator, sent.get(SEEN)).await;
    }
    let draft = check(sent, &other_languages(&moderator.row().languages)).map_err(NotDone::Missing)?;
    acts::write(state, moderator, sent.get(SEEN), &draft).await
}
