//! `/arbete/omgang/{code}/sprak`: what a round is called, in every other language that it is asked in.

use http::request::Parts;
use leptos::prelude::*;

use super::form::subject;
use crate::{
    account::rights::moderator_of_round,
    builder::texts::Texts,
    context::AppState,
    entity::round::{self, RoundState},
    error::AppError,
    request,
    round::{
        parts::{MovedOn, WorkHead, WorkTrail},
        rules::{change_path, questions_path, state_at, work_path},
    },
    translating::{
        fields::{TranslationForm, Translations},
        saving::texts_of,
    },
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page},
        shown::shown,
    },
};

struct Found {
    round: round::Model,
    texts: Texts,
    state: RoundState,
}

/// The page.
#[component]
pub fn RoundNamesPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <RoundNames found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let round = moderator_of_round(state, &parts.headers, code).await?.row().clone();
    Ok(Found { texts: texts_of(&state.db, &subject(&round)).await?, state: state_at(&round, state.clock.now()), round })
}

#[component]
fn RoundNames(found: Found) -> impl IntoView {
    let Found { round, texts, state } = found;
    let subject = subject(&round);
    let body = match state {
        RoundState::Planned if subject.languages.is_empty() => view! {
            <p class="lead" id="only-swedish">
                "Omgången ställs bara på svenska. Andra språk väljer du när du "
                <a href=change_path(&round.code)>"ändrar omgången"</a> "."
            </p>
        }
        .into_any(),
        RoundState::Planned => {
            view! { <ToWrite code=round.code.clone()/> <TranslationForm subject texts back=work_path(&round.code)/> }
                .into_any()
        }
        _ if subject.languages.is_empty() => view! {
            <p class="lead" id="only-swedish">
                "Omgången har bara frågorna på svenska. Språken går inte att ändra när den har öppnat."
            </p>
        }
        .into_any(),
        _ => view! {
            <p class="lead" id="stands">"Namnet går bara att ändra innan omgången har öppnat."</p>
            <Translations subject texts/>
        }
        .into_any(),
    };
    view! {
        <Page title="Omgångens namn på andra språk" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="Omgångens namn på andra språk" state/>
            {body}
        </Page>
    }
}

/// What comes of what is written, and where the questions are translated.
#[component]
fn ToWrite(code: String) -> impl IntoView {
    view! {
        <p class="lead">
            "Det du lämnar tomt visas på svenska. Du behöver inte fylla i något för att omgången ska kunna öppna."
        </p>
        <p>
            "Varje språk sparas för sig, så flera kan översätta samtidigt. Ändrar du det svenska namnet försvinner översättningarna av \
             det. När omgången har öppnat står namnet fast på alla språk. Frågorna översätter du "
            <a href=questions_path(&code)>"fråga för fråga"</a> "."
        </p>
    }
}
