//! `/arbete/handlingar`: where a registrar finds a round.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};

use crate::{
    account::rights::registrar::bodies_with_records,
    context::AppState,
    dialogue::rules::last_day,
    error::AppError,
    record::request::{
        registry::{self, Entry},
        rules::export_path,
    },
    request,
    round::rules::state_at,
    summary::elected::rules::ended,
    swedish,
    ui::{
        notice::Empty,
        page::{Audience, Page},
        shown::shown,
        tag::StateTag,
    },
};

/// The page.
#[component]
pub fn RegistryPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let now = state.clock.now();
    shown(async move { found(&state, &parts).await }, move |entries| view! { <Registry entries now/> })
}

async fn found(state: &AppState, parts: &Parts) -> Result<Vec<Entry>, AppError> {
    let bodies = bodies_with_records(state, &parts.headers).await?;
    Ok(registry::rounds(&state.db, bodies).await?)
}

#[component]
fn Registry(entries: Vec<Entry>, now: DateTime<Utc>) -> impl IntoView {
    view! {
        <Page title="Handlingar" audience=Audience::Staff wide=true>
            <h1>"Handlingar"</h1>
            <p class="lead">"Varje svar är en allmän handling från den stund det kom in. Här lämnar du ut handlingarna i en omgång."</p>
            {if entries.is_empty() {
                Either::Left(view! { <Empty title="Här finns inga omgångar än"><p>"De visas här när de är planerade."</p></Empty> })
            } else {
                Either::Right(view! { <Rounds entries now/> })
            }}
        </Page>
    }
}

#[component]
fn Rounds(entries: Vec<Entry>, now: DateTime<Utc>) -> impl IntoView {
    let rows: Vec<_> = entries.into_iter().map(|entry| view! { <Row entry now/> }).collect();
    view! {
        <div class="table-wrap" role="region" aria-labelledby="rounds-caption" tabindex="0">
            <table class="table" id="rounds">
                <caption id="rounds-caption" class="visually-hidden">"Omgångar"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Omgång"</th>
                        <th scope="col">"Ansvarig"</th>
                        <th scope="col">"Diarienummer"</th>
                        <th scope="col">"Tid"</th>
                        <th scope="col">"Läge"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(entry: Entry, now: DateTime<Utc>) -> impl IntoView {
    let Entry { round, case_number, body } = entry;
    let opened = swedish::day_of(round.opened_at.unwrap_or(round.opens_at));
    let time = format!("{opened}–{}", swedish::day(last_day(ended(&round))));
    let state = state_at(&round, now);
    view! {
        <tr>
            <th scope="row">
                <a href=export_path(&round.code)>{round.title}</a> " " <span class="muted">{round.code}</span>
            </th>
            <td>{body}</td>
            <td>{case_number.unwrap_or_else(|| "–".to_owned())}</td>
            <td>{time}</td>
            <td><StateTag state/></td>
        </tr>
    }
}
