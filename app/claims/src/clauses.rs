//! Where a sentence says how many, and which words belong to which of the things it says.

use crate::{
    claim::{Claim, Said, Slot, Strength},
    quantity::{
        Quantity, WORDS,
        unbound::{ONE, PUSHES, PUSHES_SHARES, never},
    },
    tokens::{Kind, Token, begins_with},
    vocabulary::{NEGATORS, TURNS, fits},
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
const COUNTED: [&str; 31] = [
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
    "invånare",
    "svarande",
    "har",
    "hade",
    "kan",
    "ville",
    "tror",
    "ser",
    "skriver",
    "berättar",
    "nämner",
];

/// Before "få" these show that it does not count: "att få", "vill få".
const TO_GET: [&str; 10] = ["för", "att", "kan", "kunna", "ska", "skulle", "vill", "behöver", "måste", "bör"];

/// Of these a part is no people: "en del av vården". Whatever else it is a part of is taken for people.
const THINGS: [&str; 33] = [
    "vård",
    "vården",
    "sjukvården",
    "hemsjukvården",
    "omsorg",
    "omsorgen",
    "äldreomsorgen",
    "hemtjänst",
    "hemtjänsten",
    "hälsocentralen",
    "vårdcentralen",
    "kommunen",
    "regionen",
    "länet",
    "landet",
    "dagen",
    "dygnet",
    "veckan",
    "året",
    "tiden",
    "livet",
    "vardagen",
    "hjälpen",
    "stödet",
    "arbete*",
    "målbild*",
    "omställning*",
    "insatse*",
    "verksamhet*",
    "uppdrag*",
    "budget*",
    "omgången",
    "dialogen",
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
    let never = never().map(|word| (word, HowMany::Never));
    let one = ONE.iter().map(|word| (*word, HowMany::One));
    let standing = words.chain(never).chain(one).filter_map(|(phrase, says)| {
        begins_with(&tokens[at..], phrase).map(|length| Marker { tokens: at..at + length, says })
    });
    let longest = standing.max_by_key(|marker| marker.tokens.len()).filter(|marker| counts(tokens, marker))?;
    Some(pushed(tokens, longest))
}

/// With the word before it that pushes a quantity word past its bounds, where there is one.
fn pushed(tokens: &[Token<'_>], marker: Marker) -> Marker {
    let (Some(before), HowMany::Word(quantity)) = (marker.tokens.start.checked_sub(1), marker.says) else {
        return marker;
    };
    let shares = quantity.is_share() && tokens[before].is(&PUSHES_SHARES);
    if !(shares || tokens[before].is(&PUSHES)) {
        return marker;
    }
    Marker { tokens: before..marker.tokens.end, says: HowMany::Never }
}

/// Whether a word that may be something else counts people here.
fn counts(tokens: &[Token<'_>], marker: &Marker) -> bool {
    let before = marker.tokens.start.checked_sub(1).map_or("", |before| tokens[before].word());
    let first = &tokens[marker.tokens.start];
    if first.is(&["få"]) {
        return !TO_GET.contains(&before) && tokens.get(marker.tokens.end).is_some_and(|next| next.is(&COUNTED));
    }
    if first.is(&["några"]) {
        return !NEGATORS.contains(&before);
    }
    if tokens[marker.tokens.end - 1].is(&["del", "delen", "delar"]) {
        return !is_part_of_a_thing(&tokens[marker.tokens.end..]);
    }
    !(first.is(&["många"]) && matches!(before, "hur" | "så"))
}

/// Whether "av vården" or the like stands first.
fn is_part_of_a_thing(after: &[Token<'_>]) -> bool {
    let [of, rest @ ..] = after else { return false };
    let mut whole = rest.iter().skip_while(|token| token.is(&["den", "det", "hela", "nära", "vår", "all", "allt"]));
    of.is(&["av"]) && whole.next().is_some_and(|thing| THINGS.iter().any(|form| fits(thing.word(), form)))
}

/// Gives every thing that is said its words: from where it is parted from the one before, to where the next begins.
pub(crate) fn clauses(claim: &Claim, tokens: &[Token<'_>]) -> Clauses {
    let mut found = Clauses::default();
    let mut own: Vec<Vec<Marker>> = vec![Vec::new(); claim.says.len()];
    let mut now = 0;
    for marker in markers(tokens) {
        let fits = |at: usize| claim.says.get(at).is_some_and(|said| belongs(said, marker.says));
        // The same word once more says something more, that nothing bears: "… och många väntar länge".
        let again = matches!(marker.says, HowMany::Word(_)) && has_word(own.get(now));
        if fits(now) && !again {
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

/// Whether one thing that is said ends here, and another may begin.
pub(crate) fn parts(token: &Token<'_>) -> bool {
    token.is(&TURNS) || token.is(&["och"]) || matches!(token.kind, Kind::Sign(',' | ';' | '.' | ':' | '–'))
}
