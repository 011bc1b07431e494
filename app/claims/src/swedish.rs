//! Numbers as they are written in Swedish, and words that are numbers.

/// A whole number with a no-break space between thousands: "12 345".
pub(crate) fn number(n: u32) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if 0 < at && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// "1 svar", "17 svar". Whoever has the link may answer twice, so answers are counted and not people.
pub(crate) fn answers(n: u32) -> String {
    format!("{}\u{a0}svar", number(n))
}

/// `text` with a small first letter, as in running text. A word of capitals keeps them.
pub(crate) fn small(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !letters.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// What numbers are made of. "en" and "ett" stand only inside or at the end of one.
const PIECES: [&str; 35] = [
    "noll", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton",
    "femton", "sexton", "sjutton", "arton", "nitton", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio",
    "åttio", "nittio", "hundra", "tusen", "miljoner", "miljon", "tjog", "dussin", "ett", "en",
];

/// Words that are numbers though they are not made like one.
const OTHERS: [&str; 25] = [
    "procent",
    "procentenheter",
    "procentenhet",
    "promille",
    "tvåa",
    "trea",
    "tredjedel",
    "tredjedelar",
    "fjärdedel",
    "fjärdedelar",
    "femtedel",
    "femtedelar",
    "tiondel",
    "tiondelar",
    "dubbelt",
    "dubbla",
    "tredubbelt",
    "hälften",
    "båda",
    "bägge",
    "tredje",
    "fjärde",
    "femte",
    "sjätte",
    "tionde",
];

/// Whether a small-lettered word is a number or counts parts. "en" and "ett" alone are articles here: see `numbers`.
pub(crate) fn is_number(word: &str) -> bool {
    if word.contains(|letter: char| letter.is_ascii_digit() || letter == '%' || letter == '½') {
        return true;
    }
    if matches!(word, "en" | "ett") {
        return false;
    }
    let stem = word.strip_suffix("talet").or_else(|| word.strip_suffix("tals")).or_else(|| word.strip_suffix("tal"));
    let counted = stem.filter(|stem| !matches!(*stem, "en" | "ett" | "")).unwrap_or(word);
    OTHERS.contains(&word) || (!counted.is_empty() && is_made_of_pieces(counted))
}

fn is_made_of_pieces(word: &str) -> bool {
    word.is_empty() || PIECES.iter().any(|piece| word.strip_prefix(piece).is_some_and(is_made_of_pieces))
}

/// "På finska": how a sentence names a language by its code. Nothing for one that it has no word for.
pub(crate) fn in_language(code: &str) -> Option<&'static str> {
    Some(match code {
        "sv" => "på svenska",
        "sv-x-lattlast" => "på lättläst svenska",
        "fi" => "på finska",
        "en" => "på engelska",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_and_answers_are_counted() {
        assert_eq!(number(1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(number(214), "214");
        assert_eq!((answers(1), answers(17)), ("1\u{a0}svar".to_owned(), "17\u{a0}svar".to_owned()));
    }

    #[test]
    fn numbers_are_known_however_they_are_made() {
        for word in
            ["17", "62%", "två", "tjugofem", "tvåhundrafyrtioett", "femtiotal", "tusentals", "procent", "hälften"]
        {
            assert!(is_number(word), "{word}");
        }
        for word in
            ["en", "ett", "enig", "sexuell", "tider", "nionde-", "trevlig", "samtal", "antal", "ental", "femma-"]
        {
            assert!(!is_number(word), "{word}");
        }
    }

    #[test]
    fn an_option_begins_small_in_running_text() {
        assert_eq!(small("Få besök hemma"), "få besök hemma");
        assert_eq!(small("IVO"), "IVO");
        assert_eq!(small("Åka buss"), "åka buss");
    }
}
