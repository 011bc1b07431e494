//! POST `/kvitto`: everything that somebody with a receipt code can ask for. What is asked for comes in the answer to the
//! POST itself, so that the code stands in no address.

use axum::{
    body::Body,
    extract::{Request, State},
    response::Response,
};
use http::{StatusCode, request::Parts};
use leptos::prelude::provide_context;

use super::{
    guesses,
    mailing::mail_code,
    page::{ACT, CHANGE, MAIL, Opened, THANKS, Told, WAIT, WITHDRAW},
    queries::{self, Kept, Withdrawal},
    refill::refill,
};
use crate::{
    answer::{
        form,
        late::{Late, Pressed, Why},
        receipt::ReceiptCode,
        thanks::Thanks,
        thanks_said::say_thanks,
    },
    context::AppState,
    error::AppError,
    forms::{FormErrors, FormState, SHOW, Sent, show_again, show_again_as, show_again_later},
    limits::{self, Turn},
    record::disposal::queries::any_answers_are_gone,
    request,
    round::rules,
    shell,
    words::Words,
};

/// Shows the answer under the code that was sent; changes or withdraws it where that is asked for. A text that is no code
/// gets the same answer as a code that nobody has.
pub async fn open_receipt(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    if sent.get(form::RECEIPT).trim().is_empty() {
        let errors = FormErrors::on(form::RECEIPT, request::words_of(&parts).receipt_missing());
        return Ok(show_again(&state, parts, FormState::of(sent, errors)).await);
    }
    let counted = match guesses::begin(&state, &parts).await? {
        Turn::Now(counted) => counted,
        Turn::Wait(wait) => {
            let form = FormState::noted(sent, WAIT, String::new());
            return Ok(show_again_later(wait, &state, parts, form).await);
        }
    };
    let typed = sent.get(form::RECEIPT);
    let found = queries::kept(&state, typed, request::words_of(&parts)).await?;
    let (Some(kept), Some(code)) = (found, ReceiptCode::parse(typed)) else {
        let errors = FormErrors::on(form::RECEIPT, wrong(&state, request::words_of(&parts)).await?);
        return Ok(show_again(&state, parts, FormState::of(sent, errors)).await);
    };
    limits::give_back(&state.db, &counted).await?;
    match sent.get(ACT) {
        CHANGE => Ok(change(&state, parts, kept, code).await),
        WITHDRAW => withdraw(&state, parts, kept, &sent).await,
        MAIL if sent.get(SHOW).is_empty() => mail_code(&state, parts, Opened { kept, code, told: None }, sent).await,
        _ if sent.all(ACT).any(|act| act == THANKS) => Ok(thank_again(&state, parts, kept, code, sent).await),
        _ => {
            let form = FormState::of(sent, FormErrors::default());
            Ok(show(&state, parts, Opened { kept, code, told: None }, form).await)
        }
    }
}

/// That no answer is found. Nothing is kept of codes whose answers have been disposed of, so it is said of all where any are gone.
async fn wrong(state: &AppState, words: Words) -> Result<String, AppError> {
    let gone = any_answers_are_gone(&state.db).await?;
    Ok(if gone { format!("{} {}", words.receipt_wrong(), words.receipt_disposed()) } else { words.receipt_wrong() })
}

/// What was said when the answer had arrived, in the language of the address, with the address for mail that was typed. Of one that has
/// been taken out since nobody is thanked: that is said.
async fn thank_again(state: &AppState, parts: Parts, kept: Kept, receipt: ReceiptCode, sent: Sent) -> Response {
    let (round, title) = (kept.round, kept.asked.title.clone());
    let is_change = sent.get(form::SAME_CODE) == form::CHANGE;
    let form = FormState::of(sent, FormErrors::default());
    let taken_out = Why::taken_out(&kept.row, kept.excluded.as_deref());
    let late = kept.row.is_late.then(|| Why::of_answer(&kept.odd, &kept.row.answers));
    match taken_out.or(late) {
        Some(why) => say_thanks(state, parts, Late { round, receipt, why, pressed: Pressed::Unknown }, form).await,
        None => say_thanks(state, parts, Thanks { round, title, receipt, is_change }, form).await,
    }
}

/// The answer form with the old answers in it. It is sent to its round as any other answer is.
async fn change(state: &AppState, mut parts: Parts, kept: Kept, code: ReceiptCode) -> Response {
    if rules::may_answer(&kept.round.row, state.clock.now()).is_err() {
        let opened = Opened { kept, code, told: Some(Told::TooLate) };
        return show(state, parts, opened, FormState::default()).await;
    }
    match request::words_of(&parts).link(&kept.round.path()).parse() {
        Ok(uri) => parts.uri = uri,
        Err(cause) => AppError::Internal(anyhow::Error::from(cause)).log(),
    }
    let filled_in = FormState { sent: refill(&kept, &code), ..Default::default() };
    show_again_as(StatusCode::OK, state, parts, filled_in).await
}

async fn withdraw(state: &AppState, parts: Parts, kept: Kept, sent: &Sent) -> Result<Response, AppError> {
    let version = sent.get(form::VERSION).parse().unwrap_or_default();
    let told = match queries::withdraw(state, &kept.row, version).await? {
        Withdrawal::Done => Told::Withdrawn,
        Withdrawal::Changed => Told::ChangedMeanwhile,
        Withdrawal::Over => Told::TooLate,
    };
    // Read anew: this is how it stands now.
    let typed = sent.get(form::RECEIPT);
    let found = queries::kept(state, typed, request::words_of(&parts)).await?;
    let (Some(kept), Some(code)) = (found, ReceiptCode::parse(typed)) else {
        return Err(AppError::NotFound);
    };
    Ok(show(state, parts, Opened { kept, code, told: Some(told) }, FormState::default()).await)
}

/// The answer's page. `form` holds what was typed into it, where something is wrong with that.
pub(super) async fn show(state: &AppState, parts: Parts, opened: Opened, form: FormState) -> Response {
    let refused = matches!(opened.told, Some(Told::ChangedMeanwhile | Told::TooLate));
    let wrong = !form.errors.is_empty();
    let page = Request::from_parts(parts, Body::empty());
    let mut response = shell::render(state, page, move || {
        provide_context(opened.clone());
        provide_context(form.clone());
    })
    .await;
    match (refused, wrong) {
        (true, _) => *response.status_mut() = StatusCode::CONFLICT,
        (_, true) => *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY,
        _ => {}
    }
    response
}
