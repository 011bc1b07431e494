//! Topics in words, in any language.

use analysis::correction::Corrected;

use super::queries::{Spoken, SpokenTopic};
use crate::{entity::topic::Lean, summary::telling, words::Words};

/// "12 svar · de flesta som skrev är emot"; nothing where neither is known.
pub fn beside(words: Words, topic: &SpokenTopic) -> Option<String> {
    let told = [how_many(words, topic), topic.lean.map(|one| lean(words, one))];
    let told: Vec<_> = told.into_iter().flatten().collect();
    (!told.is_empty()).then(|| told.join(" · "))
}

/// "Köer (12 svar, de flesta som skrev är emot)".
pub fn in_short(words: Words, topic: &SpokenTopic) -> String {
    let told: Vec<_> = [how_many(words, topic), topic.lean.map(|one| lean(words, one))].into_iter().flatten().collect();
    if told.is_empty() { topic.label.clone() } else { format!("{} ({})", topic.label, told.join(", ")) }
}

fn how_many(words: Words, topic: &SpokenTopic) -> Option<String> {
    let (cell, table) = topic.cell()?;
    Some(words.spoken_answers(telling::cell(words, cell, table.group())))
}

/// "de flesta som skrev är emot".
pub fn lean(words: Words, lean: Lean) -> String {
    match lean {
        Lean::For => words.spoken_lean_for(),
        Lean::Against => words.spoken_lean_against(),
        Lean::Mixed => words.spoken_lean_mixed(),
        Lean::Unclear => words.spoken_lean_unclear(),
    }
}

/// How it came about: who decided, what is counted and what is not there, who judged, who chose.
pub fn about(words: Words, spoken: &Spoken, threshold: u32) -> String {
    let topics = || spoken.questions.iter().flat_map(|question| &question.topics);
    let counted = match (spoken.corrected, topics().any(|topic| topic.people.is_some())) {
        (Some(Corrected::Dropped), _) => words.spoken_dropped(),
        (Some(Corrected::Kept(_)), _) => format!("{} {}", words.spoken_counted(threshold), words.spoken_kept()),
        (None, true) => words.spoken_counted(threshold),
        (None, false) => words.spoken_uncounted(),
    };
    let counted = topics().next().map(|_| counted);
    let judged = topics().any(|topic| topic.lean.is_some()).then(|| words.spoken_judged());
    let chosen = topics().any(|topic| !topic.quotes.is_empty()).then(|| words.spoken_chosen());
    let by_rule = spoken.by_rule.then(|| words.spoken_by_rule());
    let said = [Some(words.spoken_lead()), by_rule, counted, judged, chosen];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use analysis::{disclose::noted, threshold::Threshold};

    use super::*;

    fn topic(people: u32, of: u32, lean: Option<Lean>) -> SpokenTopic {
        let people = Some(noted(of, people, Threshold::default())).filter(|_| 10 <= of);
        SpokenTopic { label: "Köer".to_owned(), people, lean, quotes: Vec::new() }
    }

    #[test]
    fn a_topic_is_told_with_what_is_known_of_it() {
        let words = Words::swedish();
        let against = Some(Lean::Against);
        assert_eq!(beside(words, &topic(12, 40, against)).unwrap(), "12 svar · de flesta som skrev är emot");
        assert_eq!(in_short(words, &topic(12, 40, against)), "Köer (12 svar, de flesta som skrev är emot)");
        assert_eq!(in_short(words, &topic(12, 40, None)), "Köer (12 svar)");
        assert_eq!((beside(words, &topic(3, 8, None)), in_short(words, &topic(3, 8, None))), (None, "Köer".to_owned()));
    }
}
