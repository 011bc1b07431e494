//! In which language a comment is written, and the words of each language that say nothing about what it is about.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};

use super::words::written;

/// So many small words at least make it clear in which language a text is.
const CLEAR: usize = 2;

/// The languages that residents are asked in. Easy-read Swedish is Swedish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Also easy-read.
    Swedish,
    /// As it is spoken in Sweden too.
    Finnish,
    /// Any.
    English,
}

/// The language of a text, where it is clear: two of its small words stand there at least, and more than of any other language. None
/// for a few words, a name, or a language that we have no small words of.
pub fn clearly(text: &str) -> Option<Language> {
    let written = written(text);
    let small = |language: Language| written.iter().filter(|(form, _)| is_small(form, language)).count();
    let language = Language::of(written.iter().map(|(form, _)| form.as_str()));
    let next = Language::ALL.into_iter().filter(|other| *other != language).map(small).max().unwrap_or_default();
    (CLEAR.max(next + 1) <= small(language)).then_some(language)
}

impl Language {
    const ALL: [Self; 3] = [Self::Swedish, Self::Finnish, Self::English];

    /// The language with the most small words ("och", "ja", "the") among these; Swedish when it cannot be told.
    pub(crate) fn of<'a>(words: impl Iterator<Item = &'a str> + Clone) -> Self {
        let small = |language: Self| words.clone().filter(|word| STOP[language as usize].contains(word)).count();
        // The first of several with as many is wanted, and `max_by_key` takes the last.
        Self::ALL.into_iter().rev().max_by_key(|language| small(*language)).unwrap_or(Self::Swedish)
    }

    /// The word without its endings (Snowball).
    pub(crate) fn without_endings(self, word: &str) -> String {
        let algorithm = match self {
            Self::Swedish => Algorithm::Swedish,
            Self::Finnish => Algorithm::Finnish,
            Self::English => Algorithm::English,
        };
        Stemmer::create(algorithm).stem(word).into_owned()
    }
}

/// Whether a word stands in every text whatever it is about, in this language.
pub(crate) fn is_small(word: &str, language: Language) -> bool {
    STOP[language as usize].contains(word)
}

/// What an irregular form, or another word for the same thing, counts as: "kön" and "köer" as "kö".
pub(crate) fn counts_as(word: &str) -> Option<&'static str> {
    SAME.get(word).copied()
}

/// Words that Swedish compounds in this field are often made of; the corpus itself gives the others.
pub(crate) fn usual_parts() -> impl Iterator<Item = &'static str> {
    include_str!("words/parts.txt").split_whitespace()
}

/// Families of words that are about the same thing in this field.
pub(crate) fn families() -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
    include_str!("words/kin.txt").lines().map(str::split_whitespace)
}

static STOP: LazyLock<[HashSet<&str>; 3]> = LazyLock::new(|| {
    [include_str!("words/sv.txt"), include_str!("words/fi.txt"), include_str!("words/en.txt")]
        .map(|list| list.split_whitespace().collect())
});

static SAME: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("words/same.txt").lines();
    lines
        .filter_map(|line| line.split_once(' '))
        .flat_map(|(word, forms)| forms.split(' ').map(move |form| (form, word)))
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    fn language(text: &str) -> Language {
        Language::of(text.split(' '))
    }

    #[test]
    fn the_small_words_tell_the_language() {
        assert_eq!(language("jag vill att det är samma läkare"), Language::Swedish);
        assert_eq!(language("haluaisin että joku osaisi suomea"), Language::Finnish);
        assert_eq!(language("nobody told me which one was right"), Language::English);
        assert_eq!(language("telefonkö"), Language::Swedish);
        assert_eq!(language(""), Language::Swedish);
    }

    #[test]
    fn a_language_is_told_only_where_it_is_clear() {
        assert_eq!(clearly("Jono on liian pitkä, ja kukaan ei vastaa."), Some(Language::Finnish));
        assert_eq!(clearly("It was hard to get an appointment."), Some(Language::English));
        assert_eq!(clearly("DET ÄR SVÅRT ATT FÅ EN TID"), Some(Language::Swedish));
        for unclear in
            ["", "1177", "Telefonkö", "Pitkä jono", "Anna Virtanen", "Kiitos! Thank you!", "لا أحد يرد على الهاتف"]
        {
            assert_eq!(clearly(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn a_word_counts_as_one_word_only_and_that_as_itself() {
        assert_eq!(counts_as("köer"), Some("kö"));
        assert!(SAME.values().all(|word| !SAME.contains_key(word)));
    }
}
