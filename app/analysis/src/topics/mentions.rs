//! What a comment mentions: words, the words that its compounds are made of, and the families that these belong to.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::compounds::Parts;
use super::language::{Language, families};
use super::words::{Word, Writing, stem, words};

/// Something that comments can have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Mention {
    /// A word, or a part of a compound, without its endings.
    Word(String),
    /// A family of words, by its place in the list.
    Family(usize),
}

/// Comments as they have been read.
pub(crate) struct Comments {
    /// The words of each.
    pub words: Vec<Vec<Word>>,
    /// What each mentions. Nothing means that it says nothing.
    pub mentions: Vec<BTreeSet<Mention>>,
    /// In how many comments each word stands by itself, in any form.
    pub by_itself: HashMap<String, usize>,
    /// The words that look like names: of people, or of places, which cannot be told apart.
    pub names: HashSet<String>,
}

impl Comments {
    /// Reads these texts.
    pub(crate) fn read(texts: &[&str]) -> Self {
        let read: Vec<(Language, Vec<Word>)> = texts.iter().map(|text| words(text)).collect();
        let by_itself = by_itself(&read);
        let mentions = mentions(&read, &Parts::new(&by_itself));
        let names = names(&read);
        Self { words: read.into_iter().map(|(_, words)| words).collect(), mentions, by_itself, names }
    }
}

fn by_itself(read: &[(Language, Vec<Word>)]) -> HashMap<String, usize> {
    let mut comments = HashMap::new();
    for (_, words) in read {
        // They are sorted by stem.
        for same in words.chunk_by(|one, next| one.stem == next.stem) {
            *comments.entry(same[0].stem.clone()).or_default() += 1;
        }
    }
    comments
}

/// Words that somebody wrote with a capital within a sentence, and nobody with a small letter.
fn names(read: &[(Language, Vec<Word>)]) -> HashSet<String> {
    let written = |writing: Writing| {
        let words = read.iter().flat_map(|(_, words)| words).filter(move |word| word.writing == writing);
        words.map(|word| word.stem.as_str()).collect::<HashSet<_>>()
    };
    let (names, words) = (written(Writing::Capital), written(Writing::Small));
    names.difference(&words).map(|name| (*name).to_owned()).collect()
}

fn mentions(read: &[(Language, Vec<Word>)], parts: &Parts<'_>) -> Vec<BTreeSet<Mention>> {
    let kin = kin();
    // A form is cut once, however many have it.
    let mut cut: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut all = Vec::with_capacity(read.len());
    for (language, words) in read {
        let mut stems: BTreeSet<&str> = words.iter().map(|word| word.stem.as_str()).collect();
        let mut families = BTreeSet::new();
        if *language == Language::Swedish {
            for word in words {
                cut.entry(&word.form).or_insert_with(|| parts.of(&word.form));
            }
            stems.extend(words.iter().flat_map(|word| &cut[word.form.as_str()]).map(String::as_str));
            families.extend(stems.iter().filter_map(|stem| kin.get(*stem)).flatten().copied().map(Mention::Family));
        }
        families.extend(stems.into_iter().map(|stem| Mention::Word(stem.to_owned())));
        all.push(families);
    }
    all
}

/// The families of each word.
fn kin() -> HashMap<String, BTreeSet<usize>> {
    let mut kin: HashMap<String, BTreeSet<usize>> = HashMap::new();
    for (family, words) in families().enumerate() {
        for word in words {
            kin.entry(stem(word, Language::Swedish)).or_default().insert(family);
        }
    }
    kin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_mentions_its_words_their_parts_and_their_families() {
        let read = Comments::read(&["Telefonköerna växer", ""]);
        let words: Vec<&str> = read.mentions[0]
            .iter()
            .filter_map(|mention| match mention {
                Mention::Word(word) => Some(word.as_str()),
                Mention::Family(_) => None,
            })
            .collect();
        assert_eq!(words, ["kö", "telefon", "telefonkö", "väx"]);
        assert!(read.mentions[0].iter().any(|mention| matches!(mention, Mention::Family(_))));
        assert!(read.mentions[1].is_empty());
    }

    #[test]
    fn a_word_is_counted_once_for_each_comment_in_whatever_form() {
        let read = Comments::read(&["Bussen går inte, alla bussar är inställda", "Ingen buss", "En busshållplats"]);
        assert_eq!(read.by_itself["buss"], 2);
    }
}
