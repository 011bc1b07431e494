//! `/logga-in/kod`: the password was right, and the code is asked for, or the passkey.

use http::request::Parts;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::{
    CODE, SIX_DIGITS,
    by_passkey::{ByPasskey, NOT_HERE, PasskeyScript},
};
use crate::{
    account::{
        page::TooManyTries,
        second_factor::{
            OWN_PATH,
            half::{self, Come},
            on_to,
            passkeys::{
                ceremony::{self, Begun},
                held,
            },
            rows,
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

/// The code, or the passkey.
#[component]
pub fn CodePage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let response = expect_context::<ResponseOptions>();
    let found = async move {
        let ways = ways(&state, &parts).await?;
        if ways.is_none() {
            let path = on_to(OWN_PATH, &request::query(&parts, "nasta"));
            let path = http::HeaderValue::from_str(&path).map_err(anyhow::Error::from)?;
            response.set_status(http::StatusCode::SEE_OTHER);
            response.insert_header(http::header::LOCATION, path);
        }
        Ok(ways)
    };
    shown(found, |ways| ways.map(|ways| view! { <Ask ways/> }))
}

/// What somebody has to sign in with beside the password. There are always codes on paper.
struct Ways {
    has_app: bool,
    has_passkeys: bool,
    /// What the device is asked, where passkeys can be used here.
    asked: Option<Begun>,
}

/// None for those who are signed in already, or have no second factor yet: nothing is asked for here.
async fn ways(state: &AppState, parts: &Parts) -> Result<Option<Ways>, AppError> {
    let (account, come) = half::who(state, &parts.headers).await?;
    if come != Come::Half || !rows::is_tied(&state.db, account.id).await? {
        return Ok(None);
    }
    Ok(Some(Ways {
        has_app: rows::has_app(&state.db, account.id).await?,
        has_passkeys: held::are_any(&state.db, account.id).await?,
        asked: ceremony::begin_using(state, &state.db, &parts.headers, account.id).await?,
    }))
}

#[component]
fn Ask(ways: Ways) -> impl IntoView {
    let title = if ways.has_app { "Skriv din kod" } else { "Visa din passkey" };
    let (has_app, cannot) = (ways.has_app, ways.has_passkeys && ways.asked.is_none());
    let by_passkey = |look| ways.asked.map(|asked| view! { <ByPasskey asked button="Använd passkey" look/> });
    let fields = match has_app {
        true => view! { <ByApp/> {by_passkey("button button--secondary")} }.into_any(),
        false => view! { {by_passkey("button")} <OnPaper/> }.into_any(),
    };
    view! {
        <Page title>
            <form class="sign-in" method="post" novalidate>
                <h1>{title}</h1>
                <ErrorSummary/>
                <TooManyTries/>
                {cannot.then(|| view! { <p>{NOT_HERE} " Skriv en kod i stället."</p> })}
                {fields}
            </form>
            {has_app.then(|| view! {
                <p class="muted">"Stämmer inte koden? Se till att klockan i telefonen ställs automatiskt."</p>
            })}
            <p class="muted">
                "Kommer du inte åt det du brukar logga in med? Skriv en av dina reservkoder. Har du inte dem heller kan den som är \
                 administratör hos er ta bort andra steget från ditt konto. Då väljer du ett nytt."
            </p>
            <PasskeyScript/>
        </Page>
    }
}

#[component]
fn ByApp() -> impl IntoView {
    view! {
        <TextField name=CODE label="Kod från appen i din telefon" hint=SIX_DIGITS autocomplete="one-time-code" first=true/>
        <button class="button">"Logga in"</button>
    }
}

#[component]
fn OnPaper() -> impl IntoView {
    view! {
        <TextField name=CODE label="Reservkod" hint="Om du inte har din passkey. Varje kod fungerar en gång." autocomplete="one-time-code"/>
        <button class="button button--secondary">"Logga in med reservkoden"</button>
    }
}
