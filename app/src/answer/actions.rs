//! An answer is sent.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::Response,
};
use http::{StatusCode, request::Parts};
use leptos::prelude::provide_context;

use super::{
    form::{self, NewAnswer},
    page::{AWAY, NUMBER_SEEN},
    queries::{self, NewSubmission, Outcome},
    receipt::{self, ReceiptCode},
    thanks::Thanks,
};
use crate::{
    context::{AppState, random_bytes},
    error::AppError,
    forms::{FormErrors, FormState, Sent, show_again_as},
    request,
    round::{
        queries::{ResidentRound, round_by_code},
        wording::wording,
    },
    shell,
    words::Words,
};

/// The longest an answer may take to be kept: shorter than the longest a request may take, which ends in a page without it.
const LONGEST: Duration = Duration::from_secs(20);

/// What the resident sees after sending.
enum Next {
    Thanks(Box<Thanks>),
    /// The page again, with what was sent, under this status.
    Again(FormState, StatusCode),
}

/// POST `/svara/{code}`: keep the answer and thank for it, or show the page again with every word kept.
///
/// The thanks come in the answer to the POST itself. A receipt code may stand neither in a path nor in a log, and a
/// resident gets no cookie, so there is no address to send the browser on to that could know the code. Sending again,
/// which a reload does, is harmless: the same code with the same content is the same answer.
pub async fn submit_answer(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Response {
    // Whatever happens, what was sent comes back in a page.
    let received = tokio::time::timeout(LONGEST, receive(&state, &code, &sent, request::words_of(&parts))).await;
    match received.unwrap_or(Err(AppError::TooSlow)) {
        Ok(Next::Thanks(thanks)) => say_thanks(&state, parts, *thanks).await,
        Ok(Next::Again(form, status)) => show_again_as(status, &state, parts, form).await,
        Err(AppError::NotFound) => {
            let form = FormState::of(sent, FormErrors::default());
            show_again_as(StatusCode::NOT_FOUND, &state, parts, form).await
        }
        Err(error) => {
            error.log();
            let form = with_note(sent, AWAY, String::new());
            show_again_as(StatusCode::SERVICE_UNAVAILABLE, &state, parts, form).await
        }
    }
}

async fn receive(state: &AppState, code: &str, sent: &Sent, words: Words) -> Result<Next, AppError> {
    let round = round_by_code(&state.db, code).await?;
    let asked = wording(&state.db, &round.row, words).await?;
    let answer = match form::check(sent, &asked.questionnaire, words) {
        Ok(answer) => answer,
        Err(errors) => return Ok(wrong(sent, errors)),
    };
    let choice = sent.get(form::SAME_CODE);
    let field = if choice == form::NEW { form::NEW_RECEIPT } else { form::RECEIPT };
    let Some(receipt) = ReceiptCode::parse(sent.get(field)) else {
        return Ok(wrong(
            sent,
            FormErrors::on("svar", "Formuläret var för gammalt. Läs igenom ditt svar och skicka igen."),
        ));
    };
    if form::has_identity_number(&answer) && sent.get(form::KEEP_NUMBER).is_empty() {
        let form = with_note(sent.clone(), NUMBER_SEEN, String::new());
        return Ok(Next::Again(form, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let mut new = submission(state, &round, &receipt, answer)?;
    new.row.language = asked.language.tag().to_owned();
    let mut outcome = state.answers.save(&state.db, new.clone()).await?;
    if outcome == Outcome::OtherContent && choice == form::CHANGE {
        outcome = queries::change(&state.db, &new, sent.get(form::VERSION).parse().ok()).await?;
    }
    Ok(next(sent, round, receipt, outcome))
}

fn next(sent: &Sent, round: ResidentRound, receipt: ReceiptCode, outcome: Outcome) -> Next {
    match outcome {
        Outcome::Kept => Next::Thanks(Box::new(Thanks { round, receipt })),
        Outcome::NotOpen => Next::Again(FormState::of(sent.clone(), FormErrors::default()), StatusCode::CONFLICT),
        Outcome::OtherRound => {
            let sentence = "Koden i formuläret hörde till ett annat svar. Läs igenom ditt svar och skicka igen.";
            let form = with_note(sent.clone(), form::RECEIPT, new_receipt().to_string());
            let form = FormState { errors: Arc::new(FormErrors::on("svar", sentence)), ..form };
            Next::Again(form, StatusCode::CONFLICT)
        }
        Outcome::OtherContent => {
            let notes = [(form::RECEIPT, receipt.to_string()), (form::NEW_RECEIPT, new_receipt().to_string())];
            let form = FormState { sent: sent.clone(), notes: Arc::new(BTreeMap::from(notes)), ..Default::default() };
            Next::Again(form, StatusCode::CONFLICT)
        }
    }
}

/// A code made here, for browsers without JavaScript.
pub fn new_receipt() -> ReceiptCode {
    ReceiptCode::from_random(random_bytes())
}

fn submission(
    state: &AppState,
    round: &ResidentRound,
    code: &ReceiptCode,
    answer: NewAnswer,
) -> Result<NewSubmission, AppError> {
    let answers = serde_json::to_string(&answer.values).map_err(anyhow::Error::from)?;
    let mac = state.keys.mac(receipt::PURPOSE, code.as_bytes());
    let mut row = queries::web_submission(round.row.id, mac, answers, state.clock.hour());
    row.age_band = answer.age_band;
    row.sex = answer.sex;
    row.on_behalf = answer.on_behalf;
    Ok(NewSubmission { row, comments: answer.comments, sent_at: state.clock.now() })
}

fn wrong(sent: &Sent, errors: FormErrors) -> Next {
    Next::Again(FormState::of(sent.clone(), errors), StatusCode::UNPROCESSABLE_ENTITY)
}

fn with_note(sent: Sent, name: &'static str, note: String) -> FormState {
    FormState { sent, notes: Arc::new(BTreeMap::from([(name, note)])), ..Default::default() }
}

async fn say_thanks(state: &AppState, mut parts: Parts, thanks: Thanks) -> Response {
    match request::words_of(&parts).link("/tack").parse() {
        Ok(uri) => parts.uri = uri,
        Err(cause) => AppError::Internal(anyhow::Error::from(cause)).log(),
    }
    shell::render(state, Request::from_parts(parts, Body::empty()), move || provide_context(thanks.clone())).await
}
