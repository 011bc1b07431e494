//! POST: signing in and out, and using an invitation.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{Request, State},
    response::Response,
};
use chrono::TimeDelta;
use http::{HeaderValue, header, request::Parts};

use crate::{
    account::{
        form::{self, SignIn},
        invitations::{self, Code},
        limits,
        oidc::{choices::WHERE, leaving},
        page::SIGNED_OUT,
        passwords,
        queries::{self, Begun},
        rights::{SignedIn, signed_in},
        rules,
        second_factor::{CODE_PATH, OWN_PATH, on_to, rows::Demand},
        sessions,
    },
    context::AppState,
    entity::account,
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again, show_again_later},
    limits::Turn,
    request, shell,
};

/// What everybody reads whose e-mail and password do not fit, for whatever reason.
const WRONG: &str = "E-postadressen eller lösenordet stämmer inte. Skriv lösenordet igen.";

/// GET `/logga-in`: whoever is signed in already goes on as after signing in, since links on public pages lead here. What came of the
/// last try at an organisation's own sign-in is told all the same.
pub async fn show_sign_in(State(state): State<AppState>, request: Request) -> Result<Response, AppError> {
    let (parts, body) = request.into_parts();
    let tells_of_a_try = !request::query(&parts, WHERE).is_empty();
    let homes = |who: &SignedIn| rules::homes_of(|role| who.is(role));
    match signed_in(&state, &parts.headers).await {
        // Who has no role in this session would be sent back to where they came from, and never get to sign in in another way.
        Ok(who) if !tells_of_a_try && !homes(&who).is_empty() => {
            see_other(&rules::after_sign_in(&request::query(&parts, "nasta"), &homes(&who)))
        }
        Ok(_) | Err(AppError::NotSignedIn) => Ok(shell::show(State(state), Request::from_parts(parts, body)).await),
        Err(error) => Err(error),
    }
}

/// POST `/logga-in`.
pub async fn sign_in(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let typed = match SignIn::check(&sent) {
        Ok(typed) => typed,
        Err(errors) => return Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
    };
    let sender = request::sender(&state, &parts);
    let attempt = match limits::begin(&state, &typed.email, sender).await? {
        Turn::Now(attempt) => attempt,
        Turn::Wait(wait) => return Ok(slowed_down(&state, parts, sent, wait).await),
    };
    let session = match queries::account_with(&state, &typed).await? {
        Some(account) => {
            let begun = queries::sign_in(&state, &parts.headers, &account, &attempt).await?;
            begun.map(|begun| (account, begun))
        }
        None => None,
    };
    let Some((account, begun)) = session else {
        let errors = FormErrors::on("password", WRONG);
        return Ok(show_again(&state, parts, FormState::of(sent, errors)).await);
    };
    go_on(&state, &account, &begun, &request::query(&parts, "nasta")).await
}

/// On to the page that was asked for, or to what is still asked of them.
pub(super) async fn go_on(
    state: &AppState,
    account: &account::Model,
    begun: &Begun,
    asked: &str,
) -> Result<Response, AppError> {
    let path = match begun.demand {
        Demand::Nothing => rules::after_sign_in(asked, &queries::homes_in(&state.db, account.id, begun.way).await?),
        Demand::Code => on_to(CODE_PATH, asked),
        Demand::App => on_to(OWN_PATH, asked),
    };
    with_cookie(&begun.cookie, see_other(&path)?)
}

/// POST `/logga-ut`. Who had come by way of an organisation's own sign-in is asked whether to sign out there too.
pub async fn sign_out(State(state): State<AppState>, parts: Parts) -> Result<Response, AppError> {
    let path = match queries::sign_out(&state, &parts.headers).await? {
        Some(organisation_id) => leaving::after(&state, organisation_id).await?,
        None => format!("/logga-in?{SIGNED_OUT}=ja"),
    };
    with_cookie(&sessions::cleared(), see_other(&path)?)
}

/// POST `/inbjudan`: the new password is chosen, and the person is signed in as far as it goes.
pub async fn accept_invitation(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let found = invitations::find(&state, sent.get("kod")).await?;
    let Code::Good(invitation, account) = &found else {
        return Ok(not_good(&state, parts, sent, &found).await);
    };
    let password = match form::new_password(&sent, &[&account.email, &account.display_name]) {
        Ok(password) => password,
        Err(errors) => return Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
    };
    let hash = passwords::hash(&password).await?;
    let Some(begun) = invitations::accept(&state, &parts.headers, (invitation, account), &hash).await? else {
        return Ok(not_good(&state, parts, sent, &Code::Used).await);
    };
    go_on(&state, account, &begun, "").await
}

async fn not_good(state: &AppState, parts: Parts, sent: Sent, code: &Code) -> Response {
    let errors = FormErrors::on("kod", code.problem().unwrap_or_default());
    show_again(state, parts, FormState::of(sent, errors)).await
}

/// The page again with how long to wait, and 429.
pub(super) async fn slowed_down(state: &AppState, parts: Parts, sent: Sent, wait: TimeDelta) -> Response {
    let notes = BTreeMap::from([("wait", rules::wait_in_words(wait))]);
    let form = FormState { sent, errors: Arc::default(), notes: Arc::new(notes) };
    show_again_later(wait, state, parts, form).await
}

pub(super) fn with_cookie(cookie: &str, mut response: Response) -> Result<Response, AppError> {
    let cookie = HeaderValue::from_str(cookie).map_err(anyhow::Error::from)?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
