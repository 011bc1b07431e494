//! The two parts that the start page and a kommun's page share: what can be answered now, and what became of the rest.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    decision::rules::DECISIONS,
    dialogue::{
        cards::{open_cards, reply_cards},
        queries::{OpenRound, PublicRound},
    },
    request,
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
    let words = request::words();
    let inside = if open.is_empty() {
        view! {
            <Empty title=words.open_none()>
                <p>{words.open_none_help()}</p>
                {one_place.then(|| view! { <p><a href=words.link("/")>{words.open_elsewhere()}</a></p> })}
            </Empty>
        }
        .into_any()
    } else {
        view! { <OpenCards cards=open_cards(open, now, words)/> }.into_any()
    };
    view! {
        <section class="part" aria-labelledby="open">
            <h2 id="open">{words.open_title()}</h2>
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
    let words = request::words();
    (!earlier.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="earlier">
                <h2 id="earlier">{words.earlier_title()}</h2>
                <ReplyCards cards=reply_cards(earlier, now, words)/>
                <p><a href=words.link(DECISIONS)>{words.decisions_link()}</a></p>
            </section>
        }
    })
}
