//! The forms of the planning of rounds are sent, each to its own address.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use sea_orm::{DbErr, EntityTrait};
use uuid::Uuid;

use super::{
    changing,
    form::{Plan, QUESTIONS, STANDARD, check_plan},
    queries::{earlier_round, offered_statements},
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

/// POST: plan a round of the dialogue in the query.
pub async fn begin(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let slug = request::query(&parts, DIALOGUE);
    let moderator = moderator_of_dialogue(&state, &parts.headers, &slug).await?;
    let bodies = moderated_bodies(&state, &parts.headers).await?;
    match begun(&state, &moderator, &bodies, &sent).await {
        Ok(row) => answer(&state, parts, sent, Ok(()), &work_path(&row.code)).await,
        Err(not_done) => answer(&state, parts, sent, Err(not_done), "").await,
    }
}

async fn begun(
    state: &AppState,
    moderator: &ModeratorOf<dialogue::Model>,
    bodies: &[Uuid],
    sent: &Sent,
) -> Result<round::Model, NotDone> {
    let owner = political_body::Entity::find_by_id(moderator.row().owner_body_id).one(&state.db).await?;
    let place = owner.ok_or(AppError::NotFound)?.organisation_id;
    let offered = offered_statements(&state.db, place).await?;
    let plan = check_plan(sent, &ids(&offered), None, state.clock.now());
    let (plan, source) = both(plan, source(state, bodies, sent).await?).map_err(NotDone::Missing)?;
    let key =
        Uuid::parse_str(sent.get(KEY)).map_err(|_| AppError::Conflict("Formuläret var inte helt. Skicka det igen."))?;
    Ok(saving::begin(state, moderator, key, (&plan, &source), &offered).await?)
}

fn ids(offered: &[WordedStatement]) -> Vec<Uuid> {
    offered.iter().map(|statement| statement.row.id).collect()
}

/// Where the questions come from. One that is not there is told at its field, and nothing else comes in its place.
async fn source(state: &AppState, bodies: &[Uuid], sent: &Sent) -> Result<Result<Source, FormErrors>, DbErr> {
    let chosen = sent.get(QUESTIONS);
    if chosen == STANDARD {
        return Ok(Ok(Source::Standard));
    }
    let copied = earlier_round(&state.db, bodies, chosen).await?;
    let source = copied.map(|round| Source::Earlier(Box::new(round)));
    Ok(source.ok_or_else(|| FormErrors::on(QUESTIONS, "Välj vilka frågor du börjar med")))
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

/// Field of the form that withdraws a round which has opened: whoever sends it knows that there may be answers.
pub const OPENED: &str = "opened";

/// POST: call off a round that has not opened, or withdraw one that has.
pub async fn withdraw(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = match form::check_withdraw(&sent) {
        Ok(reason) if sent.get(OPENED).is_empty() => life::withdraw(&state, &moderator, reason).await,
        Ok(reason) => life::withdraw_opened(&state, &moderator, reason).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &work_path(&moderator.row().code)).await
}
