//! What a topic is called: real words that several people wrote.

use std::collections::BTreeMap;

use super::table::{Readable, Table};

/// More would be a sentence.
const MOST_WORDS: usize = 3;

/// A word must stand in one of so many of the topic's comments, and in two, or the topic is called by what few in it say.
const ONE_OF: usize = 10;

/// Words that are about something, but not by themselves.
const NOT_ALONE: [&str; 1] = ["samma"];

/// One to three words for these comments, the most telling first; none when no word is at least as common in them as elsewhere.
pub(crate) fn label(table: &Table, comments: &[usize]) -> Option<String> {
    let mut words: Vec<&Readable> = Vec::new();
    for word in telling(table, comments) {
        let is_said = words.iter().any(|said| said.stem.contains(&word.stem) || word.stem.contains(&said.stem));
        if !is_said && words.len() < MOST_WORDS {
            words.push(word);
        }
    }
    let words: Vec<&str> = words.iter().map(|word| word.form.as_str()).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// The words that are no less common in these comments than in all, those first that tell them apart best.
fn telling<'a>(table: &'a Table, comments: &[usize]) -> impl Iterator<Item = &'a Readable> {
    let mut here: BTreeMap<usize, usize> = BTreeMap::new();
    for (term, _) in comments.iter().flat_map(|comment| &table.rows[*comment].terms) {
        *here.entry(*term).or_default() += 1;
    }
    let least = (comments.len() / ONE_OF).max(2);
    let mut words: Vec<(f64, &Readable)> = here
        .into_iter()
        .filter(|(_, here)| least <= *here)
        .filter_map(|(term, here)| {
            let word = table.terms[term].word.as_ref().filter(|word| !NOT_ALONE.contains(&word.form.as_str()))?;
            let by_chance = table.terms[term].comments as f64 * comments.len() as f64 / table.comments as f64;
            Some((here as f64 * (here as f64 / by_chance).ln(), word))
        })
        .filter(|(telling, _)| 0.0 <= *telling)
        .collect();
    words.sort_by(|(a, one), (b, other)| b.total_cmp(a).then_with(|| one.form.cmp(&other.form)));
    words.into_iter().map(|(_, word)| word)
}
