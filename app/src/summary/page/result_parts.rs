//! The parts of a result for everybody.

use std::mem::take;

use chrono::Datelike;
use leptos::prelude::*;

use crate::{
    dialogue::rules::last_day,
    entity::question::QuestionKind,
    request,
    summary::{
        bar_key::{BarKey, has_bars},
        beside::Beside,
        breakdown::{Breakdowns, WhyBrokenDown},
        elected::rules::ended,
        figure::QuestionFigure,
        missing::who_is_missing,
        page::annex::{Wrote, figure_id},
        public::queries::PublicResult,
        spoken::section::{Topics, Voices},
    },
    ui::text::InSwedish,
};

/// Who has answered, who is missing, and why nothing is weighted.
#[component]
pub fn Who(result: PublicResult) -> impl IntoView {
    let words = request::words();
    let figures = result.result.figures.clone();
    let answered = last_day(ended(&result.round.row)).year();
    let compared = (!figures.too_few()).then(|| {
        let missing = who_is_missing(words, &figures, &result.population, answered);
        view! {
            <p>{missing}</p>
            <details class="more">
                <summary>{words.beside_title()}</summary>
                <div class="more-body stack"><Beside figures population=result.population answered/></div>
            </details>
            <p>{words.beside_unweighted()}</p>
        }
    });
    view! {
        <section class="part stack" id="vilka" aria-labelledby="who" tabindex="-1">
            <h2 id="who">{words.result_who()}</h2>
            {compared}
        </section>
    }
}

/// What people wrote about, and the single voices. Nothing where neither is known.
#[component]
pub fn WrittenAbout(result: PublicResult) -> impl IntoView {
    let words = request::words();
    let (threshold, demonstration) = (result.result.figures.threshold(), result.round.is_demonstration);
    let mut spoken = result.spoken;
    let voices = take(&mut spoken.voices);
    spoken.questions.iter_mut().for_each(|question| question.lang = result.wording.lang_of(question.asked.row.id));
    let topics = (!spoken.questions.is_empty()).then(|| {
        view! {
            <section class="part stack" aria-labelledby="written-about">
                <h2 id="written-about">{words.spoken_title()}</h2>
                <Topics spoken threshold demonstration/>
            </section>
        }
    });
    let voices = (!voices.is_empty()).then(|| {
        view! {
            <section class="part stack" aria-labelledby="single-voices">
                <h2 id="single-voices">{words.spoken_voices()}</h2>
                <p>{words.spoken_voices_about()}</p>
                <Voices voices demonstration/>
            </section>
        }
    });
    view! { {topics} {voices} }
}

/// Every question with its picture, its table and what people wrote.
#[component]
pub fn Questions(result: PublicResult) -> impl IntoView {
    let words = request::words();
    let few = result.result.figures.too_few();
    let demonstration = result.round.is_demonstration;
    let mut comments = result.comments;
    let silent = few && comments.is_empty();
    let read = (!comments.is_empty()).then(|| view! { <p class="muted">{words.result_comments_read()}</p> });
    let all = result.result.figures.clone();
    let shown = if few { Vec::new() } else { result.result.figures.questions().to_vec() };
    let key = has_bars(&shown).then(|| view! { <BarKey/> });
    let mut figures = shown.into_iter();
    let questions: Vec<_> = result
        .wording
        .questionnaire
        .questions
        .iter()
        .enumerate()
        .map(|(place, asked)| {
            let said = comments.remove(&asked.row.id).unwrap_or_default();
            let lang = result.wording.lang_of(asked.row.id);
            let figures = figures.next().filter(|_| asked.row.kind != QuestionKind::FreeText);
            let figure = figures.map(|figures| view! {
                <QuestionFigure asked=asked.clone() figures place/>
                <Breakdowns asked=asked.clone() place figures=all.clone()/>
            });
            let wrote = (!said.is_empty()).then(|| view! { <Wrote question=asked.row.text.clone() said demonstration open=few lang/> });
            // Where there is nothing to read no empty part stands.
            (figure.is_some() || wrote.is_some()).then(|| view! {
                <section class="annex-part" id=figure_id(place) tabindex="-1"><div lang=lang>{figure}</div> {wrote}</section>
            })
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="questions">
            <h2 id="questions">{words.result_questions()}</h2>
            {read}
            {key}
            <WhyBrokenDown figures=all/>
            {silent.then(|| view! { <p>{words.result_no_words()}</p> })}
            {questions}
        </section>
    }
}

/// How sure one can be, and what is not said.
#[component]
pub fn Sure(result: PublicResult) -> impl IntoView {
    let words = request::words();
    let round = &result.round.row;
    let many = if round.one_time_codes { words.sure_codes() } else { words.sure_open() };
    let stopped = round.stop_reason.clone().map(|reason| {
        view! { <p>{words.dialogue_stopped()} " " <InSwedish text=reason/></p> }
    });
    let once = result.read_once.as_ref().map(|once| view! { <p id="read-once" lang="sv">{once.told()}</p> });
    view! {
        <section class="part" aria-labelledby="sure">
            <h2 id="sure">{words.sure_title()}</h2>
            <p>{many}</p>
            {stopped}
            {once}
            <p>{words.sure_small(result.result.figures.threshold())}</p>
            <p>{words.sure_between()}</p>
        </section>
    }
}
