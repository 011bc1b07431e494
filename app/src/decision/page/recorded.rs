//! `/arbete/beslut`: the decisions that the visitor's bodies have recorded.

use http::request::Parts;
use leptos::{either::Either, prelude::*};

use crate::{
    account::rights::moderated_bodies,
    context::AppState,
    decision::{
        choices::recorded,
        rules::{DECISIONS, NEW, change_path},
    },
    entity::decision,
    error::AppError,
    request,
    round::parts::WorkTrail,
    swedish,
    ui::{
        page::{Audience, Page},
        shown::shown,
    },
};

/// The page.
#[component]
pub fn RecordedPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    shown(async move { found(&state, &parts).await }, |decisions| view! { <Recorded decisions/> })
}

async fn found(state: &AppState, parts: &Parts) -> Result<Vec<decision::Model>, AppError> {
    let owners = moderated_bodies(state, &parts.headers).await?;
    Ok(recorded(&state.db, owners).await?)
}

#[component]
fn Recorded(decisions: Vec<decision::Model>) -> impl IntoView {
    let row = |row: decision::Model| {
        let when = format!("{}, {}", swedish::day(row.decided_on), row.minute_item);
        view! { <li><a href=change_path(row.id)>{row.title}</a> " " <span class="muted">{when}</span></li> }
    };
    let rows: Vec<_> = decisions.into_iter().map(row).collect();
    let list = match rows.is_empty() {
        true => Either::Left(view! { <p>"Ni har inte skrivit in något beslut än."</p> }),
        false => Either::Right(view! { <ul class="stack" id="recorded">{rows}</ul> }),
    };
    view! {
        <Page title="Beslut" audience=Audience::Staff wide=true>
            <WorkTrail/>
            <h1>"Beslut"</h1>
            <p class="lead">"Här skriver du in vad politikerna har beslutat, och vilka dialoger och omgångar som besluten bygger på."</p>
            <p><a class="button" href=NEW>"Skriv in ett beslut"</a></p>
            {list}
            <p><a href=DECISIONS>"Se alla beslut som invånarna ser dem"</a></p>
        </Page>
    }
}
