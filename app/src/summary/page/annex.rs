//! The annex of a brief: every question with its figures, and every comment that a moderator has read and approved.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    entity::round_result,
    request,
    summary::{
        bar_key::{BarKey, has_bars},
        breakdown::{Breakdowns, WhyBrokenDown},
        comments::Said,
        figure::QuestionFigure,
        lead::Lead,
        opinions::section::OpinionMap,
        page::{hands::Hands, parts::Compared},
        queries::Brief,
        quoted,
        told::{locked, of_whom},
    },
    swedish,
};

/// Where the figures of the question at `place` stand, counted from 0.
pub fn figure_id(place: usize) -> String {
    format!("fraga-{}", place + 1)
}

/// Where the figures of one of its statements stand.
pub fn statement_id(place: usize, statement: usize) -> String {
    format!("{}-pastaende-{}", figure_id(place), statement + 1)
}

/// Where that stands which a lead rests on.
pub fn lead_id(lead: &Lead) -> String {
    lead.statement.map_or_else(|| figure_id(lead.place), |statement| statement_id(lead.place, statement))
}

/// Where a brief begins: from its annex one goes back to it.
pub const TOP_ID: &str = "underlaget";

/// Everything that the brief rests on, question by question.
#[component]
pub fn Annex(brief: Arc<Brief>) -> impl IntoView {
    let demonstration = brief.dialogue.is_demonstration;
    let signed = brief.result.row.clone();
    let few = brief.result.figures.too_few();
    let shown = if few { Vec::new() } else { brief.result.figures.questions().to_vec() };
    // A brief without a summary has bars of its own, with how to read them.
    let key = (brief.written.is_some() && has_bars(&shown)).then(|| view! { <BarKey/> });
    let mut figures = shown.into_iter();
    let mut comments = brief.comments.clone();
    let questions = brief.asked.questions.clone().into_iter().enumerate().map(|(place, asked)| {
        let said = comments.remove(&asked.row.id).unwrap_or_default();
        let wrote = (!said.is_empty()).then(|| {
            view! { <Wrote question=asked.row.text.clone() said demonstration open=few/> }
        });
        let breakdowns = view! { <Breakdowns asked=asked.clone() place figures=brief.result.figures.clone()/> };
        let figure = figures.next().map(|figures| view! { <QuestionFigure asked figures place/> });
        view! {
            <section class="annex-part" id=figure_id(place) tabindex="-1">{figure} {breakdowns} {wrote} <WayUp/></section>
        }
    });
    view! {
        <section class="annex" aria-labelledby="annex-title">
            <h2 id="annex-title">"Bilaga: alla frågor"</h2>
            <Compared brief=brief.clone()/>
            <Hands asked=brief.asked.clone() figures=brief.result.figures.clone()/>
            {(!few).then(|| view! { <p class="muted" id="of-whom">{of_whom(&brief)}</p> })}
            {key}
            <WhyBrokenDown figures=brief.result.figures.clone()/>
            {questions.collect_view()}
            <Signed result=signed/>
            <OpinionMap asked=brief.asked.clone() figures=brief.result.figures.clone() class="annex-part"/>
            <WayUp/>
        </section>
    }
}

/// Back to what is read first.
#[component]
pub fn WayUp() -> impl IntoView {
    view! { <p class="small no-print"><a href=format!("#{TOP_ID}")>"Tillbaka upp till underlaget"</a></p> }
}

/// What people wrote to one question, read and approved, one tap away. How many they are is not said: it would be a figure that no
/// disclosure rule has seen.
#[component]
pub fn Wrote(
    /// What was asked.
    question: String,
    /// What they wrote.
    said: Vec<Said>,
    /// Whether it is made up.
    demonstration: bool,
    /// Whether there is nothing else to see.
    open: bool,
    /// The language of the question, where that is not the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let words = request::words();
    let quotes: Vec<_> = said.into_iter().map(|said| view! { <Quote said demonstration/> }).collect();
    view! {
        <details class="more" open=open>
            <summary>{words.result_comments()} " " <span lang=lang>{question.clone()}</span></summary>
            <p class="print-only" lang=lang><strong>{question}</strong></p>
            <div class="more-body stack">{quotes}</div>
        </details>
    }
}

/// What the fingerprint proves, and how that is checked.
#[component]
fn Signed(result: round_result::Model) -> impl IntoView {
    let locked = locked(&result);
    view! {
        <section class="annex-part">
            <h3>"Siffrorna är låsta"</h3>
            <p>
                "De skrevs under den " {swedish::day_of(result.signed_at)} " med fingeravtrycket "
                <code>{result.fingerprint}</code> "."
            </p>
            <p>{locked}</p>
            <p>
                "Ändras en enda siffra på annat sätt blir fingeravtrycket ett annat, och då visas inget underlag. Den som driver \
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
