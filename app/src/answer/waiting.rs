//! What the form says while an answer is on its way, waits on the device, or has arrived meanwhile. It stands in the page
//! from the start, hidden, so that it can be said without a network; `client/page.js` brings it out.

use leptos::{nonce::use_nonce, prelude::*};

use super::client::LEFT;
use crate::request;

/// Stands before the form: what lies on this device, and what became of it.
#[component]
pub fn Waiting(
    /// Whether the screen is everybody's: then the person may go, with the code.
    kiosk: bool,
) -> impl IntoView {
    let words = request::words();
    let waits = if kiosk { words.kiosk_waits() } else { words.sending_waits() };
    // At a screen that is everybody's nobody is offered somebody else's answer.
    let (refused_title, refused) = match kiosk {
        true => (words.kiosk_refused_title(), words.kiosk_refused()),
        false => (words.sending_refused_title(), words.sending_refused()),
    };
    let code = kiosk.then(|| {
        view! { <p>{words.kiosk_waits_code()} " " <code id="vantar-kod" translate="no"></code></p> }
    });
    view! {
        <div class="notice notice--warning" id="vantar" tabindex="-1" role="group" aria-labelledby="vantar-rubrik" hidden>
            <p class="notice-title" id="vantar-rubrik">{words.sending_waits_title()}</p>
            <p id="vantar-lagrat">{waits}</p>
            <p id="vantar-olagrat" hidden>{words.sending_waits_in_page()}</p>
            {code}
            <p><button class="button button--secondary" type="button">{words.sending_now()}</button></p>
            <p role="status"><span id="vantar-annu" hidden>{words.sending_not_yet()}</span></p>
        </div>
        <div class="notice notice--warning" id="for-stort" tabindex="-1" role="group" aria-labelledby="for-stort-rubrik"
            hidden>
            <p class="notice-title" id="for-stort-rubrik">{words.sending_too_large_title()}</p>
            <p>{words.sending_too_large()}</p>
        </div>
        {(!kiosk).then(|| view! {
            <p class="notice notice--information" id="annan-flik" role="status" hidden>{words.sending_other_tab()}</p>
        })}
        <div class="notice notice--warning" id="atgarda" role="status" hidden>
            <p class="notice-title">{refused_title}</p>
            <p>{refused}</p>
            <p hidden=kiosk><button class="button button--secondary" type="button">{words.sending_refused_show()}</button></p>
        </div>
        <div class="notice notice--success" id="framme" role="status" hidden>
            <p class="notice-title">{words.sending_arrived_title()}</p>
            <p>{words.sending_arrived()} " " <code id="framme-kod" translate="no"></code></p>
        </div>
    }
}

/// Stands on every page that a resident may open beside the form: somebody may come back who closed that while an answer waited, or
/// whose answer came back. `client/left.js` brings it out, where one begins to read, and gives the link its address. The form and what stands
/// at its address have [`Waiting`].
#[component]
pub fn LeftWaiting() -> impl IntoView {
    let words = request::words();
    view! {
        <div class="notice notice--warning" id="kvar" role="status" hidden>
            <p class="notice-title">{words.sending_left_title()}</p>
            <p>{words.sending_left()} " " <a>{words.sending_left_link()}</a></p>
        </div>
        <div class="notice notice--warning" id="kvar-atgarda" role="status" hidden>
            <p class="notice-title">{words.sending_refused_title()}</p>
            <p>{words.sending_refused()} " " <a>{words.sending_refused_link()}</a></p>
        </div>
        <script type="module" src=LEFT.path.clone() nonce=use_nonce()></script>
    }
}

/// Stands beside the button that sends: that the answer is on its way, and what is asked before it is (`client/asking.js`).
#[component]
pub fn OnItsWay() -> impl IntoView {
    let words = request::words();
    view! {
        <div class="notice notice--warning" id="fragar" tabindex="-1" role="group" aria-labelledby="fragar-rubrik" hidden>
            <p class="notice-title" id="fragar-rubrik">{words.sending_ask_title()}</p>
            <p id="fragar-om"></p>
            <p>{words.sending_ask()}</p>
            <p><button class="button button--secondary" type="button">{words.answer_send_anyway()}</button></p>
        </div>
        <div class="sending" role="status">
            <p id="skickar" hidden>{words.sending_on_its_way()} <progress aria-hidden="true"></progress></p>
        </div>
    }
}
