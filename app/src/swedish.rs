//! Numbers, dates and plural forms as they are written in Swedish.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::{Europe::Stockholm, Tz};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

const WORDS: [&str; 13] =
    ["inga", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

/// The time on the wall in Sweden.
pub fn local(at: DateTime<Utc>) -> DateTime<Tz> {
    at.with_timezone(&Stockholm)
}

/// "15 april 2027".
pub fn day(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), MONTHS[day.month0() as usize % 12], day.year())
}

/// "15 april 2027", where the moment falls on that day in Sweden.
pub fn day_of(at: DateTime<Utc>) -> String {
    day(local(at).date_naive())
}

/// "april 2027", where the moment falls in that month in Sweden.
pub fn month_of(at: DateTime<Utc>) -> String {
    let day = local(at);
    format!("{} {}", MONTHS[day.month0() as usize % 12], day.year())
}

/// "15 april 2027 kl. 13.30", in Sweden.
pub fn moment(at: DateTime<Utc>) -> String {
    let local = local(at);
    format!("{} kl. {}", day(local.date_naive()), local.format("%H.%M"))
}

/// A whole number with a no-break space between thousands: "12 345".
pub fn number(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if 0 < i && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    if n < 0 { format!("−{out}") } else { out }
}

/// A count and its noun: `count(1, "omgång", "omgångar")` is "1 omgång".
pub fn count(n: i64, one: &str, many: &str) -> String {
    format!("{}\u{a0}{}", number(n), if n == 1 { one } else { many })
}

/// As [`count`], for running text: words up to twelve, and "ingen"/"inga" left to the caller's `none`.
pub fn in_words(n: usize, one: &str, many: &str) -> String {
    match WORDS.get(n) {
        Some(_) if n == 1 => format!("en {one}"),
        Some(word) => format!("{word} {many}"),
        None => count(i64::try_from(n).unwrap_or(i64::MAX), one, many),
    }
}

/// What to sort names by: å, ä and ö come last, in that order, and capitals do not count.
pub fn sort_key(text: &str) -> String {
    let place = |letter| match letter {
        'å' => '\u{e000}',
        'ä' => '\u{e001}',
        'ö' => '\u{e002}',
        letter => letter,
    };
    text.to_lowercase().chars().map(place).collect()
}

/// Things in a row in running text: "finska", "finska och samiska", "a, b och c".
pub fn list(things: &[&str]) -> String {
    match things {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} och {last}", first.join(", ")),
    }
}

/// `text` with a capital first letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// `text` with a small first letter: what stands on a line of its own, in running text.
pub fn small(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_by_a_no_break_space() {
        assert_eq!(number(1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(number(123), "123");
        assert_eq!(number(-1_000), "−1\u{a0}000");
    }

    #[test]
    fn a_moment_is_told_in_swedish_time() {
        let at = DateTime::parse_from_rfc3339("2027-04-15T11:30:00Z").unwrap().to_utc();
        assert_eq!(moment(at), "15 april 2027 kl. 13.30");
        let midnight = DateTime::parse_from_rfc3339("2026-12-31T23:30:00Z").unwrap().to_utc();
        assert_eq!(day_of(midnight), "1 januari 2027");
    }

    #[test]
    fn a_ring_and_dots_sort_last() {
        let mut names = ["Örnsköldsvik", "Ånge", "Härnösand", "Timrå", "Eskilstuna", "Hults"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Eskilstuna", "Hults", "Härnösand", "Timrå", "Ånge", "Örnsköldsvik"]);
    }

    #[test]
    fn the_last_thing_in_a_row_follows_och() {
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["finska"]), "finska");
        assert_eq!(list(&["finska", "samiska", "meänkieli"]), "finska, samiska och meänkieli");
    }

    #[test]
    fn one_and_many_have_their_own_forms() {
        assert_eq!(count(1, "omgång", "omgångar"), "1\u{a0}omgång");
        assert_eq!(count(2, "omgång", "omgångar"), "2\u{a0}omgångar");
        assert_eq!(in_words(2, "sak", "saker"), "två saker");
    }
}
