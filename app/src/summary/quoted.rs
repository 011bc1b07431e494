//! Which language a quotation is in, as its own words show it: people write in theirs whatever language the page is in, and a
//! mark that the words themselves bear out tells nothing more of who wrote them.

use std::{collections::HashSet, sync::LazyLock};

use crate::words::Words;

/// A language that is not Swedish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Finnish.
    Finnish,
    /// English.
    English,
}

impl Tongue {
    /// Its tag in HTML.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Finnish => "fi",
            Self::English => "en",
        }
    }

    /// "på finska".
    pub fn said(self, words: Words) -> String {
        match self {
            Self::Finnish => words.quote_finnish(),
            Self::English => words.quote_english(),
        }
    }
}

/// Where a quotation comes from, with its language where that is not Swedish: "Ur ett svar, på finska".
pub fn source(words: Words, at_meeting: bool, tongue: Option<Tongue>, is_made_up: bool) -> String {
    let source = if at_meeting { words.quote_meeting() } else { words.quote_answer() };
    let made_up = is_made_up.then(|| words.quote_made_up());
    [Some(source), tongue.map(|tongue| tongue.said(words)), made_up]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

const FINNISH: &str = "aina ei että eri haluan haluaisin hän hyvä ilman ja joka jos kaikki kanssa kiitos koska kuin kuka kukaan kun liian \
     meidän meillä minulla minulle minun mitä mukaan mutta myös niin nyt ole olen oli olisi olla on ovat pitää saada saa \
     siellä siitä sitä tai täällä vain voi voisi enemmän";

const ENGLISH: &str = "a and are but could did do does for from had has have how if is it my no not of or our she than that the their \
     them there they this to was we were what when which who why with would you your";

const SWEDISH: &str = "alla att av bara de den det du eller en ett finns från för går han har hon hur i inte ja jag kan man med \
     men mer mig min mina nej när och om på sig ska som så till var vara vi vill vård vården är över";

/// The common words of a language.
type Common = LazyLock<HashSet<&'static str>>;

static IN_FINNISH: Common = LazyLock::new(|| FINNISH.split_whitespace().collect());
static IN_ENGLISH: Common = LazyLock::new(|| ENGLISH.split_whitespace().collect());
static IN_SWEDISH: Common = LazyLock::new(|| SWEDISH.split_whitespace().collect());

/// So many of its common words must stand there.
const FEWEST: usize = 2;

/// The language of `text`, where it is clearly not Swedish.
pub fn language(text: &str) -> Option<Tongue> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let common = |known: &Common| words.iter().filter(|word| known.contains(*word)).count();
    let found = [(&IN_FINNISH, Tongue::Finnish), (&IN_ENGLISH, Tongue::English)];
    let found = found.map(|(known, tongue)| (common(known), tongue));
    let (most, tongue) = found.into_iter().max_by_key(|(common, _)| *common)?;
    (FEWEST <= most && common(&IN_SWEDISH) < most).then_some(tongue)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Option<&'static str> {
        language(text).map(Tongue::tag)
    }

    #[test]
    fn finnish_and_english_are_known_by_their_words() {
        for text in [
            "Kukaan ei kerro minulle, kuka hoitaa asiaani. Soitan aina eri numeroon.",
            "Kotihoidossa on nyt suomenkielinen hoitaja. Äiti nauraa taas. Kiitos siitä.",
            "Suomenkielistä tietoa voisi olla enemmän, myös paperilla.",
        ] {
            assert_eq!(tag(text), Some("fi"), "{text}");
        }
        for text in [
            "I was sent between three places with the same letter.",
            "It would feel closer if the letters came in simple Swedish.",
        ] {
            assert_eq!(tag(text), Some("en"), "{text}");
        }
    }

    #[test]
    fn swedish_is_never_marked_and_neither_is_what_may_be_anything() {
        for text in [
            "",
            "1177",
            "Ja, nej, bra!",
            "On line och app i all ära, men jag vill ringa.",
            "Jag vill ha drop-in. What is the problem? Det är det jag undrar, och det gör alla vi som har väntat.",
            "Min mamma har fem olika telefonnummer på kylskåpet.",
            "Jag är för trött.",
        ] {
            assert_eq!(tag(text), None, "{text}");
        }
    }
}
