//! Quantity words and what each promises. The bounds are data, here and nowhere else; no kommun can change them.

pub(crate) mod unbound;

use analysis::answered::{Part, Possible};
use serde::{Deserialize, Serialize};

/// A quantity word with a defined range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words stand in `WORDS`")]
pub enum Quantity {
    NearlyAll,
    LargeMajority,
    Most,
    Many,
    AboutHalf,
    AThird,
    AQuarter,
    Minority,
    Some,
    Commonest,
}

/// What a quantity word promises, of the share of those who answered. Shares are in three-hundredths, so that a third is whole:
/// 270 is 90 per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// At least, or more than where it is open.
    pub from: u32,
    /// At most, or less than where it is open.
    pub to: u32,
    /// Whether the ends themselves are left out: "de flesta" is more than half.
    pub open: bool,
    /// People at least.
    pub people: u32,
}

/// Every way a quantity may be said, longest first where one begins as another.
pub const WORDS: [(&str, Quantity); 26] = [
    ("nästan alla", Quantity::NearlyAll),
    ("nästan samtliga", Quantity::NearlyAll),
    ("en stor majoritet", Quantity::LargeMajority),
    ("den stora majoriteten", Quantity::LargeMajority),
    ("en majoritet", Quantity::Most),
    ("majoriteten", Quantity::Most),
    ("de flesta", Quantity::Most),
    ("mer än hälften", Quantity::Most),
    ("fler än hälften", Quantity::Most),
    ("över hälften", Quantity::Most),
    ("ungefär hälften", Quantity::AboutHalf),
    ("omkring hälften", Quantity::AboutHalf),
    ("varannan", Quantity::AboutHalf),
    ("ungefär var tredje", Quantity::AThird),
    ("var tredje", Quantity::AThird),
    ("ungefär en tredjedel", Quantity::AThird),
    ("ungefär var fjärde", Quantity::AQuarter),
    ("var fjärde", Quantity::AQuarter),
    ("ungefär en fjärdedel", Quantity::AQuarter),
    ("en minoritet", Quantity::Minority),
    ("många", Quantity::Many),
    ("några", Quantity::Some),
    ("få", Quantity::Some),
    ("flest", Quantity::Commonest),
    ("det vanligaste", Quantity::Commonest),
    ("vanligast", Quantity::Commonest),
];

impl Quantity {
    /// Every quantity, the largest first.
    pub const ALL: [Self; 10] = [
        Self::NearlyAll,
        Self::LargeMajority,
        Self::Most,
        Self::Many,
        Self::AboutHalf,
        Self::AThird,
        Self::AQuarter,
        Self::Minority,
        Self::Some,
        Self::Commonest,
    ];

    /// What it promises. That a choice is the commonest depends on the others ([`crate::figure::Figure::is_commonest`]).
    pub fn bounds(self) -> Bounds {
        let within = |from, to| Bounds { from, to, open: false, people: 0 };
        match self {
            Self::NearlyAll => within(270, 300),
            Self::LargeMajority => within(225, 300),
            Self::Most => Bounds { from: 150, to: 301, open: true, people: 0 },
            Self::Many => within(90, 300),
            Self::AboutHalf => within(135, 165),
            Self::AThird => within(91, 109),
            Self::AQuarter => within(66, 84),
            Self::Minority => Bounds { from: 0, to: 150, open: true, people: 5 },
            Self::Some => Bounds { from: 0, to: 45, open: false, people: 5 },
            Self::Commonest => within(0, 300),
        }
    }

    /// Whether it promises no more than "at least so many".
    pub fn is_at_least(self) -> bool {
        matches!(self, Self::NearlyAll | Self::LargeMajority | Self::Most | Self::Many)
    }

    /// Whether it is a share in words.
    pub(crate) fn is_share(self) -> bool {
        matches!(self, Self::AboutHalf | Self::AThird | Self::AQuarter)
    }

    /// Whether it holds for every share that the figure leaves possible.
    pub fn holds(self, of: &Possible) -> bool {
        let Bounds { from, to, open, people } = self.bounds();
        let share = |part: Part| (300 * u64::from(part.people), u64::from(part.of));
        let ((low, low_of), (high, high_of)) = (share(of.low), share(of.high));
        let (from, to) = (u64::from(from) * low_of, u64::from(to) * high_of);
        let inside = if open { (from < low || from == 0) && high < to } else { from <= low && high <= to };
        inside && people <= of.people.0
    }

    /// The usual way to say it.
    pub fn word(self) -> &'static str {
        match self {
            Self::LargeMajority => "en stor majoritet",
            Self::Most => "de flesta",
            Self::AThird => "var tredje",
            Self::AQuarter => "var fjärde",
            other => WORDS.iter().find(|(_, quantity)| *quantity == other).map_or("", |(word, _)| word),
        }
    }

    /// What it promises, in words.
    pub(crate) fn promise(self) -> &'static str {
        match self {
            Self::NearlyAll => "minst 90 %",
            Self::LargeMajority => "minst 75 %",
            Self::Most => "mer än 50 %",
            Self::Many => "minst 30 %",
            Self::AboutHalf => "45–55 %",
            Self::AThird => "en tredjedel, 3 procentenheter mer eller mindre",
            Self::AQuarter => "22–28 %",
            Self::Minority => "under 50 % och minst 5 personer",
            Self::Some => "högst 15 % och minst 5 personer",
            Self::Commonest => "fler än varje annat svar",
        }
    }
}

/// The quantities that hold for a figure, the one that says most first.
pub fn that_hold(of: &Possible) -> Vec<Quantity> {
    Quantity::ALL.into_iter().filter(|quantity| *quantity != Quantity::Commonest && quantity.holds(of)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exactly(people: u32, of: u32) -> Possible {
        let part = Part { people, of };
        Possible { people: (people, people), of: (of, of), low: part, high: part }
    }

    #[track_caller]
    fn assert_bounds(quantity: Quantity, inside: &[u32], outside: &[u32]) {
        for people in inside {
            assert!(quantity.holds(&exactly(*people, 300)), "{quantity:?} {people}");
        }
        for people in outside {
            assert!(!quantity.holds(&exactly(*people, 300)), "{quantity:?} {people}");
        }
    }

    #[test]
    fn every_word_holds_within_its_bounds_and_not_past_them() {
        assert_bounds(Quantity::NearlyAll, &[270, 299], &[269]);
        assert_bounds(Quantity::LargeMajority, &[225], &[224]);
        assert_bounds(Quantity::Most, &[151, 299], &[150]);
        assert_bounds(Quantity::Many, &[90], &[89]);
        assert_bounds(Quantity::AboutHalf, &[135, 165], &[134, 166]);
        assert_bounds(Quantity::AThird, &[91, 109], &[90, 110]);
        assert_bounds(Quantity::AQuarter, &[66, 84], &[65, 85]);
        assert_bounds(Quantity::Minority, &[5, 149], &[4, 150]);
        assert_bounds(Quantity::Some, &[5, 45], &[4, 46]);
    }

    #[test]
    fn a_word_holds_for_everything_that_is_possible_or_not_at_all() {
        let between = |low, high| Possible {
            people: (low, high),
            of: (300, 300),
            low: Part { people: low, of: 300 },
            high: Part { people: high, of: 300 },
        };
        assert!(Quantity::Most.holds(&between(151, 155)));
        assert!(!Quantity::Most.holds(&between(150, 155)));
        assert!(!Quantity::Minority.holds(&between(145, 150)));
        assert!(!Quantity::AboutHalf.holds(&between(140, 170)));
    }

    #[test]
    fn the_words_that_never_hold_are_not_among_those_that_may() {
        for word in unbound::never() {
            assert!(WORDS.iter().all(|(allowed, _)| *allowed != word), "{word}");
        }
    }
}
