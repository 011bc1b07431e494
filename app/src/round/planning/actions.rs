//! The forms of the planning of rounds are sent, each to its own address.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::{
    changing,
    form::{Plan, QUESTIONS, STANDARD, check_plan},
    queries::{earlier_rounds, offered_statements},
    saving::{self, Source},
};
use crate::{
    account::rights::{ModeratorOf, moderated_bodies, moderator_of_dialogue, moderator_of_round},
    channel::form::SEEN,
    context::AppState,
    dialogue::planning::form::KEY,
    entity::{dialogue, political_body, round},
    error::AppError,
    forms::{FormErrors, Sent},
    request,
    round::{actions::answer, form, life, life::NotDone, rules::work_path},
    vision::queries::WordedStatement,
};

/// In the query of a new round: the dialogue it belongs to.
pub const DIALOGUE: &str = "dialog";
/// In the query of a new round: the code of an earlier one to begin from.
pub const COPY: &str = "kopia";

/// The rounds that whoever asks may copy.
///
/// # Errors
/// As [`moderated_bodies`].
pub async fn earlier(state: &AppState, parts: &Parts) -> Result<Vec<round::Model>, AppError> {
    let bodies = moderated_bodies(state, &parts.headers).await?;
    Ok(earlier_rounds(&state.db, &bodies).await?)
}

/// POST: plan a round of the dialogue in the query.
pub async fn begin(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let slug = request::query(&parts, DIALOGUE);
    let moderator = moderator_of_dialogue(&state, &parts.headers, &slug).await?;
    let earlier = earlier(&state, &parts).await?;
    match begun(&state, &moderator, earlier, &sent).await {
        Ok(row) => answer(&state, parts, sent, Ok(()), &work_path(&row.code)).await,
        Err(not_done) => answer(&state, parts, sent, Err(not_done), "").await,
    }
}

async fn begun(
    state: &AppState,
    moderator: &ModeratorOf<dialogue::Model>,
    earlier: Vec<round::Model>,
    sent: &Sent,
) -> Result<round::Model, NotDone> {
    let owner = political_body::Entity::find_by_id(moderator.row().owner_body_id).one(&state.db).await?;
    let place = owner.ok_or(AppError::NotFound)?.organisation_id;
    let offered = offered_statements(&state.db, place).await?;
    let plan = check_plan(sent, &ids(&offered), None, state.clock.now());
    let (plan, source) = both(plan, source(sent, earlier)).map_err(NotDone::Missing)?;
    let key =
        Uuid::parse_str(sent.get(KEY)).map_err(|_| AppError::Conflict("Formuläret var inte helt. Skicka det igen."))?;
    Ok(saving::begin(state, moderator, key, (&plan, &source), &offered).await?)
}

fn ids(offered: &[WordedStatement]) -> Vec<Uuid> {
    offered.iter().map(|statement| statement.row.id).collect()
}

/// Where the questions come from.
fn source(sent: &Sent, earlier: Vec<round::Model>) -> Result<Source, FormErrors> {
    let chosen = sent.get(QUESTIONS);
    if chosen == STANDARD {
        return Ok(Source::Standard);
    }
    let copied = earlier.into_iter().find(|round| round.code == chosen);
    copied
        .map(|round| Source::Earlier(Box::new(round)))
        .ok_or_else(|| FormErrors::on(QUESTIONS, "Välj vilka frågor du börjar med"))
}

fn both(plan: Result<Plan, FormErrors>, source: Result<Source, FormErrors>) -> Result<(Plan, Source), FormErrors> {
    match (plan, source) {
        (Ok(plan), Ok(source)) => Ok((plan, source)),
        (plan, source) => Err(plan.err().unwrap_or_default().and(source.err())),
    }
}

/// POST: change the plan of a round.
pub async fn change(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = changed(&state, &moderator, &sent).await;
    answer(&state, parts, sent, done, &work_path(&moderator.row().code)).await
}

async fn changed(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), NotDone> {
    let row = moderator.row();
    let offered = offered_statements(&state.db, row.organisation_id).await?;
    let plan = check_plan(sent, &ids(&offered), Some(row.opens_at), state.clock.now()).map_err(NotDone::Missing)?;
    changing::change(state, moderator, sent.get(SEEN), &plan, &offered).await
}

/// POST: call off a round that has not opened.
pub async fn withdraw(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match form::check_withdraw(&sent) {
        Ok(reason) => life::withdraw(&state, &moderator, reason).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &work_path(&moderator.row().code)).await
}
