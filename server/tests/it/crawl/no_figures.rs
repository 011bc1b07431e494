//! Numbers on a page of a result that count nobody, each kind with its reason. They are known by the words around them and never by how large
//! they are; where one stands alone it is taken for a figure.

use std::{collections::BTreeSet, sync::LazyLock};

use app::words::Words;
use chrono::NaiveDate;

use super::{ordinals::without_ordinals, release::numbers};

/// Words that are not the service's, in which a number is no figure of its: what people wrote, quoted word for word, and the
/// fingerprint, whose letters are digits too.
pub(super) const OTHERS: &str = ".claim-quote, .quote blockquote, blockquote.quote, .fingerprint";

/// The name of how a fingerprint is made.
const METHOD: (&str, &str) = ("SHA-256", "SHA");

/// Before the number of a version, of a result or of a summary: it counts texts.
const VERSIONS: [&str; 2] = ["version", "versio"];

/// The months, as each language writes them in a day.
static MONTHS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let firsts = (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(2001, month, 1));
    let days = firsts.flat_map(|first| Words::all().iter().map(move |words| words.day(first)));
    let words = days.flat_map(|day| day.split(' ').map(str::to_owned).collect::<Vec<_>>());
    words.filter(|word| !word.is_empty() && word.chars().all(char::is_alphabetic)).collect()
});

/// The numbers of a text that may be figures.
pub(super) fn figures_in(text: &str) -> Vec<u32> {
    numbers(&plain(text))
}

/// A text without its days, its versions, and the numbers that say which question or paragraph it is; every space parts words in it, but one
/// between the thousands of a number, which is gone.
pub(super) fn plain(text: &str) -> String {
    let text = with_spaces(&text.replace(METHOD.0, METHOD.1));
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let kept = (0..words.len()).filter(|at| !is_of_day(&words, *at) && !is_of_version(&words, *at));
    let kept = kept.map(|at| words[at]).collect::<Vec<_>>().join(" ");
    without_ordinals([kept.as_str()]).concat()
}

fn with_spaces(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_digit);
    let is_inside = |at: usize| signs[at] == '\u{a0}' && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
    let kept = (0..signs.len()).filter(|at| !is_inside(*at)).map(|at| signs[at]);
    kept.map(|sign| if sign.is_whitespace() { ' ' } else { sign }).collect()
}

/// The day or the year of "23 november 2025" or "23. marraskuuta 2025": when something was done. A month without both is none.
fn is_of_day(words: &[&str], at: usize) -> bool {
    let before = at.checked_sub(1);
    [before, Some(at + 1)].into_iter().flatten().any(|month| {
        let is_month = words.get(month).is_some_and(|word| MONTHS.contains(*word));
        let day = month.checked_sub(1).and_then(|at| digits(words[at]));
        let year = words.get(month + 1).and_then(|word| digits(word)).filter(|year| year.len() == 4);
        is_month && year.is_some() && day.is_some_and(|day| day.parse().is_ok_and(|day: u32| (1..=31).contains(&day)))
    })
}

fn is_of_version(words: &[&str], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| words[before].to_lowercase());
    digits(words[at]).is_some() && before.is_some_and(|before| VERSIONS.contains(&before.as_str()))
}

/// The digits of a word that has nothing else in it but what stands around a number.
pub(super) fn digits(word: &str) -> Option<&str> {
    let inner = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    (!inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_digit())).then_some(inner)
}

#[test]
fn what_counts_nobody_is_known_by_the_words_around_it() {
    for text in [
        "Rättat den 23 november 2025. Skäl:",
        "Väestö on laskettu 31. joulukuuta 2019.",
        "Decided by socialnämnden on 21 November 2026, § 41 (exempel).",
        "Version 1, godkänd 9 november 2026.",
        "Lue versio 1, joka on korvattu",
        "räkna ut dess SHA-256.",
        "2. Var vill du få stöd?",
    ] {
        assert_eq!(figures_in(text), Vec::<u32>::new(), "{text}");
    }
}

#[test]
fn every_other_number_is_taken_for_a_figure() {
    for (text, told) in [
        ("17 av de 24 svarade i november 2026", &[17, 24, 2026][..]),
        ("den 32 november 2026", &[32, 2026][..]),
        ("23 november 25", &[23, 25][..]),
        ("17 svar den 9 november 2026", &[17][..]),
        ("version av 17", &[17][..]),
        ("17\u{a0}svar av 1\u{a0}200", &[17, 1200][..]),
        ("36–40\u{a0}%", &[36, 40][..]),
    ] {
        assert_eq!(figures_in(text), told, "{text}");
    }
}
