//! How much of a dialogue stands in other languages, and the way to writing it: a part of the dialogue's own page.

use leptos::prelude::*;

use super::form::subject;
use crate::{builder::texts::Texts, dialogue::planning::rules::translations_path, entity::dialogue};

/// Each language with how many of the texts stand in it.
#[component]
pub fn InOtherLanguages(
    /// The dialogue.
    row: dialogue::Model,
    /// What it says in other languages.
    texts: Texts,
) -> impl IntoView {
    let subject = subject(&row);
    let all = subject.texts.len();
    let rows: Vec<_> = subject
        .languages
        .iter()
        .map(|words| {
            let there = subject.texts.iter().filter(|text| texts.get(row.id, text.field, *words).is_some()).count();
            view! { <li>{words.language_name()} {format!(": {there} av {all} texter")}</li> }
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="languages-title" id="languages">
            <h2 id="languages-title">"På andra språk"</h2>
            <ul>{rows}</ul>
            <p><a class="button button--secondary" href=translations_path(&row.slug)>"Dialogen på andra språk"</a></p>
        </section>
    }
}
