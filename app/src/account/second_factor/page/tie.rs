//! The first app is tied to the account.

use leptos::prelude::*;

use super::{ACT, CODE, SIX_DIGITS, TIE};
use crate::{
    account::{
        page::TooManyTries,
        second_factor::{
            half::Come,
            totp::{self, Secret},
        },
    },
    ui::{
        fields::{ErrorSummary, TextField},
        page::{Audience, Page},
        qr::Qr,
    },
};

/// An app that can be tied to the account.
#[derive(Clone)]
pub struct App {
    /// What it makes its codes from.
    pub secret: Secret,
    /// Whose account it is, as the app shows it.
    pub email: String,
}

/// The way to tie one: for those who must, before they are signed in; and for those who want to.
#[component]
pub fn Tie(
    /// The app.
    app: App,
    /// Whether they are signed in already.
    come: Come,
    /// Who they are.
    audience: Audience,
) -> impl IntoView {
    let why = match come {
        Come::Half => {
            "Din roll ger dig tillgång till det som invånare har skrivit. Därför loggar du in i två steg: med lösenordet, och \
             med en kod från en app i din telefon."
        }
        Come::Whole => {
            "Med en kod från en app i din telefon räcker det inte att någon annan har fått tag i ditt lösenord. Din roll kräver \
             det inte, men du kan välja det."
        }
    };
    view! {
        <Page title="Skydda din inloggning" audience>
            <form class="sign-in" method="post" novalidate>
                <h1>"Skydda din inloggning"</h1>
                <ErrorSummary/>
                <TooManyTries/>
                <p class="lead">{why}</p>
                <ol class="tie-steps">
                    <li><p>"Öppna en app för engångskoder i din telefon. Den som ni brukar använda går bra."</p></li>
                    <li><ReadByApp app/></li>
                    <li><p>"Skriv koden som appen visar." {(come == Come::Half).then_some(" Sidan gäller i tio minuter.")}</p></li>
                </ol>
                <TextField name=CODE label="Kod från appen" hint=SIX_DIGITS autocomplete="one-time-code"/>
                <button class="button" name=ACT value=TIE>"Fortsätt"</button>
            </form>
        </Page>
    }
}

/// What the app reads, with a camera or typed by hand.
#[component]
pub fn ReadByApp(
    /// The app.
    app: App,
) -> impl IntoView {
    let address = totp::address(&app.secret, &app.email);
    view! {
        <p>"Läs av rutan med appen:"</p>
        <Qr text=address.clone() label="QR-kod som kopplar appen till ditt konto".to_owned()/>
        <p>"Läser du det här på samma telefon? " <a href=address>"Öppna appen"</a></p>
        <p>"Går inget av det? Skriv den här nyckeln i appen:"</p>
        <p><code id="secret" translate="no">{totp::written(&app.secret)}</code></p>
    }
}
