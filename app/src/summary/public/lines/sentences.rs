//! Lines of the approved sentences, each followed by the figures that it rests on.

use super::Line;
use crate::summary::{
    public::sentences::percent,
    writing::{
        published::Published,
        shown::{RestsOn, Sentence},
    },
};

/// A line for each sentence that is read, and one for each of its figures.
pub(super) fn of_sentences(written: &Published) -> Vec<Line> {
    written.sentences.iter().flat_map(of_sentence).collect()
}

fn of_sentence(sentence: &Sentence) -> Vec<Line> {
    let text = sentence.text();
    let shown = sentence.since.told().unwrap_or_default();
    let said = Line { part: "Mening", answer: text.clone(), shown, ..Line::default() };
    let figures = sentence.figures.iter().map(|figure| resting_on(&text, figure));
    [said].into_iter().chain(figures).collect()
}

/// What is told of a figure, with the sentence that rests on it.
fn resting_on(sentence: &str, figure: &RestsOn) -> Line {
    let told = figure.told;
    Line {
        part: "Underlag till mening",
        about: sentence.to_owned(),
        answer: figure.says.clone(),
        people: told.map(|told| told.people),
        share: told.as_ref().and_then(percent),
        group: told.and_then(|told| (told.of.0 == told.of.1).then_some(told.of.0)),
        ..Line::default()
    }
}
