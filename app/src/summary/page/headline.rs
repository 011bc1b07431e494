//! What one sees before scrolling: how many answered, and what they said to the first question.

use leptos::prelude::*;

use crate::summary::{
    in_short,
    page::{annex::figure_id, parts::answers},
    queries::Brief,
};

/// The figure and the answer in a sentence. On paper the whole page is in sight.
#[component]
pub fn Headline(brief: Brief) -> impl IntoView {
    let said = first_said(&brief).map(|(place, said)| {
        let support = format!("#{}", figure_id(place));
        view! {
            <p class="claim">
                {said} " "
                <a class="claim-support" href=support>"Visa underlag"<span class="visually-hidden">" till svaret i korthet"</span></a>
            </p>
        }
    });
    let few = said.is_none().then_some(" Läs vad människor skrev.");
    view! {
        <div class="brief-headline no-print">
            <p class="brief-count"><strong>{answers(&brief)}</strong> "." {few}</p>
            {said}
        </div>
    }
}

/// The first question with an answer that may be said in a sentence, and the sentence.
fn first_said(brief: &Brief) -> Option<(usize, String)> {
    if brief.result.figures.too_few() {
        return None;
    }
    let mut questions = brief.asked.questions.iter().zip(brief.result.figures.questions()).enumerate();
    questions.find_map(|(place, (asked, figures))| {
        Some((place, format!("{} {}", asked.row.text, in_short::meaning(asked, figures)?)))
    })
}
