//! POST `/logga-in/lank`: a link is asked for, or used. Opening it is not enough: mail programs do that too.

use axum::{extract::State, response::Response};
use chrono::TimeDelta;
use http::{StatusCode, request::Parts};
use sea_orm::DbErr;

use super::{CODE, SENT, rows};
use crate::{
    account::actions::{go_on, slowed_down},
    context::AppState,
    error::AppError,
    forms::{FormErrors, FormState, Sent, show_again, show_again_as},
    limits::{self, Turn, pace::Pace},
    mail::address,
    request,
};

/// One address gets three mails that one network asks for, and then one in a quarter of an hour.
const TO_ONE_FROM_HERE: Pace = Pace { free: 3, forget: TimeDelta::minutes(15), longest: TimeDelta::minutes(15) };

/// One address from everywhere: generous, and never a long wait, since anybody can type an official address and its owner is to get
/// in all the same.
const TO_ONE: Pace = Pace { free: 10, forget: TimeDelta::minutes(5), longest: TimeDelta::minutes(1) };

/// A council that signs in before a meeting sits behind one network.
const FROM_HERE: Pace = Pace { free: 100, forget: TimeDelta::minutes(1), longest: TimeDelta::minutes(1) };

/// Uses the link whose code is sent; else sends one to the address. The answer is the same whether somebody has that address.
///
/// # Errors
/// When the database fails.
pub async fn ask_or_use(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    if sent.get(CODE).is_empty() { ask(&state, parts, sent).await } else { sign_in(&state, parts, sent).await }
}

async fn ask(state: &AppState, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let email = address::folded(sent.get("email"));
    if !address::is_address(&email) {
        let errors = FormErrors::on("email", "Skriv din e-postadress, till exempel anna.berg@storby.se");
        return Ok(show_again(state, parts, FormState::of(sent, errors)).await);
    }
    if let Some(wait) = wait(state, &parts, &email).await? {
        return Ok(slowed_down(state, parts, sent, wait).await);
    }
    rows::send(state, &email, &request::query(&parts, "nasta")).await?;
    Ok(show_again_as(StatusCode::OK, state, parts, FormState::noted(sent, SENT, email)).await)
}

/// The network comes first: one that has had enough uses up nobody's mails.
async fn wait(state: &AppState, parts: &Parts, email: &str) -> Result<Option<TimeDelta>, DbErr> {
    let (sender, receiver) = (request::sender(state, parts), address::mailbox(email));
    let both = format!("{} {receiver}", limits::named(sender));
    let keys = [
        (limits::network_key(state, "sign-in link from network", sender), FROM_HERE),
        (limits::key_of_today(state, "sign-in link from network to", &both), TO_ONE_FROM_HERE),
        (limits::key_of_today(state, "sign-in link to", &receiver), TO_ONE),
    ];
    for (key, pace) in keys {
        if let Turn::Wait(wait) = limits::count(state, &key, pace).await? {
            return Ok(Some(wait));
        }
    }
    Ok(None)
}

async fn sign_in(state: &AppState, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    match rows::use_it(state, &parts.headers, sent.get(CODE)).await? {
        Some((account, begun)) => go_on(state, &account, &begun, &request::query(&parts, "nasta")).await,
        None => {
            let errors = FormErrors::on(CODE, "Länken går inte att använda längre.");
            Ok(show_again(state, parts, FormState::of(sent, errors)).await)
        }
    }
}
