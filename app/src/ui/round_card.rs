//! Cards for rounds: one that can be answered now, and one that tells what became of it.

use leptos::prelude::*;

use super::{notice::Facts, tag::DemonstrationTag};
use crate::{request, translated::Translated};

/// A round that can be answered now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCard {
    /// Where one answers.
    pub path: String,
    /// What is asked.
    pub title: Translated,
    /// The statement it is about.
    pub quote: Option<Translated>,
    /// Where.
    pub place: String,
    /// "12 dagar kvar".
    pub time_left: String,
    /// "ungefär 2 minuter".
    pub time_needed: String,
    /// Whether it is a demonstration.
    pub is_demonstration: bool,
}

/// A round that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyCard {
    /// The reply where it is given, else its dialogue.
    pub path: String,
    /// What was asked.
    pub title: Translated,
    /// Where.
    pub place: String,
    /// What happens next, one sentence or two.
    pub next: String,
    /// Where everybody may read its result, once they may.
    pub result: Option<String>,
    /// Set where the promised day has passed: what was promised.
    pub late: Option<String>,
    /// Whether it is a demonstration.
    pub is_demonstration: bool,
}

/// Rounds to answer.
#[component]
pub fn OpenCards(
    /// The rounds, the one that closes first on top.
    cards: Vec<OpenCard>,
) -> impl IntoView {
    let rows: Vec<_> = cards.into_iter().map(open_card).collect();
    view! { <ul class="round-list">{rows}</ul> }
}

/// Rounds that are over, with what comes next.
#[component]
pub fn ReplyCards(
    /// The rounds, newest first.
    cards: Vec<ReplyCard>,
) -> impl IntoView {
    let rows: Vec<_> = cards.into_iter().map(reply_card).collect();
    view! { <ul class="round-list">{rows}</ul> }
}

fn open_card(card: OpenCard) -> impl IntoView {
    let words = request::words();
    let in_swedish = card.title.lang.map(|_| view! { <li>{words.card_in_swedish()}</li> });
    view! {
        <li class="round-card">
            <h3 class="round-card-title"><a href=card.path lang=card.title.lang>{card.title.text}</a></h3>
            {card.quote.map(|quote| {
                let translated = quote.is_translation(words).then(|| format!(" {}", words.card_translated()));
                view! { <p class="round-card-quote" lang=quote.lang><q>{quote.text}</q>{translated}</p> }
            })}
            <ul class="facts">
                <li>{card.place}</li>
                <li><strong>{card.time_left}</strong></li>
                <li>{card.time_needed}</li>
                {in_swedish}
                {card.is_demonstration.then(|| view! { <li><DemonstrationTag/></li> })}
            </ul>
        </li>
    }
}

fn reply_card(card: ReplyCard) -> impl IntoView {
    let result = card.result.map(|path| {
        let of = view! { <span class="visually-hidden" lang=card.title.lang>{format!(": {}", card.title.text)}</span> };
        view! { <p><a href=path>{request::words().result_link()}{of}</a></p> }
    });
    view! {
        <li class="round-card round-card--reply">
            <h3 class="round-card-title"><a href=card.path lang=card.title.lang>{card.title.text}</a></h3>
            <p>{card.next}</p>
            {result}
            {card.late.map(|late| view! { <p><strong>{request::words().card_late()} " "</strong>{late}</p> })}
            {if card.is_demonstration {
                view! { <ul class="facts"><li>{card.place}</li><li><DemonstrationTag/></li></ul> }.into_any()
            } else {
                view! { <Facts items=vec![card.place]/> }.into_any()
            }}
        </li>
    }
}
