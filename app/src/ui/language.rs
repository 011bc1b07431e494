//! The other languages of a page: links to it in each, for people and for search engines, and the field that keeps the
//! language where a form is sent with GET.

use http::request::Parts;
use leptos::prelude::*;

use crate::{
    context::AppState,
    forms::Sent,
    request,
    words::{FIELD, Words},
};

/// The same page in the other languages. Not beside what was just sent, which only this page holds.
#[component]
pub fn Languages() -> impl IntoView {
    let (words, asked) = (request::words(), request::parts());
    let link = |to: Words| {
        let (lang, dir) = (to.language_lang(), to.language_direction());
        view! {
            <li>
                <a href=address(&asked, to) lang=lang.clone() dir=dir hreflang=lang>{to.language_name()}</a>
            </li>
        }
    };
    let links: Vec<_> = Words::all().iter().copied().filter(|other| *other != words).map(link).collect();
    asked.method.is_safe().then(|| {
        view! { <nav class="site-links site-languages" aria-label=words.frame_languages()><ul>{links}</ul></nav> }
    })
}

/// For search engines: where the page stands in each language. A variety of a language, as lättläst, has no tag of its own.
#[component]
pub fn Alternates() -> impl IntoView {
    let (state, asked) = (expect_context::<AppState>(), request::parts());
    let link = |to: Words| {
        let path = format!("{}{}", state.base_url, address(&asked, to));
        view! { <link rel="alternate" hreflang=to.tag() href=path/> }
    };
    let own_tag = |to: &Words| to.tag() == to.code();
    let all = || Words::all().iter().copied().filter(own_tag).map(link).collect_view();
    (asked.method.is_safe() && request::is_translated(&asked)).then(all)
}

/// Keeps the language of the page in a form that is sent with GET.
#[component]
pub fn KeepLanguage() -> impl IntoView {
    let words = request::words();
    (!words.is_swedish()).then(|| view! { <input type="hidden" name=FIELD value=words.code()/> })
}

/// The address that was asked for, in another language.
fn address(asked: &Parts, to: Words) -> String {
    let Some(query) = asked.uri.query() else {
        return to.link(asked.uri.path());
    };
    let query = Sent::parse(query.as_bytes());
    let kept = query.fields().filter(|(name, _)| *name != FIELD);
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
    let sign = if query.is_empty() { "" } else { "?" };
    to.link(&format!("{}{sign}{query}", asked.uri.path()))
}
