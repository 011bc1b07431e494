//! The forms of decisions are sent, each to its own address.

use std::collections::BTreeSet;

use axum::{
    extract::{Path, State},
    response::Response,
};
use chrono::NaiveDate;
use http::request::Parts;
use uuid::Uuid;

use super::{
    choices::{Choices, RoundChoice, choices, last_begun, numbering_of, standing},
    form::{BODY, DECIDED_ON, KEY, NewDecision, OWNER, check, rounds_of},
    rules::change_path,
    saving,
};
use crate::{
    account::rights::{ModeratorOf, decision::moderator_of_decision, moderated_bodies, moderator_of_body},
    channel::form::SEEN,
    context::AppState,
    dialogue::planning::numbering::Numbering,
    entity::political_body,
    error::AppError,
    forms::{FormErrors, Sent},
    round::{actions::answer, life::NotDone},
    swedish,
};

/// In the query of the decision's page: it has just been saved.
pub const SAVED: &str = "sparat";

/// POST: record a decision.
pub async fn record(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let owners = moderated_bodies(&state, &parts.headers).await?;
    let Ok(owner) = Uuid::parse_str(sent.get(OWNER)) else {
        let errors = checked(&state, &owners, &sent, None).await?.err();
        let errors = FormErrors::on(OWNER, "Välj vem som skriver in beslutet").and(errors);
        return answer(&state, parts, sent, Err(NotDone::Missing(errors)), "").await;
    };
    let moderator = moderator_of_body(&state, &parts.headers, owner).await?;
    let key = Uuid::parse_str(sent.get(KEY));
    let key = key.map_err(|_| AppError::Conflict("Formuläret var inte helt. Skicka det igen."));
    let (done, next) = match key {
        Ok(key) => (recorded(&state, &moderator, key, &sent).await, saved(key)),
        Err(err) => (Err(err.into()), String::new()),
    };
    answer(&state, parts, sent, done, &next).await
}

async fn recorded(
    state: &AppState,
    moderator: &ModeratorOf<political_body::Model>,
    key: Uuid,
    sent: &Sent,
) -> Result<(), NotDone> {
    let new = checked(state, &[moderator.row().id], sent, None).await?.map_err(NotDone::Missing)?;
    saving::record(state, moderator, key, new).await
}

/// POST: put a decision right.
pub async fn change(
    State(state): State<AppState>,
    Path(id): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_decision(&state, &parts.headers, &id).await?;
    let stands = standing(&state.db, moderator.row()).await?;
    let done = match checked(&state, &[moderator.row().owner_body_id], &sent, Some(&stands)).await? {
        Ok(new) => saving::change(&state, &moderator, sent.get(SEEN), new).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &saved(moderator.row().id)).await
}

fn saved(id: Uuid) -> String {
    format!("{}?{SAVED}=ja", change_path(id))
}

/// The decision that was sent by moderators of these bodies. One that `stands` may be older than its dialogues, or name none of their
/// rounds, as long as neither the day nor they are changed: else it could never be put right.
async fn checked(
    state: &AppState,
    owners: &[Uuid],
    sent: &Sent,
    stands: Option<&NewDecision>,
) -> Result<Result<NewDecision, FormErrors>, AppError> {
    let choices = choices(&state.db, owners).await?;
    let numbering = match owners {
        [owner] => {
            let number = stands.and_then(|old| old.case_number.clone());
            numbering_of(&state.db, *owner, Uuid::parse_str(sent.get(BODY)).ok(), number).await?
        }
        // Whose number it is they have still to say.
        _ => Numbering::default(),
    };
    let new = match check(sent, &choices.offered(), &numbering, today(state)) {
        Ok(new) => new,
        Err(errors) => return Ok(Err(errors)),
    };
    let behind = |of: &NewDecision| (of.decided_on, of.dialogues.clone(), of.rounds.clone());
    let is_as_it_was = |old: &NewDecision| behind(old) == behind(&new);
    if stands.is_some_and(is_as_it_was) {
        return Ok(Ok(new));
    }
    let begun = last_begun(&state.db, &dated(&new, stands)).await?.map(|at| swedish::local(at).date_naive());
    if let Some(begun) = begun.filter(|begun| new.decided_on < *begun) {
        return Ok(Err(FormErrors::on(DECIDED_ON, older(begun))));
    }
    let wrong = wrong_rounds(&new, stands, &choices);
    Ok(if wrong.is_empty() { Ok(new) } else { Err(wrong) })
}

/// The dialogues that the day has to come after: where it is the one that stands, those that are new.
fn dated(new: &NewDecision, stands: Option<&NewDecision>) -> BTreeSet<Uuid> {
    match stands.filter(|old| old.decided_on == new.decided_on) {
        Some(old) => &new.dialogues - &old.dialogues,
        None => new.dialogues.clone(),
    }
}

/// A decision rests on what residents have said: of each of its dialogues that has a closed round it names one, and none that they could
/// still answer in that day. One that `stands` was tied to rounds that ended later when replies named it, or had a dialogue before that
/// had a closed round: neither can be mended now, so neither is told as a mistake.
fn wrong_rounds(new: &NewDecision, stands: Option<&NewDecision>, choices: &Choices) -> FormErrors {
    let mut errors = FormErrors::default();
    let ended_later = |round: &&RoundChoice| new.decided_on < round.last_day;
    let was_so = |round: &RoundChoice| {
        stands.is_some_and(|old| old.rounds.contains(&round.id) && old.decided_on < round.last_day)
    };
    let named = choices.rounds.iter().filter(|round| new.rounds.contains(&round.id) && !was_so(round));
    for round in named.filter(ended_later) {
        let (title, day) = (&round.title, swedish::day(round.last_day));
        errors.add(
            DECIDED_ON,
            format!("I omgången ”{title}” kunde invånarna svara till och med {day}, efter beslutet. Ändra dagen, eller välj bort omgången"),
        );
    }
    for dialogue in choices.dialogues.iter().filter(|dialogue| new.dialogues.contains(&dialogue.id)) {
        let id = dialogue.id;
        let closed = || choices.rounds.iter().filter(move |round| round.dialogue_id == id);
        let was_there = stands.is_some_and(|old| old.dialogues.contains(&id));
        let none_to_name = closed().next().is_none() || (was_there && closed().all(|round| ended_later(&round)));
        if !none_to_name && !closed().any(|round| new.rounds.contains(&round.id)) {
            let say = format!("Kryssa för vilka omgångar i ”{}” som beslutet bygger på", dialogue.title);
            errors.add(rounds_of(id), say);
        }
    }
    errors
}

/// What was decided before residents were asked cannot rest on what they said.
fn older(begun: NaiveDate) -> String {
    let begun = swedish::day(begun);
    format!("Dialogen som du har valt började {begun}, efter beslutet. Ändra dagen, eller välj bort dialogen")
}

fn today(state: &AppState) -> NaiveDate {
    swedish::local(state.clock.now()).date_naive()
}
