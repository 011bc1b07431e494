//! `/arbete/dialog/{slug}/sprak`: what residents are told, in every other language.

use http::request::Parts;
use leptos::{either::Either, prelude::*};

use super::form::subject;
use crate::{
    account::rights::moderator_of_dialogue,
    builder::texts::Texts,
    context::AppState,
    dialogue::planning::{queries::stands, rules::plan_path},
    entity::dialogue,
    error::AppError,
    request,
    round::parts::MovedOn,
    translating::{
        fields::{TranslationForm, Translations},
        saving::texts_of,
    },
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

struct Found {
    row: dialogue::Model,
    texts: Texts,
    /// Whether a round has opened.
    stands: bool,
}

/// The page.
#[component]
pub fn TranslationsPage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("slug"));
    shown(async move { found(&state, &parts, &slug).await }, |found| view! { <InEveryLanguage found/> })
}

async fn found(state: &AppState, parts: &Parts, slug: &str) -> Result<Found, AppError> {
    let row = moderator_of_dialogue(state, &parts.headers, slug).await?.row().clone();
    Ok(Found { texts: texts_of(&state.db, &subject(&row)).await?, stands: stands(&state.db, row.id).await?, row })
}

#[component]
fn InEveryLanguage(found: Found) -> impl IntoView {
    let Found { row, texts, stands } = found;
    let back = plan_path(&row.slug);
    let steps = vec![("/arbete".to_owned(), "Ditt arbete".to_owned()), (back.clone(), row.title.clone())];
    let subject = subject(&row);
    let body = match stands {
        true => Either::Left(view! {
            <p class="lead" id="stands">"En omgång har öppnat, så texterna står fast på alla språk."</p>
            <Translations subject texts/>
        }),
        false => Either::Right(view! {
            <p class="lead">
                "Det du lämnar tomt visas på svenska, och sidan säger det. Du behöver inte fylla i något för att omgången ska kunna öppna."
            </p>
            <p>
                "Varje språk sparas för sig, så flera kan översätta samtidigt. Ändrar du en svensk text försvinner översättningarna av \
                 den. När den första omgången har öppnat står texterna fast på alla språk."
            </p>
            <TranslationForm subject texts back/>
        }),
    };
    view! {
        <Page title="Dialogen på andra språk" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps/>
            <MovedOn/>
            <h1>"Dialogen på andra språk"</h1>
            {body}
        </Page>
    }
}
