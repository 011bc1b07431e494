//! `/arbete/gallring/{body}`: the rules of a body, what may be disposed of today by which of them, and what has been.

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use sea_orm::{ActiveEnum, Iterable};
use uuid::Uuid;

use super::{due::Dispose, rule::Enter};
use crate::{
    account::rights::{archivist::archivist_of_body, signed_in},
    context::AppState,
    entity::{disposal_rule::RecordKind, political_body},
    error::AppError,
    record::{
        archiving::{
            listed::ToArchive,
            queries::{FedBack, fed_back},
        },
        disposal::{
            form::SAVED,
            queries::{self, Disposed, Due, Rules},
            rules::{DISPOSAL, decision, holds, name, told},
        },
    },
    request,
    round::parts::MovedOn,
    swedish,
    ui::{
        fields::ErrorSummary,
        notice::{Notice, NoticeKind},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

/// What the page shows.
struct Found {
    body: political_body::Model,
    rules: Rules,
    due: Vec<Due>,
    disposed: Vec<Disposed>,
    /// Rounds that the visitor may archive.
    to_archive: Vec<FedBack>,
}

/// The page.
#[component]
pub fn BodyDisposalPage() -> impl IntoView {
    let (state, parts, body) = (request::state(), request::parts(), request::route_param("body"));
    shown(async move { found(&state, &parts, &body).await }, |found| view! { <OfBody found/> })
}

async fn found(state: &AppState, parts: &Parts, body: &str) -> Result<Found, AppError> {
    let body = Uuid::parse_str(body).map_err(|_| AppError::NotFound)?;
    let archivist = archivist_of_body(state, &parts.headers, body).await?;
    let today = swedish::local(state.clock.now()).date_naive();
    let mut to_archive = fed_back(&state.db, signed_in(state, &parts.headers).await?.seats()).await?;
    to_archive.retain(|one| one.round.controller_body_id == body);
    Ok(Found {
        to_archive,
        rules: queries::rules_of(&state.db, body).await?,
        due: queries::due(&state.db, body, today).await?,
        disposed: queries::disposed_by(&state.db, body).await?,
        body: archivist.row().clone(),
    })
}

#[component]
fn OfBody(found: Found) -> impl IntoView {
    let Found { body, rules, due, disposed, to_archive } = found;
    view! {
        <Page title=format!("Gallring: {}", body.name) audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps=vec![(DISPOSAL.to_owned(), "Gallring".to_owned())]/>
            <MovedOn/>
            <JustSaved rules=rules.clone()/>
            <h1>"Gallring: " {body.name}</h1>
            <InForce rules/>
            <Enter/>
            <Dispose due/>
            <ToArchive rounds=to_archive/>
            <Earlier disposed/>
        </Page>
    }
}

/// Told to whoever has just entered a decision: what holds now.
#[component]
fn JustSaved(rules: Rules) -> impl IntoView {
    let kind = RecordKind::try_from_value(&request::query(&request::parts(), SAVED)).ok();
    let rule = kind.and_then(|kind| rules.get(&kind)).filter(|_| !request::form().is_shown_again());
    let said = rule.map(|rule| format!("{} {}. Beslut: {}.", name(rule.kind), told(rule), decision(rule)));
    said.map(|said| {
        view! {
            <div role="status" id="saved"><Notice kind=NoticeKind::Success title="Beslutet är sparat"><p>{said}</p></Notice></div>
        }
    })
}

/// What is decided of each kind of record.
#[component]
fn InForce(rules: Rules) -> impl IntoView {
    let row = |kind: RecordKind| {
        let (says, by) = match rules.get(&kind) {
            Some(rule) => (swedish::capital(&told(rule)), decision(rule)),
            None => ("Bevaras, tills något är beslutat".to_owned(), "–".to_owned()),
        };
        view! {
            <tr>
                <th scope="row">{name(kind)} <span class="option-means">{holds(kind)}</span></th>
                <td>{says}</td>
                <td>{by}</td>
            </tr>
        }
    };
    let rows: Vec<_> = RecordKind::iter().map(row).collect();
    view! {
        <section class="part" aria-labelledby="rules-title">
            <h2 id="rules-title">"Så länge sparas handlingarna"</h2>
            <div class="table-wrap" role="region" aria-labelledby="rules-title" tabindex="0">
                <table class="table" id="rules">
                    <thead><tr><th scope="col">"Handlingar"</th><th scope="col">"Regel"</th><th scope="col">"Beslut"</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="muted">
                "Det här gallras aldrig här: omgångens frågor och meddelanden, fasta resultat och rättelser av dem, protokoll, \
                 sammanställningar, beslut, svar till invånarna, egna påståenden som andra har röstat på, det som står i underlag \
                 till politikerna, och loggen."
            </p>
        </section>
    }
}

/// What has been disposed of.
#[component]
fn Earlier(disposed: Vec<Disposed>) -> impl IntoView {
    if disposed.is_empty() {
        return Either::Left(());
    }
    let rows: Vec<_> = disposed.iter().map(|one| view! { <li>{one.round.clone()} ": " {one.told()}</li> }).collect();
    Either::Right(view! {
        <section class="part" aria-labelledby="earlier-title">
            <h2 id="earlier-title">"Det här har gallrats"</h2>
            <ul id="earlier">{rows}</ul>
        </section>
    })
}
