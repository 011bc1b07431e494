//! The state of a round in one word, with a shape of its own.

use leptos::prelude::*;

use crate::{entity::round::RoundState, request, words::Words};

/// The word for a state, and the class that dresses it.
pub fn word(state: RoundState, words: Words) -> (String, &'static str) {
    match state {
        RoundState::Planned => (words.state_planned(), "tag tag--planned"),
        RoundState::Open => (words.state_open(), "tag tag--open"),
        RoundState::Stopped => (words.state_stopped(), "tag tag--stopped"),
        RoundState::Closed => (words.state_closed(), "tag tag--closed"),
        RoundState::Summarised => (words.state_summarised(), "tag tag--summarised"),
        RoundState::Delivered => (words.state_delivered(), "tag tag--delivered"),
        RoundState::FedBack => (words.state_fed_back(), "tag tag--fed-back"),
        RoundState::Archived => (words.state_archived(), "tag tag--archived"),
        RoundState::Withdrawn => (words.state_withdrawn(), "tag tag--withdrawn"),
    }
}

/// The state of a round.
#[component]
pub fn StateTag(
    /// Where it is in its life.
    state: RoundState,
) -> impl IntoView {
    let (word, class) = word(state, request::words());
    view! { <span class=class>{word}</span> }
}

/// Says that what it stands at is a demonstration.
#[component]
pub fn DemonstrationTag() -> impl IntoView {
    view! { <span class="tag tag--demo">{request::words().demonstration_title()}</span> }
}
