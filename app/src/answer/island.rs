//! What the browser adds to the form: one question at a time, a draft on the device, a receipt code made there. The form
//! itself is the server's and works without.

use leptos::prelude::*;

use super::{draft, steps};

/// Walks through the form inside it, one question at a time.
#[island]
pub fn AnswerSteps(
    /// The form, as the server wrote it.
    children: Children,
) -> impl IntoView {
    Effect::new(|_| steps::begin());
    children()
}

/// The answer is kept: what lay on the device is not needed any more. The page says which round it was; an island that is
/// told so in its own props would bring a reader of JSON into the browser.
#[island]
pub fn DraftDone() -> impl IntoView {
    Effect::new(|_| draft::erase_sent());
}
