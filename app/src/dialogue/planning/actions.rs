//! The forms of the planning of dialogues are sent, each to its own address.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use uuid::Uuid;

use super::{
    form::{self, CaseFacts, KEY, OWNER, Told, check_case, check_told},
    numbering::Numbering,
    queries::{self, bodies, numbering},
    rules::{new_round_path, plan_path},
    saving,
};
use crate::{
    account::rights::{ModeratorOf, moderated_bodies, moderator_of_body, moderator_of_dialogue},
    channel::form::SEEN,
    context::AppState,
    entity::{dialogue, political_body},
    error::AppError,
    forms::{FormErrors, Sent},
    round::{actions::answer, life::NotDone},
};

/// In the query of the dialogue's page: it has just been saved.
pub const SAVED: &str = "sparad";

/// POST: begin a dialogue, then plan its first round.
pub async fn begin(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let owners = moderated_bodies(&state, &parts.headers).await?;
    let Ok(owner) = Uuid::parse_str(sent.get(OWNER)) else {
        let errors = checked(&state, &owners, &sent, None).await?.err().unwrap_or_default();
        let errors = FormErrors::on(OWNER, "Välj vem som håller dialogen").and(Some(errors));
        return answer(&state, parts, sent, Err(NotDone::Missing(errors)), "").await;
    };
    let moderator = moderator_of_body(&state, &parts.headers, owner).await?;
    match begun(&state, &moderator, &sent).await {
        Ok(row) => answer(&state, parts, sent, Ok(()), &new_round_path(&row.slug)).await,
        Err(not_done) => answer(&state, parts, sent, Err(not_done), "").await,
    }
}

async fn begun(
    state: &AppState,
    moderator: &ModeratorOf<political_body::Model>,
    sent: &Sent,
) -> Result<dialogue::Model, NotDone> {
    let plan = checked(state, &[moderator.row().id], sent, None).await?.map_err(NotDone::Missing)?;
    let key =
        Uuid::parse_str(sent.get(KEY)).map_err(|_| AppError::Conflict("Formuläret var inte helt. Skicka det igen."))?;
    Ok(saving::begin(state, moderator, key, plan).await?)
}

/// POST: change a dialogue; once a round has opened, what belongs to the case alone.
pub async fn change(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_dialogue(&state, &parts.headers, &slug).await?;
    let done = changed(&state, &moderator, &sent).await;
    let next = format!("{}?{SAVED}=ja", plan_path(&moderator.row().slug));
    answer(&state, parts, sent, done, &next).await
}

async fn changed(state: &AppState, moderator: &ModeratorOf<dialogue::Model>, sent: &Sent) -> Result<(), NotDone> {
    let row = moderator.row();
    let seen = sent.get(SEEN);
    // A form with a promise in it was filled before one stood: it is told so when it is saved.
    if queries::stands(&state.db, row.id).await? && sent.get(form::TITLE).is_empty() {
        let numbering = numbering(&state.db, row.owner_body_id, row.case_number.clone()).await?;
        let case = check_case(sent, None, &numbering).map_err(NotDone::Missing)?;
        return saving::change_case(state, moderator, seen, case).await;
    }
    let plan = checked(state, &[row.owner_body_id], sent, Some(row)).await?.map_err(NotDone::Missing)?;
    saving::change(state, moderator, seen, plan).await
}

/// The plan that was sent for a dialogue of one of these bodies, which stands as `before`.
async fn checked(
    state: &AppState,
    owners: &[Uuid],
    sent: &Sent,
    before: Option<&dialogue::Model>,
) -> Result<Result<(Told, CaseFacts), FormErrors>, AppError> {
    let deciding: Vec<_> = bodies(&state.db, owners).await?.deciding.into_iter().map(|body| body.id).collect();
    let told = check_told(sent, &deciding, before.and_then(|row| row.reply_due), state.clock.now());
    let due = told.as_ref().ok().and_then(|told| told.reply_due);
    let numbering = match owners {
        [owner] => numbering(&state.db, *owner, before.and_then(|row| row.case_number.clone())).await?,
        // Whose number it is they have still to say.
        _ => Numbering::default(),
    };
    Ok(match (told, check_case(sent, due, &numbering)) {
        (Ok(told), Ok(case)) => Ok((told, case)),
        (told, case) => Err(told.err().unwrap_or_default().and(case.err())),
    })
}
