//! What a topic is called: real words that several people wrote.

use std::collections::BTreeMap;

use super::table::{Readable, Table};

/// More would be a sentence.
const MOST_WORDS: usize = 3;

/// A word must stand in one of so many of the topic's comments, and in two, or the topic is called by what few in it say.
const ONE_OF: usize = 10;
/// See [`ONE_OF`].
const FEWEST: usize = 2;

/// Words that are about something, but not by themselves.
const NOT_ALONE: [&str; 1] = ["samma"];

/// One to three words for these comments, the most telling first; none when no word is at least as common in them as elsewhere.
pub(crate) fn label(table: &Table, comments: &[usize]) -> Option<String> {
    let words = words(table, comments);
    (!words.is_empty()).then(|| joined(&words))
}

/// The same with so many words more, where another topic is called by the same words; none when these comments have no others.
pub(crate) fn longer_label(table: &Table, comments: &[usize], more: usize) -> Option<String> {
    let mut words = words(table, comments);
    let most = words.len() + more;
    add(&mut words, telling(table, comments, FEWEST), most);
    (words.len() == most).then(|| joined(&words))
}

fn words<'a>(table: &'a Table, comments: &[usize]) -> Vec<&'a Readable> {
    let mut words = Vec::new();
    add(&mut words, telling(table, comments, (comments.len() / ONE_OF).max(FEWEST)), MOST_WORDS);
    words
}

/// Adds those that are no form of what is said already, as long as there are fewer than `most`.
fn add<'a>(words: &mut Vec<&'a Readable>, more: impl Iterator<Item = &'a Readable>, most: usize) {
    for word in more {
        let is_said = words.iter().any(|said| said.stem.contains(&word.stem) || word.stem.contains(&said.stem));
        if !is_said && words.len() < most {
            words.push(word);
        }
    }
}

fn joined(words: &[&Readable]) -> String {
    words.iter().map(|word| word.form.as_str()).collect::<Vec<_>>().join(", ")
}

/// The words that stand in at least so many of these comments and are no less common there than in all, those first that tell them
/// apart best.
fn telling<'a>(table: &'a Table, comments: &[usize], least: usize) -> impl Iterator<Item = &'a Readable> {
    let mut here: BTreeMap<usize, usize> = BTreeMap::new();
    for (term, _) in comments.iter().flat_map(|comment| &table.rows[*comment].terms) {
        *here.entry(*term).or_default() += 1;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_that_is_taken_gets_one_word_more_and_no_form_of_what_it_says() {
        let phone = "Ingen svarar i telefon på kvällen om man ringer sjuksköterskan";
        let texts = [phone, phone, phone, "Bussen går sällan", "Bussen är sen"];
        let table = Table::new(&texts);
        let label = label(&table, &[0, 1, 2]).unwrap();
        let longer = longer_label(&table, &[0, 1, 2], 1).unwrap();
        let more = longer.strip_prefix(&format!("{label}, ")).unwrap();
        assert!(!more.contains(',') && !label.split(", ").any(|word| word == more), "{longer}");
        assert_eq!(longer_label(&table, &[3, 4], 1), None, "they have no other word in common");
    }
}
