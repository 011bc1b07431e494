//! The ways to look at what a round asks before it opens: in each language, as narrow as on a telephone, and on paper.

use leptos::prelude::*;

use super::rules::work_path;
use crate::{
    builder::draft::other_languages,
    channel::rules::{blank_path, form_path, offers},
    entity::{round, submission::AnswerChannel},
    words::{FIELD, Words},
};

/// In the query: how wide.
pub const WIDTH: &str = "bredd";
const PHONE: &str = "telefon";

/// How wide the questions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// As wide as the screen.
    Screen,
    /// As narrow as on a telephone.
    Phone,
}

impl Width {
    /// What the query says; the screen's where it says nothing.
    pub fn read(asked: &str) -> Self {
        if asked == PHONE { Self::Phone } else { Self::Screen }
    }
}

/// Links to each way.
#[component]
pub fn Looks(
    /// The round.
    round: round::Model,
    /// How it is looked at now, on the page where it is.
    #[prop(optional_no_strip)]
    now: Option<(Words, Width)>,
) -> impl IntoView {
    let path = work_path(&round.code);
    let link = |words: Words, width: Width| {
        let width = if width == Width::Phone { format!("&{WIDTH}={PHONE}") } else { String::new() };
        format!("{path}/forhandsgranska?{FIELD}={}{width}", words.code())
    };
    let (reader, width) = now.unwrap_or((Words::swedish(), Width::Screen));
    let languages = [Words::swedish()].into_iter().chain(other_languages(&round.languages)).map(|words| {
        let current = now.is_some_and(|(reader, _)| reader == words).then_some("page");
        view! {
            <li>
                <a href=link(words, width) aria-current=current lang=words.language_lang()>{words.language_name()}</a>
            </li>
        }
    });
    let (other, name) = match width {
        Width::Screen => (Width::Phone, "Smalt som på en telefon"),
        Width::Phone => (Width::Screen, "Brett som på skärmen"),
    };
    let paper = offers(&round, AnswerChannel::Paper).then(|| {
        view! {
            <li><a href=reader.link(&blank_path(&round.code))>"På papper"</a></li>
            <li><a href=reader.link(&form_path(&round.code))>"På papper, som PDF"</a></li>
        }
    });
    view! {
        <nav aria-label="Sätt att se frågorna">
            <ul class="facts looks">{languages.collect_view()}</ul>
            <ul class="facts looks"><li><a href=link(reader, other)>{name}</a></li> {paper}</ul>
        </nav>
    }
}
