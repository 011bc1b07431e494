//! The way in for whoever holds a poster or a letter: type the code, and go to the round. A plain form; the code of a round
//! is no secret, so it may stand in the address.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use sea_orm::DbErr;

use crate::{
    answer::receipt::ReceiptCode,
    context::AppState,
    error::AppError,
    forms::{FormErrors, FormState, Sent},
    request,
    round::queries::round_by_code,
    ui::{fields::TextField, language::KeepLanguage},
    words::Words,
};

/// Name of the field.
const FIELD: &str = "kod";
/// Note: what was typed is a receipt code. It is sent on to no page, since it would stand in the address.
const RECEIPT: &str = "receipt";

/// Where a typed code leads.
pub(super) enum Typed {
    /// Nothing was typed: the page as it is.
    Nothing,
    /// On to the questions at this address.
    Round(String),
    /// The page again, with what was typed and what is wrong with it.
    Wrong(FormState),
}

/// Looks up what was typed, as people type it: in small letters, with spaces or hyphens.
pub(super) async fn typed(state: &AppState, asked: &Sent, words: Words) -> Result<Typed, AppError> {
    if asked.all(FIELD).next().is_none() {
        return Ok(Typed::Nothing);
    }
    let wrong = |sentence| Typed::Wrong(FormState::of(asked.clone(), FormErrors::on(FIELD, sentence)));
    let code: String = asked.get(FIELD).chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    if code.is_empty() {
        return Ok(wrong(words.start_code_missing()));
    }
    if ReceiptCode::parse(&code).is_some() {
        let errors = Arc::new(FormErrors::on(FIELD, words.start_code_receipt()));
        return Ok(Typed::Wrong(FormState { errors, ..FormState::noted(asked.clone(), RECEIPT, String::new()) }));
    }
    match round_by_code(&state.db, &code).await {
        Ok(round) => Ok(Typed::Round(words.link(&round.path()))),
        Err(DbErr::RecordNotFound(_)) => Ok(wrong(words.start_code_unknown())),
        Err(error) => Err(error.into()),
    }
}

/// Sends the browser on to a path of ours.
pub(super) fn send_on(response: &ResponseOptions, path: &str) {
    match http::HeaderValue::from_str(path) {
        Ok(location) => {
            response.set_status(http::StatusCode::SEE_OTHER);
            response.insert_header(http::header::LOCATION, location);
        }
        Err(cause) => AppError::Internal(cause.into()).log(),
    }
}

/// One field and a button: where residents begin, and where an address leads nowhere.
#[component]
pub fn CodeForm() -> impl IntoView {
    let words = request::words();
    let receipt = request::form().notes.contains_key(RECEIPT);
    let receipt = receipt.then(|| view! { <p><a href=words.link("/kvitto")>{words.thanks_lost_have()}</a></p> });
    view! {
        <section class="part" aria-labelledby="code-title">
            <h2 id="code-title">{words.start_code_title()}</h2>
            <form class="ask" method="get" action="/">
                <KeepLanguage/>
                <TextField name=FIELD label=words.start_code_label() hint=words.start_code_hint()/>
                <button class="button button--secondary">{words.start_code_go()}</button>
            </form>
            {receipt}
        </section>
    }
}
