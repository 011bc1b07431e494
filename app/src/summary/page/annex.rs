//! The annex of a brief: every question with its figures, and every comment that a moderator has read and approved.

use leptos::prelude::*;

use crate::{
    entity::round_result,
    request,
    summary::{
        breakdown::{Breakdowns, WhyBrokenDown},
        figure::QuestionFigure,
        opinions::section::OpinionMap,
        page::{hands::Hands, parts::Compared},
        queries::{Brief, Said},
        quoted,
    },
    swedish,
};

/// Where the figures of the question at `place` stand, counted from 0.
pub fn figure_id(place: usize) -> String {
    format!("fraga-{}", place + 1)
}

/// Everything that the brief rests on, question by question.
#[component]
pub fn Annex(brief: Brief) -> impl IntoView {
    let demonstration = brief.dialogue.is_demonstration;
    let signed = brief.result.row.clone();
    let shown = (!brief.result.figures.too_few()).then(|| brief.result.figures.questions().to_vec());
    let mut figures = shown.unwrap_or_default().into_iter();
    let mut comments = brief.comments.clone();
    let questions = brief.asked.questions.clone().into_iter().enumerate().map(|(place, asked)| {
        let said = comments.remove(&asked.row.id).unwrap_or_default();
        let heading = (!said.is_empty()).then(|| view! { <h3>{asked.row.text.clone()}</h3> });
        let quotes: Vec<_> = said.into_iter().map(|said| view! { <Quote said demonstration/> }).collect();
        let breakdowns = view! { <Breakdowns asked=asked.clone() place figures=brief.result.figures.clone()/> };
        let figure = figures.next().map(|figures| view! { <QuestionFigure asked figures/> });
        view! {
            <section class="annex-part" id=figure_id(place) tabindex="-1">{figure} {breakdowns} {heading} {quotes}</section>
        }
    });
    view! {
        <section class="annex" aria-labelledby="annex-title">
            <h2 id="annex-title">"Bilaga: alla frågor"</h2>
            <Compared brief=brief.clone()/>
            <Hands asked=brief.asked.clone() figures=brief.result.figures.clone()/>
            <WhyBrokenDown figures=brief.result.figures.clone()/>
            {questions.collect_view()}
            <Signed result=signed/>
            <OpinionMap asked=brief.asked.clone() figures=brief.result.figures.clone() class="annex-part"/>
        </section>
    }
}

/// What the fingerprint proves, and how that is checked.
#[component]
fn Signed(result: round_result::Model) -> impl IntoView {
    view! {
        <section class="annex-part">
            <h3>"Siffrorna är låsta"</h3>
            <p>
                "De skrevs under den " {swedish::day_of(result.signed_at)} " med fingeravtrycket "
                <code>{result.fingerprint}</code> "."
            </p>
            <p>
                "Ändras en enda siffra blir fingeravtrycket ett annat, och då visas inget underlag. Den som driver \
                 tjänsten jämför alla fingeravtryck med loggen med kommandot " <code>"medmig check"</code> "."
            </p>
        </section>
    }
}

/// A comment in the words of the one who wrote it, or as it was noted at a meeting; in which language, where it is not Swedish.
#[component]
pub fn Quote(said: Said, demonstration: bool) -> impl IntoView {
    let Said { text, at_meeting, .. } = said;
    let words = request::words();
    let tongue = quoted::language(&text);
    let source = quoted::source(words, at_meeting, tongue, demonstration);
    // What is not known to be in another language is Swedish, on a page that is not.
    let lang = tongue.map(|tongue| tongue.tag()).or_else(|| (!words.is_swedish()).then_some("sv"));
    view! { <figure class="quote"><blockquote lang=lang><p>{text}</p></blockquote><figcaption>{source}</figcaption></figure> }
}
