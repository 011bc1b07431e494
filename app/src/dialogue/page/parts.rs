//! The two parts that the start page and a kommun's page share: what can be answered now, and what became of the rest.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    dialogue::{
        cards::{open_cards, reply_cards},
        queries::{OpenRound, PublicRound},
    },
    ui::{
        notice::Empty,
        round_card::{OpenCards, ReplyCards},
    },
};

/// What can be answered now, or what to do where there is nothing.
#[component]
pub fn OpenPart(
    /// The rounds.
    open: Vec<OpenRound>,
    /// The time now.
    now: DateTime<Utc>,
    /// Whether there may be more elsewhere.
    one_place: bool,
) -> impl IntoView {
    let inside = if open.is_empty() {
        view! {
            <Empty title="Det finns inget att svara på just nu">
                <p>"När nästa dialog öppnar står den här."</p>
                {one_place.then(|| view! { <p><a href="/">"Se vad som pågår i andra kommuner"</a></p> })}
            </Empty>
        }
        .into_any()
    } else {
        view! { <OpenCards cards=open_cards(open, now)/> }.into_any()
    };
    view! {
        <section class="part" aria-labelledby="open">
            <h2 id="open">"Det här kan du svara på nu"</h2>
            {inside}
        </section>
    }
}

/// What became of what was asked before; nothing where nothing was.
#[component]
pub fn EarlierPart(
    /// The rounds, newest first.
    earlier: Vec<PublicRound>,
    /// The time now.
    now: DateTime<Utc>,
) -> impl IntoView {
    (!earlier.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="earlier">
                <h2 id="earlier">"Det här hände sedan"</h2>
                <ReplyCards cards=reply_cards(earlier, now)/>
            </section>
        }
    })
}
