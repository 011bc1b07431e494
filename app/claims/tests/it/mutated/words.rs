//! Mutations of a sentence's words.

use claims::{
    claim::{Claim, Direction, Kind, Part, Slot},
    finding::Check,
    quantity::{Quantity, WORDS},
    render,
};

use super::assert_refused;

/// Puts `other` where `word` stands for the time after `skipped` others; whether it stands there.
pub fn replace_word(claim: &mut Claim, word: Quantity, other: Quantity, skipped: usize) -> bool {
    let mut ways: Vec<&str> = WORDS.iter().filter(|(_, known)| *known == word).map(|(way, _)| *way).collect();
    ways.sort_by_key(|way| std::cmp::Reverse(way.len()));
    let mut left = skipped;
    for part in &mut claim.sentence {
        let Part::Text(text) = part else { continue };
        let small = text.to_lowercase();
        let Some((at, way)) = ways.iter().find_map(|way| Some((small.find(way)?, *way))) else { continue };
        if 0 < left {
            left -= 1;
            continue;
        }
        text.replace_range(at..at + way.len(), other.word());
        return true;
    }
    false
}

/// Words and what says the opposite, in both directions.
const OPPOSITES: [(&str, &str); 18] = [
    ("oftare", "ovanligare"),
    ("svårt", "lätt"),
    ("svår", "enkel"),
    ("svårigheter", "enkelt"),
    ("krångligt", "smidigt"),
    ("dåligt", "bra"),
    ("illa", "väl"),
    ("gott", "dåligt"),
    ("fler", "färre"),
    ("högre", "lägre"),
    ("ökat", "minskat"),
    ("överrepresenterade", "underrepresenterade"),
    ("överens", "oense"),
    ("eniga", "oeniga"),
    ("enighet", "oenighet"),
    ("samsyn", "oenighet"),
    ("delade", "överens"),
    ("isär", "överens"),
];

fn turned(word: &str) -> Option<String> {
    let small = word.to_lowercase();
    let pair = OPPOSITES.iter().find_map(|(one, other)| match small.as_str() {
        word if word == *one => Some(*other),
        word if word == *other => Some(*one),
        _ => None,
    })?;
    Some(pair.to_owned())
}

/// The words of a text with what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut in_word = None;
    for (at, letter) in text.char_indices() {
        let is_word = letter.is_alphanumeric() || letter == '-';
        if in_word.is_some_and(|before| before != is_word) {
            found.push(&text[from..at]);
            from = at;
        }
        in_word = Some(is_word);
    }
    found.push(&text[from..]);
    found
}

fn with_texts(claim: &Claim, change: impl Fn(&str) -> String) -> Claim {
    let part = |part: &Part| match part {
        Part::Text(text) => Part::Text(change(text)),
        slot => slot.clone(),
    };
    Claim { sentence: claim.sentence.iter().map(part).collect(), ..claim.clone() }
}

fn says(claim: &Claim, direction: Direction) -> bool {
    claim.says.iter().any(|said| said.direction == direction)
}

fn has_figures(claim: &Claim) -> bool {
    !matches!(claim.kind, Kind::Topic(_) | Kind::LoneVoice | Kind::Limit(_))
}

#[test]
fn words_that_are_turned_into_their_opposite() {
    assert_refused(Check::Direction, 90, |right, _| {
        // "Varken lätt eller svårt" says the same turned round; so does that no difference is seen.
        if !has_figures(&right.claim) || says(&right.claim, Direction::Middle) || says(&right.claim, Direction::Absent)
        {
            return Vec::new();
        }
        let change =
            |text: &str| pieces(text).iter().map(|piece| turned(piece).unwrap_or((*piece).to_owned())).collect();
        let mutated = with_texts(&right.claim, change);
        if mutated == right.claim { Vec::new() } else { vec![mutated] }
    });
}

#[test]
fn a_negation_that_is_dropped() {
    assert_refused(Check::Direction, 40, |right, _| {
        // "Svårt, inte lätt" without "inte" points both ways; of a lone voice and a topic nothing is turned to begin with.
        let nots = |text: &str| pieces(text).iter().filter(|piece| is_not(piece)).count();
        let all: usize =
            right.claim.sentence.iter().map(|part| if let Part::Text(text) = part { nots(text) } else { 0 }).sum();
        if all == 0 || says(&right.claim, Direction::DontKnow) && all > 1 {
            return Vec::new();
        }
        let without = |text: &str| pieces(text).iter().filter(|piece| !is_not(piece)).copied().collect::<String>();
        let mutated = with_texts(&right.claim, without);
        let still_limits = matches!(right.claim.kind, Kind::Limit(_)) && {
            let words: String = mutated
                .sentence
                .iter()
                .map(|part| if let Part::Text(text) = part { text.as_str() } else { "" })
                .collect();
            words.contains("för få") || words.contains("osäker")
        };
        if still_limits { Vec::new() } else { vec![mutated] }
    });
}

fn is_not(piece: &str) -> bool {
    matches!(piece.to_lowercase().as_str(), "inte" | "inget" | "ingen")
}

#[test]
fn a_negation_that_is_added_anywhere() {
    assert_refused(Check::Direction, 1_500, |right, _| {
        if matches!(right.claim.kind, Kind::Limit(_)) {
            return Vec::new();
        }
        let mut mutated = Vec::new();
        for (part, content) in right.claim.sentence.iter().enumerate() {
            let Part::Text(text) = content else { continue };
            for at in between_words(text) {
                let mut claim = right.claim.clone();
                claim.sentence[part] = Part::Text(format!("{}inte {}", &text[..at], &text[at..]));
                mutated.push(claim);
            }
        }
        mutated
    });
}

/// Where a word begins, but not inside what says how many.
fn between_words(text: &str) -> Vec<usize> {
    let small = text.to_lowercase();
    let phrases =
        WORDS.iter().flat_map(|(word, _)| small.match_indices(word).map(|(at, found)| at + 1..at + found.len()));
    let inside: Vec<_> = phrases
        .chain(small.match_indices("ingen tydlig skillnad").map(|(at, found)| at + 1..at + found.len()))
        .collect();
    let mut at = 0;
    let mut found = Vec::new();
    for piece in pieces(text) {
        let is_word = piece.starts_with(char::is_alphanumeric);
        if is_word && !inside.iter().any(|range| range.contains(&at)) {
            found.push(at);
        }
        at += piece.len();
    }
    found
}

#[test]
fn a_number_that_is_typed() {
    assert_refused(Check::Numbers, 95, |right, sources| {
        let pieces = render::render(&right.claim, sources);
        let typed = right.claim.sentence.iter().enumerate().filter_map(|(at, part)| match part {
            Part::Slot(Slot::Percent(_) | Slot::CountOf(_) | Slot::Answers(_) | Slot::PopulationPercent(_)) => {
                let mut claim = right.claim.clone();
                claim.sentence[at] = Part::Text(pieces[at].text.clone());
                Some(claim)
            }
            _ => None,
        });
        typed.collect()
    });
}

#[test]
fn a_number_word_that_is_typed() {
    assert_refused(Check::Numbers, 240, |right, _| {
        let mut claim = right.claim.clone();
        claim.sentence.push(Part::Text(" Det är sextiotvå av hundra.".to_owned()));
        vec![claim]
    });
}

#[test]
fn groups_that_are_swapped() {
    assert_refused(Check::Group, 32, |right, _| {
        let group = |at: usize| right.claim.support.figures.get(at).and_then(|figure| figure.table.group());
        let other = group(1).map_or(Slot::Others, |category| Slot::Group { category });
        let swapped = |slot: &Slot| match slot {
            Slot::Round(0) => Slot::Round(1),
            Slot::Round(1) => Slot::Round(0),
            Slot::Group { category } if group(0) == Some(*category) => other.clone(),
            slot if *slot == other => Slot::Group { category: group(0).unwrap() },
            other => other.clone(),
        };
        match right.claim.kind {
            Kind::Difference if !says(&right.claim, Direction::Absent) => {
                let slots = |part: &Part| match part {
                    Part::Slot(slot) => Part::Slot(swapped(slot)),
                    text => text.clone(),
                };
                let swapped =
                    Claim { sentence: right.claim.sentence.iter().map(slots).collect(), ..right.claim.clone() };
                vec![with_texts(&swapped, |text| pieces(text).iter().map(other_sex).collect())]
            }
            Kind::Participation => {
                let mutated = with_texts(&right.claim, |text| pieces(text).iter().map(other_sex).collect());
                if mutated == right.claim { Vec::new() } else { vec![mutated] }
            }
            _ => Vec::new(),
        }
    });
}

fn other_sex(piece: &&str) -> String {
    let other = match piece.to_lowercase().as_str() {
        "kvinnor" => "män",
        "män" => "kvinnor",
        "kvinnorna" => "männen",
        "männen" => "kvinnorna",
        _ => piece,
    };
    other.to_owned()
}

#[test]
fn those_who_answered_that_become_others() {
    for others in ["invånarna", "kvinnorna", "härnösandsborna", "medborgarna", "männen", "pensionärerna", "ungdomarna"]
    {
        assert_refused(Check::Group, 25, |right, _| {
            if !matches!(right.claim.kind, Kind::Level | Kind::Agreement | Kind::Division | Kind::Difference) {
                return Vec::new();
            }
            let change = |text: &str| text.replace("dem som svarade", others).replace("De som svarade", others);
            let mutated = with_texts(&right.claim, change);
            if mutated == right.claim { Vec::new() } else { vec![mutated] }
        });
    }
}
