//! `/logga-in/andra-steget`: how it stands with one's own second factor.

use http::request::Parts;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use uuid::Uuid;

use super::{
    CODES, NEXT, OPTIONS, WITH_PASSWORD,
    make::Make,
    manage::{Manage, Own},
    passkeys::Here,
    proof::Proofs,
    tie::{App, Tie},
};
use crate::{
    account::{
        queries,
        rules::Home,
        second_factor::{
            CODE_PATH,
            half::{self, Come},
            on_to,
            passkeys::{
                CEREMONY,
                ceremony::{self, Begun},
                held, relying_party,
            },
            recovery, rows, totp,
        },
    },
    context::AppState,
    entity::account,
    error::AppError,
    request,
    ui::{
        page::{Audience, Page},
        shown::shown,
    },
};

/// How it stands.
enum Stand {
    /// The account has no second factor; this app can be tied, or the device asked for a passkey.
    Untied(App, Option<Begun>, Come),
    /// It has one.
    Tied(Own),
    /// There is none, and this session may not choose one.
    WithPassword,
    /// The code is to be given first.
    AsksForCode,
    /// The account is one of the demonstration.
    Demonstration,
}

/// The page; or the codes on paper where they have just been made, or what the device is asked after a code was right.
#[component]
pub fn OwnFactorPage() -> impl IntoView {
    let notes = request::form().notes;
    if let Some(codes) = notes.get(CODES).cloned() {
        let next = notes.get(NEXT).cloned().unwrap_or_default();
        return view! { <WriteDown codes next/> }.into_any();
    }
    if let (Some(id), Some(options)) = (notes.get(CEREMONY).cloned(), notes.get(OPTIONS).cloned()) {
        let asked = Begun { id, options };
        return view! { <Make asked/> }.into_any();
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
        Stand::Untied(app, asked, come) => view! { <Tie app asked come audience/> }.into_any(),
        Stand::Tied(own) => view! { <Manage own audience/> }.into_any(),
        Stand::WithPassword => view! { <WithPassword audience/> }.into_any(),
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
    let way = half::way(state, &state.db, &parts.headers).await?;
    let may_choose = queries::reaches_all(&state.db, account.id, way).await?;
    let seed = totp::offered(&state.keys, &parts.headers).ok_or(AppError::NotSignedIn)?;
    let app = App { secret: totp::secret(&state.keys, account.id, &seed), email: account.email.clone() };
    let stand = match (rows::is_tied(&state.db, account.id).await?, come) {
        (false, _) if !may_choose => Stand::WithPassword,
        (false, come) => {
            let asked = ceremony::begin_making(state, &state.db, &parts.headers, &account).await?;
            Stand::Untied(app, asked, come)
        }
        (true, Come::Half) => Stand::AsksForCode,
        (true, Come::Whole) => Stand::Tied(own(state, parts, &account, app).await?),
    };
    Ok((stand, audience))
}

async fn own(state: &AppState, parts: &Parts, account: &account::Model, app: App) -> Result<Own, AppError> {
    let proofs = Proofs {
        has_app: rows::has_app(&state.db, account.id).await?,
        asked: ceremony::begin_using(state, &state.db, &parts.headers, account.id).await?,
    };
    Ok(Own {
        app,
        left: recovery::left(&state.db, account.id).await?,
        passkeys: held::of(&state.db, account.id).await?,
        proofs,
        here: relying_party::at(&state.base_url).map_or(Here::Cannot, |_| Here::Can),
    })
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
fn WithPassword(audience: Audience) -> impl IntoView {
    view! {
        <Page title=WITH_PASSWORD audience>
            <h1>{WITH_PASSWORD}</h1>
            <p class="lead">
                "Du är inloggad hos din arbetsgivare, och ditt konto har en roll som den inloggningen inte gäller för. Därför väljer du \
                 ett andra steg när du har loggat in med e-postadress och lösenord."
            </p>
            <p><a class="button" href="/logga-in">"Logga in med lösenord"</a></p>
        </Page>
    }
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
                "Blir du av med det du loggar in med skriver du en av de här koderna i stället. Var och en fungerar en gång. Skriv ut \
                 dem eller skriv av dem, och lägg dem där bara du kommer åt dem. Äldre reservkoder gäller inte längre."
            </p>
            <p><strong>"De visas bara nu."</strong></p>
            <ul class="recovery-codes" id="codes" translate="no">{rows}</ul>
            <p><a class="button" href=next>"Jag har sparat dem"</a></p>
        </Page>
    }
}
