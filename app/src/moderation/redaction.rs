//! Covering words of a comment: which they are, and how the text reads without them. Whatever is wrong with what is stored,
//! rather too much is covered than too little.

use std::ops::Range;

use crate::{
    entity::{comment, comment::CommentState, redaction, redaction::Ground},
    forms::FormErrors,
    words::Words,
};

/// Characters of a text that are covered, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Which characters.
    pub range: Range<usize>,
    /// Why.
    pub ground: Ground,
    /// The section of law, where they are secret.
    pub section: Option<String>,
}

impl From<redaction::Model> for Span {
    fn from(row: redaction::Model) -> Self {
        let at = |place: i32| usize::try_from(place).unwrap_or_default();
        Self { range: at(row.starts)..at(row.ends), ground: row.ground, section: row.section }
    }
}

/// What a moderator wants covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covering {
    /// Words as they stand in the text, each wherever it stands there.
    pub passages: Vec<String>,
    /// Why.
    pub ground: Ground,
    /// The section of law, where they are secret.
    pub section: Option<String>,
    /// What the author is told beside the mark. Some grounds say enough by themselves.
    pub note: Option<String>,
}

/// What others read of a comment; nothing of one that is unread or withheld. A statement that is approved is read as one of its
/// question's, as long as it is not taken away; here it is nothing either.
pub fn as_shown(comment: &comment::Model, spans: &[Span], words: Words) -> Option<String> {
    match comment.state {
        CommentState::Approved if comment.is_own_statement => None,
        CommentState::Approved => Some(comment.text.clone()),
        CommentState::Redacted => Some(covered(&comment.text, spans, words)),
        CommentState::Unread | CommentState::Withheld => None,
    }
}

/// `text` with a mark in place of what `spans`, which are in order, cover.
pub fn covered(text: &str, spans: &[Span], words: Words) -> String {
    if spans.is_empty() {
        return mark(Ground::Other, words);
    }
    let letters: Vec<char> = text.chars().collect();
    let (mut told, mut from) = (String::new(), 0);
    for span in spans {
        let starts = span.range.start.clamp(from, letters.len());
        told.extend(&letters[from..starts]);
        told.push_str(&mark(span.ground, words));
        from = span.range.end.clamp(starts, letters.len());
    }
    told.extend(&letters[from..]);
    told
}

/// What stands in place of words that are covered.
fn mark(ground: Ground, words: Words) -> String {
    match ground {
        Ground::Person => words.redaction_person(),
        Ground::Health => words.redaction_health(),
        Ground::Threat => words.redaction_threat(),
        Ground::Copyright => words.redaction_copyright(),
        Ground::Other => words.redaction_other(),
    }
}

/// What is covered when `more` is added to `already`, in order and without overlap.
///
/// # Errors
/// Names a passage that does not stand in the text.
pub fn spans(text: &str, already: Vec<Span>, more: &Covering) -> Result<Vec<Span>, FormErrors> {
    let mut spans = already;
    for passage in &more.passages {
        let places = places(text, passage);
        if places.is_empty() {
            let sentence = format!("”{passage}” står inte i texten. Skriv orden som de står där.");
            return Err(FormErrors::on("passages", sentence));
        }
        spans.extend(places.into_iter().map(|range| Span {
            range,
            ground: more.ground,
            section: more.section.clone(),
        }));
    }
    Ok(merged(spans))
}

/// Spans that overlap become one, under the ground of the first.
fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| span.range.start);
    let mut apart: Vec<Span> = Vec::new();
    for span in spans {
        match apart.last_mut().filter(|last| span.range.start < last.range.end) {
            Some(last) => last.range.end = last.range.end.max(span.range.end),
            None => apart.push(span),
        }
    }
    apart
}

/// Where `passage` stands in `text`: from the beginning of a word, and to the end of the word that its last letter stands in,
/// so that "Anna" covers "Annas" too. Large and small letters are the same, and so is all white space.
fn places(text: &str, passage: &str) -> Vec<Range<usize>> {
    let (text, passage) = (folded(text), folded(passage.trim()));
    let is_letter = |at: usize| text.get(at).is_some_and(|(letter, _)| letter.is_alphanumeric());
    let (Some(first), Some(last)) = (passage.first(), passage.last()) else { return Vec::new() };
    let (mut found, mut at) = (Vec::new(), 0);
    while at + passage.len() <= text.len() {
        let same = text[at..].iter().zip(&passage).all(|(here, sought)| here.0 == sought.0);
        if !same || (first.0.is_alphanumeric() && 0 < at && is_letter(at - 1)) {
            at += 1;
            continue;
        }
        let starts = at;
        at += passage.len();
        while last.0.is_alphanumeric() && is_letter(at) {
            at += 1;
        }
        found.push(text[starts].1..text[at - 1].1 + 1);
    }
    found
}

/// Small letters, white space as one space, each with its place in the text.
fn folded(text: &str) -> Vec<(char, usize)> {
    let mut folded: Vec<(char, usize)> = Vec::new();
    for (place, letter) in text.chars().enumerate() {
        let small = if letter.is_whitespace() { ' ' } else { letter.to_lowercase().next().unwrap_or(letter) };
        if small != ' ' || folded.last().is_none_or(|(before, _)| *before != ' ') {
            folded.push((small, place));
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn covering(passages: &[&str]) -> Covering {
        let passages = passages.iter().map(|passage| (*passage).to_owned()).collect();
        Covering { passages, ground: Ground::Person, section: None, note: None }
    }

    fn read(text: &str, passages: &[&str]) -> String {
        covered(text, &spans(text, Vec::new(), &covering(passages)).unwrap(), Words::swedish())
    }

    const MARK: &str = "[borttaget: uppgift om en person]";

    #[test]
    fn words_are_covered_wherever_they_stand_to_the_end_of_the_word() {
        let text = "Anna 🙂 sa att ANNAS bror,\nannan dag, är här. Susanna också.";
        let told = format!("{MARK} 🙂 sa att {MARK} bror,\n{MARK} dag, är här. Susanna också.");
        assert_eq!(read(text, &["anna"]), told);
    }

    #[test]
    fn white_space_and_large_letters_do_not_matter() {
        assert_eq!(
            read("Ring Åsa\n  Öberg på 0611-123 45.", &["åsa öberg", "0611-123 45"]),
            format!("Ring {MARK} på {MARK}.")
        );
    }

    #[test]
    fn what_overlaps_is_covered_once() {
        assert_eq!(read("Åsa Öberg bor här", &["Öberg bor", "Åsa Öberg"]), format!("{MARK} här"));
    }

    #[test]
    fn a_passage_that_is_not_there_is_named() {
        let errors = spans("Åsa", Vec::new(), &covering(&["Åsa", "Bo"])).unwrap_err();
        assert!(errors.at("passages").is_some_and(|sentence| sentence.starts_with("”Bo”")));
        assert!(spans("Åsa", Vec::new(), &covering(&[" "])).is_err());
    }

    #[test]
    fn where_nothing_says_what_is_covered_all_is() {
        assert_eq!(covered("Åsa", &[], Words::swedish()), "[borttaget]");
    }

    proptest! {
        #[test]
        fn no_word_that_was_covered_is_left(text in "[aå \n.]{0,40}", passage in "[aå]{1,3}") {
            if let Ok(spans) = spans(&text, Vec::new(), &covering(&[&passage])) {
                let told = covered(&text, &spans, Words::swedish()).replace(MARK, "#");
                prop_assert!(places(&told, &passage).is_empty(), "{told:?}");
            }
        }
    }
}
