//! Recognises a personnummer or samordningsnummer in what somebody writes, on the device and on the server, so that they
//! can be asked to take it away before others read it; and for the moderator, who sees it marked.

/// Whether a number that could be a person's stands anywhere in `text`: ten or twelve digits, with or without signs
/// between, a date that exists (day + 60 in a samordningsnummer) and the right check digit.
pub fn is_in(text: &str) -> bool {
    let starts = |at: usize| !text[..at].ends_with(|c: char| c.is_ascii_digit());
    text.char_indices().any(|(at, _)| starts(at) && length(&text[at..]).is_some())
}

/// How many bytes such a number takes at the beginning of `text`, if one stands there and no digit follows it.
pub fn length(text: &str) -> Option<usize> {
    [4, 2].into_iter().find_map(|year_digits| {
        let (digits, length) = read(text, year_digits)?;
        is_real(&digits).then_some(length)
    })
}

/// The digits of year, month, day and number, and how far they reach. Between them may stand one sign.
fn read(text: &str, year_digits: usize) -> Option<(Vec<u32>, usize)> {
    let mut digits = Vec::with_capacity(12);
    let mut rest = text;
    for length in [year_digits, 2, 2, 4] {
        if !digits.is_empty() {
            rest = rest.strip_prefix(is_sign).unwrap_or(rest);
        }
        let part = rest.get(..length)?.chars().map(|c| c.to_digit(10));
        digits.extend(part.collect::<Option<Vec<_>>>()?);
        rest = &rest[length..];
    }
    let ends = !rest.starts_with(|c: char| c.is_ascii_digit());
    ends.then_some((digits, text.len() - rest.len()))
}

fn is_sign(c: char) -> bool {
    matches!(c, '-' | '+' | '–' | '−' | '.' | '/' | '\u{2010}' | '\u{2011}') || (c.is_whitespace() && c != '\n')
}

fn is_real(digits: &[u32]) -> bool {
    let (century, ten) = digits.split_at(digits.len() - 10);
    let plausible = matches!(century, [] | [1, 8 | 9] | [2, 0]);
    plausible && is_date(century, ten) && luhn(ten)
}

/// Whether the first six of `ten` are a day. Without a century a leap day is believed where any century has it.
fn is_date(century: &[u32], ten: &[u32]) -> bool {
    let two = |at: usize| ten[at] * 10 + ten[at + 1];
    let (year, month) = (two(0), two(2));
    let day = if 60 < two(4) { two(4) - 60 } else { two(4) };
    let leap = year.is_multiple_of(4) && !(year == 0 && !century.is_empty() && century != [2, 0]);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

/// The check digit: every other digit doubled, the digits of it all summed, and the sum ends in zero.
fn luhn(ten: &[u32]) -> bool {
    let doubled = |(place, digit): (usize, &u32)| {
        if place.is_multiple_of(2) { digit * 2 } else { *digit }
    };
    let sum: u32 = ten.iter().enumerate().map(doubled).map(|value| value / 10 + value % 10).sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The example numbers that Skatteverket and Wikipedia print; they belong to nobody.
    const KNOWN: [&str; 6] =
        ["811218-9876", "8112189876", "19811218-9876", "198112189876", "670919-9530", "701063-2391"];

    #[test]
    fn known_numbers_are_found_wherever_they_stand() {
        for number in KNOWN {
            for text in
                [number.to_owned(), format!("Jag heter så ({number})."), format!("å{number}ö"), format!("x\n{number}")]
            {
                assert!(is_in(&text), "{text}");
            }
        }
    }

    #[test]
    fn other_signs_between_the_digits_do_not_hide_it() {
        for text in
            ["811218+9876", "811218 9876", "811218–9876", "1981-12-18-9876", "1981 12 18 9876", "811218\u{a0}9876"]
        {
            assert!(is_in(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "",
            "811218-9875",
            "811318-9876",
            "811232-9876",
            "070-123 45 67",
            "0811218-98761",
            "8112189876543",
            "811218--9876",
            "12 345 kronor",
            "ring 112 eller 1177",
            "19001-2345",
        ] {
            assert!(!is_in(text), "{text}");
        }
    }

    #[test]
    fn a_leap_day_needs_a_leap_year() {
        assert!(is_date(&[], &[0, 0, 0, 2, 2, 9]));
        assert!(is_date(&[2, 0], &[0, 0, 0, 2, 2, 9]));
        assert!(!is_date(&[1, 9], &[0, 0, 0, 2, 2, 9]));
        assert!(!is_date(&[], &[0, 1, 0, 2, 2, 9]));
    }

    /// A number with the right check digit, born as `day` says (day + 60 where it is a samordningsnummer).
    fn number(year: u32, month: u32, day: u32, serial: u32) -> String {
        let nine = format!("{year:02}{month:02}{day:02}{serial:03}");
        let ten = |last: u32| format!("{nine}{last}").chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>();
        let last = (0..10).find(|last| luhn(&ten(*last))).unwrap();
        format!("{nine}{last}")
    }

    proptest! {
        #[test]
        fn every_number_is_found(year in 0_u32..100, month in 1_u32..=12, day in 1_u32..=28, serial in 0_u32..1000, coordination: bool) {
            let day = if coordination { day + 60 } else { day };
            let number = number(year, month, day, serial);
            let parted = format!("{}-{}", &number[..6], &number[6..]);
            let whole = format!("19{number}");
            prop_assert!(is_in(&number) && is_in(&parted) && is_in(&whole));
        }

        #[test]
        fn no_text_makes_it_fail(text: String) {
            is_in(&text);
        }
    }
}
