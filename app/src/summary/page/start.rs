//! The elected start page: what awaits a decision, unread first; what is decided and residents have not been told; what was promised,
//! what is late or near before the rest; then what is still being asked, then what residents have a reply to.

use std::{cmp::Reverse, collections::HashMap, sync::Arc};

use chrono::NaiveDate;
use http::request::Parts;
use leptos::prelude::*;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    start_cards::{AskingCard, ClosedCard, Promises},
    start_overdue::OverduePart,
};
use crate::{
    account::{rights::signed_in, second_factor::link::OwnFactorLink},
    context::AppState,
    entity::round::RoundState,
    error::AppError,
    request,
    round::rules::has_result,
    summary::{
        elected::{
            planned::{Overdue, overdue},
            queries::{Card, cards_of},
            rules::{ended, promised, sort_promised, sort_waiting},
            statements::{StatementLink, of_rounds},
        },
        elected_mail::page::ElectedMailLink,
        result::{FixedResult, results_of},
        telling,
    },
    swedish,
    ui::{
        page::{Audience, Page},
        shown::shown,
    },
    words::Words,
};

/// What one of the elected has before them.
struct Found {
    cards: Vec<Card>,
    statements: Vec<StatementLink>,
    /// How many answered, by round.
    answers: Arc<HashMap<Uuid, String>>,
    overdue: Vec<Overdue>,
    today: NaiveDate,
}

/// `/politik`
#[component]
pub fn ElectedStartPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    shown(async move { found(&state, &parts).await }, |found| view! { <Start found/> })
}

async fn found(state: &AppState, parts: &Parts) -> Result<Found, AppError> {
    let who = signed_in(state, &parts.headers).await?;
    let cards = cards_of(&state.db, &who).await?;
    let closed: Vec<_> = cards.iter().filter(|card| has_result(card.round.state)).map(|card| card.round.id).collect();
    let statements = of_rounds(&state.db, &closed).await?;
    let answers = Arc::new(answers(&state.db, &closed).await?);
    let today = swedish::local(state.clock.now()).date_naive();
    let overdue = overdue(&state.db, &cards, today).await?;
    Ok(Found { cards, statements, answers, overdue, today })
}

/// How many answered each of these rounds, as its brief says it; those whose result opens ([`results_of`]).
async fn answers(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, String>, AppError> {
    let results = results_of(db, rounds).await?;
    let many = |FixedResult { figures, .. }: FixedResult| {
        telling::answers(Words::swedish(), figures.participants(), figures.sessions())
    };
    Ok(results.into_iter().map(|(id, result)| (id, many(result))).collect())
}

#[component]
fn Start(found: Found) -> impl IntoView {
    let Found { cards, statements, answers, overdue, today } = found;
    let Listed { waiting, decided, promised, asking, reading, answered } = Listed::of(cards, today);
    let none = [&waiting, &decided, &answered].into_iter().all(Vec::is_empty);
    let closed = move |card: Card| {
        let many = answers.get(&card.round.id).cloned();
        view! { <ClosedCard card many today/> }.into_any()
    };
    view! {
        <Page title="Underlag till dig" audience=Audience::Elected wide=true>
            <h1>"Underlag till dig"</h1>
            {none.then(|| view! {
                <section class="empty"><h2>"Inget underlag ännu"</h2><p>"Här kommer det när en omgång är stängd."</p></section>
            })}
            {list("Det här väntar på beslut", None, waiting, closed.clone())}
            {list("Det här är beslutat, och invånarna väntar på svar", None, decided, closed.clone())}
            <Promises cards=promised today/>
            <OverduePart overdue/>
            {list("Det här frågar vi om nu", Some(SEALED), asking, |card| view! { <AskingCard card/> }.into_any())}
            {list("Tiden att svara är slut, och svaren läses", Some(SEALED), reading, |card| view! { <AskingCard card/> }.into_any())}
            {list("Invånarna har fått svar", None, answered, closed)}
            <Statements statements/>
            <ElectedMailLink/>
            <OwnFactorLink/>
        </Page>
    }
}

const SEALED: &str = "Ingen ser resultatet förrän omgången är stängd, inte heller du.";

/// Cards under their heading; nothing where there are none.
fn list(
    title: &'static str,
    lead: Option<&'static str>,
    cards: Vec<Card>,
    shown: impl Fn(Card) -> AnyView,
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

/// The statements that have been asked about, each with a page over all kommuner.
#[component]
fn Statements(statements: Vec<StatementLink>) -> impl IntoView {
    let rows: Vec<_> = statements
        .into_iter()
        .map(|statement| view! { <li><a href=statement.path>{statement.title}</a></li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="statements-title">
                <h2 id="statements-title">"Samma del av målbilden i alla kommuner"</h2>
                <ul class="stack" id="statements">{rows}</ul>
            </section>
        }
    })
}

/// The rounds of the elected, each list in the order in which it is read.
#[derive(Debug, Default)]
struct Listed {
    /// There is a brief, and residents wait for what becomes of it.
    waiting: Vec<Card>,
    /// It is decided what becomes of it, and residents have not been told.
    decided: Vec<Card>,
    /// Residents were promised a reply that they do not have, once for each dialogue, the first due first.
    promised: Vec<Card>,
    /// Residents answer.
    asking: Vec<Card>,
    /// Nobody can answer any more, and what they sent is read.
    reading: Vec<Card>,
    /// Residents have their reply.
    answered: Vec<Card>,
}

impl Listed {
    fn of(mut cards: Vec<Card>, today: NaiveDate) -> Self {
        cards.sort_by_key(|card| Reverse(ended(&card.round)));
        let mut listed = Self {
            promised: cards.iter().filter(|card| promised(card, today).is_some()).cloned().collect(),
            ..Self::default()
        };
        for card in cards {
            let list = match card.round.state {
                RoundState::Open => &mut listed.asking,
                RoundState::Stopped => &mut listed.reading,
                RoundState::FedBack | RoundState::Archived => &mut listed.answered,
                _ if card.is_decided => &mut listed.decided,
                _ => &mut listed.waiting,
            };
            list.push(card);
        }
        sort_waiting(&mut listed.waiting, today);
        sort_promised(&mut listed.promised);
        listed.promised.dedup_by_key(|card| card.dialogue.id);
        listed
    }
}
