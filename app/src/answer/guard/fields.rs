//! What the form holds against misuse: a field for programs, the time it was shown, and, where the round demands it, the
//! code from the letter.

use leptos::prelude::*;

use super::stamp;
use crate::{forms::Sent, request, ui::fields::TextField};

/// Field that programs fill in.
const DECOY: &str = "website";

/// Field of the code from the letter.
pub const CODE: &str = "code";

/// Whether something stands in the field that people do not see.
pub fn decoy_is_filled(sent: &Sent) -> bool {
    !sent.get(DECOY).trim().is_empty()
}

/// The field for programs, taken out of sight and of what is read out by the style sheet. Who reads without one is told to
/// leave it empty. And the signed time at which the form was first shown.
#[component]
pub fn GuardFields(
    /// The round's code.
    code: String,
) -> impl IntoView {
    let (state, form, words) = (request::state(), request::form(), request::words());
    let before = form.sent.get(stamp::FIELD).to_owned();
    let shown = if before.is_empty() { stamp::stamp(&state.keys, &code, state.clock.now()) } else { before };
    let typed = form.sent.get(DECOY).to_owned();
    view! {
        <input type="hidden" name=stamp::FIELD value=shown/>
        <div class="decoy" aria-hidden="true">
            <label for=DECOY>{words.guard_decoy()}</label>
            <input id=DECOY name=DECOY type="text" value=typed tabindex="-1" autocomplete="off"/>
        </div>
    }
}

/// The code from the letter, last in the form of a round that demands one.
#[component]
pub fn CodeField() -> impl IntoView {
    let words = request::words();
    view! {
        <section class="question">
            <h2>{words.guard_code_title()}</h2>
            <TextField name=CODE label=words.guard_code_label() hint=words.guard_code_hint()/>
        </section>
    }
}
