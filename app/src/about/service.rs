//! `/om`: what the service is, and for whom.

use leptos::prelude::*;

use crate::{
    request,
    ui::page::{Page, Trail},
};

/// What Med mig is.
#[component]
pub fn AboutPage() -> impl IntoView {
    let words = request::words();
    view! {
        <Page title=words.about_title()>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <h1>{words.about_title()}</h1>
            <p class="lead">{words.about_lead()}</p>
            <section class="part" aria-labelledby="how">
                <h2 id="how">{words.about_how()}</h2>
                <ol>
                    <li>{words.about_how_promise()}</li>
                    <li>{words.about_how_answer()}</li>
                    <li>{words.about_how_read()}</li>
                    <li>{words.about_how_decide()}</li>
                    <li>{words.about_how_reply()}</li>
                </ol>
            </section>
            <section class="part" aria-labelledby="near-care">
                <h2 id="near-care">{words.about_near()}</h2>
                <p>{words.about_near_text()}</p>
            </section>
            <section class="part" aria-labelledby="not">
                <h2 id="not">{words.about_not()}</h2>
                <p>{words.about_not_care()}</p>
                <p>{words.about_not_poll()}</p>
            </section>
            <section class="part" aria-labelledby="more">
                <h2 id="more">{words.about_more()}</h2>
                <ul>
                    <li><a href=words.link("/integritet")>{words.about_more_answer()}</a></li>
                    <li><a href=words.link("/tillganglighet")>{words.about_more_access()}</a></li>
                    <li><a href=words.link("/lattlast")>{words.about_more_easy()}</a></li>
                </ul>
            </section>
        </Page>
    }
}
