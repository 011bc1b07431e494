//! What in a text points out a person: something that resembles a personnummer, a telephone number or an address for
//! e-mail. The resident is warned before sending, in the browser and by the server; the moderator sees the words marked.
//! A help, never a judgement: the text can be sent as it is. One recogniser of each, here and in
//! [`super::identity_number`], and small enough for the browser.

use std::ops::Range;

use super::identity_number;

/// What a stretch of text resembles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A Swedish personal identity number or coordination number, or what one looks like with a slip in it.
    IdentityNumber,
    /// A Swedish telephone number, or one that begins with +.
    Telephone,
    /// An address for e-mail.
    Mail,
}

impl Kind {
    /// Every kind, in the order they are told.
    pub const ALL: [Self; 3] = [Self::IdentityNumber, Self::Telephone, Self::Mail];

    /// As it is written in a form: what may stay in the text.
    pub fn code(self) -> &'static str {
        match self {
            Self::IdentityNumber => "number",
            Self::Telephone => "phone",
            Self::Mail => "mail",
        }
    }
}

/// Which kinds stand in `text`, each once, in the order of [`Kind::ALL`]. Empty for nearly every text.
pub fn seen(text: &str) -> Vec<Kind> {
    let found = stretches(text);
    Kind::ALL.into_iter().filter(|kind| found.iter().any(|(_, seen)| seen == kind)).collect()
}

/// Every stretch that resembles something, in order, none over another.
pub fn stretches(text: &str) -> Vec<(Range<usize>, Kind)> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut before = ' ';
    while let Some(letter) = text[at..].chars().next() {
        match kind_of(before, &text[at..]) {
            Some((length, kind)) => {
                found.push((at..at + length, kind));
                at += length;
                // Every kind ends in a letter or a digit.
                before = '0';
            }
            None => {
                at += letter.len_utf8();
                before = letter;
            }
        }
    }
    found
}

/// What `text` begins with, and how many bytes that takes. A number of a person may follow a letter; the others are words
/// of their own.
fn kind_of(before: char, text: &str) -> Option<(usize, Kind)> {
    if before.is_ascii_digit() {
        return None;
    }
    let number = identity_number::length(text).map(|length| (length, Kind::IdentityNumber));
    if number.is_some() || before.is_alphanumeric() {
        return number;
    }
    let telephone = telephone(text).map(|length| (length, Kind::Telephone));
    telephone.or_else(|| mail(text).map(|length| (length, Kind::Mail)))
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

/// The most characters before the @ of an address. A bound keeps the look at a long text short.
const LONGEST_NAME: usize = 64;

/// Letters, @, letters, a dot, letters.
fn mail(text: &str) -> Option<usize> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let (at, sign) = text.char_indices().take(LONGEST_NAME + 1).find(|(_, c)| !is_name(*c))?;
    if at == 0 || sign != '@' {
        return None;
    }
    let rest = &text[at + 1..];
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let host = &rest[..rest.find(|c| !is_host(c)).unwrap_or(rest.len())];
    let host = host.trim_end_matches(['.', '-']);
    let (before, after) = host.rsplit_once('.')?;
    (!before.is_empty() && 2 <= after.chars().count()).then_some(at + 1 + host.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The words of `text` that resemble something.
    fn found(text: &str) -> Vec<(&str, Kind)> {
        stretches(text).into_iter().map(|(range, kind)| (&text[range], kind)).collect()
    }

    #[track_caller]
    fn assert_found(text: &str, words: &str, kind: Kind) {
        assert_eq!(found(text), [(words, kind)], "{text}");
    }

    #[test]
    fn a_number_of_a_person_is_found_in_the_ways_it_is_written() {
        // 811228-9874 is the example number of the tax agency.
        for words in ["811228-9874", "8112289874", "19811228-9874", "198112289874", "811228 9874", "811228+9874"] {
            assert_found(&format!("Jag heter ({words})."), words, Kind::IdentityNumber);
        }
        assert_found("Samordningsnummer 701063-2391", "701063-2391", Kind::IdentityNumber);
        assert_found("Mitt nummer är 811228-9875", "811228-9875", Kind::IdentityNumber);
    }

    #[test]
    fn other_digits_are_no_number_of_a_person() {
        for text in ["811328-9874", "811232-9874", "8112289874000", "år 1981 12 28"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn a_telephone_number_is_found_in_the_ways_it_is_written() {
        for words in [
            "070-174 06 05",
            "0701740605",
            "+46 70 174 06 05",
            "0611-123 45",
            "0611-123456",
            "08-46500400",
            "(08) 465 004 00",
        ] {
            let words = words.trim_start_matches('(');
            assert_found(&format!("Ring ({words}, tack"), words, Kind::Telephone);
        }
    }

    #[test]
    fn opening_hours_years_and_sums_are_no_telephone_numbers() {
        for text in ["kl. 08.00–17.00", "2027-03-01", "100 000 000 000 kronor", "0", "+", "07", "1177", "112"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn an_address_is_found_without_the_full_stop_after_it() {
        assert_found("Skriv till åsa.ek@storby.example.", "åsa.ek@storby.example", Kind::Mail);
        for text in ["vi ses @ torget", "a@b", "@storby.example", "namn@.example", "namn@storby."] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn each_kind_is_told_once_and_in_the_same_order() {
        let text = "å@ö.se och 0611-123 45 och b@ö.se, inte 811228-9874 eller 0611-123 46";
        assert_eq!(seen(text), Kind::ALL);
        assert_eq!(seen("Ring 112 eller 1177."), []);
    }

    #[test]
    fn the_longest_text_is_looked_through_at_once() {
        // A look that began anew at every letter would take minutes here.
        let text = "a.".repeat(1_000_000);
        assert_eq!(seen(&text), []);
    }

    proptest! {
        #[test]
        fn whatever_is_written_the_stretches_are_in_order_and_whole(text in "[0-9@. +a-zåäö()🙂\n-]{0,60}") {
            let mut end = 0;
            for (range, _) in stretches(&text) {
                prop_assert!(end <= range.start && range.start < range.end);
                prop_assert!(text.get(range.clone()).is_some());
                end = range.end;
            }
        }

        #[test]
        fn what_stands_alone_is_found_between_any_other_words(before in "[a-zåäö ,.]{0,20} ", after in "[ ,;!][a-zåäö ]{0,20}") {
            for (words, kind) in [("811228-9874", Kind::IdentityNumber), ("070-174 06 05", Kind::Telephone), ("a@ö.se", Kind::Mail)] {
                prop_assert_eq!(seen(&format!("{before}{words}{after}")), vec![kind]);
            }
        }
    }
}
