//! The button that asks the device for a passkey. The script that does it is a few lines of the page; without JavaScript, or in a
//! browser that knows no passkeys, the place says so.

use leptos::{nonce::use_nonce, prelude::*};

use crate::account::second_factor::passkeys::{ANSWER, CEREMONY, ceremony::Begun};

/// What is said where no browser can use passkeys, see [`crate::account::second_factor::passkeys::relying_party::at`].
pub const NOT_HERE: &str =
    "Passkeys går inte att använda på den här adressen. De behöver en adress med ett namn, och https.";

const WITHOUT: &str =
    "Den här webbläsaren kan inte använda passkeys, eller har JavaScript avstängt. Använd en kod i stället.";
const CANCELLED: &str = "Det avbröts, eller tog för lång tid. Försök igen, eller använd en kod.";
const KNOWN: &str = "Den här enheten har redan en passkey till ditt konto.";
const ELSEWHERE: &str = "Passkeys fungerar bara på den adress som Med mig har på nätet. Använd en kod i stället.";
const FAILED: &str = "Det gick inte att fråga din enhet. Försök igen, eller använd en kod.";

/// The button, in a form: what the device answers is sent with it.
#[component]
pub fn ByPasskey(
    /// What the device is asked.
    asked: Begun,
    /// What the button says.
    button: &'static str,
    /// What it does that for, where a page has several: said to those who hear the button.
    #[prop(optional)]
    purpose: Option<&'static str>,
    /// Its classes.
    look: &'static str,
) -> impl IntoView {
    let purpose = purpose.map(|purpose| view! { <span class="visually-hidden">", " {purpose}</span> });
    let Begun { id, options } = asked;
    view! {
        <div class="passkey" data-passkey=options data-cancelled=CANCELLED data-known=KNOWN data-elsewhere=ELSEWHERE data-failed=FAILED>
            <input type="hidden" name=CEREMONY value=id/>
            <input type="hidden" name=ANSWER/>
            <p class="muted" data-without="">{WITHOUT}</p>
            <p class="error" role="alert" hidden></p>
            <button class=look type="button" hidden>{button} {purpose}</button>
        </div>
    }
}

/// Once on a page with such buttons.
#[component]
pub fn PasskeyScript() -> impl IntoView {
    view! { <script type="module" nonce=use_nonce()>{SCRIPT}</script> }
}

const SCRIPT: &str = include_str!("passkey.js");
