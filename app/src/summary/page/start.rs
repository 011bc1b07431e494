//! The elected start page: new briefs first, then what is still being asked.

use std::sync::Arc;

use leptos::{either::Either, prelude::*};

use crate::{
    account::rights,
    dialogue,
    entity::round::RoundState,
    request,
    summary::queries::{self, BriefCard},
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
                    Ok(cards) => Either::Left(view! { <Start cards/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

#[component]
fn Start(cards: Vec<BriefCard>) -> impl IntoView {
    let (coming, ready): (Vec<_>, Vec<_>) =
        cards.into_iter().partition(|card| matches!(card.round.state, RoundState::Open | RoundState::Stopped));
    let none = ready.is_empty();
    view! {
        <Page title="Underlag till dig" audience=Audience::Elected wide=true>
            <h1>"Underlag till dig"</h1>
            {none.then(|| view! {
                <section class="empty"><h2>"Inget underlag ännu"</h2><p>"Här kommer det när en omgång är stängd."</p></section>
            })}
            <ul class="round-list">{ready.into_iter().map(ready_card).collect_view()}</ul>
            {(!coming.is_empty()).then(|| view! {
                <section class="part">
                    <h2>"Det här frågar vi om nu"</h2>
                    <p class="muted">"Ingen ser resultatet förrän omgången är stängd, inte heller du."</p>
                    <ul class="round-list">{coming.into_iter().map(coming_card).collect_view()}</ul>
                </section>
            })}
        </Page>
    }
}

fn ready_card(card: BriefCard) -> impl IntoView {
    let due = card.dialogue.reply_due.map(|day| format!("Svar till invånarna senast {}", swedish::day(day)));
    view! {
        <li class="round-card">
            <h2 class="round-card-title"><a href=format!("/politik/{}", card.round.code)>{card.round.title}</a></h2>
            <ul class="facts"><li>{card.place}</li>{due.map(|due| view! { <li>{due}</li> })}</ul>
        </li>
    }
}

fn coming_card(card: BriefCard) -> impl IntoView {
    let last_day = dialogue::rules::last_day(card.round.closes_at);
    view! {
        <li class="round-card">
            <h3 class="round-card-title"><a href=format!("/dialog/{}", card.dialogue.slug)>{card.round.title}</a></h3>
            <ul class="facts">
                <li>{card.place}</li>
                <li>{if card.round.state == RoundState::Open { "Öppen till och med " } else { "Svarstiden gick ut " }} {swedish::day(last_day)}</li>
            </ul>
        </li>
    }
}
