//! The approved sentences in easy-read words, which rules make of what each says as data ([`claims::easy`]).

use leptos::prelude::*;

use super::{
    published::{Published, Sentences},
    since_note::SinceNote,
};
use crate::request;

/// The sentences, each with what it rests on one step away. What was written freely around them stands in the ordinary text.
#[component]
pub fn EasySentences(
    /// What is read.
    published: Published,
    /// Where it stands in ordinary Swedish.
    ordinary: String,
) -> impl IntoView {
    let words = request::words();
    let hidden =
        published.hidden_in_words().map(|hidden| view! { <p class="muted" id="hidden-sentences">{hidden}</p> });
    let since = published.since.map(|since| view! { <SinceNote since/> });
    let easy = published.sentences.into_iter().map(|sentence| sentence.in_easy_words(words.result_summary_not_easy()));
    let sentences: Vec<_> = easy.collect();
    view! {
        {since}
        <Sentences sentences/>
        {hidden}
        <p><a href=ordinary>{words.result_summary_ordinary()}</a></p>
    }
}
