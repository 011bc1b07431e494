//! An app is tied to the account: new codes on paper, or another telephone.

use leptos::prelude::*;

use super::{
    ACT, CHANGE, CODE, NEW_CODE, OLD_CODE, RENEW, SIX_DIGITS,
    tie::{App, ReadByApp},
};
use crate::{
    account::page::TooManyTries,
    swedish,
    ui::{
        fields::{ErrorSummary, TextField},
        page::{Audience, Page},
    },
};

/// Both.
#[component]
pub fn Manage(
    /// The app that can be tied instead.
    app: App,
    /// How many codes on paper are left.
    left: u64,
    /// Who they are.
    audience: Audience,
) -> impl IntoView {
    view! {
        <Page title="Din inloggning" audience>
            <ErrorSummary/>
            <h1>"Din inloggning"</h1>
            <TooManyTries/>
            <p class="lead">"Du loggar in med ditt lösenord och en kod från en app i din telefon."</p>
            <p>"När du ändrar något här loggas du ut i andra webbläsare."</p>
            <Codes left/>
            <Change app/>
        </Page>
    }
}

#[component]
fn Codes(left: u64) -> impl IntoView {
    let left = match usize::try_from(left).unwrap_or_default() {
        0 => "inga reservkoder".to_owned(),
        left => swedish::in_words(left, "reservkod", "reservkoder"),
    };
    view! {
        <section class="part" aria-labelledby="codes-title">
            <h2 id="codes-title">"Reservkoder"</h2>
            <p id="left">"Du har " {left} " kvar. De ersätter appen när du inte har din telefon."</p>
            <form class="sign-in" method="post" novalidate>
                <TextField name=CODE label="Kod från appen" hint=SIX_DIGITS autocomplete="one-time-code"/>
                <button class="button button--secondary" name=ACT value=RENEW>"Gör nya reservkoder"</button>
            </form>
        </section>
    }
}

#[component]
fn Change(app: App) -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="change-title">
            <h2 id="change-title">"Ny telefon"</h2>
            <p>"Koppla appen i den nya telefonen. Den gamla slutar gälla, och du får nya reservkoder."</p>
            <ReadByApp app/>
            <form class="sign-in" method="post" novalidate>
                <TextField name=OLD_CODE label="Kod från den gamla appen" hint="Eller en av dina reservkoder." autocomplete="one-time-code"/>
                <TextField name=NEW_CODE label="Kod från den nya appen" hint=SIX_DIGITS autocomplete="one-time-code"/>
                <button class="button button--secondary" name=ACT value=CHANGE>"Byt app"</button>
            </form>
        </section>
    }
}
