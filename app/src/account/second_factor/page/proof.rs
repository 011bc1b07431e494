//! A code, or a passkey, that is asked of somebody who is signed in before anything changes.

use leptos::prelude::*;

use super::{SIX_DIGITS, by_passkey::ByPasskey};
use crate::{account::second_factor::passkeys::ceremony::Begun, ui::fields::TextField};

/// What somebody can show.
#[derive(Clone, Debug)]
pub struct Proofs {
    /// Codes of an app.
    pub has_app: bool,
    /// A passkey, as the device is asked for it. None where there is none, or none can be used here.
    pub asked: Option<Begun>,
}

/// The field for a code, and the button for a passkey. One form has one act, in a hidden field, so that either sends it.
#[component]
pub fn Proof(
    /// What there is to show.
    proofs: Proofs,
    /// Name of the field for the code.
    field: &'static str,
    /// What it is shown for: "för att …". A page has several.
    purpose: &'static str,
) -> impl IntoView {
    let (label, hint) =
        if proofs.has_app { ("Kod från appen", SIX_DIGITS) } else { ("Reservkod", "En av dem som du har sparat.") };
    view! {
        <TextField name=field label=format!("{label}, {purpose}") hint autocomplete="one-time-code"/>
        <PasskeyInstead proofs purpose/>
    }
}

/// The button alone, where there is a passkey to show.
#[component]
pub fn PasskeyInstead(
    /// What there is to show.
    proofs: Proofs,
    /// What it is shown for.
    purpose: &'static str,
) -> impl IntoView {
    proofs.asked.map(|asked| {
        view! { <ByPasskey asked button="Fortsätt med passkey i stället" purpose look="button button--quiet"/> }
    })
}
