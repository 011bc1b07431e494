//! The first second factor: an app is tied to the account, or a passkey made.

use leptos::prelude::*;

use super::{
    ACT, CODE, MAKE_PASSKEY, NAME, SIX_DIGITS, TIE,
    by_passkey::{ByPasskey, NOT_HERE, PasskeyScript},
    passkeys::WHAT,
};
use crate::{
    account::{
        page::TooManyTries,
        second_factor::{
            half::Come,
            passkeys::ceremony::Begun,
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

/// The way to the first second factor, an app or a passkey: for those who must, before they are signed in; and for those who want
/// to.
#[component]
pub fn Tie(
    /// The app.
    app: App,
    /// What the device is asked, where there can be passkeys.
    asked: Option<Begun>,
    /// Whether they are signed in already.
    come: Come,
    /// Who they are.
    audience: Audience,
) -> impl IntoView {
    let why = match come {
        Come::Half => {
            "Din roll ger dig tillgång till det som invånare har skrivit. Därför loggar du in i två steg: med lösenordet, och \
             med en kod från en app eller en passkey. Välj det ena. Du kan lägga till det andra sedan."
        }
        Come::Whole => {
            "Med en kod från en app i din telefon, eller en passkey, räcker det inte att någon annan har fått tag i ditt \
             lösenord. Din roll kräver det inte, men du kan välja det."
        }
    };
    view! {
        <Page title="Skydda din inloggning" audience>
            <ErrorSummary/>
            <h1>"Skydda din inloggning"</h1>
            <TooManyTries/>
            <p class="lead">{why}</p>
            {(come == Come::Half).then(|| view! { <p>"Sidan gäller i tio minuter."</p> })}
            <WithApp app/>
            <WithPasskey asked/>
        </Page>
    }
}

#[component]
fn WithApp(app: App) -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="app-title">
            <h2 id="app-title">"Med en app i din telefon"</h2>
            <form class="sign-in" method="post" novalidate>
                <ol class="tie-steps">
                    <li><p>"Öppna en app för engångskoder i din telefon. Den som ni brukar använda går bra."</p></li>
                    <li><ReadByApp app/></li>
                    <li><p>"Skriv koden som appen visar."</p></li>
                </ol>
                <TextField name=CODE label="Kod från appen" hint=SIX_DIGITS autocomplete="one-time-code"/>
                <button class="button" name=ACT value=TIE>"Fortsätt"</button>
            </form>
        </section>
    }
}

#[component]
fn WithPasskey(asked: Option<Begun>) -> impl IntoView {
    let way = match asked {
        Some(asked) => view! { <MakePasskey asked/> }.into_any(),
        None => view! { <p class="muted">{NOT_HERE}</p> }.into_any(),
    };
    view! {
        <section class="part" aria-labelledby="passkey-title">
            <h2 id="passkey-title">"Med en passkey"</h2>
            <p>{WHAT}</p>
            {way}
        </section>
    }
}

#[component]
fn MakePasskey(asked: Begun) -> impl IntoView {
    view! {
        <form class="sign-in" method="post" novalidate>
            <input type="hidden" name=ACT value=MAKE_PASSKEY/>
            <TextField name=NAME label="Vad ska den heta?" hint="Så att du känner igen den, till exempel Jobbtelefonen."/>
            <ByPasskey asked button="Skapa passkey" look="button button--secondary"/>
        </form>
        <PasskeyScript/>
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
