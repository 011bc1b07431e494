//! The signed protocol, to be read at any time by those who answer for it.

use std::sync::Arc;

use http::request::Parts;
use leptos::{either::Either, prelude::*};

use super::{
    items,
    kept::readable,
    next::{JustSigned, Next},
    queries::{SignedProtocol, signed_protocol},
    rules::SIGNED,
};
use crate::{
    account::rights::record::record_reader_of_round,
    context::AppState,
    entity::membership::Role,
    error::AppError,
    moderation::closing_page::Item,
    record::disposal::note::DisposedNote,
    request,
    round::parts::WorkTrail,
    swedish,
    ui::{
        notice::{Notice, NoticeKind},
        page::{Audience, ErrorPage, Page},
    },
};

/// What the page needs.
struct Reading {
    signed: SignedProtocol,
    read_as: Role,
    /// Whether the reader has just signed it.
    just_signed: bool,
    today: chrono::NaiveDate,
}

/// `/arbete/omgang/{code}/protokoll`.
#[component]
pub fn ProtocolPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                match read(&state, &parts, &code).await {
                    Ok(reading) => Either::Left(view! { <Signed reading/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

async fn read(state: &AppState, parts: &Parts, code: &str) -> Result<Reading, AppError> {
    let reader = record_reader_of_round(state, &parts.headers, code).await?;
    let signed = signed_protocol(&state.db, &reader).await?;
    let asked = !request::query(parts, SIGNED).is_empty();
    Ok(Reading {
        just_signed: asked && reader.account().id == signed.result.signed_by,
        read_as: reader.role(),
        today: swedish::local(state.clock.now()).date_naive(),
        signed,
    })
}

#[component]
fn Signed(reading: Reading) -> impl IntoView {
    let Reading { signed, read_as, just_signed, today } = reading;
    let round = &signed.ready.round;
    // Who does not moderate the round has no page of it to go back to.
    let trail = (read_as == Role::Moderator).then(|| (round.code.clone(), round.title.clone()));
    let (of, items) = (signed.protocol.of.clone(), signed.protocol.items.clone());
    let (last, proof) = (items.len(), proof(&signed));
    let items =
        items.into_iter().enumerate().map(move |(place, item)| view! { <Paragraph number=place + 1 last item/> });
    view! {
        <Page title="Protokoll för stängning" audience=Audience::Staff wide=true>
            <WorkTrail round=trail/>
            {just_signed.then(|| view! { <JustSigned signed=signed.clone()/> })}
            <DisposedNote disposed=signed.disposed.clone()/>
            <Since since=signed.since.clone()/>
            <article class="protocol">
                <h1>"Protokoll för stängning"</h1>
                <p class="muted">{of}</p>
                {items.collect_view()}
                <p class="small muted" id="proof">{proof}</p>
            </article>
            <Next signed read_as today/>
        </Page>
    }
}

/// What has happened to the result since it was signed.
#[component]
fn Since(since: Vec<String>) -> impl IntoView {
    let told: Vec<_> = since.into_iter().map(|told| view! { <li>{told}</li> }).collect();
    (!told.is_empty()).then(|| {
        view! {
            <div id="since">
                <Notice kind=NoticeKind::Warning title="Det här har hänt sedan protokollet skrevs under"><ul>{told}</ul></Notice>
            </div>
        }
    })
}

/// One paragraph, word for word.
#[component]
fn Paragraph(number: usize, last: usize, item: items::Item) -> impl IntoView {
    let told: Vec<_> = item.told.into_iter().map(|text| view! { <p>{text}</p> }).collect();
    let points: Vec<_> = item.points.into_iter().map(|text| view! { <li>{text}</li> }).collect();
    view! {
        <Item number title=item.title is_last=number == last>
            {told} {(!points.is_empty()).then(|| view! { <ul>{points}</ul> })}
        </Item>
    }
}

/// How one knows that it is what was signed; the same on the page and on paper.
pub fn proof(signed: &SignedProtocol) -> String {
    match &signed.fingerprint {
        Some(fingerprint) => format!(
            "Protokollets fingeravtryck: {}. Det står i loggen, och blir ett annat om ett enda ord ändras.",
            readable(fingerprint)
        ),
        None => {
            "Protokollet sparades inte ord för ord när det skrevs under. Det här är sammanställt av det som är sparat: \
                 omgången, det fasta resultatet och underskriften."
                .to_owned()
        }
    }
}
