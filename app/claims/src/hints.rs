//! Check 8: hints for who writes. None of them refuses.

use crate::{
    check::Read,
    finding::{Check, Finding},
    tokens::{Kind, Token, place_of},
};

/// A sentence with more words is long.
const MOST_WORDS: usize = 25;
/// From so many verbs in the passive on, it is unclear who does what.
const PASSIVE_CHAIN: usize = 2;

pub(crate) fn findings(read: &Read<'_>) -> Vec<Finding> {
    let tokens = read.tokens.as_slice();
    long(tokens).into_iter().chain(passive(tokens)).chain(hard(read)).collect()
}

fn hint(message: String) -> Finding {
    Finding::new(Check::Language, message)
}

fn long(tokens: &[Token<'_>]) -> Option<Finding> {
    let sentences = tokens.split(|token| matches!(token.kind, Kind::Sign('.' | '!' | '?')));
    let words = |sentence: &[Token<'_>]| sentence.iter().filter(|token| !matches!(token.kind, Kind::Sign(_))).count();
    let longest = sentences.map(words).max()?;
    (MOST_WORDS < longest).then(|| hint(format!("Meningen har {longest} ord. Dela den gärna.")))
}

/// Verbs that look passive and are not.
const ACTIVE: [&str; 14] = [
    "finns",
    "trivs",
    "minns",
    "hoppas",
    "lyckas",
    "saknas",
    "känns",
    "synes",
    "andas",
    "behövs",
    "märks",
    "tillsammans",
    "alldeles",
    "deras",
];

fn passive(tokens: &[Token<'_>]) -> Option<Finding> {
    const ENDINGS: [&str; 6] = ["ades", "ddes", "ttes", "eras", "ats", "rdes"];
    let is_passive = |token: &&Token<'_>| {
        let word = token.word();
        let plain = 6 < word.chars().count() && word.ends_with("as");
        !ACTIVE.contains(&word)
            && (plain || ENDINGS.iter().any(|ending| 5 < word.chars().count() && word.ends_with(ending)))
    };
    let found: Vec<_> = tokens.iter().filter(is_passive).collect();
    let last = found.get(PASSIVE_CHAIN - 1)?;
    let message = "Flera verb i rad säger inte vem som gör vad. Skriv gärna vem.".to_owned();
    Some(hint(message).at(last.place.clone()))
}

fn hard(read: &Read<'_>) -> Vec<Finding> {
    let found = read.tokens.iter().enumerate().filter_map(|(at, token)| {
        let (_, plainer) = read
            .sources
            .hard_words
            .iter()
            .find(|(stem, _)| !token.word().is_empty() && token.word().starts_with(stem.as_str()))?;
        let message = format!("”{}” kan sägas enklare: {plainer}.", token.word());
        Some(hint(message).at(place_of(&read.tokens[at..=at])?))
    });
    found.collect()
}
