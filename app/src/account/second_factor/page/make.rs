//! The device is asked for one passkey more: a code, or another passkey, was right.

use leptos::prelude::*;

use super::{
    ACT, MAKE_PASSKEY, NAME,
    by_passkey::{ByPasskey, PasskeyScript},
};
use crate::{
    account::second_factor::{OWN_PATH, passkeys::ceremony::Begun},
    request,
    ui::page::Page,
};

/// The button, with the name that the passkey was given before.
#[component]
pub fn Make(
    /// What the device is asked.
    asked: Begun,
) -> impl IntoView {
    let name = request::form().sent.get(NAME).to_owned();
    view! {
        <Page title="Skapa din passkey">
            <form class="sign-in" method="post" novalidate>
                <h1>"Skapa din passkey"</h1>
                <p>"Din enhet ber om ditt ansikte, ditt finger eller en kod. Sidan gäller i tio minuter."</p>
                <input type="hidden" name=ACT value=MAKE_PASSKEY/>
                <input type="hidden" name=NAME value=name/>
                <ByPasskey asked button="Skapa passkey" look="button"/>
            </form>
            <p><a href=OWN_PATH>"Avbryt"</a></p>
            <PasskeyScript/>
        </Page>
    }
}
