//! POST `/arbete/gallring/{body}`: a decision is entered, or what is shown is disposed of.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use sea_orm::ActiveEnum;
use uuid::Uuid;

use super::{
    dispose,
    form::{self, ACT, DISPOSE, KIND, SAVED},
    rules::body_path,
};
use crate::{
    account::rights::archivist::archivist_of_body,
    context::AppState,
    entity::disposal_rule::RecordKind,
    error::AppError,
    forms::Sent,
    round::{actions::answer, life::NotDone},
    swedish,
};

/// POST: one of the page's two forms.
pub async fn act_on_body(
    State(state): State<AppState>,
    Path(body): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let body = Uuid::parse_str(&body).map_err(|_| AppError::NotFound)?;
    let archivist = archivist_of_body(&state, &parts.headers, body).await?;
    let today = swedish::local(state.clock.now()).date_naive();
    let done = if sent.get(ACT) == DISPOSE {
        match form::check_disposal(&sent) {
            Ok(chosen) => dispose::dispose(&state, &archivist, &chosen).await,
            Err(errors) => Err(NotDone::Missing(errors)),
        }
    } else {
        match form::check_rule(&sent, today) {
            Ok(new) => dispose::enter(&state, &archivist, new).await,
            Err(errors) => Err(NotDone::Missing(errors)),
        }
    };
    // Who has entered a decision is told so.
    let path = body_path(archivist.row().id);
    let kind = RecordKind::try_from_value(&sent.get(KIND).to_owned()).ok().filter(|_| sent.get(ACT) != DISPOSE);
    let next = kind.map_or_else(|| path.clone(), |kind| format!("{path}?{SAVED}={}", kind.to_value()));
    answer(&state, parts, sent, done, &next).await
}
