//! Which questions a page is about that asks none of them.

use leptos::prelude::*;

use super::queries::ResidentRound;
use crate::{request, translated::Translated};

/// What the round is called, and where it is held.
#[component]
pub fn RoundName(
    /// The round.
    round: ResidentRound,
) -> impl IntoView {
    let title = Translated::swedish(request::words(), round.row.title);
    view! { <p><strong>{title.shown()}</strong> <br/> {round.place}</p> }
}
