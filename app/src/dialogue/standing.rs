//! How a round stands, in one word, where it is told of beside its sentences: as they say, one that is decided on is no longer only
//! summarised or handed over, until its reply is given.

use leptos::prelude::*;

use super::{deciding::Deciding, rules::awaits_reply};
use crate::{entity::round::RoundState, request, round::rules::has_result, ui::tag::word, words::Words};

/// The word for a round in this state, and the class that dresses it.
pub fn standing(state: RoundState, deciding: Deciding, words: Words) -> (String, &'static str) {
    match word(state, words) {
        (_, class) if deciding == Deciding::Made && has_result(state) && awaits_reply(state) => {
            (words.state_decided(), class)
        }
        (said, class) => (said, class),
    }
}

/// The same as a tag.
#[component]
pub fn StandingTag(
    /// Where it is in its life.
    state: RoundState,
    /// How it stands with the decision.
    deciding: Deciding,
) -> impl IntoView {
    let (said, class) = standing(state, deciding, request::words());
    view! { <span class=class>{said}</span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_decided_is_tagged_so_until_the_reply_is_given() {
        let said = |state, deciding| standing(state, deciding, Words::swedish()).0;
        for state in [RoundState::Closed, RoundState::Summarised, RoundState::Delivered] {
            assert_eq!(said(state, Deciding::Made), "Beslutad", "{state:?}");
            assert_eq!(said(state, Deciding::Ahead), word(state, Words::swedish()).0, "{state:?}");
        }
        assert_eq!(said(RoundState::FedBack, Deciding::Made), "Besvarad");
        assert_eq!(said(RoundState::Open, Deciding::Made), "Öppen");
    }
}
