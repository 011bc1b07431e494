//! Words in a comment that a moderator should look at: what resembles a personnummer, a telephone number or an address
//! ([`crate::answer::warnings`]); and what was odd about the answer as a whole. A help, never a judgement: nothing is
//! hidden, and nothing is left uncounted, because of a flag.

use std::ops::Range;

use analysis::topics::language::{Language, clearly};

use crate::{
    answer::warnings::{self, Kind},
    entity::submission_flag::Flag,
    moderation::nearness,
    swedish,
};

/// What stands beside the words, as "liknar ett telefonnummer".
pub fn note(kind: Kind) -> &'static str {
    match kind {
        Kind::IdentityNumber => "liknar ett personnummer",
        Kind::Telephone => "liknar ett telefonnummer",
        Kind::Mail => "liknar en e-postadress",
    }
}

/// What was odd about an answer, and what else it may be.
pub fn reason(flag: Flag) -> &'static str {
    match flag {
        Flag::Decoy => {
            "Ett fält som inte syns för människor var ifyllt. Det kan vara ett program, eller en webbläsare som fyller i av sig själv."
        }
        Flag::TooFast => {
            "Svaret skickades snabbare än någon hinner läsa. Det kan vara ett program, eller någon som hade formuläret öppet på nytt."
        }
        Flag::Burst => {
            "Svaret kom i en skur: många svar från samma nätverk på kort tid. Det är vanligt på ett möte eller i ett väntrum."
        }
        Flag::Unasked => {
            "Något i svaret gick inte att ta emot, och personen hade redan gått från svarsskärmen. Den delen är struken. Resten räknas."
        }
        Flag::WithoutCode => {
            "Koden från brevet gick inte att använda, och personen hade redan gått från svarsskärmen. Svaret är sparat men räknas inte."
        }
    }
}

/// The same in few words, to count by.
pub fn short_reason(flag: Flag) -> &'static str {
    match flag {
        Flag::Decoy => "ett fält som inte syns var ifyllt",
        Flag::TooFast => "skickat fortare än någon hinner läsa",
        Flag::Burst => "många svar från samma nätverk på kort tid",
        Flag::Unasked => "något struket, ingen kvar att fråga",
        Flag::WithoutCode => "utan giltig kod",
    }
}

/// That others have written the same, where they have.
pub fn same_text(others: u64) -> Option<String> {
    let others = i64::try_from(others).unwrap_or(i64::MAX);
    let more = swedish::count(others, "svar", "svar");
    (0 < others).then(|| {
        format!(
            "Samma text står i {more} till i omgången. Det kan vara en kampanj, eller att någon skickade två gånger."
        )
    })
}

/// That others have written nearly the same, where they have.
pub fn near_text(others: usize) -> Option<String> {
    let number = i64::try_from(others).unwrap_or(i64::MAX);
    let more = swedish::count(number, "svar", "svar");
    let least = if nearness::MOST <= others { "minst " } else { "" };
    (0 < others).then(|| {
        format!(
            "Nästan samma text, med något ord utbytt, står i {least}{more} till i omgången. Det kan vara en kampanj, eller att flera tycker \
             lika."
        )
    })
}

/// That the text is in another language than Swedish, where that is clear. The language of the form says nothing of it.
pub fn other_language(text: &str) -> Option<String> {
    let name = match clearly(text)? {
        Language::Swedish => return None,
        Language::Finnish => "finska",
        Language::English => "engelska",
    };
    Some(format!(
        "Texten ser ut att vara skriven på {name}: flera vanliga ord på {name} står i den. Läser du inte {name}, be en kollega som gör det."
    ))
}

/// A stretch of text, flagged or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words as they were written.
    pub text: String,
    /// What they resemble.
    pub kind: Option<Kind>,
}

/// The whole text in parts, in order. Put together they are the text.
pub fn parts(text: &str) -> Vec<Part> {
    let part = |range: Range<usize>, kind| Part { text: text[range].to_owned(), kind };
    let mut parts = Vec::new();
    let mut from = 0;
    for (range, kind) in warnings::stretches(text) {
        if from < range.start {
            parts.push(part(from..range.start, None));
        }
        from = range.end;
        parts.push(part(range, Some(kind)));
    }
    if from < text.len() {
        parts.push(part(from..text.len(), None));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_in_one_text_keep_their_order_and_every_letter_stays() {
        let text = "😀 811228-9874 0611-123 45 811228-9874 å@ö.se slut";
        let kinds: Vec<_> = parts(text).into_iter().filter_map(|part| part.kind).collect();
        assert_eq!(kinds, [Kind::IdentityNumber, Kind::Telephone, Kind::IdentityNumber, Kind::Mail]);
        assert_eq!(parts(text).into_iter().map(|part| part.text).collect::<String>(), text);
    }

    #[test]
    fn another_language_is_told_where_the_words_make_it_clear() {
        let said = other_language("Jono on liian pitkä, ja kukaan ei vastaa.");
        assert!(said.is_some_and(|said| said.contains("skriven på finska")));
        assert!(
            other_language("They never answer when you call.").is_some_and(|said| said.contains("skriven på engelska"))
        );
        for other in ["Det är svårt att få en tid.", "Kö", "Pitkä jono", ""] {
            assert_eq!(other_language(other), None, "{other}");
        }
    }

    #[test]
    fn nearly_the_same_text_is_told_only_where_there_are_others() {
        assert_eq!((same_text(0), near_text(0)), (None, None));
        assert!(near_text(1).is_some_and(|said| said.contains("står i 1\u{a0}svar till")));
        assert!(near_text(nearness::MOST).is_some_and(|said| said.contains("står i minst 100\u{a0}svar")));
        assert!(same_text(2).is_some_and(|said| said.starts_with("Samma text står i 2")));
    }
}
