//! Where words stand in a text, however they are written: large or small letters, with or without dots and accents, numbers with
//! or without spaces. Rather too much is found than too little.

use std::ops::Range;

/// So many words in a row are no chance.
const RUN: usize = 6;

/// A word with so many letters may go on, as "Annalle"; a shorter one only with an s, or "Bo" would be found in "bostad".
const LONG_WORD: usize = 4;

/// A number with so many digits is found in the middle of others too.
const LONG_NUMBER: usize = 4;

/// Stands in a folded text for words that are masked. It is part of no word.
pub const MASKED: char = '|';

/// One letter or digit, or a space between words, with the bytes where it stands.
struct Sign {
    letter: char,
    range: Range<usize>,
}

/// What the text says: letters without dots and accents, all small, one space between words and none between digits.
pub fn folded(text: &str) -> String {
    let letters: String = signs(text).into_iter().map(|sign| sign.letter).collect();
    letters.trim().to_owned()
}

/// The bytes of every place where `passage` stands in `text`, to the end of its last word.
pub fn places(text: &str, passage: &str) -> Vec<Range<usize>> {
    let signs = signs(text);
    let letters: Vec<char> = signs.iter().map(|sign| sign.letter).collect();
    let sought: Vec<char> = folded(passage).chars().collect();
    let bytes = |found: Range<usize>| signs[found.start].range.start..signs[found.end - 1].range.end;
    found(&letters, &sought).into_iter().map(bytes).collect()
}

/// Whether the folded `sought` stands in the folded `text`.
pub fn stands(text: &str, sought: &str) -> bool {
    let letters = |text: &str| text.chars().collect::<Vec<_>>();
    !sought.is_empty() && text.contains(sought) && !found(&letters(text), &letters(sought)).is_empty()
}

/// The runs of words of a folded text; two texts with one in common say some of the same. A short text has none.
pub fn runs(folded: &str) -> Vec<String> {
    words(folded).windows(RUN).map(|run| run.join(" ")).collect()
}

/// Whether a folded text is too short for a run, and yet more than a word that anybody writes.
pub fn is_short(folded: &str) -> bool {
    (2..RUN).contains(&words(folded).len()) && !folded.contains(MASKED)
}

fn words(folded: &str) -> Vec<&str> {
    folded.split([' ', MASKED]).filter(|word| !word.is_empty()).collect()
}

fn found(text: &[char], sought: &[char]) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while !sought.is_empty() && at + sought.len() <= text.len() {
        let here = text[at..].starts_with(sought) && begins(text, at, sought);
        match here.then(|| ends(text, at + sought.len(), sought)).flatten() {
            Some(end) => {
                found.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a word or a number begins at `at`.
fn begins(text: &[char], at: usize, sought: &[char]) -> bool {
    let digits = sought.iter().take_while(|letter| letter.is_ascii_digit()).count();
    let before = at.checked_sub(1).map(|before| text[before]);
    LONG_NUMBER <= digits
        || before.is_none_or(|before| !before.is_alphanumeric() || before.is_ascii_digit() != text[at].is_ascii_digit())
}

/// Where the word or number ends that goes on at `end`, if it is still the one that is sought.
fn ends(text: &[char], end: usize, sought: &[char]) -> Option<usize> {
    let last = *sought.last()?;
    let is_same = |letter: &&char| letter.is_alphanumeric() && letter.is_ascii_digit() == last.is_ascii_digit();
    let rest = text[end..].iter().take_while(is_same).count();
    let word = sought.iter().rev().take_while(|letter| letter.is_alphanumeric()).count();
    let goes_on = last.is_ascii_digit() || LONG_WORD <= word || text[end..end + rest] == ['s'];
    (rest == 0 || goes_on).then_some(end + rest)
}

fn signs(text: &str) -> Vec<Sign> {
    let mut signs: Vec<Sign> = Vec::new();
    for (at, written) in text.char_indices() {
        let range = at..at + written.len_utf8();
        let small = written.to_lowercase().next().unwrap_or(written);
        match signs.last_mut() {
            Some(last) if is_accent(written) => last.range.end = range.end,
            Some(last) if last.letter == ' ' && !small.is_alphanumeric() => {}
            _ => signs.push(Sign { letter: if small.is_alphanumeric() { plain(small) } else { ' ' }, range }),
        }
    }
    without_gaps(signs)
}

/// Takes away what stands between two digits.
fn without_gaps(signs: Vec<Sign>) -> Vec<Sign> {
    let letters: Vec<char> = signs.iter().map(|sign| sign.letter).collect();
    let is_digit =
        |place: Option<usize>| place.and_then(|place| letters.get(place)).is_some_and(|letter| letter.is_ascii_digit());
    let is_gap = |place: usize| letters[place] == ' ' && is_digit(place.checked_sub(1)) && is_digit(Some(place + 1));
    let kept = signs.into_iter().enumerate().filter(|(place, _)| !is_gap(*place));
    kept.map(|(_, sign)| sign).collect()
}

/// Whether it is set on the letter before it.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The letter without what is set on it.
fn plain(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'à' | 'á' | 'â' | 'ã' => 'a',
        'ö' | 'ø' | 'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ü' | 'ù' | 'ú' | 'û' => 'u',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, passage: &str) -> Vec<String> {
        places(text, passage).into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        let text = "ÅSA  Öbergs granne, asa\noberg, A\u{30a}sa O\u{308}berg. Susanna-Åsa Ö. Åsa Åberg.";
        assert_eq!(read(text, "Åsa Öberg"), ["ÅSA  Öbergs", "asa\noberg", "A\u{30a}sa O\u{308}berg"]);
    }

    #[test]
    fn a_number_is_found_with_and_without_spaces() {
        let text = "Ring 0611-123 45 eller 061112345, lgh tre 0611 12345.";
        assert_eq!(read(text, "0611-123 45"), ["0611-123 45", "061112345", "0611 12345"]);
    }

    #[test]
    fn a_short_name_is_not_found_in_other_words() {
        assert_eq!(read("Bo bor i Bos bostad", "Bo"), ["Bo", "Bos"]);
        assert_eq!(read("Annalle och Annas Susanna", "Anna"), ["Annalle", "Annas"]);
        assert_eq!(read("Åsa", " "), Vec::<String>::new());
    }

    #[test]
    fn folded_texts_are_compared_as_texts_are() {
        assert!(stands(&folded("Min granne ASA ÖBERG är sjuk"), &folded("Åsa Öberg")));
        assert!(!stands(&folded("Bostaden"), &folded("Bo")) && !stands("bo", ""));
    }

    #[test]
    fn six_words_in_a_row_are_a_run_and_less_is_a_short_text() {
        assert_eq!(runs("en tva tre fyra fem sex sju"), ["en tva tre fyra fem sex", "tva tre fyra fem sex sju"]);
        assert!(runs("en tva tre fyra fem").is_empty() && is_short("asa oberg") && !is_short("ja") && !is_short("|"));
    }
}
