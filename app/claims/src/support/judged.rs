//! What judges stands in what the claim rests on: in what was asked and could be answered, in the name of the topic, in the comments. Else
//! "61 % vill ringa, och personalen är lat" would be read as if its figure bore the second half too.

use analysis::figures::QuestionFigures;

use crate::{
    check::Read,
    claim::{FigureRef, Kind},
    finding::{Check, Finding},
    judgements::{Forms, is_form, judgement_of_claim},
    sources::{Ends, Question, Sources},
    tokens::Token,
    vocabulary::is_end,
};

pub(super) fn findings(read: &Read<'_>) -> Vec<Finding> {
    let words = read.tokens.iter();
    let judging: Vec<_> = words.filter_map(|token| Some((token, judgement_of_claim(token.word())?))).collect();
    if judging.is_empty() {
        return Vec::new();
    }
    let rests_on = RestsOn::of(read);
    let unsupported = judging.into_iter().filter(|(token, forms)| !rests_on.has(token.word(), forms));
    unsupported.map(|(token, _)| refused(token)).collect()
}

fn refused(token: &Token<'_>) -> Finding {
    let message = format!(
        "”{}” värderar, och ordet finns inte i det som meningen bygger på. Ta bort det, eller välj en fråga eller kommentar som säger det.",
        token.word()
    );
    Finding::new(Check::Support, message).at(token.place.clone())
}

/// The words that a claim rests on.
struct RestsOn<'a> {
    /// In small letters.
    words: Vec<String>,
    /// The ends of the scales.
    ends: Vec<&'a Ends>,
}

impl<'a> RestsOn<'a> {
    fn of(read: &Read<'a>) -> Self {
        let (claim, sources) = (read.claim, read.sources);
        let asked: Vec<_> = claim.support.figures.iter().filter_map(|wanted| asked(sources, wanted)).collect();
        let questions = asked.iter().flat_map(|(question, options)| options.iter().chain([&question.text]));
        let comments = claim.support.comments.iter().filter_map(|one| sources.comment(one.id)?.shown.as_ref());
        let topic = if let Kind::Topic(id) = claim.kind { sources.topic(id) } else { None };
        let texts = questions.chain(comments).chain(topic.map(|topic| &topic.label));
        Self {
            words: texts.flat_map(|text| words(text)).collect(),
            ends: asked.iter().filter_map(|(question, _)| question.ends.as_ref()).collect(),
        }
    }

    /// Whether the word is there, in any of its forms, or stands for an end of a scale.
    fn has(&self, word: &str, forms: Forms) -> bool {
        let is_an_end = |ends: &&Ends| is_end(word, &ends.low) || is_end(word, &ends.high);
        self.words.iter().any(|one| is_form(one, forms)) || self.ends.iter().any(is_an_end)
    }
}

/// The question of a figure with all that could be answered. Of statements it is the figure's own: people took a side on each by itself.
fn asked<'a>(sources: &'a Sources, wanted: &FigureRef) -> Option<(&'a Question, &'a [String])> {
    let (place, row) = wanted.table.question()?;
    let round = sources.round(&wanted.result)?;
    let question = round.questions.get(place)?;
    let options = match round.figures.questions().get(place)? {
        QuestionFigures::Opinion(_) => question.options.get(row..=row)?,
        _ => question.options.as_slice(),
    };
    Some((question, options))
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase)
}
