//! A QR code, sharp on a screen and on paper.

use leptos::prelude::*;
use print::qr::{Drawn, drawn};

/// A picture that a phone reads as `text`. Nothing where `text` is longer than a code can hold.
#[component]
pub fn Qr(
    /// What the phone reads.
    text: String,
    /// What the picture is, for those who do not see it.
    label: String,
) -> impl IntoView {
    let Drawn { side, path } = drawn(&text).ok()?;
    Some(view! {
        <svg class="qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=label shape-rendering="crispEdges">
            <path d=path fill="none" stroke="currentColor"/>
        </svg>
    })
}
