//! Wording that leads to one of the answers, and statements that say no.

use super::{Remark, sentences::words};

/// Beginnings that lead, as they stand in running text.
const LEADING: [&str; 16] = [
    "visst",
    "tycker du inte",
    "tycker inte du",
    "håller du med om",
    "instämmer du",
    "är det inte",
    "borde inte",
    "bör inte",
    "eller hur",
    "självklart",
    "naturligtvis",
    "givetvis",
    "som alla vet",
    "som vi vet",
    "som du vet",
    "hur mycket bättre",
];

/// What is asked with "hur", and its opposite.
const OPPOSITES: [(&str, &str); 10] = [
    ("lätt", "svårt"),
    ("svårt", "lätt"),
    ("bra", "dåligt"),
    ("dåligt", "bra"),
    ("nöjd", "missnöjd"),
    ("missnöjd", "nöjd"),
    ("trygg", "otrygg"),
    ("otrygg", "trygg"),
    ("snabbt", "långsamt"),
    ("enkelt", "krångligt"),
];

/// Words that say no.
const NEGATIONS: [&str; 9] = ["inte", "aldrig", "ingen", "inget", "inga", "ej", "icke", "utan", "knappast"];

/// The first words that lead.
pub(super) fn leading(text: &str) -> Option<Remark> {
    let spaced = format!(" {} ", words(text).join(" "));
    let found = LEADING.into_iter().find(|words| spaced.contains(&format!(" {words} ")))?;
    Some(Remark::Leading(found.to_owned()))
}

/// "Hur lätt" without "eller svårt".
pub(super) fn one_sided(text: &str) -> Option<Remark> {
    let words = words(text);
    let asked = words.windows(2).find_map(|pair| {
        let opposite = OPPOSITES.iter().find(|(one, _)| pair[0] == "hur" && pair[1] == *one)?;
        (!words.iter().any(|word| word == opposite.1)).then_some(*opposite)
    });
    asked.map(|(one, other)| Remark::OneSided(format!("Hur {one}"), format!("Hur {one} eller {other}")))
}

/// The first word that says no.
pub(super) fn negation(text: &str) -> Option<Remark> {
    words(text).into_iter().find(|word| NEGATIONS.contains(&word.as_str())).map(Remark::Negation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_lead_are_told() {
        for (text, told) in [
            ("Tycker du inte att det är för få tider?", "tycker du inte"),
            ("Visst är det svårt att komma fram?", "visst"),
            ("Det är svårt att komma fram, eller hur?", "eller hur"),
            ("Håller du med om att tiderna är för få?", "håller du med om"),
        ] {
            assert_eq!(leading(text), Some(Remark::Leading(told.to_owned())), "{text}");
        }
        for text in ["Håller du med?", "Är tiderna för få eller för många?", "Vet du vart man vänder sig?"] {
            assert_eq!(leading(text), None, "{text}");
        }
    }

    #[test]
    fn a_question_asks_both_ways() {
        let told = Remark::OneSided("Hur lätt".to_owned(), "Hur lätt eller svårt".to_owned());
        assert_eq!(one_sided("Hur lätt är det att få en tid?"), Some(told));
        for text in ["Hur lätt eller svårt är det?", "Hur bra eller dåligt går det?", "Hur ofta?", "Vad går bra?"]
        {
            assert_eq!(one_sided(text), None, "{text}");
        }
    }

    #[test]
    fn a_statement_that_says_no_is_told() {
        assert_eq!(negation("Jag får aldrig tag i någon."), Some(Remark::Negation("aldrig".to_owned())));
        assert_eq!(negation("Det är svårt att få tag i någon."), None);
        assert_eq!(negation("Vi har interna tider."), None);
    }
}
