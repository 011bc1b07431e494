//! How a right sentence is made wrong: in what it says as data, and in its words. The demonstration's own sentences are made wrong in the
//! same ways by a story of the service.

use std::cmp::Reverse;

use analysis::{
    age::LEVELS,
    figures::{By, Category},
    shape::Sex,
};
use claims::{
    claim::{Claim, Direction, FigureRef, Ground, Kind, Part, Slot, Strength, Support, TableRef},
    figure::{Missing, figure},
    quantity::{Quantity, WORDS},
    render,
    sources::Sources,
};

/// Each thing that is said, with its direction turned.
pub fn directions_turned(claim: &Claim) -> Vec<Claim> {
    let each = 0..claim.says.len();
    each.map(|at| {
        let mut claim = claim.clone();
        claim.says[at].direction = direction_turned(claim.says[at].direction);
        claim
    })
    .collect()
}

fn direction_turned(direction: Direction) -> Direction {
    match direction {
        Direction::Low | Direction::Middle => Direction::High,
        Direction::High | Direction::DontKnow => Direction::Low,
        Direction::Chosen => Direction::NotChosen,
        Direction::NotChosen => Direction::Chosen,
        Direction::Agree | Direction::Pass => Direction::Disagree,
        Direction::Disagree | Direction::Split => Direction::Agree,
        Direction::Higher | Direction::Present => Direction::Lower,
        Direction::Lower | Direction::Absent => Direction::Higher,
    }
}

/// Each figure moved to what stands next to it in its question, where that may be told.
pub fn figures_moved(claim: &Claim, sources: &Sources) -> Vec<Claim> {
    if matches!(claim.kind, Kind::Participation | Kind::Limit(_)) || claim.kind == Kind::Difference {
        return Vec::new();
    }
    let each = 0..claim.support.figures.len();
    each.flat_map(|at| neighbours(&claim.support.figures[at]).into_iter().map(move |moved| (at, moved)))
        .filter(|(_, moved)| figure(sources, moved).is_ok())
        .filter(|(_, moved)| !claim.support.figures.contains(moved))
        .map(|(at, moved)| {
            let mut claim = claim.clone();
            claim.support.figures[at] = moved;
            claim
        })
        .collect()
}

/// References to what stands next to a figure in its question.
pub fn neighbours(of: &FigureRef) -> Vec<FigureRef> {
    let with = |table, categories: Vec<Category>| FigureRef { table, categories, ..of.clone() };
    let moved = |by: i16| {
        let all = of.categories.iter().map(|category| match category {
            Category::Steps(from, to) if from == to => {
                let step = u8::try_from(i16::from(*from) + by).ok()?;
                Some(Category::Steps(step, step))
            }
            Category::Option(option) => Some(Category::Option(u8::try_from(i16::from(*option) + by).ok()?)),
            Category::DontKnow if by < 0 => Some(Category::Steps(5, 5)),
            _ => None,
        });
        all.collect::<Option<Vec<_>>>()
    };
    let mut found: Vec<FigureRef> =
        [moved(1), moved(-1)].into_iter().flatten().map(|moved| with(of.table, moved)).collect();
    let steps = |from: u8, to: u8| with(of.table, (from..=to).map(|step| Category::Steps(step, step)).collect());
    match of.categories[..] {
        [Category::Steps(1, 1), Category::Steps(2, 2)] => {
            found.extend([steps(4, 5), steps(1, 1), steps(2, 2), steps(2, 3)]);
        }
        [Category::Steps(4, 4), Category::Steps(5, 5)] => {
            found.extend([steps(1, 2), steps(4, 4), steps(5, 5), steps(3, 4)]);
        }
        _ => {}
    }
    if let (
        TableRef::Question { place, row },
        [Category::Chosen | Category::NotChosen | Category::Agree | Category::Disagree | Category::Pass],
    ) = (of.table, &of.categories[..])
    {
        let rows = [Some(row + 1), row.checked_sub(1)].into_iter().flatten();
        found.extend(rows.map(|row| with(TableRef::Question { place, row }, of.categories.clone())));
    }
    found
}

/// The bounds of the quantity words once more, in per cent, written down apart from the code.
fn holds(quantity: Quantity, percent: f64, people: u32) -> bool {
    match quantity {
        Quantity::NearlyAll => 90.0 <= percent,
        Quantity::LargeMajority => 75.0 <= percent,
        Quantity::Most => 50.0 < percent,
        Quantity::Many => 30.0 <= percent,
        Quantity::AboutHalf => (45.0..=55.0).contains(&percent),
        Quantity::AThird => (percent - 100.0 / 3.0).abs() <= 3.0,
        Quantity::AQuarter => (percent - 25.0).abs() <= 3.0,
        Quantity::Minority => percent < 50.0 && 5 <= people,
        Quantity::Some => percent <= 15.0 && 5 <= people,
        Quantity::Commonest => true,
    }
}

/// Each quantity word changed for every one whose bound the figure does not reach.
pub fn quantities_past_their_bounds(claim: &Claim, sources: &Sources) -> Vec<Claim> {
    let each = claim.says.iter().enumerate().filter_map(|(at, said)| match said.strength {
        Strength::Word(word) => Some((at, word, figure(sources, claim.support.figures.get(said.figure)?).ok()?)),
        _ => None,
    });
    let mutated = each.flat_map(|(at, word, told)| {
        let percent = told.possible.low.points();
        let past = Quantity::ALL.into_iter().filter(move |other| !holds(*other, percent, told.possible.people.0));
        past.filter_map(move |other| past_its_bound(claim, at, word, other))
    });
    mutated.collect()
}

fn past_its_bound(right: &Claim, at: usize, word: Quantity, other: Quantity) -> Option<Claim> {
    let mut claim = right.clone();
    claim.says[at].strength = Strength::Word(other);
    let nth = claim.says[..at].iter().filter(|said| said.strength == Strength::Word(word)).count();
    replace_word(&mut claim, word, other, nth).then_some(claim)
}

/// Puts `other` where `word` stands for the time after `skipped` others; whether it stands there.
fn replace_word(claim: &mut Claim, word: Quantity, other: Quantity, skipped: usize) -> bool {
    let mut ways: Vec<&str> = WORDS.iter().filter(|(_, known)| *known == word).map(|(way, _)| *way).collect();
    ways.sort_by_key(|way| Reverse(way.len()));
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

/// Without what it rests on, where it needs something.
pub fn support_removed(claim: &Claim) -> Vec<Claim> {
    let needs_none = matches!(claim.kind, Kind::Limit(Ground::SelfSelected | Ground::TooFew));
    let bare = Claim { support: Support::default(), ..claim.clone() };
    if needs_none { Vec::new() } else { vec![bare] }
}

/// Each figure changed for one that is hidden.
pub fn hidden_cells(claim: &Claim, sources: &Sources) -> Vec<Claim> {
    let hidden = hidden(sources);
    let each = 0..claim.support.figures.len();
    let meant = claim.kind == Kind::Limit(Ground::Hidden);
    each.filter(|_| !meant)
        .map(|at| {
            let mut claim = claim.clone();
            claim.support.figures[at] = hidden.clone();
            claim
        })
        .collect()
}

/// The first cell of participants that the layer does not show, or else of a breakdown that there is not.
fn hidden(sources: &Sources) -> FigureRef {
    let ages = LEVELS[0].iter().map(|range| (TableRef::Ages, Category::Ages(*range)));
    let sexes = [Sex::Other, Sex::Man].map(|sex| (TableRef::Sexes, Category::Sex(sex)));
    let result = &sources.rounds[0].fingerprint;
    let reference = |(table, category)| FigureRef {
        result: result.clone(),
        table,
        categories: vec![category],
        of_all_asked: false,
    };
    let none = TableRef::OfGroup { place: 0, row: 0, by: By::Language, group: Category::Sex(Sex::Man) };
    let mut all = ages.chain(sexes).chain([(none, Category::Steps(1, 2))]).map(reference);
    all.find(|one| matches!(figure(sources, one), Err(Missing::Hidden))).unwrap()
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

fn opposite(word: &str) -> Option<String> {
    let small = word.to_lowercase();
    let pair = OPPOSITES.iter().find_map(|(one, other)| match small.as_str() {
        word if word == *one => Some(*other),
        word if word == *other => Some(*one),
        _ => None,
    })?;
    Some(pair.to_owned())
}

/// The words of a text with what stands between them.
pub fn pieces(text: &str) -> Vec<&str> {
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

/// The claim with each of its literal texts changed.
pub fn with_texts(claim: &Claim, change: impl Fn(&str) -> String) -> Claim {
    let part = |part: &Part| match part {
        Part::Text(text) => Part::Text(change(text)),
        slot => slot.clone(),
    };
    Claim { sentence: claim.sentence.iter().map(part).collect(), ..claim.clone() }
}

/// Whether it says something in this direction.
pub fn says(claim: &Claim, direction: Direction) -> bool {
    claim.says.iter().any(|said| said.direction == direction)
}

/// Its words turned into their opposites.
pub fn words_turned(claim: &Claim) -> Vec<Claim> {
    let has_figures = !matches!(claim.kind, Kind::Topic(_) | Kind::LoneVoice | Kind::Limit(_));
    // "Varken lätt eller svårt" says the same turned round; so does that no difference is seen.
    if !has_figures || says(claim, Direction::Middle) || says(claim, Direction::Absent) {
        return Vec::new();
    }
    let change = |text: &str| pieces(text).iter().map(|piece| opposite(piece).unwrap_or((*piece).to_owned())).collect();
    let mutated = with_texts(claim, change);
    if mutated == *claim { Vec::new() } else { vec![mutated] }
}

/// Without its negations, where it has any.
pub fn negations_dropped(claim: &Claim) -> Vec<Claim> {
    // "Svårt, inte lätt" without "inte" points both ways; of a lone voice and a topic nothing is turned to begin with.
    let nots = |text: &str| pieces(text).iter().filter(|piece| is_not(piece)).count();
    let texts = claim.sentence.iter().map(|part| if let Part::Text(text) = part { nots(text) } else { 0 });
    let all: usize = texts.sum();
    if all == 0 || says(claim, Direction::DontKnow) && all > 1 {
        return Vec::new();
    }
    let without = |text: &str| pieces(text).iter().filter(|piece| !is_not(piece)).copied().collect::<String>();
    let mutated = with_texts(claim, without);
    let still_limits = matches!(claim.kind, Kind::Limit(_)) && {
        let words: String =
            mutated.sentence.iter().map(|part| if let Part::Text(text) = part { text.as_str() } else { "" }).collect();
        words.contains("för få") || words.contains("osäker")
    };
    if still_limits { Vec::new() } else { vec![mutated] }
}

fn is_not(piece: &str) -> bool {
    matches!(piece.to_lowercase().as_str(), "inte" | "inget" | "ingen")
}

/// With a negation before each of its words in turn.
pub fn negations_added(claim: &Claim) -> Vec<Claim> {
    if matches!(claim.kind, Kind::Limit(_)) {
        return Vec::new();
    }
    let mut mutated = Vec::new();
    for (part, content) in claim.sentence.iter().enumerate() {
        let Part::Text(text) = content else { continue };
        for at in between_words(text) {
            let mut claim = claim.clone();
            claim.sentence[part] = Part::Text(format!("{}inte {}", &text[..at], &text[at..]));
            mutated.push(claim);
        }
    }
    mutated
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

/// Each number that code fills in typed by hand.
pub fn numbers_typed(claim: &Claim, sources: &Sources) -> Vec<Claim> {
    let pieces = render::render(claim, sources);
    let typed = claim.sentence.iter().enumerate().filter_map(|(at, part)| match part {
        Part::Slot(Slot::Percent(_) | Slot::CountOf(_) | Slot::Answers(_) | Slot::PopulationPercent(_)) => {
            let mut claim = claim.clone();
            claim.sentence[at] = Part::Text(pieces[at].text.clone());
            Some(claim)
        }
        _ => None,
    });
    typed.collect()
}

/// With a number in words after it.
pub fn number_word_typed(claim: &Claim) -> Vec<Claim> {
    let mut claim = claim.clone();
    claim.sentence.push(Part::Text(" Det är sextiotvå av hundra.".to_owned()));
    vec![claim]
}

/// With something after it that judges, in the same sentence and in one of its own.
pub fn judgements_added(claim: &Claim) -> Vec<Claim> {
    let same = [", och personalen är lat.", " – och det är skamligt."];
    let own = [" Personalen är lat.", " Det är fantastiskt."];
    let in_same = same.into_iter().map(|words| ending(claim, words, &['.']));
    in_same.chain(own.into_iter().map(|words| ending(claim, words, &[]))).collect()
}

/// Ways to say how many that no figure of a right sentence bears: those without a range, one that is pushed past its own, and one that
/// stands there once more.
const UNBORNE: [&str; 19] = [
    "de allra flesta",
    "en stor del",
    "en del",
    "den största delen",
    "huvudparten",
    "merparten",
    "åtskilliga",
    "ett fåtal",
    "en handfull",
    "en överväldigande majoritet",
    "så gott som alla",
    "knappt någon",
    "var och en",
    "väldigt många",
    "många",
    "de flesta",
    "alla",
    "flera",
    "ingen",
];

/// With something after it that so many do, in the same sentence and in one of its own.
pub fn quantities_added(claim: &Claim) -> Vec<Claim> {
    let added = UNBORNE.iter().enumerate().map(|(at, word)| match at % 2 {
        0 => ending(claim, &format!(", och {word} väntar länge i telefon."), &['.']),
        _ => ending(claim, &format!(" I telefonen väntar {word} länge."), &[]),
    });
    added.collect()
}

/// Ending in `words`, in the place of these signs.
fn ending(claim: &Claim, words: &str, signs: &[char]) -> Claim {
    let mut claim = claim.clone();
    if let Some(Part::Text(text)) = claim.sentence.last_mut() {
        *text = text.trim_end_matches(signs).to_owned();
    }
    claim.sentence.push(Part::Text(words.to_owned()));
    claim
}
