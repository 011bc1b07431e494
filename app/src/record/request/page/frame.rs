//! What the pages about one round share.

use leptos::prelude::*;

use crate::{
    entity::round,
    record::request::rules::{REGISTRY, export_path, texts_path},
    round::parts::MovedOn,
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page, Trail},
    },
};

/// How far down from the list of rounds a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Below {
    /// It is the round's own.
    Registry,
    /// It lists its texts.
    Export,
    /// It is about one of them.
    Texts,
}

/// A page about the records of a round.
#[component]
pub fn RecordsPage(
    /// The page's h1.
    title: &'static str,
    /// The round.
    round: round::Model,
    /// Where it stands.
    below: Below,
    /// The page.
    children: Children,
) -> impl IntoView {
    let mut steps = vec![(REGISTRY.to_owned(), "Handlingar".to_owned())];
    if below != Below::Registry {
        steps.push((export_path(&round.code), "Lämna ut".to_owned()));
    }
    if below == Below::Texts {
        steps.push((texts_path(&round.code), "Texter".to_owned()));
    }
    view! {
        <Page title=title audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps/>
            <MovedOn/>
            <header class="desk-head"><h1>{title}</h1> <p>{round.title} " " <span class="muted">{round.code}</span></p></header>
            {children()}
        </Page>
    }
}
