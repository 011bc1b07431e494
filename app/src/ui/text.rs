//! Text that Leptos does not escape by itself: `<title>` and `<textarea>`.

use leptos::prelude::*;
use leptos_meta::Title;

use crate::request;

/// `text` with the characters that HTML gives a meaning written as entities.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// The document's title, escaped, with the name of the service after it.
#[component]
pub fn PageTitle(
    /// What the page is about, most telling word first.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let title = escape(&format!("{text} – Med mig"));
    // pagecheck: title, because the text is escaped here.
    view! { <Title text=title/> }
}

/// Running text, one `<p>` for each part between empty lines.
#[component]
pub fn Paragraphs(
    /// The text as it is stored.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    text.split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| view! { <p>{part.to_owned()}</p> })
        .collect_view()
}

/// Running text that is kept in Swedish alone; on a page in another language it is marked so, and a sentence says it.
#[component]
pub fn InSwedish(
    /// The text as it is stored.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let words = request::words();
    let lang = (!words.is_swedish()).then_some("sv");
    view! { <span lang=lang>{text}</span> {lang.map(|_| format!(" {}", words.text_in_swedish()))} }
}

/// The inside of a `<textarea>`, escaped. The line break in front is one that browsers drop: without it they would drop
/// a line break that the resident typed first.
pub fn textarea_body(text: &str) -> String {
    format!("\n{}", escape(text))
}
