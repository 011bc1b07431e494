//! What the browser adds to the form: one question at a time, a draft on the device, a receipt code made there. The form
//! itself is the server's and works without.

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::{dom, draft, steps};

/// Walks through the form inside it, one question at a time.
#[island]
pub fn AnswerSteps(
    /// The form, as the server wrote it.
    children: Children,
) -> impl IntoView {
    dom::in_browser(steps::begin);
    children()
}

/// The answer is kept: what lay on the device is not needed any more, but for the code. The page says which round it was;
/// an island that is told so in its own props would bring a reader of JSON into the browser.
#[island]
pub fn DraftDone(
    /// What is said about the code that stays, with a button that takes it away.
    children: Children,
) -> impl IntoView {
    dom::in_browser(|| {
        if let Some(round) = draft::mark_sent() {
            offer_to_clear(round);
        }
    });
    children()
}

fn offer_to_clear(round: String) {
    let found = dom::document().and_then(|document| document.get_element_by_id("pa-enheten"));
    let Some((left, button)) = found.and_then(|left| Some((left.clone(), dom::first::<HtmlElement>(&left, "button")?)))
    else {
        return;
    };
    drop(left.remove_attribute("hidden"));
    dom::on(&button, "click", move |_| {
        draft::forget_sent(&round);
        let cleared = left.get_attribute("data-cleared").unwrap_or_default();
        drop(left.set_attribute("role", "status"));
        left.set_text_content(Some(&cleared));
    });
}
