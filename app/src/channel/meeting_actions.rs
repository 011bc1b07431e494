//! Meetings are sent.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use uuid::Uuid;

use super::{
    access::{self, Asked},
    actions::WITHDRAW,
    form,
    hands::votes,
    meeting_form::check_meeting,
    meeting_queries, meetings, phone,
    rules::meetings_path,
};
use crate::{
    account::rights::FacilitatorOf,
    context::AppState,
    entity::round,
    error::AppError,
    forms::{FormErrors, Sent},
    round::{actions::answer, life::NotDone},
};

/// POST: a meeting is registered.
pub async fn register_meeting(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let facilitator = access::facilitator(&state, &parts.headers, &code).await?;
    let asked = access::asked(&state.db, facilitator.row()).await?;
    let mut errors = FormErrors::default();
    let votes = votes(&asked.questionnaire);
    let new = form::taken(check_meeting(&sent, &asked, &votes, state.clock.now()), &mut errors);
    let done = match new.zip(form::taken(phone::check_receipt(&sent), &mut errors)) {
        Some((new, receipt)) => meetings::register(&state, &facilitator, &asked, &receipt, new).await,
        None => Err(NotDone::Missing(errors)),
    };
    told(&state, parts, sent, done, &facilitator).await
}

/// POST: a meeting is put right, or taken out of the count.
pub async fn correct_meeting(
    State(state): State<AppState>,
    Path((code, id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let facilitator = access::facilitator(&state, &parts.headers, &code).await?;
    let id = Uuid::parse_str(&id).map_err(|_| AppError::NotFound)?;
    let asked = access::asked(&state.db, facilitator.row()).await?;
    let done = if sent.get("act") == WITHDRAW {
        match form::check_correction(&sent) {
            Ok(correction) => meetings::withdraw(&state, &facilitator, id, &correction).await,
            Err(errors) => Err(NotDone::Missing(errors)),
        }
    } else {
        corrected(&state, &facilitator, &asked, id, &sent).await
    };
    told(&state, parts, sent, done.map(|()| id), &facilitator).await
}

async fn corrected(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    asked: &Asked,
    id: Uuid,
    sent: &Sent,
) -> Result<(), NotDone> {
    let (card, _) = meeting_queries::meeting(&state.db, facilitator, asked, id).await?;
    let votes = card.votes_for(facilitator.account().id, asked);
    let mut errors = FormErrors::default();
    let new = form::taken(check_meeting(sent, asked, &votes, state.clock.now()), &mut errors);
    match new.zip(form::taken(form::check_correction(sent), &mut errors)) {
        Some((new, correction)) => meetings::correct(state, facilitator, asked, id, new, correction).await,
        None => Err(NotDone::Missing(errors)),
    }
}

/// The list says which meeting was saved.
async fn told(
    state: &AppState,
    parts: Parts,
    sent: Sent,
    done: Result<Uuid, NotDone>,
    facilitator: &FacilitatorOf<round::Model>,
) -> Result<Response, AppError> {
    let path = meetings_path(&facilitator.row().code);
    let (done, next) = match done {
        Ok(id) => (Ok(()), format!("{path}?sparat={id}")),
        Err(not_done) => (Err(not_done), path),
    };
    answer(state, parts, sent, done, &next).await
}
