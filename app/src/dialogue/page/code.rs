//! The way in for whoever holds a poster or a letter: type the code, and go to the round. A plain form. The code of a round is no secret, but
//! somebody types a receipt code there, so what is typed is sent with POST; old links have it in the address (`/?kod=HSD4`).

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
    ui::fields::TextField,
    words::Words,
};

/// Name of the field.
const FIELD: &str = "kod";

/// Where a typed code leads.
pub(in crate::dialogue) enum Typed {
    /// Nothing was typed: the page as it is.
    Nothing,
    /// On to this address: that of the questions, or where receipt codes belong.
    Way(String),
    /// The page again, with what was typed and what is wrong with it.
    Wrong(FormState),
}

/// Looks up what was typed, as people type it: in small letters, with spaces or hyphens. What may be a receipt code is looked for nowhere
/// and comes back in no page.
///
/// # Errors
/// When the database cannot be read.
pub(in crate::dialogue) async fn typed(state: &AppState, asked: &Sent, words: Words) -> Result<Typed, AppError> {
    if asked.all(FIELD).next().is_none() {
        return Ok(Typed::Nothing);
    }
    let wrong = |sentence| Typed::Wrong(FormState::of(asked.clone(), FormErrors::on(FIELD, sentence)));
    let code: String = asked.get(FIELD).chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    if code.is_empty() {
        return Ok(wrong(words.start_code_missing()));
    }
    if ReceiptCode::is_shape_of(asked.get(FIELD)) {
        return Ok(Typed::Way(words.link("/kvitto")));
    }
    match round_by_code(&state.db, &code).await {
        Ok(round) => Ok(Typed::Way(words.link(&round.path()))),
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
    view! {
        <section class="part" aria-labelledby="code-title">
            <h2 id="code-title">{words.start_code_title()}</h2>
            <form class="ask" method="post" action=words.link("/")>
                <TextField name=FIELD label=words.start_code_label() hint=words.start_code_hint()/>
                <button class="button button--secondary">{words.start_code_go()}</button>
            </form>
            <p><a href=words.link("/kvitto")>{words.thanks_lost_have()}</a></p>
        </section>
    }
}
