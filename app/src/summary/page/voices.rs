//! What people wrote about, and the few who must be heard, in a brief.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    summary::{
        page::{jumps::FEW, said::Part},
        queries::Brief,
        spoken::section::{Topics, Voices},
        told::{MINORITY, WRITTEN_ABOUT, unquoted},
        writing::{published::Sentences, shown::Sentence},
    },
    words::Words,
};

/// The decided topics. Nothing where none were when the result was signed.
#[component]
pub fn WrittenAbout(brief: Arc<Brief>) -> impl IntoView {
    let (threshold, demonstration) = (brief.result.figures.threshold(), brief.dialogue.is_demonstration);
    let spoken = brief.spoken.clone();
    (!spoken.questions.is_empty())
        .then(|| view! { <Part title=WRITTEN_ABOUT><Topics spoken threshold demonstration/></Part> })
}

/// What is said of few, and the single voices of which nothing is said. Nothing where there is neither.
#[component]
pub fn Minority(
    brief: Arc<Brief>,
    /// Sentences of the summary.
    of_few: Vec<Sentence>,
) -> impl IntoView {
    let demonstration = brief.dialogue.is_demonstration;
    let voices = unquoted(&brief.spoken.voices, &of_few);
    let none = voices.is_empty() && of_few.is_empty();
    let about = (!voices.is_empty()).then(|| view! { <p>{Words::swedish().spoken_voices_about()}</p> });
    (!none).then(|| {
        view! { <Part title=MINORITY id=FEW><Sentences sentences=of_few/> {about} <Voices voices demonstration/></Part> }
    })
}
