//! What the browser adds, so that Back leads to an answer that was opened by its code.

use leptos::{nonce::use_nonce, prelude::*};

use crate::request;

/// Stands once on each page of `/kvitto`, the thanks among them.
#[component]
pub fn WayBack() -> impl IntoView {
    view! { <script type="module" nonce=use_nonce()>{SCRIPT}</script> }
}

/// What those are told who have no JavaScript.
#[component]
pub fn NoWayBack() -> impl IntoView {
    view! { <noscript><p class="muted">{request::words().receipt_no_way_back()}</p></noscript> }
}

const SCRIPT: &str = include_str!("back.js");
