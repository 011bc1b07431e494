//! Topics and single voices as a step of closing a round.

use leptos::{either::Either, prelude::*};
use sea_orm::{ConnectionTrait, DbErr};

use super::{
    queries::left,
    rules::topics_path,
    voice_parts::gone_told,
    voices::{Voices, voices},
};
use crate::{
    entity::{question, round},
    moderation::closing::WITHOUT_TOPICS,
    request,
    ui::{fields::FieldError, text::Paragraphs},
};

/// How far the topics have come.
#[derive(Clone, Debug)]
pub struct Step {
    /// Questions whose topics are left to decide.
    pub undecided: Vec<question::Model>,
    /// The single voices.
    pub voices: Voices,
}

/// How far the topics of a round have come.
///
/// # Errors
/// When the database cannot be read.
pub async fn step(db: &impl ConnectionTrait, round: &round::Model) -> Result<Step, DbErr> {
    Ok(Step { undecided: left(db, round).await?, voices: voices(db, round.id).await? })
}

/// What is left, the voices that the protocol will keep, and the way there.
#[component]
pub fn TopicsStep(
    /// How far it has come.
    step: Step,
    /// Code of the round.
    code: String,
) -> impl IntoView {
    let Step { undecided, voices } = step;
    let quotes = voices.there.into_iter().filter(|voice| voice.marked.is_some());
    let quotes: Vec<_> =
        quotes.map(|voice| view! { <li><blockquote><Paragraphs text=voice.text/></blockquote></li> }).collect();
    let voices_told = match quotes.len() {
        0 => "Ingen enskild röst är framlyft.",
        _ => "De här rösterna står i protokollet:",
    };
    let gone = (!voices.gone.is_empty())
        .then(|| view! { <p id="gone"><strong>{gone_told(voices.gone.len())} "."</strong></p> });
    view! {
        <div id="topics" tabindex="-1">
            {if undecided.is_empty() {
                Either::Left(view! { <p>"Inget är kvar att ordna i ämnen."</p> })
            } else {
                Either::Right(view! { <Left undecided/> })
            }}
            <p>{voices_told}</p>
            <ul class="voices">{quotes}</ul>
            {gone}
            <p><a class="button button--secondary" href=topics_path(&code)>"Ämnen och enskilda röster"</a></p>
        </div>
    }
}

/// The questions that are left, and the way round them.
#[component]
fn Left(undecided: Vec<question::Model>) -> impl IntoView {
    let form = request::form();
    let error = form.errors.at(WITHOUT_TOPICS).map(str::to_owned);
    let described = error.is_some().then(|| format!("{WITHOUT_TOPICS}-error"));
    let ticked = form.sent.get(WITHOUT_TOPICS) == "yes";
    let rows: Vec<_> = undecided.into_iter().map(|question| view! { <li>{question.text}</li> }).collect();
    view! {
        <p>"Ämnena är inte bestämda för:"</p>
        <ul>{rows}</ul>
        <FieldError field=WITHOUT_TOPICS.to_owned() sentence=error/>
        <label class="option">
            <input type="checkbox" id=WITHOUT_TOPICS name=WITHOUT_TOPICS value="yes" checked=ticked aria-describedby=described/>
            <span>"Stäng utan att bestämma dem. Ämnena går inte att bestämma sedan."</span>
        </label>
    }
}
