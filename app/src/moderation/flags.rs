//! Words in a comment that a moderator should look at: what resembles a personnummer, a telephone number or an address.
//! A help, never a judgement: nothing is hidden because of a flag.

use std::ops::Range;

use crate::answer::identity_number;

/// What a stretch of text resembles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// A Swedish personal identity number or coordination number with the right check digit.
    IdentityNumber,
    /// A Swedish telephone number, or one that begins with +.
    Telephone,
    /// An address for e-mail.
    Mail,
}

impl Flag {
    /// What stands beside the words, as "liknar ett telefonnummer".
    pub fn note(self) -> &'static str {
        match self {
            Self::IdentityNumber => "liknar ett personnummer",
            Self::Telephone => "liknar ett telefonnummer",
            Self::Mail => "liknar en e-postadress",
        }
    }
}

/// A stretch of text, flagged or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words as they were written.
    pub text: String,
    /// What they resemble.
    pub flag: Option<Flag>,
}

/// The whole text in parts, in order. Put together they are the text.
pub fn parts(text: &str) -> Vec<Part> {
    let part = |range: Range<usize>, flag| Part { text: text[range].to_owned(), flag };
    let mut parts = Vec::new();
    let mut from = 0;
    for (range, flag) in flags(text) {
        if from < range.start {
            parts.push(part(from..range.start, None));
        }
        from = range.end;
        parts.push(part(range, Some(flag)));
    }
    if from < text.len() {
        parts.push(part(from..text.len(), None));
    }
    parts
}

/// Every flagged stretch, in order, none over another.
fn flags(text: &str) -> Vec<(Range<usize>, Flag)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let begins = !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        match begins.then(|| flag_at(text, at)).flatten() {
            Some((end, flag)) => {
                found.push((at..end, flag));
                at = end;
            }
            None => at += letter.len_utf8(),
        }
    }
    found
}

/// What begins at `at`, and where it ends.
fn flag_at(text: &str, at: usize) -> Option<(usize, Flag)> {
    identity_number::length(&text[at..])
        .map(|length| (at + length, Flag::IdentityNumber))
        .or_else(|| telephone(&text[at..]).map(|length| (at + length, Flag::Telephone)))
        .or_else(|| mail(&text[at..]).map(|length| (at + length, Flag::Mail)))
}

/// 0 and seven to nine digits more, or + and eight to thirteen digits, with single spaces, strokes or brackets between.
fn telephone(text: &str) -> Option<usize> {
    let mut start = text.chars();
    let (most, abroad) = match (start.next()?, start.next()?) {
        ('0', '1'..='9') => (10, 0),
        ('+', '1'..='9') => (13, 1),
        _ => return None,
    };
    let (mut digits, mut end, mut between) = (0, 0, 0);
    // As far as the last group of digits that ended.
    let mut whole = (0, 0);
    for (i, letter) in text.char_indices().skip(abroad) {
        match letter {
            '0'..='9' if digits == most => {
                (digits, end) = whole;
                break;
            }
            '0'..='9' => (digits, end, between) = (digits + 1, i + 1, 0),
            ' ' | '-' | '–' | '(' | ')' | '/' | '\u{a0}' if between < 2 && digits < most => {
                whole = (digits, end);
                between += 1;
            }
            _ => break,
        }
    }
    (8..=most).contains(&digits).then_some(end)
}

/// Letters, @, letters, a dot, letters.
fn mail(text: &str) -> Option<usize> {
    let (name, rest) = text.split_once('@')?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let host = &rest[..rest.find(|c| !is_host(c)).unwrap_or(rest.len())];
    let host = host.trim_end_matches(['.', '-']);
    let (before, after) = host.rsplit_once('.')?;
    (!before.is_empty() && 2 <= after.chars().count()).then_some(name.len() + 1 + host.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The flagged words of `text`.
    fn flagged(text: &str) -> Vec<(String, Flag)> {
        parts(text).into_iter().filter_map(|part| Some((part.text, part.flag?))).collect()
    }

    #[track_caller]
    fn assert_flagged(text: &str, words: &str, flag: Flag) {
        assert_eq!(flagged(text), [(words.to_owned(), flag)], "{text}");
    }

    #[test]
    fn a_number_of_a_person_is_found_in_the_ways_it_is_written() {
        // 811228-9874 is the example number of the tax agency.
        for words in ["811228-9874", "8112289874", "19811228-9874", "198112289874", "811228 9874", "811228+9874"] {
            assert_flagged(&format!("Jag heter ({words})."), words, Flag::IdentityNumber);
        }
        assert_flagged("Samordningsnummer 701063-2391", "701063-2391", Flag::IdentityNumber);
    }

    #[test]
    fn other_digits_are_no_number_of_a_person() {
        for text in ["811228-9875", "811328-9874", "811232-9874", "8112289874000", "A8112289874", "år 1981 12 28"] {
            assert_eq!(flagged(text), [], "{text}");
        }
    }

    #[test]
    fn a_telephone_number_is_found_in_the_ways_it_is_written() {
        for words in
            ["070-174 06 05", "0701740605", "+46 70 174 06 05", "0611-123 45", "08-46500400", "(08) 465 004 00"]
        {
            let words = words.trim_start_matches('(');
            assert_flagged(&format!("Ring ({words}, tack"), words, Flag::Telephone);
        }
    }

    #[test]
    fn opening_hours_years_and_sums_are_no_telephone_numbers() {
        for text in ["kl. 08.00–17.00", "2027-03-01", "100 000 000 000 kronor", "0", "+", "07", "1177", "112"] {
            assert_eq!(flagged(text), [], "{text}");
        }
    }

    #[test]
    fn an_address_is_found_without_the_full_stop_after_it() {
        assert_flagged("Skriv till åsa.ek@storby.example.", "åsa.ek@storby.example", Flag::Mail);
        for text in ["vi ses @ torget", "a@b", "@storby.example", "namn@.example", "namn@storby."] {
            assert_eq!(flagged(text), [], "{text}");
        }
    }

    #[test]
    fn several_in_one_text_keep_their_order_and_every_letter_stays() {
        let text = "😀 811228-9874 0611-123 45 811228-9874 å@ö.se slut";
        let kinds: Vec<_> = flagged(text).into_iter().map(|(_, flag)| flag).collect();
        assert_eq!(kinds, [Flag::IdentityNumber, Flag::Telephone, Flag::IdentityNumber, Flag::Mail]);
        assert_eq!(parts(text).into_iter().map(|part| part.text).collect::<String>(), text);
    }
}
