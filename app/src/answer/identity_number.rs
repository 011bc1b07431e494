//! Recognises a personnummer or samordningsnummer in what somebody writes, on the device and on the server, so that they
//! can be asked to take it away before others read it; and for the moderator, who sees it marked.

/// Whether a number that could be a person's stands anywhere in `text`: ten or twelve digits, with or without signs
/// between, a date that exists (day + 60 in a samordningsnummer) and the right check digit. People mistype: without the right
/// check digit it must look as such a number is mostly written.
pub fn is_in(text: &str) -> bool {
    let starts = |at: usize| !text[..at].ends_with(|c: char| c.is_ascii_digit());
    text.char_indices().any(|(at, _)| starts(at) && length(&text[at..]).is_some())
}

/// How many bytes such a number takes at the beginning of `text`, if one stands there and no digit follows it.
pub fn length(text: &str) -> Option<usize> {
    [4, 2].into_iter().find_map(|year_digits| {
        let (digits, length) = read(text, year_digits)?;
        let (century, ten) = digits.split_at(digits.len() - 10);
        let born =
            matches!(century, [] | [1, 8 | 9] | [2, 0]) && is_date(century, ten) && !has_area_code(&text[..length]);
        (born && (luhn(ten) || is_mistyped(&text[..length], ten))).then_some(length)
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
    is_stroke(c) || matches!(c, '.' | '/') || (c.is_whitespace() && c != '\n')
}

fn is_stroke(c: char) -> bool {
    matches!(c, '-' | '+' | '–' | '−' | '\u{2010}' | '\u{2011}')
}

/// Whether a stroke stands after an area code of four digits and nowhere else ("0611-123456"): so telephone numbers are written, and nobody's
/// personnummer, whatever day the digits may be. As a telephone number it is warned about all the same.
fn has_area_code(text: &str) -> bool {
    let Some((area, rest)) = text.split_once(is_stroke) else { return false };
    let is_area = area.len() == 4 && area.starts_with('0') && !area.starts_with("00");
    is_area && rest.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` with the digits `ten` looks like a person's number with a slip in it: no sign but a stroke before the last
/// four. Telephone numbers begin with zero where they have no stroke; numbers of cases end in a year ("001205-2027"), and
/// stretches of days in a day ("270301-0315").
fn is_mistyped(text: &str, ten: &[u32]) -> bool {
    let date = text[..text.len() - 4].trim_end_matches(is_stroke);
    let usual = date.bytes().all(|byte| byte.is_ascii_digit());
    let telephone = date.len() + 4 == text.len() && text.starts_with('0');
    let (front, back) = (ten[6] * 10 + ten[7], ten[8] * 10 + ten[9]);
    let year = matches!(front, 19 | 20);
    let day = matches!(front, 1..=12) && matches!(back, 1..=31);
    usual && !telephone && !year && !day
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
    fn a_slip_in_the_number_does_not_hide_it() {
        for text in ["811218-9875", "811218-9867", "8112189875", "19811218-9875", "198112189875", "811278+9875"] {
            assert!(is_in(text), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_cases_and_days_are_no_slip() {
        for text in [
            "0701234567",
            "0701-234568",
            // The check digit of 06 11 12-3456 is right.
            "0611-123456",
            "070-123 45 67",
            "dnr 001205-2027",
            "den 270301-0315",
            "20270301-0315",
            "270301–270315",
            "2027-03-01 0816",
            "811218 9875",
            "81.12.18.9875",
            "556036-0793",
            "2027001234",
            "SOC/2027:14",
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
        fn a_number_with_one_wrong_digit_at_its_end_is_found(year in 10_u32..100, month in 1_u32..=12, day in 1_u32..=28, serial in 210_u32..1000, slip in 1_u32..10) {
            let number = number(year, month, day, serial);
            let (nine, last) = number.split_at(9);
            let wrong = (last.parse::<u32>().unwrap() + slip) % 10;
            for text in [format!("{nine}{wrong}"), format!("{}-{}{wrong}", &nine[..6], &nine[6..]), format!("19{nine}{wrong}")] {
                prop_assert!(is_in(&text), "{}", text);
            }
        }

        #[test]
        fn without_the_check_digit_no_telephone_number_case_or_day_is_one(
            area in 1_usize..4, (one, two) in (0_u32..10_000, 0_u32..10_000), year in 1990_u32..2040, month in 1_u32..=12, day in 1_u32..=28
        ) {
            let digits = format!("0{one:04}{two:04}7");
            let (area, rest) = digits.split_at(1 + area);
            let short = year % 100;
            for text in [
                digits.clone(),
                format!("{area}-{rest}"),
                format!("{area} {} {}", &rest[..3], &rest[3..]),
                format!("{year}-{one:06}"),
                format!("{year}/{one}-{month}"),
                format!("{month:02}{day:02}{:02}-{year}", one % 100),
                format!("{}{one:06}", year.max(2013)),
                format!("{year}-{month:02}-{day:02}"),
                format!("{year}{month:02}{day:02}-{month:02}{day:02}"),
                format!("{short:02}{month:02}{day:02}-{month:02}{day:02}"),
            ] {
                let ten: Vec<_> = text.chars().filter_map(|c| c.to_digit(10)).collect();
                let right = ten.len() < 10 || luhn(&ten[ten.len() - 10..]);
                prop_assert!(right || !is_in(&text), "{}", text);
            }
        }

        #[test]
        fn no_text_makes_it_fail(text: String) {
            is_in(&text);
        }
    }
}
