//! The elected start page: what awaits a decision first, then what is still being asked, then what residents have a reply to.

use std::{cmp::Reverse, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    account::{rights, second_factor::link::OwnFactorLink},
    dialogue::rules::{Reply, last_day, reply},
    entity::round::RoundState,
    request,
    summary::{
        page::decision::reply_in_words,
        queries::{self, BriefCard},
    },
    swedish,
    ui::page::{Audience, ErrorPage, Page},
};

/// `/politik`
#[component]
pub fn ElectedStartPage() -> impl IntoView {
    let state = request::state();
    let parts = request::parts();
    view! {
        <Suspense>
            {Suspend::new(async move {
                let cards = async {
                    let who = rights::signed_in(&state, &parts.headers).await?;
                    queries::brief_cards(&state.db, &who).await
                };
                match cards.await {
                    Ok(cards) => {
                        let today = swedish::local(state.clock.now()).date_naive();
                        Either::Left(view! { <Start cards today/> })
                    }
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

#[component]
fn Start(cards: Vec<BriefCard>, today: NaiveDate) -> impl IntoView {
    let Listed { waiting, answered, asking } = Listed::of(cards);
    let none = waiting.is_empty() && answered.is_empty();
    view! {
        <Page title="Underlag till dig" audience=Audience::Elected wide=true>
            <h1>"Underlag till dig"</h1>
            {none.then(|| view! {
                <section class="empty"><h2>"Inget underlag ännu"</h2><p>"Här kommer det när en omgång är stängd."</p></section>
            })}
            {list("Det här väntar på beslut", None, waiting, move |card| closed_card(card, today).into_any())}
            {list("Det här frågar vi om nu", Some(SEALED), asking, |card| asking_card(card).into_any())}
            {list("Invånarna har fått svar", None, answered, move |card| closed_card(card, today).into_any())}
            <OwnFactorLink/>
        </Page>
    }
}

const SEALED: &str = "Ingen ser resultatet förrän omgången är stängd, inte heller du.";

/// Cards under their heading; nothing where there are none.
fn list(
    title: &'static str,
    lead: Option<&'static str>,
    cards: Vec<BriefCard>,
    shown: impl Fn(BriefCard) -> AnyView,
) -> Option<impl IntoView> {
    let cards: Vec<_> = cards.into_iter().map(shown).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{title}</h2>
                {lead.map(|lead| view! { <p class="muted">{lead}</p> })}
                <ul class="round-list">{cards}</ul>
            </section>
        }
    })
}

/// The rounds of the elected, each list with the newest first.
#[derive(Debug, Default)]
struct Listed {
    /// There is a brief, and residents wait for what becomes of it.
    waiting: Vec<BriefCard>,
    /// Residents have their reply.
    answered: Vec<BriefCard>,
    /// Residents answer, or what they sent is read.
    asking: Vec<BriefCard>,
}

impl Listed {
    fn of(mut cards: Vec<BriefCard>) -> Self {
        cards.sort_by_key(|card| Reverse(ended(card)));
        let mut listed = Self::default();
        for card in cards {
            let list = match card.round.state {
                RoundState::Open | RoundState::Stopped => &mut listed.asking,
                RoundState::FedBack | RoundState::Archived => &mut listed.answered,
                _ => &mut listed.waiting,
            };
            list.push(card);
        }
        listed
    }
}

/// When residents' time to answer was over, or will be.
fn ended(card: &BriefCard) -> DateTime<Utc> {
    let closes = card.round.closes_at;
    card.round.stopped_at.map_or(closes, |stopped| stopped.min(closes))
}

fn closed_card(card: BriefCard, today: NaiveDate) -> impl IntoView {
    let late = matches!(reply(card.round.state, card.dialogue.reply_due, today), Reply::Late(_));
    let promised = reply_in_words(card.round.state, &card.dialogue, today);
    let promised = promised.map(|promised| match late {
        true => Either::Left(view! { <li><strong>{promised}</strong></li> }),
        false => Either::Right(view! { <li>{promised}</li> }),
    });
    let asked = swedish::day(last_day(ended(&card)));
    view! {
        <li class="round-card">
            <h3 class="round-card-title"><a href=format!("/politik/{}", card.round.code)>{card.round.title}</a></h3>
            <ul class="facts"><li>{card.place}</li><li>"Invånarna svarade till och med " {asked}</li>{promised}</ul>
        </li>
    }
}

fn asking_card(card: BriefCard) -> impl IntoView {
    let last_day = swedish::day(last_day(ended(&card)));
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
