//! Where a sentence says how many, and which words belong to which of the things it says.

use crate::{
    claim::{Claim, Said, Slot, Strength},
    quantity::{NEVER, ONE, Quantity, WORDS},
    tokens::{Kind, Token, begins_with},
    vocabulary::{NEGATORS, TURNS},
};
use std::ops::Range;

/// A place in a sentence that says how many.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Marker {
    pub(crate) tokens: Range<usize>,
    pub(crate) says: HowMany,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum HowMany {
    Word(Quantity),
    /// The figure at this place.
    Figure(usize),
    /// A word that no figure can bear.
    Never,
    /// One person.
    One,
}

/// A thing that is said, and the words that say it.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    pub(crate) said: Said,
    pub(crate) tokens: Range<usize>,
    pub(crate) markers: Vec<Marker>,
}

/// How a sentence falls into what it says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clauses {
    pub(crate) clauses: Vec<Clause>,
    /// What says how many and belongs to nothing that the claim says.
    pub(crate) strays: Vec<Marker>,
    /// Between these markers nothing parts one thing from the next.
    pub(crate) unparted: Option<Range<usize>>,
}

/// After "få" these words show that it counts: "få tycker", never "få kontakt".
const COUNTED: [&str; 20] = [
    "av",
    "personer",
    "som",
    "tycker",
    "tyckte",
    "svarade",
    "svarar",
    "vill",
    "anser",
    "upplever",
    "håller",
    "valde",
    "säger",
    "väljer",
    "instämmer",
    "menar",
    "känner",
    "skrev",
    "satte",
    "deltagare",
];

/// Everything that says how many, in order.
pub(crate) fn markers(tokens: &[Token<'_>]) -> Vec<Marker> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match marker(tokens, at) {
            Some(marker) => {
                at = marker.tokens.end;
                found.push(marker);
            }
            None => at += 1,
        }
    }
    found
}

fn marker(tokens: &[Token<'_>], at: usize) -> Option<Marker> {
    if let Kind::Slot(Slot::Percent(figure) | Slot::CountOf(figure) | Slot::Answers(figure)) = &tokens[at].kind {
        return Some(Marker { tokens: at..at + 1, says: HowMany::Figure(*figure) });
    }
    let words = WORDS.iter().map(|(word, quantity)| (*word, HowMany::Word(*quantity)));
    let never = NEVER.iter().map(|word| (*word, HowMany::Never));
    let one = ONE.iter().map(|word| (*word, HowMany::One));
    let standing = words.chain(never).chain(one).filter_map(|(phrase, says)| {
        begins_with(&tokens[at..], phrase).map(|length| Marker { tokens: at..at + length, says })
    });
    standing.max_by_key(|marker| marker.tokens.len()).filter(|marker| counts(tokens, marker))
}

/// Whether a word that may be something else counts people here.
fn counts(tokens: &[Token<'_>], marker: &Marker) -> bool {
    let before = marker.tokens.start.checked_sub(1).map_or("", |before| tokens[before].word());
    let first = &tokens[marker.tokens.start];
    if first.is(&["få"]) {
        return before != "för"
            && before != "att"
            && tokens.get(marker.tokens.end).is_some_and(|next| next.is(&COUNTED));
    }
    if first.is(&["några"]) {
        return !NEGATORS.contains(&before);
    }
    !(first.is(&["många"]) && matches!(before, "hur" | "så"))
}

/// Gives every thing that is said its words: from where it is parted from the one before, to where the next begins.
pub(crate) fn clauses(claim: &Claim, tokens: &[Token<'_>]) -> Clauses {
    let mut found = Clauses::default();
    let mut own: Vec<Vec<Marker>> = vec![Vec::new(); claim.says.len()];
    let mut now = 0;
    for marker in markers(tokens) {
        let fits = |at: usize| claim.says.get(at).is_some_and(|said| belongs(said, marker.says));
        let again = matches!(marker.says, HowMany::Word(_)) && has_word(own.get(now));
        if fits(now) && !(again && fits(now + 1)) {
            own[now].push(marker);
        } else if fits(now + 1) {
            now += 1;
            own[now].push(marker);
        } else {
            found.strays.push(marker);
        }
    }
    part(claim, tokens, own, &mut found);
    found
}

fn belongs(said: &Said, says: HowMany) -> bool {
    match says {
        HowMany::Word(quantity) => said.strength == Strength::Word(quantity),
        HowMany::Figure(figure) => said.figure == figure || said.against == Some(figure),
        HowMany::Never | HowMany::One => false,
    }
}

fn has_word(markers: Option<&Vec<Marker>>) -> bool {
    markers.is_some_and(|markers| markers.iter().any(|marker| matches!(marker.says, HowMany::Word(_))))
}

fn part(claim: &Claim, tokens: &[Token<'_>], own: Vec<Vec<Marker>>, found: &mut Clauses) {
    let mut from = 0;
    for (at, markers) in own.iter().enumerate() {
        let next = own.get(at + 1).and_then(|next| next.first()).map(|marker| marker.tokens.start);
        let last = markers.last().map_or(from, |marker| marker.tokens.end);
        let to = match next {
            None => tokens.len(),
            Some(next) => (last..next).rev().find(|between| parts(&tokens[*between])).unwrap_or(next),
        };
        if Some(to) == next {
            found.unparted = Some(last..to);
        }
        found.clauses.push(Clause { said: claim.says[at], tokens: from..to, markers: markers.clone() });
        from = to;
    }
}

fn parts(token: &Token<'_>) -> bool {
    token.is(&TURNS) || token.is(&["och"]) || matches!(token.kind, Kind::Sign(',' | ';' | '.' | ':' | '–'))
}
