//! `/arbete/omgang/{code}/citat`: the quotes that others read, each with the way to withdraw it, and those that are withdrawn.

use http::request::Parts;
use leptos::prelude::*;

use super::queries::{Quote, standing, withdrawn};
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::{round, withdrawn_quote},
    error::AppError,
    moderation::{frame::quote_path, last_decided::beginning},
    request,
    round::parts::{WorkHead, WorkTrail},
    summary::quoted::{Tongue, language},
    swedish,
    ui::{
        notice::Empty,
        page::{Audience, Page},
        shown::shown,
    },
};

struct Found {
    round: round::Model,
    quotes: Vec<Quote>,
    withdrawn: Vec<withdrawn_quote::Model>,
}

/// The page.
#[component]
pub fn QuotesPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Listed found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let round = moderator_of_round(state, &parts.headers, code).await?.row().clone();
    Ok(Found { quotes: standing(&state.db, &round).await?, withdrawn: withdrawn(&state.db, round.id).await?, round })
}

#[component]
fn Listed(found: Found) -> impl IntoView {
    let Found { round, quotes, withdrawn } = found;
    let none = quotes.is_empty().then(|| {
        view! { <Empty title="Inga citat visas"><p>"Det finns inget i den här omgången som andra läser."</p></Empty> }
    });
    let (code, state) = (round.code.clone(), round.state);
    let rows: Vec<_> = quotes.into_iter().map(|quote| view! { <Row quote code=code.clone()/> }).collect();
    let gone: Vec<_> = withdrawn
        .into_iter()
        .map(|row| {
            let path = quote_path(&code, row.quote_id);
            view! { <li><a href=path>"Tillbakadraget den " {swedish::day_of(row.withdrawn_at)}</a> ". Skäl: " {row.reason}</li> }
        })
        .collect();
    let gone = (!gone.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="withdrawn-title">
                <h2 id="withdrawn-title">"Tillbakadragna citat"</h2>
                <ul class="stack" id="withdrawn">{gone}</ul>
            </section>
        }
    });
    view! {
        <Page title="Citat som visas" audience=Audience::Staff wide=true>
            <WorkTrail round=Some((round.code, round.title))/>
            <WorkHead title="Citat som visas" state/>
            <p class="lead">
                "Det här läser andra i underlaget, i resultatet eller i protokollet. Visar det sig att ett citat pekar ut någon \
                 kan du dra tillbaka det. Då försvinner det överallt på en gång."
            </p>
            {none}
            <ol class="decided" id="quotes">{rows}</ol>
            {gone}
        </Page>
    }
}

#[component]
fn Row(quote: Quote, code: String) -> impl IntoView {
    let Quote { question, said, is_read, .. } = quote;
    let path = quote_path(&code, said.id);
    let lang = language(&said.text).map(Tongue::tag);
    let which = beginning(&said.text);
    view! {
        <li class="decided-row">
            <p class="comment-question">{(!is_read).then_some("Står bara i protokollet. ")} {said.at_meeting.then_some("Från ett möte. ")} {question}</p>
            <blockquote lang=lang><p>{said.text}</p></blockquote>
            <p><a href=path>"Dra tillbaka citatet"<span class="visually-hidden">": " <span lang=lang>{which}</span></span></a></p>
        </li>
    }
}
