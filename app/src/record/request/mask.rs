//! Masking: how a text reads without what is secret. A mask is for what is given out on request; what others read on the pages
//! is a moderator's redaction, and neither follows from the other.

use std::ops::Range;

use super::alike;

/// What stands in place of masked words.
pub const MARK: &str = "[maskat]";

/// Sections that are often asked for, and what they protect: offentlighets- och sekretesslagen (2009:400).
pub const SECTIONS: [(&str, &str); 5] = [
    ("OSL 21 kap. 1 §", "uppgift om någons hälsa eller sexualliv"),
    ("OSL 21 kap. 3 §", "adress och telefonnummer till den som är förföljd"),
    ("OSL 21 kap. 7 §", "personuppgift som kan antas bli behandlad i strid med dataskyddsreglerna"),
    ("OSL 25 kap. 1 §", "uppgift i hälso- och sjukvården"),
    ("OSL 26 kap. 1 §", "uppgift i socialtjänsten"),
];

/// How much of a text is masked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// These words, wherever they stand and however they are written.
    Passages(Vec<String>),
}

impl Extent {
    /// The words, one passage a line, as they are kept; nothing where all is masked.
    pub fn lines(&self) -> Option<String> {
        match self {
            Self::Whole => None,
            Self::Passages(passages) => Some(passages.join("\n")),
        }
    }
}

/// `text` with a mark in place of what is masked.
///
/// # Errors
/// The first passage that does not stand in the text.
pub fn masked(text: &str, extent: &Extent) -> Result<String, String> {
    let Extent::Passages(passages) = extent else { return Ok(MARK.to_owned()) };
    let mut covered = Vec::new();
    for passage in passages {
        let found = alike::places(text, passage);
        if found.is_empty() {
            return Err(passage.clone());
        }
        covered.extend(found);
    }
    covered.sort_by_key(|range| range.start);
    Ok(without(text, &covered))
}

/// What a text that goes out says, as [`alike::folded`] has it, with a sign in place of every mark.
pub fn compared(goes_out: &str) -> String {
    goes_out.split(MARK).map(alike::folded).collect::<Vec<_>>().join(&alike::MASKED.to_string())
}

/// The text with one mark for each stretch of `covered`, which are in order of where they begin.
fn without(text: &str, covered: &[Range<usize>]) -> String {
    let (mut told, mut end) = (String::new(), 0);
    for range in covered {
        if told.is_empty() || end < range.start {
            told.push_str(&text[end..range.start]);
            told.push_str(MARK);
        }
        end = end.max(range.end);
    }
    told.push_str(&text[end..]);
    told
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn part(text: &str, passages: &[&str]) -> Result<String, String> {
        masked(text, &Extent::Passages(passages.iter().map(|passage| (*passage).to_owned()).collect()))
    }

    #[test]
    fn words_are_masked_wherever_they_stand_and_the_rest_remains() {
        let text = "Åsa 🙂 ringde. Åsas bror på 061112345 svarade. asa!";
        let told = "[maskat] 🙂 ringde. [maskat] bror på [maskat] svarade. [maskat]!";
        assert_eq!(part(text, &["0611-123 45", "Åsa"]), Ok(told.to_owned()));
        assert_eq!(masked(text, &Extent::Whole), Ok("[maskat]".to_owned()));
    }

    #[test]
    fn what_overlaps_is_masked_once() {
        assert_eq!(part("Åsa Öberg bor", &["Öberg bor", "Åsa Öberg"]), Ok("[maskat]".to_owned()));
    }

    #[test]
    fn a_passage_that_does_not_stand_there_is_named() {
        assert_eq!(part("Åsa", &["Åsa", "Bo"]), Err("Bo".to_owned()));
        assert_eq!(part("Åsa", &[""]), Err(String::new()));
    }

    #[test]
    fn what_is_masked_is_not_compared() {
        assert_eq!(compared("Min [maskat] är SJUK."), "min|ar sjuk");
        assert_eq!(compared(MARK), "|");
    }

    proptest! {
        #[test]
        fn nothing_that_was_masked_is_left(text in "[xå1 \n🙂-]{0,30}", passage in "[xå1]{1,5}") {
            if let Ok(told) = part(&text, &[&passage]) {
                prop_assert!(!alike::stands(&compared(&told), &alike::folded(&passage)), "{told:?}");
            }
        }
    }
}
