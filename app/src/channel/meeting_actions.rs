//! Meetings are sent.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use uuid::Uuid;

use super::{access, actions::WITHDRAW, form, meeting_form::check_meeting, meetings, phone, rules::meetings_path};
use crate::{
    context::AppState,
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
    let new = form::taken(check_meeting(&sent, &asked, state.clock.now()), &mut errors);
    let done = match new.zip(form::taken(phone::check_receipt(&sent), &mut errors)) {
        Some((new, receipt)) => meetings::register(&state, &facilitator, &asked, &receipt, new).await,
        None => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &meetings_path(&facilitator.row().code)).await
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
    let mut errors = FormErrors::default();
    let done = if sent.get("act") == WITHDRAW {
        match form::check_reason(&sent) {
            Ok(reason) => meetings::withdraw(&state, &facilitator, id, &reason).await,
            Err(errors) => Err(NotDone::Missing(errors)),
        }
    } else {
        let new = form::taken(check_meeting(&sent, &asked, state.clock.now()), &mut errors);
        match new.zip(form::taken(form::check_reason(&sent), &mut errors)) {
            Some((new, reason)) => meetings::correct(&state, &facilitator, &asked, id, new, reason).await,
            None => Err(NotDone::Missing(errors)),
        }
    };
    answer(&state, parts, sent, done, &meetings_path(&facilitator.row().code)).await
}
