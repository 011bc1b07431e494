//! The first line of a brief on a screen: its paper, and the way to each of its parts that is there.

use leptos::prelude::*;

use super::said::opinions_asked;
use crate::summary::{
    brief_questions::{actions::PLACE, queries::Talk},
    queries::Brief,
    told::{DIVIDED, MINORITY, unquoted},
};

/// Where it stands what is to be decided.
pub const DECISION: &str = "beslut";
/// Where it stands who answered.
pub const ANSWERED: &str = "svarade";
/// Where it stands what residents say.
pub const SAID: &str = "sager";
/// Where it stands how sure one can be.
pub const CERTAINTY: &str = "sakert";
/// Where it stands what divides people.
pub const PARTED: &str = "isar";
/// Where the few stand who must be heard.
pub const FEW: &str = "minoritet";

/// The parts of a brief that are there, in their order, each with its id and name.
pub(super) fn parts_of(brief: &Brief, talk: &Talk) -> Vec<(&'static str, &'static str)> {
    let decision = if brief.taken_up.is_decided { "Vad som är beslutat" } else { "Vad som ska beslutas" };
    let always = [
        (DECISION, decision),
        (ANSWERED, "Vilka har svarat"),
        (SAID, "Det säger invånarna"),
        (CERTAINTY, "Så säkert är det här"),
    ];
    let parted = (!opinions_asked(brief).is_empty()).then_some((PARTED, DIVIDED));
    let few = has_few(brief).then_some((FEW, MINORITY));
    let asks = !talk.questions.is_empty() || talk.key.is_some();
    let questions = asks.then_some((PLACE, "Frågor om underlaget"));
    always.into_iter().chain(parted).chain(few).chain(questions).collect()
}

fn has_few(brief: &Brief) -> bool {
    let sentences = brief.written.as_ref().map(|published| &published.sentences[..]).unwrap_or_default();
    sentences.iter().any(|sentence| sentence.is_of_few) || !unquoted(&brief.spoken.voices, sentences).is_empty()
}

/// The line itself. It is not printed.
#[component]
pub fn Jumps(
    /// Where the paper is.
    paper: String,
    /// The parts, each with its id and name.
    parts: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let link = |(id, name): (&'static str, &'static str)| view! { <li><a href=format!("#{id}")>{name}</a></li> };
    let links: Vec<_> = parts.into_iter().map(link).collect();
    view! {
        <nav class="brief-jumps no-print" aria-label="Underlagets delar">
            <ul><li><a href=paper download="">"Underlaget som PDF (en sida)"</a></li> {links}</ul>
        </nav>
    }
}
