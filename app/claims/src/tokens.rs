//! A sentence as words, signs and slots, each with its place.

use crate::{
    claim::{Claim, Part, Slot},
    finding::Place,
};

/// A word, a sign or a slot.
#[derive(Clone, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) place: Place,
    pub(crate) kind: Kind<'a>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind<'a> {
    /// In small letters.
    Word(String),
    Sign(char),
    Slot(&'a Slot),
}

/// The tokens of a claim's sentence.
pub(crate) fn tokens(claim: &Claim) -> Vec<Token<'_>> {
    of_parts(&claim.sentence)
}

/// The tokens of any sentence.
pub(crate) fn of_parts(parts: &[Part]) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    for (part, content) in parts.iter().enumerate() {
        match content {
            Part::Slot(slot) => found.push(Token { place: Place { part, chars: 0..0 }, kind: Kind::Slot(slot) }),
            Part::Text(text) => add_text(text, part, &mut found),
        }
    }
    found
}

fn add_text(text: &str, part: usize, found: &mut Vec<Token<'_>>) {
    let (mut word, mut from) = (String::new(), 0);
    // The blank after the last letter ends the last word, and is no sign.
    for (at, letter) in text.chars().chain([' ']).enumerate() {
        if letter.is_alphanumeric() || matches!(letter, '-' | '%' | '½') {
            from = if word.is_empty() { at } else { from };
            word.extend(letter.to_lowercase());
            continue;
        }
        if !word.is_empty() {
            found.push(Token { place: Place { part, chars: from..at }, kind: Kind::Word(std::mem::take(&mut word)) });
        }
        if !letter.is_whitespace() {
            found.push(Token { place: Place { part, chars: at..at + 1 }, kind: Kind::Sign(letter) });
        }
    }
}

impl<'a> Token<'a> {
    /// The word in small letters; empty for a sign or slot.
    pub(crate) fn word(&self) -> &str {
        match &self.kind {
            Kind::Word(word) => word,
            _ => "",
        }
    }

    pub(crate) fn slot(&self) -> Option<&'a Slot> {
        match &self.kind {
            Kind::Slot(slot) => Some(slot),
            _ => None,
        }
    }

    pub(crate) fn is(&self, words: &[&str]) -> bool {
        words.contains(&self.word())
    }
}

/// Whether the words of `phrase`, parted by spaces, stand from the first of `tokens` on; how many they are.
pub(crate) fn begins_with(tokens: &[Token<'_>], phrase: &str) -> Option<usize> {
    let mut length = 0;
    for word in phrase.split(' ') {
        if tokens.get(length)?.word() != word {
            return None;
        }
        length += 1;
    }
    Some(length)
}

/// The place of several tokens that follow each other in one part.
pub(crate) fn place_of(tokens: &[Token<'_>]) -> Option<Place> {
    let (first, last) = (tokens.first()?, tokens.last()?);
    let end = if first.place.part == last.place.part { last.place.chars.end } else { first.place.chars.end };
    Some(Place { part: first.place.part, chars: first.place.chars.start..end })
}

/// The words of tokens as they are told in a message.
pub(crate) fn said(tokens: &[Token<'_>]) -> String {
    tokens.iter().map(Token::word).collect::<Vec<_>>().join(" ")
}
