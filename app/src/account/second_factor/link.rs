//! The way to one's own second factor, from where one works.

use leptos::prelude::*;

use super::OWN_PATH;

/// For everybody who is signed in.
#[component]
pub fn OwnFactorLink() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="own-factor-title">
            <h2 id="own-factor-title">"Din inloggning"</h2>
            <p><a href=OWN_PATH>"Andra steget och reservkoder"</a></p>
        </section>
    }
}
