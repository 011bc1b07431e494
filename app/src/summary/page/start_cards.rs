//! What stands on the start page of the elected, one thing each.

use chrono::NaiveDate;
use leptos::{either::Either, prelude::*};

use crate::{
    dialogue::{
        deciding::Deciding,
        rules::{Reply, last_day},
    },
    entity::round::RoundState,
    round::rules::brief_path,
    summary::{
        brief_questions::actions::PLACE,
        elected::{
            queries::Card,
            rules::{Mark, ended, is_near, promised},
        },
        told::reply_in_words,
    },
    swedish,
};

/// A round with a brief: what of it is new to the reader, how many answered, what is asked of their body, and by when.
#[component]
pub(super) fn ClosedCard(
    card: Card,
    /// How many answered, in the words of the brief, where that can be read.
    #[prop(optional_no_strip)]
    many: Option<String>,
    today: NaiveDate,
) -> impl IntoView {
    let asked = swedish::day(last_day(ended(&card.round)));
    let delivered = card.delivered_on.map(|day| view! { <li>"Överlämnat " {swedish::day(day)}</li> });
    let path = brief_path(&card.round.code);
    let answers = (0 < card.answers).then(|| {
        let count = swedish::count(card.answers.into(), "svar", "svar");
        view! { <li><a class="card-way" href=format!("{path}#{PLACE}")>{count} " om underlaget som du inte har läst"</a></li> }
    });
    let own = card.has_own_answer.then(|| view! { <li><span class="tag tag--unread">"Svar på din fråga"</span></li> });
    let many = many.map(|many| view! { <li class="card-answers">{many}</li> });
    view! {
        <li class="round-card">
            <h3 class="round-card-title"><a href=path>{card.round.title.clone()}</a></h3>
            <ul class="facts">
                <MarkTag mark=card.mark/>
                {own}
                <li>{card.place.clone()}</li>
                {many}
                <li>"Invånarna svarade till och med " {asked}</li>
                {delivered} {answers}
                <Promised card=card.clone() today/>
            </ul>
            <AskedOf card today/>
        </li>
    }
}

/// What of a brief is new.
#[component]
pub(crate) fn MarkTag(mark: Mark) -> impl IntoView {
    let word = match mark {
        Mark::Unread => Some("Oläst"),
        Mark::Changed => Some("Ny version"),
        Mark::Read => None,
    };
    word.map(|word| view! { <li><span class="tag tag--unread">{word}</span></li> })
}

/// By when residents have their reply, or should have had it.
#[component]
fn Promised(card: Card, today: NaiveDate) -> impl IntoView {
    let late = matches!(promised(&card, today), Some(Reply::Late(_)));
    reply_in_words(card.round.state, &card.dialogue, today).map(|words| match late {
        true => Either::Left(view! { <li><strong>{words}</strong></li> }),
        false => Either::Right(view! { <li>{words}</li> }),
    })
}

/// When the body meets over it, or should have, and what it can change. Nothing once it is decided, or residents have their reply.
#[component]
fn AskedOf(card: Card, today: NaiveDate) -> impl IntoView {
    if card.is_decided || matches!(card.round.state, RoundState::FedBack | RoundState::Archived) {
        return None;
    }
    let body = card.body.clone().unwrap_or_else(|| "Ni".to_owned());
    let meeting = match card.deciding(today) {
        Deciding::Passed(day) => {
            Some(format!("{body} skulle ta upp det {}. Inget beslut är inskrivet. ", swedish::day(day)))
        }
        _ => card.meeting(today).map(|day| format!("{body} tar upp det {}. ", swedish::day(day))),
    };
    let can =
        card.dialogue.can_influence.map(|can| format!("Det här har invånarna fått veta att de kan påverka: ”{can}”"));
    let words: String = meeting.into_iter().chain(can).collect();
    (!words.is_empty()).then(|| view! { <p>{words}</p> })
}

/// A round whose result is sealed.
#[component]
pub(super) fn AskingCard(card: Card) -> impl IntoView {
    let last_day = swedish::day(last_day(ended(&card.round)));
    view! {
        <li class="round-card">
            <h3 class="round-card-title"><a href=format!("/dialog/{}", card.dialogue.slug)>{card.round.title}</a></h3>
            <ul class="facts">
                <li>{card.place}</li>
                <li>{if card.round.state == RoundState::Open { "Öppen till och med " } else { "Svarstiden gick ut " }} {last_day}</li>
            </ul>
        </li>
    }
}

/// What residents were promised and have not been given: what is late or near, and folded what comes later.
#[component]
pub(super) fn Promises(cards: Vec<Card>, today: NaiveDate) -> impl IntoView {
    let none = cards.is_empty();
    let (near, later): (Vec<_>, Vec<_>) =
        cards.into_iter().partition(|card| promised(card, today).is_some_and(|reply| is_near(reply, today)));
    let told = swedish::count(i64::try_from(later.len()).unwrap_or(i64::MAX), "löfte", "löften");
    let [near, later] = [near, later].map(|cards| promises(cards, today));
    let near = (!near.is_empty()).then(|| view! { <ul class="stack" id="promised">{near}</ul> });
    let later = (!later.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{told} " som är längre bort"</summary>
                <ul class="more-body stack" id="promised-later">{later}</ul>
            </details>
        }
    });
    (!none).then(|| {
        view! {
            <section class="part" aria-labelledby="promised-title">
                <h2 id="promised-title">"Det här har vi lovat invånarna"</h2>
                {near} {later}
            </section>
        }
    })
}

/// Each promise in a row.
fn promises(cards: Vec<Card>, today: NaiveDate) -> Vec<impl IntoView + use<>> {
    let row = |card: Card| {
        let path = format!("/dialog/{}", card.dialogue.slug);
        let (title, place) = (card.dialogue.title.clone(), card.place.clone());
        view! { <li><a href=path>{title}</a> ", " {place} <ul class="facts"><Promised card today/></ul></li> }
    };
    cards.into_iter().map(row).collect()
}
