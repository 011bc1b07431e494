//! `/logga-in/kod`: the password was right, and the code is asked for.

use http::request::Parts;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::{CODE, SIX_DIGITS};
use crate::{
    account::{
        page::TooManyTries,
        second_factor::{
            OWN_PATH,
            half::{self, Come},
            on_to, rows,
        },
    },
    context::AppState,
    error::AppError,
    request,
    ui::{
        fields::{ErrorSummary, TextField},
        page::Page,
        shown::shown,
    },
};

/// The code.
#[component]
pub fn CodePage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let response = expect_context::<ResponseOptions>();
    let found = async move {
        if !is_awaited(&state, &parts).await? {
            let path = on_to(OWN_PATH, &request::query(&parts, "nasta"));
            let path = http::HeaderValue::from_str(&path).map_err(anyhow::Error::from)?;
            response.set_status(http::StatusCode::SEE_OTHER);
            response.insert_header(http::header::LOCATION, path);
        }
        Ok(())
    };
    shown(found, |()| view! { <AskForCode/> })
}

/// Whether a code is what is asked for: not of those who are signed in, or have no app yet.
async fn is_awaited(state: &AppState, parts: &Parts) -> Result<bool, AppError> {
    let (account, come) = half::who(state, &parts.headers).await?;
    Ok(come == Come::Half && rows::is_tied(&state.db, account.id).await?)
}

#[component]
fn AskForCode() -> impl IntoView {
    view! {
        <Page title="Skriv din kod">
            <form class="sign-in" method="post" novalidate>
                <h1>"Skriv din kod"</h1>
                <ErrorSummary/>
                <TooManyTries/>
                <TextField name=CODE label="Kod från appen i din telefon" hint=SIX_DIGITS autocomplete="one-time-code"/>
                <button class="button">"Logga in"</button>
            </form>
            <p class="muted">
                "Stämmer inte koden? Se till att klockan i telefonen ställs automatiskt."
            </p>
            <p class="muted">
                "Har du inte telefonen? Skriv en av dina reservkoder i stället. Har du inte dem heller kan den som är \
                 administratör hos er ta bort appen från ditt konto. Då kopplar du en ny."
            </p>
        </Page>
    }
}
