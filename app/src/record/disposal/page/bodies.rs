//! `/arbete/gallring`: the bodies whose records the visitor disposes of.

use leptos::prelude::*;

use crate::{
    account::rights::archivist::archived_bodies,
    entity::political_body,
    record::disposal::rules::body_path,
    request,
    ui::{
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

/// The page.
#[component]
pub fn DisposalPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    shown(async move { archived_bodies(&state, &parts.headers).await }, |bodies| view! { <Bodies bodies/> })
}

#[component]
fn Bodies(bodies: Vec<political_body::Model>) -> impl IntoView {
    let rows: Vec<_> =
        bodies.into_iter().map(|body| view! { <li><a href=body_path(body.id)>{body.name}</a></li> }).collect();
    view! {
        <Page title="Gallring" audience=Audience::Staff wide=true>
            <Trail steps=vec![("/arbete".to_owned(), "Ditt arbete".to_owned())]/>
            <h1>"Gallring"</h1>
            <p class="lead">"Varje nämnd beslutar själv hur länge dess handlingar sparas. Utan beslut gallras ingenting."</p>
            <ul id="bodies">{rows}</ul>
        </Page>
    }
}
