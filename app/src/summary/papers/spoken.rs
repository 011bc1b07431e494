//! What people wrote about, and the few who must be heard, on paper.

use print::report::{Block, Paragraph, Part};

use super::{
    material::{Material, part},
    said::{in_annex, quote, sentences},
};
use crate::{
    summary::{
        page::annex::figure_id,
        spoken::{
            queries::{SpokenOf, SpokenTopic},
            told,
        },
        told::{MINORITY, WRITTEN_ABOUT, unquoted},
    },
    words::Words,
};

/// So many topics of a question stand on the one page. The annex has them all.
const TOPICS: usize = 6;

/// The topics of each question in a line, and how they came about. Nothing where none were decided.
pub(super) fn in_short(material: &Material) -> Option<Part> {
    of_questions(material, |question| {
        let told = |topic| told::in_short(Words::swedish(), topic);
        let topics: Vec<_> = question.topics.iter().take(TOPICS).map(told).collect();
        let more = if TOPICS < question.topics.len() { " Fler ämnen står i bilagan." } else { "" };
        let place = format!("{}#{}", material.address, figure_id(question.place));
        let line = Paragraph::named(question.asked.row.text.as_str(), format!("{}.{more}", topics.join(", ")));
        vec![line.resting_on(in_annex(question.place), place).into()]
    })
}

/// The same with what a person has chosen to show of each.
pub(super) fn in_full(material: &Material) -> Option<Part> {
    let made_up = material.brief.dialogue.is_demonstration;
    let topic = |topic: &SpokenTopic| {
        let line = Paragraph::named(topic.label.as_str(), told::beside(Words::swedish(), topic).unwrap_or_default());
        [line.into()].into_iter().chain(topic.quotes.iter().map(|said| quote(said, made_up))).collect::<Vec<Block>>()
    };
    of_questions(material, |question| {
        let title = Block::Heading(question.asked.row.text.clone());
        [title].into_iter().chain(question.topics.iter().flat_map(topic)).collect()
    })
}

fn of_questions(material: &Material, told: impl Fn(&SpokenOf) -> Vec<Block>) -> Option<Part> {
    let spoken = &material.brief.spoken;
    let about = told::about(Words::swedish(), spoken, material.brief.result.figures.threshold());
    let blocks = spoken.questions.iter().flat_map(told).chain([Paragraph::of(about).into()]).collect();
    (!spoken.questions.is_empty()).then(|| part(WRITTEN_ABOUT, blocks))
}

/// What is said of few, and the single voices of which nothing is said. Nothing where there is neither.
pub(super) fn minority(material: &Material) -> Option<Part> {
    let brief = &material.brief;
    let of_few = sentences(material, |sentence| sentence.is_of_few);
    let written = brief.written.as_ref().map(|published| &published.sentences[..]).unwrap_or_default();
    let voices = unquoted(&brief.spoken.voices, written);
    let about = (!voices.is_empty()).then(|| Paragraph::of(Words::swedish().spoken_voices_about()).into());
    let list = (!of_few.is_empty()).then_some(Block::List(of_few));
    let quotes = voices.iter().map(|said| quote(said, brief.dialogue.is_demonstration));
    let blocks: Vec<Block> = list.into_iter().chain(about).chain(quotes).collect();
    (!blocks.is_empty()).then(|| part(MINORITY, blocks))
}
