//! Larger text, one tap away. The size is remembered on the device alone, and set before the page is painted.

use leptos::{nonce::use_nonce, prelude::*};

use crate::request;

/// Sets the size that was chosen on this device. Stands in the head; without JavaScript nothing happens, and the browser's
/// own setting for text counts, as it does with it.
#[component]
pub fn TextSizeScript() -> impl IntoView {
    view! { <script nonce=use_nonce()>{SCRIPT}</script> }
}

/// The button: 125, 150 and back to 100 per cent. Not in sight without JavaScript.
#[component]
pub fn TextSizeButton() -> impl IntoView {
    let words = request::words();
    view! {
        <button class="button button--quiet text-size" type="button" data-larger="">
            <span class="text-size-larger">{words.frame_larger_text()}</span>
            <span class="text-size-usual">{words.frame_usual_text()}</span>
        </button>
        <span class="visually-hidden" role="status"></span>
    }
}

const SCRIPT: &str = include_str!("text-size.js");
