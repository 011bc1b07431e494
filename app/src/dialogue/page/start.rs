//! Where to begin: what can be answered now, near you, and what became of what was asked before.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};
use leptos_axum::ResponseOptions;

use super::{
    code::{self, CodeForm, Typed},
    parts::{EarlierPart, OpenPart},
};
use crate::{
    context::AppState,
    dialogue::{places, queries, queries::Which},
    entity::organisation,
    error::AppError,
    forms::{FormState, Sent},
    request,
    ui::{
        fields::ErrorSummary,
        language::KeepLanguage,
        page::{ErrorPage, Page},
    },
    words::Words,
};

/// How many earlier rounds the start page tells of.
const NEWEST: u64 = 3;

/// What the start page shows.
struct Start {
    kommuner: Vec<organisation::Model>,
    chosen: Option<organisation::Model>,
    open: Vec<queries::OpenRound>,
    earlier: Vec<queries::PublicRound>,
}

/// `/`, and `/?kommun=harnosand` for one kommun.
#[component]
pub fn StartPage() -> impl IntoView {
    let state = request::state();
    let asked = Sent::parse(request::parts().uri.query().unwrap_or_default().as_bytes());
    let (words, response) = (request::words(), expect_context::<ResponseOptions>());
    // What came with POST and was wrong.
    let sent = request::form();
    view! {
        <Suspense>
            {Suspend::new(async move {
                let now = state.clock.now();
                let start = async {
                    let typed = code::typed(&state, &asked, words).await?;
                    Ok::<_, AppError>((typed, load(&state, now, asked.get("kommun"), words).await?))
                };
                match start.await {
                    Ok((typed, start)) => Either::Left(view! { <StartView start now form=answer(&response, typed, sent)/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

/// What a code in the address does to the page: nothing, so that what was `sent` stands there; on to where it leads; or the same page with
/// a sentence at the field.
fn answer(response: &ResponseOptions, typed: Typed, sent: FormState) -> FormState {
    match typed {
        Typed::Nothing => sent,
        Typed::Way(path) => {
            code::send_on(response, &path);
            FormState::default()
        }
        Typed::Wrong(form) => {
            response.set_status(http::StatusCode::UNPROCESSABLE_ENTITY);
            form
        }
    }
}

/// A kommun that is not ours counts as none chosen.
async fn load(state: &AppState, now: DateTime<Utc>, slug: &str, words: Words) -> Result<Start, AppError> {
    let kommuner = places::kommuner(&state.db).await?;
    let chosen = kommuner.iter().find(|kommun| kommun.slug == slug).cloned();
    let which = chosen.as_ref().map_or(Which::All, Which::Near);
    let open = queries::open_rounds(&state.db, now, which, words).await?;
    let earlier = queries::earlier_rounds(&state.db, now, which, NEWEST, words).await?;
    Ok(Start { open, earlier, chosen, kommuner })
}

#[component]
fn StartView(start: Start, now: DateTime<Utc>, form: FormState) -> impl IntoView {
    provide_context(form);
    let Start { kommuner, chosen, open, earlier } = start;
    let slug = chosen.as_ref().map(|kommun| kommun.slug.clone()).unwrap_or_default();
    let words = request::words();
    let title = match &chosen {
        Some(kommun) => words.start_title_in(kommun.name.as_str()),
        None => words.start_title(),
    };
    view! {
        <Page title=title.clone()>
            <ErrorSummary/>
            <h1>{title}</h1>
            <p class="lead">{words.start_lead()}</p>
            <WhereForm kommuner slug/>
            <OpenPart open now one_place=chosen.is_some()/>
            <CodeForm/>
            <EarlierPart earlier now/>
            {chosen.map(|kommun| {
                let path = words.link(&format!("/kommun/{}", kommun.slug));
                view! { <p><a href=path>{words.start_more_about(kommun.official_name)}</a></p> }
            })}
        </Page>
    }
}

/// The kommuner to choose between. A plain form: it works without JavaScript.
#[component]
pub(crate) fn WhereForm(kommuner: Vec<organisation::Model>, slug: String) -> impl IntoView {
    let words = request::words();
    let options: Vec<_> = kommuner
        .into_iter()
        .map(|kommun| {
            let selected = kommun.slug == slug;
            view! { <option value=kommun.slug selected=selected>{kommun.name}</option> }
        })
        .collect();
    view! {
        <form class="ask" method="get" action="/">
            <KeepLanguage/>
            <label class="label" for="kommun">{words.start_where()}</label>
            <div class="ask-row">
                <select class="input select" id="kommun" name="kommun">
                    <option value="" selected=slug.is_empty()>{words.start_all()}</option>
                    {options}
                </select>
                <button class="button">{words.start_show()}</button>
            </div>
        </form>
    }
}
