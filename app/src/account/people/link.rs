//! The way to the people, from the start of the workbench.

use leptos::prelude::*;

use super::PEOPLE_PATH;

/// For those who administer an organisation.
#[component]
pub fn PeopleLink() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="people-link-title">
            <h2 id="people-link-title">"De som arbetar här"</h2>
            <p><a href=PEOPLE_PATH>"Personer och roller"</a></p>
        </section>
    }
}
