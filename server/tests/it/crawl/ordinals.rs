//! Numbers on paper that count nobody: which page, question, sentence, paragraph or statement it is. They are known by where they stand
//! and never by how large they are.

/// Stands between pieces: a word and its number may be set apart.
const BREAK: char = '\u{1f}';

/// What stands before a number that says which: "fråga 3", "mening 2", "Sida 1", and "§ 4" of a protocol or of minutes; "question 3" of a form
/// in English.
const KINDS: [&str; 6] = ["fråga", "Fråga", "question", "mening", "Sida", "§"];

/// The pieces of a paper without such numbers.
pub fn without_ordinals<'a>(pieces: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let text = pieces.into_iter().collect::<Vec<_>>().join(&BREAK.to_string());
    let (mut kept, mut at) = (String::new(), 0);
    while let Some(before) = text[at..].find(|sign: char| sign.is_ascii_digit()) {
        let start = at + before;
        let end = start + text[start..].bytes().take_while(u8::is_ascii_digit).count();
        let is_ordinal = is_ordinal(&text[..start], &text[end..]);
        kept.push_str(if is_ordinal { &text[at..start] } else { &text[at..end] });
        at = end;
    }
    kept.push_str(&text[at..]);
    kept.split(BREAK).map(str::to_owned).collect()
}

/// Whether a number between these says which and not how many.
fn is_ordinal(before: &str, after: &str) -> bool {
    is_named(before) || is_last_page(before) || is_in_code(before) || heads_a_line(before, after)
}

fn is_named(before: &str) -> bool {
    let before = before.trim_end_matches(is_space);
    KINDS.iter().any(|kind| before.strip_suffix(kind).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)))
}

/// The last number of "Sida 1 av 3".
fn is_last_page(before: &str) -> bool {
    let Some(pages) = before.trim_end_matches(is_space).strip_suffix("av") else { return false };
    let pages = pages.trim_end_matches(is_space);
    let page = pages.trim_end_matches(|sign: char| sign.is_ascii_digit());
    page.len() < pages.len() && page.trim_end_matches(is_space).ends_with("Sida")
}

/// The digit of a round's code, as "HSD3".
fn is_in_code(before: &str) -> bool {
    before.len() - before.trim_end_matches(|sign: char| sign.is_ascii_uppercase()).len() == 3
}

/// "1. Hur lätt är det?", as a question or a statement begins under its number.
fn heads_a_line(before: &str, after: &str) -> bool {
    let is_first = before.is_empty() || before.ends_with(BREAK);
    let words = after.trim_start_matches(BREAK).strip_prefix('.').filter(|rest| rest.starts_with(is_space));
    let begins = |sign: char| sign.is_alphabetic() || sign == '”';
    is_first && words.is_some_and(|words| words.trim_start_matches(is_space).starts_with(begins))
}

fn is_space(sign: char) -> bool {
    sign.is_whitespace() || sign == BREAK
}

/// What is left of pieces that are written with a bar between them.
fn kept(pieces: &str) -> String {
    without_ordinals(pieces.split('|')).join("|")
}

#[test]
fn numbers_that_say_which_are_known_by_where_they_stand() {
    for (pieces, told) in [
        ("Underlag till fråga 3", "Underlag till fråga "),
        ("Underlag till mening 12|Fråga 7", "Underlag till mening |Fråga "),
        ("Bilaga HSD3 |Sida 2 av 13", "Bilaga HSD |Sida  av "),
        ("Sida |2| av |13", "Sida || av |"),
        ("§ 4 Papper|§ |5| Kommentarer", "§  Papper|§ || Kommentarer"),
        ("7. Det ska gå att ringa|8. ”Ring”", ". Det ska gå att ringa|. ”Ring”"),
    ] {
        assert_eq!(kept(pieces), told);
    }
}

#[test]
fn a_stray_number_is_none_of_them_however_small() {
    for stray in [
        "Av dem var 7 över 80 år",
        "7",
        "7 svar",
        "Där svarade 7. Det är få.",
        "7.5 %",
        "7. 12 mars",
        "De frågade 7",
        "Följdfråga 7",
        "40 av 7",
        "A7",
    ] {
        assert_eq!(kept(stray), stray);
    }
    assert_eq!(kept("Sida 1|av dem 7"), "Sida |av dem 7");
}
