//! Check 2: digits and number words stand only in slots.

use crate::{
    check::Read,
    claim::{Direction, Kind, Slot},
    clauses::{HowMany, markers},
    figure::Meaning,
    finding::{Check, Finding, Offer},
    quoted::is_name,
    render,
    sources::Sources,
    swedish::is_number,
    tokens::{Token, place_of, said},
};

/// Under so many answers a share says how many.
const SAYS_HOW_MANY_UNDER: u32 = 30;

/// After these, "en" or "ett" counts: "en av dem", "ett enda svar".
const COUNTED_BY_ONE: [&str; 7] = ["av", "enda", "enstaka", "person", "deltagare", "röst", "procent"];

pub(crate) fn findings(read: &Read<'_>) -> Vec<Finding> {
    let offers = offers(read);
    let mut found = typed(&read.tokens, &offers);
    found.extend(few(read));
    found
}

/// The slots that would say a figure of the claim, with what they would say.
fn offers(read: &Read<'_>) -> Vec<(Slot, String)> {
    let of = |at: usize| match read.figure(at).map(|figure| &figure.meaning) {
        Some(Meaning::Everybody) => vec![Slot::Answers(at)],
        Some(_) => vec![Slot::Percent(at), Slot::CountOf(at), Slot::Answers(at)],
        None => Vec::new(),
    };
    let slots = (0..read.figures.len()).flat_map(of);
    let facts = read.sources.facts.iter().map(|fact| Slot::Fact(fact.key.clone()));
    slots.chain(facts).map(|slot| (slot.clone(), render::slot(&slot, read.claim, read.sources))).collect()
}

/// Numbers that somebody typed, each with the slots to take instead: those that say the same, else those of the figures.
pub(crate) fn typed(tokens: &[Token<'_>], offers: &[(Slot, String)]) -> Vec<Finding> {
    let counted = markers(tokens);
    let in_marker = |at: usize| {
        counted.iter().any(|marker| marker.tokens.contains(&at) && !matches!(marker.says, HowMany::Figure(_)))
    };
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let word = token.word();
        let next = tokens.get(at + 1).map_or("", Token::word);
        let one =
            matches!(word, "en" | "ett") && COUNTED_BY_ONE.contains(&next) && !(word == "en" && next == "procent");
        if in_marker(at) || !(is_number(word) || word == "%" || one) {
            continue;
        }
        let message =
            format!("”{word}” är skrivet för hand. Siffror sätts in från resultatet, så att de alltid stämmer.");
        found.push(offering(Finding::new(Check::Numbers, message).at(token.place.clone()), word, offers));
    }
    found
}

fn offering(finding: Finding, word: &str, offers: &[(Slot, String)]) -> Finding {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let wanted = digits(word);
    let same: Vec<_> = offers.iter().filter(|(_, says)| !wanted.is_empty() && digits(says) == wanted).collect();
    let others = || offers.iter().filter(|(slot, _)| !matches!(slot, Slot::Fact(_)));
    let chosen: Vec<_> = if same.is_empty() { others().collect() } else { same };
    chosen.into_iter().fold(finding, |finding, (slot, _)| finding.offering(Offer::Insert(slot.clone())))
}

/// Quantity words where there may be none.
pub(crate) fn quantities(tokens: &[Token<'_>], sources: &Sources) -> Vec<Finding> {
    let words = markers(tokens).into_iter().filter(|marker| !matches!(marker.says, HowMany::Figure(_)));
    let found = words.filter(|marker| !is_name(tokens, &marker.tokens, sources)).filter_map(|marker| {
        let tokens = &tokens[marker.tokens];
        let message = format!("”{}” säger hur många. Det hör till en mening med underlag.", said(tokens));
        Some(Finding::new(Check::Strength, message).at(place_of(tokens)?))
    });
    found.collect()
}

/// Under thirty answers "17 av 24" must stand there.
fn few(read: &Read<'_>) -> Vec<Finding> {
    if !matches!(
        read.claim.kind,
        Kind::Level | Kind::Difference | Kind::Agreement | Kind::Division | Kind::Participation
    ) {
        return Vec::new();
    }
    let says = read.claim.says.iter().filter(|said| said.direction != Direction::Absent);
    let figures = says.flat_map(|said| [Some(said.figure), said.against]).flatten();
    let lacking = figures.filter(|at| {
        let few = read
            .figure(*at)
            .is_some_and(|figure| figure.meaning != Meaning::Everybody && figure.possible.of.0 < SAYS_HOW_MANY_UNDER);
        few && !read.claim.slots().any(|(_, slot)| *slot == Slot::CountOf(*at))
    });
    let found = lacking.map(|at| {
        let message = "Så få har svarat att en andel säger för lite. Sätt in hur många det är, som ”17 av 24”.";
        Finding::new(Check::Numbers, message).offering(Offer::Insert(Slot::CountOf(at)))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{claim::Part, tokens::of_parts};

    #[track_caller]
    fn assert_typed(text: &str, expected: &[&str]) {
        let parts = [Part::Text(text.to_owned())];
        let found = typed(&of_parts(&parts), &[]);
        let words = found.iter().map(|one| {
            let range = one.at.clone().unwrap().chars;
            text.chars().skip(range.start).take(range.len()).collect::<String>()
        });
        assert_eq!(words.collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn digits_and_number_words_are_pointed_at() {
        assert_typed("Nästan 62 % av dem, sjutton av tjugofyra, tycker det", &["62", "%", "sjutton", "tjugofyra"]);
        assert_typed("Det gäller ett enda svar på tusen", &["ett", "tusen"]);
        assert_typed("hälften", &[]);
    }

    #[test]
    fn an_article_is_no_number_and_neither_are_quantity_words() {
        assert_typed("Var tredje vill ha en tid hos ett team", &[]);
        assert_typed("Ungefär hälften tycker att en sköterska ska komma", &[]);
        assert_typed("En person skriver om ett besök", &[]);
    }
}
