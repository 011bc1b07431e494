//! `/logga-in/andra-steget`: how it stands with one's own second factor.

use http::request::Parts;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use uuid::Uuid;

use super::{
    CODES, NEXT,
    manage::Manage,
    tie::{App, Tie},
};
use crate::{
    account::{
        queries,
        rules::Home,
        second_factor::{
            CODE_PATH,
            half::{self, Come},
            on_to, recovery, rows, totp,
        },
    },
    context::AppState,
    error::AppError,
    request,
    ui::{
        page::{Audience, Page},
        shown::shown,
    },
};

/// How it stands.
enum Stand {
    /// No app is tied to the account; this one can be.
    Untied(App, Come),
    /// One is, and so many codes on paper are left. This one can be tied instead.
    Tied(App, u64),
    /// The code is to be given first.
    AsksForCode,
    /// The account is one of the demonstration.
    Demonstration,
}

/// The page, or the codes on paper where they have just been made.
#[component]
pub fn OwnFactorPage() -> impl IntoView {
    let notes = request::form().notes;
    if let Some(codes) = notes.get(CODES).cloned() {
        let next = notes.get(NEXT).cloned().unwrap_or_default();
        return view! { <WriteDown codes next/> }.into_any();
    }
    let (state, parts) = (request::state(), request::parts());
    let response = expect_context::<ResponseOptions>();
    let found = async move {
        let (stand, audience) = stand(&state, &parts).await?;
        if matches!(stand, Stand::AsksForCode) {
            let path = on_to(CODE_PATH, &request::query(&parts, "nasta"));
            let path = http::HeaderValue::from_str(&path).map_err(anyhow::Error::from)?;
            response.set_status(http::StatusCode::SEE_OTHER);
            response.insert_header(http::header::LOCATION, path);
        }
        Ok((stand, audience))
    };
    shown(found, |(stand, audience)| match stand {
        Stand::Untied(app, come) => view! { <Tie app come audience/> }.into_any(),
        Stand::Tied(app, left) => view! { <Manage app left audience/> }.into_any(),
        Stand::AsksForCode => ().into_any(),
        Stand::Demonstration => view! { <Demonstration audience/> }.into_any(),
    })
    .into_any()
}

async fn stand(state: &AppState, parts: &Parts) -> Result<(Stand, Audience), AppError> {
    let (account, come) = half::who(state, &parts.headers).await?;
    let audience = audience(state, account.id, come).await?;
    if account.is_demonstration {
        return Ok((Stand::Demonstration, audience));
    }
    let seed = totp::offered(&state.keys, &parts.headers).ok_or(AppError::NotSignedIn)?;
    let app = App { secret: totp::secret(&state.keys, account.id, &seed), email: account.email };
    let stand = match (rows::is_tied(&state.db, account.id).await?, come) {
        (false, come) => Stand::Untied(app, come),
        (true, Come::Half) => Stand::AsksForCode,
        (true, Come::Whole) => Stand::Tied(app, recovery::left(&state.db, account.id).await?),
    };
    Ok((stand, audience))
}

/// Who is signed in has the way back in the head of the page.
async fn audience(state: &AppState, account_id: Uuid, come: Come) -> Result<Audience, AppError> {
    if come == Come::Half {
        return Ok(Audience::Everyone);
    }
    Ok(match queries::homes(&state.db, account_id).await?.first() {
        Some(Home::Work) => Audience::Staff,
        Some(Home::Politics) => Audience::Elected,
        Some(Home::Start) | None => Audience::Everyone,
    })
}

#[component]
fn Demonstration(audience: Audience) -> impl IntoView {
    view! {
        <Page title="Din inloggning" audience>
            <h1>"Din inloggning"</h1>
            <p class="lead">"Det här är ett demonstrationskonto. Det har inget andra steg: lösenordet räcker."</p>
        </Page>
    }
}

/// The codes on paper, shown this once.
#[component]
fn WriteDown(codes: String, next: String) -> impl IntoView {
    let rows: Vec<_> = codes.lines().map(|code| view! { <li><code>{code.to_owned()}</code></li> }).collect();
    view! {
        <Page title="Spara dina reservkoder">
            <h1>"Spara dina reservkoder"</h1>
            <p>
                "Blir du av med telefonen loggar du in med en av de här koderna i stället. Var och en fungerar en gång. Skriv ut \
                 dem eller skriv av dem, och lägg dem där bara du kommer åt dem. Äldre reservkoder gäller inte längre."
            </p>
            <p><strong>"De visas bara nu."</strong></p>
            <ul class="recovery-codes" id="codes" translate="no">{rows}</ul>
            <p><a class="button" href=next>"Jag har sparat dem"</a></p>
        </Page>
    }
}
