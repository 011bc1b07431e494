//! The other languages of a page: links to it in each, for people and for search engines, and the field that keeps the
//! language where a form is sent with GET.

use http::request::Parts;
use leptos::prelude::*;

use crate::{
    context::AppState,
    forms::{SHOW, Sent},
    request,
    words::{FIELD, Words},
};

/// The form that brings this page again in another language, where no address holds what was just sent.
#[derive(Clone, Debug)]
pub struct ByForm {
    /// Id of the form.
    id: &'static str,
    /// Where it is sent.
    path: String,
}

impl ByForm {
    /// The form with this id, sent to `path`.
    pub fn to(id: &'static str, path: &str) -> Self {
        Self { id, path: path.to_owned() }
    }

    /// The form with this id, sent to the address of the page.
    pub fn here(id: &'static str) -> Self {
        Self::to(id, request::parts().uri.path())
    }
}

/// Id of a form that is there for [`ByForm`] alone.
pub const AGAIN: &str = "visa-igen";

/// The same page in the other languages. After a form was sent: by a form, where the page names one in a [`ByForm`].
#[component]
pub fn Languages() -> impl IntoView {
    let (words, asked) = (request::words(), request::parts());
    let by_form = use_context::<ByForm>().filter(|_| !asked.method.is_safe());
    let way = |to: Words| match &by_form {
        Some(form) => button(form, &asked, to).into_any(),
        None => link(&asked, to).into_any(),
    };
    let others = Words::all().iter().copied().filter(|other| *other != words);
    let ways: Vec<_> = others.map(|to| view! { <li>{way(to)}</li> }).collect();
    // The first button of a form is the one that Enter presses: it must not be that of a language.
    let enter = by_form.as_ref().map(|form| {
        view! { <button class="visually-hidden" form=form.id tabindex="-1" aria-hidden="true"></button> }
    });
    view! {
        <nav class="site-links site-languages" aria-label=words.frame_languages()>{enter}<ul>{ways}</ul></nav>
    }
}

fn link(asked: &Parts, to: Words) -> impl IntoView + use<> {
    let path = address(asked, asked.uri.path(), to);
    let (lang, dir) = (to.language_lang(), to.language_direction());
    view! { <a href=path lang=lang.clone() dir=dir hreflang=lang>{to.language_name()}</a> }
}

fn button(form: &ByForm, asked: &Parts, to: Words) -> impl IntoView + use<> {
    let path = address(asked, &form.path, to);
    view! {
        <button class="button button--quiet" form=form.id formaction=path formnovalidate name=SHOW value=to.code()
            lang=to.language_lang() dir=to.language_direction()>{to.language_name()}</button>
    }
}

/// For search engines: where the page stands in each language. A variety of a language, as lättläst, has no tag of its own.
#[component]
pub fn Alternates() -> impl IntoView {
    let (state, asked) = (expect_context::<AppState>(), request::parts());
    let link = |to: Words| {
        let path = format!("{}{}", state.base_url, address(&asked, asked.uri.path(), to));
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

/// `path` with the query that was asked with, in another language.
fn address(asked: &Parts, path: &str, to: Words) -> String {
    let Some(query) = asked.uri.query() else {
        return to.link(path);
    };
    let query = Sent::parse(query.as_bytes());
    let kept = query.fields().filter(|(name, _)| *name != FIELD);
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
    let sign = if query.is_empty() { "" } else { "?" };
    to.link(&format!("{path}{sign}{query}"))
}
