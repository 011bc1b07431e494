//! What stays on the device after an answer has been sent, and how to take it away.

use leptos::prelude::*;

use super::island::DraftDone;
use crate::request;

/// Takes the draft away, and keeps the receipt code with the round so that the next answer from here is not silently a
/// second one. It says so, with a button for those who share the device. Without JavaScript nothing is kept or shown.
#[component]
pub fn LeftOnDevice() -> impl IntoView {
    let words = request::words();
    view! {
        <DraftDone>
            <div class="small" id="pa-enheten" hidden data-cleared=words.answer_left_cleared()>
                <p>{words.answer_left_here()}</p>
                <p><button class="button button--quiet" type="button">{words.answer_clear()}</button></p>
            </div>
        </DraftDone>
    }
}
