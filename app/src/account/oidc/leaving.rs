//! Signing out: here it is done already, whatever the provider does; there the person is asked.

use std::time::Duration;

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use sea_orm::{DbErr, EntityTrait};
use uuid::Uuid;

use super::{
    actions::{SIGN_IN, at_sign_in, is_led_here, of},
    choices::{STILL_IN, STILL_IN_THERE, told_path},
    settings,
};
use crate::{
    account::{actions::slowed_down, limits, sessions},
    context::AppState,
    entity::{organisation, own_sign_in},
    error::AppError,
    forms::{Sent, see_other},
    limits::Turn,
    request,
};

/// So long somebody who signs out waits to hear whether they can sign out at the provider.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where somebody goes whose session had begun at an organisation's own sign-in and has ended: to be asked whether to sign out there
/// too, or told that they cannot from here.
///
/// # Errors
/// When the database cannot be read.
pub async fn after(state: &AppState, organisation_id: Uuid) -> Result<String, DbErr> {
    let row = organisation::Entity::find_by_id(organisation_id).one(&state.db).await?;
    let own = settings::of(&state.db, organisation_id).await?;
    let (Some(row), Some(own)) = (row, own) else { return Ok(SIGN_IN.to_owned()) };
    let asked = match ending(state, &row, &own).await {
        Some(_) => STILL_IN,
        None => STILL_IN_THERE,
    };
    Ok(told_path(&row.slug, asked, ""))
}

/// GET `/logga-ut/hos/{organisation}`: on to the provider to sign out there. A link and no form, as [`super::actions::go`].
///
/// # Errors
/// [`AppError::NotFound`] when the organisation has no sign-in of its own.
pub async fn leave(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    let (row, own) = settings::at(&state.db, &slug).await?;
    let session = sessions::living(&state, &parts.headers).await?;
    // The session here ends first. Whoever has one has signed in again, and signs out again.
    if is_led_here(&parts) || session.is_some_and(|session| session.organisation_id == Some(row.id)) {
        return see_other(SIGN_IN);
    }
    if let Turn::Wait(wait) = limits::begin_elsewhere(&state, request::sender(&state, &parts)).await? {
        return Ok(slowed_down(&state, at_sign_in(parts), Sent::default(), wait).await);
    }
    match ending(&state, &row, &own).await {
        Some(address) => see_other(&address),
        None => see_other(&told_path(&row.slug, STILL_IN_THERE, "")),
    }
}

/// Where the provider has people sign out; none where it names no such place, or does not answer in time. The log says why.
async fn ending(state: &AppState, row: &organisation::Model, own: &own_sign_in::Model) -> Option<String> {
    let asked = async { of(state, row, own)?.ending().await };
    let answered = tokio::time::timeout(PATIENCE, asked).await;
    let named = answered.unwrap_or_else(|_| Err(anyhow::anyhow!("no answer in time")));
    named.unwrap_or_else(|cause| {
        let cause = format!("{cause:#}");
        tracing::warn!(organisation.id = %row.id, cause, "nobody can sign out at an organisation's provider from here");
        None
    })
}
