//! The state of a round in one word, with a shape of its own.

use leptos::prelude::*;

use crate::entity::round::RoundState;

/// The word for a state, and the class that dresses it.
pub fn word(state: RoundState) -> (&'static str, &'static str) {
    match state {
        RoundState::Planned => ("Planerad", "tag tag--planned"),
        RoundState::Open => ("Öppen", "tag tag--open"),
        RoundState::Stopped => ("Stoppad", "tag tag--stopped"),
        RoundState::Closed => ("Stängd", "tag tag--closed"),
        RoundState::Summarised => ("Sammanställd", "tag tag--summarised"),
        RoundState::Delivered => ("Överlämnad", "tag tag--delivered"),
        RoundState::FedBack => ("Återkopplad", "tag tag--fed-back"),
        RoundState::Archived => ("Arkiverad", "tag tag--archived"),
        RoundState::Withdrawn => ("Återkallad", "tag tag--withdrawn"),
    }
}

/// The state of a round.
#[component]
pub fn StateTag(
    /// Where it is in its life.
    state: RoundState,
) -> impl IntoView {
    let (word, class) = word(state);
    view! { <span class=class>{word}</span> }
}

/// Says that what it stands at is a demonstration.
#[component]
pub fn DemonstrationTag() -> impl IntoView {
    view! { <span class="tag tag--demo">"Påhittat exempel"</span> }
}
