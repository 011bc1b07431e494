//! `/arbete/omgang/{code}/arkivera`: what there is of a round and how long it is kept, what archiving does, and the button.

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use sea_orm::EntityTrait;

use super::{
    open::{Open, open},
    queries,
    rules::{Kept, SURE, not_yet, place},
};
use crate::{
    account::rights::archivist::archiver_of_round,
    context::AppState,
    entity::{political_body, round},
    error::AppError,
    record::disposal::rules::body_path,
    request,
    round::{
        parts::{MovedOn, WorkHead},
        rules::{result_is_public, result_path, state_at},
    },
    ui::{
        fields::{Choice, ErrorSummary, Pick, Pickable},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

/// What the page shows.
struct Found {
    round: round::Model,
    body: String,
    kept: Vec<Kept>,
    open: Open,
}

/// The page.
#[component]
pub fn ArchivePage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Archive found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let archiver = archiver_of_round(state, &parts.headers, code).await?;
    let row = archiver.row();
    let body = political_body::Entity::find_by_id(row.controller_body_id).one(&state.db).await?;
    Ok(Found {
        body: body.map(|body| body.name).unwrap_or_default(),
        kept: queries::kept(&state.db, row).await?,
        open: open(&state.db, row.id).await?,
        round: round::Model { state: state_at(row, state.clock.now()), ..row.clone() },
    })
}

#[component]
fn Archive(found: Found) -> impl IntoView {
    let Found { round, body, kept, open } = found;
    let disposal = body_path(round.controller_body_id);
    let steps = vec![("/arbete".to_owned(), "Ditt arbete".to_owned()), (disposal.clone(), format!("Gallring: {body}"))];
    let what = format!("{} ({})", round.title, round.code);
    let state = round.state;
    let content = match not_yet(state) {
        Some(why) => Either::Left(view! { <Nothing round why/> }),
        None => Either::Right(view! { <ToDo kept open disposal/> }),
    };
    view! {
        <Page title="Arkivera omgången" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps/>
            <MovedOn/>
            <WorkHead title="Arkivera omgången" state/>
            <p class="lead">{what}</p>
            {content}
        </Page>
    }
}

/// Why there is nothing to do.
#[component]
fn Nothing(round: round::Model, why: &'static str) -> impl IntoView {
    let result = result_is_public(round.state, round.result_shown_at);
    let result = result.then(|| view! { <p><a href=result_path(&round.code)>"Se resultatet"</a></p> });
    view! { <p id="no-archiving">{why}</p> {result} }
}

/// What is decided, what archiving does, and the form once all is decided.
#[component]
fn ToDo(kept: Vec<Kept>, open: Open, disposal: String) -> impl IntoView {
    let is_decided = kept.iter().all(|one| one.rule.is_some());
    let form = match is_decided {
        true => Either::Left((open == Open::default()).then(|| view! { <Confirm/> })),
        false => Either::Right(view! {
            <p>"Omgången kan arkiveras när nämnden har beslutat om allt i listan." " "
                <a href=disposal>"Skriv in besluten under Gallring"</a>
            </p>
        }),
    };
    view! {
        <Decisions kept/>
        <Waiting open/>
        <section class="part" aria-labelledby="does-title">
            <h2 id="does-title">"Det här händer"</h2>
            <ul>
                <li>"Resultatet, svaret till invånarna och allt som är publicerat finns kvar och kan läsas som förut."</li>
                <li>"De förtroendevalda kan inte ställa fler frågor om underlaget."</li>
                <li>"Sammanställningen skrivs inte om. Det som någon har fyllt i och inte sparat tas bort."</li>
                <li>"Ett resultat som är fel kan fortfarande rättas, och citat kan dras tillbaka."</li>
                <li>"När alla omgångar i dialogen är arkiverade eller återkallade raderas e-postadresserna till dem som följer den."</li>
                <li>"Inget gallras nu. Det gör ni under Gallring, när reglerna säger det."</li>
            </ul>
        </section>
        {form}
    }
}

/// What somebody waits for.
#[component]
fn Waiting(open: Open) -> impl IntoView {
    let row = |(place, sentence): (&'static str, &'static str)| {
        view! { <li class="check check--missing" id=place><span>{sentence} "."</span></li> }
    };
    let rows: Vec<_> = open.to_do().into_iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="open-title">
                <h2 id="open-title">"Det här väntar någon på"</h2>
                <ul class="checks" id="open">{rows}</ul>
            </section>
        }
    })
}

/// Each kind of record, and by which decision it is kept for how long.
#[component]
fn Decisions(kept: Vec<Kept>) -> impl IntoView {
    let row = |(at, one): (usize, &Kept)| {
        let (class, word) = match one.rule {
            Some(_) => ("check check--done", "Klart: "),
            None => ("check check--missing", "Saknas: "),
        };
        view! { <li class=class id=place(at)><span><strong>{word}</strong> {one.told()}</span></li> }
    };
    let rows: Vec<_> = kept.iter().enumerate().map(row).collect();
    let list = match rows.is_empty() {
        true => Either::Left(view! { <p id="no-records">"Det finns inga handlingar kvar som kan gallras."</p> }),
        false => Either::Right(view! { <ul class="checks" id="decisions">{rows}</ul> }),
    };
    view! {
        <section class="part" aria-labelledby="decisions-title">
            <h2 id="decisions-title">"Så länge sparas handlingarna i omgången"</h2>
            {list}
        </section>
    }
}

#[component]
fn Confirm() -> impl IntoView {
    let sure = vec![Pickable::new("ja", "Ja, inget mer ska hända i omgången")];
    view! {
        <form method="post" class="stack">
            <Choice name=SURE legend="Ska omgången arkiveras?" hint="Det går inte att ångra." pick=Pick::Any options=sure/>
            <div class="actions"><button class="button">"Arkivera omgången"</button></div>
        </form>
    }
}
