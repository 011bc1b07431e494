//! Topics and voices on a page.

use leptos::prelude::*;

use super::{
    queries::{Spoken, SpokenOf, SpokenTopic},
    told::{about, beside},
};
use crate::{
    request,
    summary::{comments::Said, page::annex::Quote},
};

/// The topics of each question, with what a person has chosen to show of them; then how they came about.
#[component]
pub fn Topics(
    /// What people wrote about.
    spoken: Spoken,
    /// Under so many, a topic is not told.
    threshold: u32,
    /// Whether it is made up.
    demonstration: bool,
) -> impl IntoView {
    let words = request::words();
    let about = about(words, &spoken, threshold);
    let questions: Vec<_> =
        spoken.questions.into_iter().map(|question| view! { <OneQuestion question demonstration/> }).collect();
    view! { {questions} <p class="small muted">{about}</p> }
}

#[component]
fn OneQuestion(question: SpokenOf, demonstration: bool) -> impl IntoView {
    let SpokenOf { asked, topics, lang, .. } = question;
    let topics: Vec<_> = topics.into_iter().map(|topic| view! { <OneTopic topic demonstration/> }).collect();
    view! { <h3 lang=lang>{asked.row.text}</h3> <ul class="spoken-topics">{topics}</ul> }
}

#[component]
fn OneTopic(topic: SpokenTopic, demonstration: bool) -> impl IntoView {
    let words = request::words();
    let beside = beside(words, &topic);
    let SpokenTopic { label, quotes, .. } = topic;
    let in_swedish = (!words.is_swedish()).then_some("sv");
    let whose = label.clone();
    let some = !quotes.is_empty();
    let quotes: Vec<_> = quotes.into_iter().map(|said| view! { <Quote said demonstration/> }).collect();
    let quotes = some.then(|| {
        view! {
            <details class="more">
                <summary>{words.spoken_quotes()}<span class="visually-hidden" lang=in_swedish>": " {whose}</span></summary>
                <div class="more-body stack">{quotes}</div>
            </details>
        }
    });
    view! {
        <li>
            <p><strong lang=in_swedish>{label}</strong> " " {beside.map(|told| view! { <span class="spoken-count">{told}</span> })}</p>
            {quotes}
        </li>
    }
}

/// Single voices, each in its own words.
#[component]
pub fn Voices(
    /// As they may be read.
    voices: Vec<Said>,
    /// Whether they are made up.
    demonstration: bool,
) -> impl IntoView {
    voices.into_iter().map(|said| view! { <Quote said demonstration/> }).collect_view()
}
