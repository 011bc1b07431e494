//! `/integritet`: what is kept of an answer, by whom, and what rights one has. It says what the service does now; whoever
//! changes that changes this page.

use std::sync::Arc;

use leptos::{either::Either, prelude::*};

use super::DATA_PROTECTION_AUTHORITY;
use crate::{
    context::AppState,
    dialogue::{places, queries, queries::Which},
    error::AppError,
    request,
    translated::Translated,
    ui::page::{ErrorPage, Page, Trail},
    words::Words,
};

/// The privacy text, with who answers for each round that is open.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let (state, words) = (request::state(), request::words());
    view! {
        <Suspense>
            {Suspend::new(async move {
                match controllers(&state, words).await {
                    Ok(controllers) => Either::Left(view! { <PrivacyView controllers/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

/// Title and controller of each open round.
async fn controllers(state: &AppState, words: Words) -> Result<Vec<(Translated, String)>, AppError> {
    let rounds = queries::open_rounds(&state.db, state.clock.now(), Which::All, words).await?;
    let bodies = places::body_names(&state.db, rounds.iter().map(|open| open.round.controller_body_id), words).await?;
    let named = |open: queries::OpenRound| {
        let body = bodies.get(&open.round.controller_body_id).cloned().unwrap_or_default();
        (open.round.title, body)
    };
    Ok(rounds.into_iter().map(named).collect())
}

#[component]
fn PrivacyView(controllers: Vec<(Translated, String)>) -> impl IntoView {
    let words = request::words();
    view! {
        <Page title=words.integrity_title()>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <h1>{words.integrity_heading()}</h1>
            <p class="lead">{words.integrity_lead()}</p>
            <InShort/>
            <Kept/>
            <PublicRecord/>
            <Controllers controllers/>
            <Rights/>
        </Page>
    }
}

#[component]
fn InShort() -> impl IntoView {
    let words = request::words();
    view! {
        <section class="part" aria-labelledby="short">
            <h2 id="short">{words.integrity_short()}</h2>
            <ul>
                <li>{words.privacy_write()}</li>
                <li>{words.integrity_short_read()}</li>
                <li>{words.integrity_short_result()}</li>
                <li>{words.integrity_short_cookies()}</li>
            </ul>
        </section>
    }
}

#[component]
fn Kept() -> impl IntoView {
    let words = request::words();
    view! {
        <section class="part" aria-labelledby="kept">
            <h2 id="kept">{words.integrity_kept()}</h2>
            <ul>
                <li>{words.integrity_kept_answers()}</li>
                <li>{words.integrity_kept_how()}</li>
                <li>{words.integrity_kept_flags()}</li>
                <li>{words.integrity_kept_code()}</li>
                <li>{words.integrity_kept_versions()}</li>
            </ul>
            <h3>{words.integrity_not_kept()}</h3>
            <p>{words.integrity_not_kept_text()}</p>
            <p>{words.integrity_misuse()}</p>
            <h3>{words.integrity_mail()}</h3>
            <p>{words.integrity_mail_follow()}</p>
            <p>{words.integrity_mail_code()}</p>
            <p>{words.integrity_mail_networks()}</p>
            <p>{words.integrity_mail_apart()}</p>
            <details class="more">
                <summary>{words.integrity_device()}</summary>
                <div class="more-body">
                    <p>{words.integrity_device_draft()}</p>
                    <p>{words.integrity_device_code()}</p>
                    <p>{words.integrity_device_staff()}</p>
                </div>
            </details>
        </section>
    }
}

#[component]
fn PublicRecord() -> impl IntoView {
    let words = request::words();
    view! {
        <section class="part" aria-labelledby="record">
            <h2 id="record">{words.integrity_record()}</h2>
            <p>{words.integrity_record_ask()}</p>
            <p>{words.integrity_record_kept()}</p>
        </section>
    }
}

/// The body of each open round answers for what is kept in it.
#[component]
fn Controllers(controllers: Vec<(Translated, String)>) -> impl IntoView {
    let words = request::words();
    let rows: Vec<_> = controllers
        .into_iter()
        .map(|(title, body)| view! { <li>{title.shown()} " – " <strong>{body}</strong></li> })
        .collect();
    let list = (!rows.is_empty()).then(|| view! { <p>{words.integrity_controller_now()}</p> <ul>{rows}</ul> });
    view! {
        <section class="part" aria-labelledby="controller">
            <h2 id="controller">{words.integrity_controller()}</h2>
            <p>{words.integrity_controller_text()}</p>
            {list}
            <details class="more">
                <summary>{words.integrity_ground()}</summary>
                <div class="more-body">
                    <p>{words.integrity_ground_task()}</p>
                    <p>{words.integrity_ground_used()}</p>
                </div>
            </details>
        </section>
    }
}

#[component]
fn Rights() -> impl IntoView {
    let words = request::words();
    let (name, address) = DATA_PROTECTION_AUTHORITY;
    view! {
        <section class="part" aria-labelledby="rights">
            <h2 id="rights">{words.integrity_rights()}</h2>
            <p>{words.integrity_rights_text()}</p>
            <p>{words.integrity_complain()} " " <a href=address>{name}</a>"."</p>
        </section>
    }
}
