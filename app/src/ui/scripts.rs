//! The scripts of a page with islands. Pages without any have none of them.

use leptos::{nonce::use_nonce, prelude::*};

use crate::request;

/// Fetches the islands when the browser has nothing better to do, and brings them to life. Leptos' own component does
/// the same but reads the file of hashes from disk at every visit, and asks for the files before the page is painted.
#[component]
pub fn IslandScripts() -> impl IntoView {
    let assets = request::state().assets;
    let script = LOADER.replace("$JS", &assets.script).replace("$WASM", &assets.wasm);
    // Without this Leptos would write what it needs to bring the whole page to life, not the islands alone.
    if let Some(context) = Owner::current_shared_context() {
        context.set_is_hydrating(false);
    }
    view! { <script type="module" nonce=use_nonce()>{script}</script> }
}

/// Brings to life every island in the order of the document, an island's children after itself.
const LOADER: &str = include_str!("islands.js");
