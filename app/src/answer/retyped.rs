//! What the browser adds where an answer that was sent is changed, so that nothing retyped is lost with the page.

use leptos::{nonce::use_nonce, prelude::*};

/// Stands before the scripts of the islands, which look at the form when it is filled in.
#[component]
pub fn Retyped() -> impl IntoView {
    view! { <script type="module" nonce=use_nonce()>{SCRIPT}</script> }
}

const SCRIPT: &str = include_str!("retyped.js");
