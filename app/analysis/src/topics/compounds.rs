//! The words that a Swedish compound is made of: "telefonkön" is about telephones and about queues.
//!
//! A word is cut where both sides are words that people used by themselves, or stand among those the field often uses
//! (`words/parts.txt`); of several cuts that between the most used parts, by the geometric mean of how many used them (Koehn and
//! Knight, *Empirical methods for compound splitting*, EACL 2003). A joining s or vowel belongs to neither ("arbet-s-tid", "vänt-e-tid").

use std::collections::{HashMap, HashSet};

use super::language::{Language, usual_parts};
use super::words::stem;

/// Shorter parts are taken only from the list: chance finds "al" and "are" everywhere.
const SHORTEST: usize = 4;

/// Longer than any word that people write; it would only take time.
const LONGEST: usize = 60;

/// Endings that are words too: "hantering" is no ring.
const ENDINGS: [&str; 11] =
    ["ring", "ringar", "ringen", "ning", "ningar", "ningen", "ling", "ande", "ende", "skap", "iska"];

/// Which stems compounds may be cut into, with how many comments use each by itself.
pub(crate) struct Parts<'a> {
    used: &'a HashMap<String, usize>,
    usual: HashSet<String>,
}

impl<'a> Parts<'a> {
    /// The parts that comments give whose words, as stems, so many use.
    pub(crate) fn new(used: &'a HashMap<String, usize>) -> Self {
        Self { used, usual: usual_parts().map(|word| stem(word, Language::Swedish)).collect() }
    }

    /// The stems of what a word is made of, parts of parts included; none when it is no compound that is known.
    pub(crate) fn of(&self, form: &str) -> Vec<String> {
        let mut parts = Vec::new();
        if form.chars().nth(LONGEST).is_none() {
            self.collect(form, &mut parts);
        }
        parts.sort_unstable();
        parts.dedup();
        parts
    }

    fn collect(&self, form: &str, parts: &mut Vec<String>) {
        let whole = stem(form, Language::Swedish);
        let cuts = form.char_indices().map(|(at, _)| form.split_at(at)).skip(2);
        let found = cuts.filter_map(|(first, last)| {
            let (first_part, last_part) = (self.first(first)?, self.last(last)?);
            let used = self.people(&first_part) * self.people(&last_part);
            // A part that is the whole again ("kö" of "kön") is no part.
            (first_part != whole && last_part != whole).then_some((used, first, last, first_part, last_part))
        });
        if let Some((_, first, last, first_part, last_part)) = found.max_by_key(|(used, ..)| *used) {
            parts.extend([first_part, last_part]);
            self.collect(first, parts);
            self.collect(last, parts);
        }
    }

    /// The stem of a part that is not the last, which may have a joining letter or a changed vowel.
    fn first(&self, form: &str) -> Option<String> {
        let bare = [form.strip_suffix('s'), form.strip_suffix(['o', 'e', 'u', 'a'])];
        [Some(form)].into_iter().chain(bare).flatten().find_map(|form| self.last(form))
    }

    fn last(&self, form: &str) -> Option<String> {
        let part = stem(form, Language::Swedish);
        let is_known = self.usual.contains(&part)
            || form.chars().nth(SHORTEST - 1).is_some()
                && !ENDINGS.contains(&form)
                && self.used.get(&part).is_some_and(|people| 2 <= *people);
        is_known.then_some(part)
    }

    fn people(&self, part: &str) -> usize {
        self.used.get(part).copied().unwrap_or(0).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(form: &str, used: &[&str]) -> Vec<String> {
        Parts::new(&used.iter().map(|word| (stem(word, Language::Swedish), 2)).collect()).of(form)
    }

    #[test]
    fn compounds_of_the_field_are_known_without_other_comments() {
        assert_eq!(parts("telefonkön", &[]), ["kö", "telefon"]);
        assert_eq!(parts("väntetiderna", &[]), ["tid", "vänt"]);
        assert_eq!(parts("läkarbesök", &[]), ["besök", "läk"]);
        assert_eq!(parts("hemsjukvårdens", &[]), ["hem", "sjuk", "sjukvård", "vård"]);
        assert_eq!(parts("distriktssköterskan", &[]), ["distrik", "skötersk"]);
        assert_eq!(parts("vårdcentralens", &[]), ["central", "vård"]);
    }

    #[test]
    fn others_are_known_when_people_use_the_parts() {
        assert!(parts("busshållplatsen", &[]).is_empty());
        assert_eq!(parts("busshållplatsen", &["bussen", "hållplats"]), ["buss", "hållplat"]);
    }

    #[test]
    fn a_word_that_only_looks_like_one_is_left() {
        for word in ["personal", "kontakt", "besök", "region", "vårdar", "tiden", "hemmet", "köerna", "information", ""]
        {
            assert!(parts(word, &["tal", "person", "format", "takt"]).is_empty(), "{word}");
        }
    }
}
