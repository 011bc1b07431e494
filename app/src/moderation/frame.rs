//! What the pages of reading have in common: where they are, and the frame around them.

use std::sync::LazyLock;

use leptos::{nonce::use_nonce, prelude::*};
use uuid::Uuid;

use crate::{
    answer::client::{Script, script},
    entity::round,
    round::{
        parts::{MovedOn, WorkTrail},
        rules::work_path,
    },
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page},
    },
};

/// Puts what comes after a decision in the place of the page, without a new document, and gives each button a key.
pub static READING: LazyLock<Script> =
    LazyLock::new(|| script("reading", &[include_str!("reading.js"), include_str!("keys.js")]));

/// Where the queue is.
pub fn queue_path(code: &str) -> String {
    format!("{}/kommentarer", work_path(code))
}

/// Where one comment is.
pub fn comment_path(code: &str, id: Uuid) -> String {
    format!("{}/{id}", queue_path(code))
}

/// Where what is decided is listed.
pub fn list_path(code: &str) -> String {
    format!("{}/lasta", work_path(code))
}

/// Where the quotes of a closed round are listed.
pub fn quotes_path(code: &str) -> String {
    format!("{}/citat", work_path(code))
}

/// Where one of them is withdrawn.
pub fn quote_path(code: &str, id: Uuid) -> String {
    format!("{}/{id}", quotes_path(code))
}

/// Where several comments are approved at a time.
pub fn several_path(code: &str) -> String {
    format!("{}/flera", work_path(code))
}

/// Where a sample is read a second time.
pub fn second_path(code: &str) -> String {
    format!("{}/andra-lasning", work_path(code))
}

/// A page of the reading of a round, with its keys.
#[component]
pub fn Bench(
    /// The page's h1.
    title: &'static str,
    /// The round.
    round: round::Model,
    /// What stands beside the title.
    head: AnyView,
    /// The page.
    children: Children,
) -> impl IntoView {
    let (queue, several) = (queue_path(&round.code), several_path(&round.code));
    view! {
        <Page title=title audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            <section class="moderation">
                <header class="moderation-head">
                    <h1>{title}</h1>
                    {head}
                    <p><a href=queue>"En åt gången"</a></p>
                    <p><a href=several>"Flera åt gången"</a></p>
                    <Keys/>
                </header>
                {children()}
                <p class="notice" role="alert" id="utan-nat" hidden=true>"Nätet svarar inte. Inget är sparat. Försök igen om en stund."</p>
            </section>
            <script type="module" src=READING.path.clone() nonce=use_nonce()></script>
        </Page>
    }
}

/// What each key does, and the switch that turns them off. Shown by the script where a key does something.
#[component]
fn Keys() -> impl IntoView {
    let rows = KEYS.map(|(key, does)| view! { <dt><kbd class="key">{key}</kbd></dt> <dd>{does}</dd> });
    view! {
        <div class="keys" id="tangentrad" hidden=true>
            <details class="more">
                <summary data-key="?" aria-keyshortcuts="?">"Tangenter" " " <kbd class="key" aria-hidden="true">"?"</kbd></summary>
                <dl class="more-body key-list">{rows.collect_view()}</dl>
            </details>
            <button class="button button--quiet" type="button" id="tangenter">"Stäng av tangenterna"</button>
            <p class="key-answer" role="status" id="tangentsvar"></p>
        </div>
    }
}

const KEYS: [(&str, &str); 7] = [
    ("G", "Godkänn"),
    ("N", "Nästa, utan att bestämma något"),
    ("D", "Skriv ett skäl och dölj"),
    ("1–4", "Dölj med ett vanligt skäl"),
    ("M", "Maskera ord. Markera orden i texten först, så följer de med"),
    ("Å", "Ångra och gör oläst igen, när en kommentar är läst"),
    ("?", "Visa eller göm den här listan"),
];
