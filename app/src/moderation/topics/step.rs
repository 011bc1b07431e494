//! Topics and single voices as a step of closing a round.

use leptos::{either::Either, prelude::*};
use sea_orm::{ConnectionTrait, DbErr};

use super::{
    queries::{Unready, left},
    rules::topics_path,
    told::about_voices,
    voice_parts::gone_told,
    voices::{Voice, Voices, voices},
};
use crate::{
    entity::round,
    moderation::closing::WITHOUT_TOPICS,
    request, swedish,
    ui::{fields::FieldError, text::Paragraphs},
};

/// How far the topics have come.
#[derive(Clone, Debug)]
pub struct Step {
    /// Questions whose topics are left to see to.
    pub left: Vec<Unready>,
    /// The single voices.
    pub voices: Voices,
}

/// How far the topics of a round have come.
///
/// # Errors
/// When the database cannot be read.
pub async fn step(db: &impl ConnectionTrait, round: &round::Model) -> Result<Step, DbErr> {
    Ok(Step { left: left(db, round).await?, voices: voices(db, round.id).await? })
}

/// What is left, the voices that the protocol will keep, and the way there.
#[component]
pub fn TopicsStep(
    /// How far it has come.
    step: Step,
    /// Code of the round.
    code: String,
) -> impl IntoView {
    let Step { left, voices } = step;
    let quotes = voices.there.into_iter().filter(|voice| voice.marked.is_some());
    let quotes: Vec<_> = quotes.map(|voice| view! { <Quoted voice/> }).collect();
    let voices_told = about_voices(quotes.len());
    let gone = (!voices.gone.is_empty())
        .then(|| view! { <p id="gone"><strong>{gone_told(voices.gone.len())} "."</strong></p> });
    view! {
        <div id="topics" tabindex="-1">
            {if left.is_empty() {
                Either::Left(view! { <p>"Inget är kvar att ordna i ämnen."</p> })
            } else {
                Either::Right(view! { <Left left code=code.clone()/> })
            }}
            <p>{voices_told}</p>
            <ul class="voices">{quotes}</ul>
            {gone}
            <p><a class="button button--secondary" href=topics_path(&code)>"Ämnen och enskilda röster"</a></p>
        </div>
    }
}

/// A marked voice with all that the protocol will say of it.
#[component]
fn Quoted(voice: Voice) -> impl IntoView {
    let reason = voice.marked.and_then(|marked| marked.reason);
    view! {
        <li>
            <blockquote><Paragraphs text=voice.text/></blockquote>
            {voice.at_meeting.then(|| view! { <p class="muted">"Från ett möte"</p> })}
            {reason.map(|reason| view! { <p>"Varför: " {reason}</p> })}
        </li>
    }
}

/// The questions that are left, and the way round them.
#[component]
fn Left(left: Vec<Unready>, code: String) -> impl IntoView {
    let form = request::form();
    let error = form.errors.at(WITHOUT_TOPICS).map(str::to_owned);
    let described = error.is_some().then(|| format!("{WITHOUT_TOPICS}-error"));
    let ticked = form.sent.get(WITHOUT_TOPICS) == "yes";
    let (undecided, newer): (Vec<_>, Vec<_>) = left.into_iter().partition(|unready| unready.since.is_none());
    let without = match undecided.is_empty() {
        true => "Stäng utan att ta med dem. De ämnen som är bestämda står i protokollet.",
        false => "Stäng utan att bestämma dem. Ämnena går inte att bestämma sedan.",
    };
    let rows: Vec<_> = undecided.into_iter().map(|unready| view! { <li>{unready.question.text}</li> }).collect();
    let newer: Vec<_> = newer.into_iter().map(|unready| view! { <Newer unready code=code.clone()/> }).collect();
    view! {
        {(!rows.is_empty()).then(|| view! { <p>"Ämnena är inte bestämda för:"</p> <ul>{rows}</ul> })}
        {newer}
        <FieldError field=WITHOUT_TOPICS.to_owned() sentence=error/>
        <label class="option">
            <input type="checkbox" id=WITHOUT_TOPICS name=WITHOUT_TOPICS value="yes" checked=ticked aria-describedby=described/>
            <span>{without}</span>
        </label>
    }
}

/// Comments that have come since the topics of a question were decided.
#[component]
fn Newer(unready: Unready, code: String) -> impl IntoView {
    let Unready { question, since } = unready;
    let since = i64::try_from(since.unwrap_or_default()).unwrap_or(i64::MAX);
    let comments = swedish::count(since, "kommentar", "kommentarer");
    let href = format!("{}#new-{}", topics_path(&code), question.id);
    view! {
        <p>
            <strong>{comments}</strong> " har kommit sedan ämnena bestämdes för frågan ”" {question.text} "”. "
            <a href=href>"Ta med dem i ämnena"</a>
        </p>
    }
}
