//! The way to the log, from the start of the workbench.

use leptos::prelude::*;

use super::LOG_PATH;

/// For those who may read some of it.
#[component]
pub fn LogLink() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="log-link-title">
            <h2 id="log-link-title">"Vad som har gjorts"</h2>
            <p><a href=LOG_PATH>"Logg"</a></p>
        </section>
    }
}
