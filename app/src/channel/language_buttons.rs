//! The language of something that is being filled in: changed by a button of its form, so that what is keyed in comes along.

use axum::response::Response;
use http::{StatusCode, request::Parts};
use leptos::prelude::*;

use super::languages::offered;
use crate::{
    context::AppState,
    entity::round,
    forms::{FormErrors, FormState, SHOW, Sent, show_again_as},
    words::Words,
};

/// A button for each language of the round, which brings the form again in it; nothing where that is Swedish alone. They come before
/// the form's own: the page says before them what Enter presses.
#[component]
pub fn LanguageButtons(
    /// The round.
    round: round::Model,
    /// Id of the form.
    form: &'static str,
    /// Where it is sent in Swedish.
    path: String,
    /// The language that is shown.
    now: Words,
    /// What is in a language: "Språk i samtalet".
    label: &'static str,
) -> impl IntoView {
    let offered = offered(&round);
    let many = 1 < offered.len();
    let buttons: Vec<_> = offered
        .into_iter()
        .map(|words| {
            let (lang, dir) = (words.language_lang(), words.language_direction());
            let current = (words == now).then_some("true");
            view! {
                <li>
                    <button class="button button--quiet" form=form formaction=words.link(&path) formnovalidate name=SHOW
                        value=words.tag() lang=lang dir=dir aria-current=current>{words.language_name()}</button>
                </li>
            }
        })
        .collect();
    many.then(|| {
        view! {
            <div class="no-print" role="group" aria-labelledby="in-languages">
                <p class="small muted" id="in-languages">{label}</p>
                <ul class="facts looks">{buttons}</ul>
            </div>
        }
    })
}

/// The same form in the language that the address names now, with everything that is keyed in, where that is what was pressed.
pub async fn in_language(state: &AppState, parts: &Parts, sent: &Sent) -> Option<Response> {
    if sent.get(SHOW).is_empty() {
        return None;
    }
    let form = FormState::of(sent.clone(), FormErrors::default());
    Some(show_again_as(StatusCode::OK, state, parts.clone(), form).await)
}
