//! Choosing among the languages of a round, on pages for staff, which are in Swedish themselves: by links, or in a list of a form. Where
//! something is typed already a button does it (`language_buttons`).

use leptos::prelude::*;

use super::{form::LANGUAGE, languages::offered};
use crate::{entity::round, ui::select::Select, words::Words};

/// Links to the same page in each language of the round; nothing where that is Swedish alone.
#[component]
pub fn InLanguages(
    /// The round.
    round: round::Model,
    /// Where the page is in Swedish.
    path: String,
    /// The language that is shown.
    now: Words,
    /// What is in a language: "Blankettens språk".
    label: &'static str,
) -> impl IntoView {
    let offered = offered(&round);
    let many = 1 < offered.len();
    let links: Vec<_> = offered
        .into_iter()
        .map(|words| {
            let (lang, dir) = (words.language_lang(), words.language_direction());
            let current = (words == now).then_some("page");
            view! { <li><a href=words.link(&path) lang=lang dir=dir aria-current=current>{words.language_name()}</a></li> }
        })
        .collect();
    many.then(|| {
        view! {
            <nav class="no-print" aria-labelledby="in-languages">
                <p class="small muted" id="in-languages">{label}</p>
                <ul class="facts looks">{links}</ul>
            </nav>
        }
    })
}

/// What a file is, with a link to it in each language of the round.
#[component]
pub fn FileLinks(
    /// The round.
    round: round::Model,
    /// Where the file is in Swedish.
    path: String,
    /// What it is: "Affisch, A4 (PDF)".
    name: &'static str,
) -> impl IntoView {
    let links: Vec<_> = offered(&round)
        .into_iter()
        .map(|words| {
            let (lang, dir) = (words.language_lang(), words.language_direction());
            view! {
                <li>
                    <a href=words.link(&path)>
                        <span class="visually-hidden">{name} ": "</span> <span lang=lang dir=dir>{words.language_name()}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! { <div><dt>{name}</dt><dd><ul class="facts">{links}</ul></dd></div> }
}

/// A list to choose in which language a paper is; nothing where the round has but one.
#[component]
pub fn PaperLanguage(
    /// The round.
    round: round::Model,
    /// What is chosen at first.
    chosen: Words,
) -> impl IntoView {
    let options: Vec<_> =
        offered(&round).into_iter().map(|words| (words.tag().to_owned(), words.language_name())).collect();
    (1 < options.len()).then(|| view! { <Select name=LANGUAGE label="Papperets språk" options chosen=chosen.tag()/> })
}
