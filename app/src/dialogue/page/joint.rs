//! Of a joint dialogue: every kommun that takes part with its round, so that one finds one's own.

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    dialogue::{queries::PublicRound, rules},
    entity::round::RoundState,
    request, swedish,
    ui::tag::StateTag,
};

/// Id of a round's part of the dialogue's page.
pub fn anchor(code: &str) -> String {
    format!("omgang-{code}")
}

/// The kommuner in Swedish alphabetical order: to the form where it is open, else to where its round is told of.
#[component]
pub fn KommunList(
    /// The rounds that are or have been open.
    rounds: Vec<PublicRound>,
    /// The kommuner whose rounds have not opened.
    later: Vec<String>,
    /// The time now.
    now: DateTime<Utc>,
) -> impl IntoView {
    let words = request::words();
    let opened = rounds.into_iter().map(|round| (round.place.clone(), Some(round)));
    let mut places: Vec<_> = opened.chain(later.into_iter().map(|place| (place, None))).collect();
    places.sort_by_key(|(place, _)| swedish::sort_key(place));
    let rows: Vec<_> = places
        .into_iter()
        .map(|(place, round)| match round {
            Some(round) => Either::Left(view! { <Opened round now/> }),
            None => Either::Right(view! { <li>{place} ": " {words.dialogue_joint_later()}</li> }),
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="kommuner">
            <h2 id="kommuner">{words.start_where()}</h2>
            <p>{words.dialogue_joint_help()}</p>
            <ul class="stack">{rows}</ul>
        </section>
    }
}

#[component]
fn Opened(round: PublicRound, now: DateTime<Utc>) -> impl IntoView {
    let words = request::words();
    let state = rules::shown_state(round.state, round.closes_at, now);
    match state {
        RoundState::Open => {
            let left = rules::time_left(round.closes_at, now, words);
            let path = words.link(&format!("/svara/{}", round.code));
            Either::Left(view! { <li><a href=path>{round.place}</a> " " <StateTag state/> " " {left}</li> })
        }
        state => {
            let path = format!("#{}", anchor(&round.code));
            Either::Right(view! { <li><a href=path>{round.place}</a> " " <StateTag state/></li> })
        }
    }
}
