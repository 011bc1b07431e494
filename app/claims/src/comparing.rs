//! What may be compared, and whether a difference is clear.

mod family;

use analysis::{
    answered::Part,
    difference::{cautious_p, hold},
};

use crate::{
    check::Read,
    claim::{Direction, Said, TableRef},
    figure::{Figure, Meaning},
    finding::{Check, Finding},
    sources::{Question, Sources, Whose},
};

pub(crate) use self::family::{clear_between_groups, clear_between_opinion_groups, sides};

/// Percentage points by which those who answered differ from the population, before that is said.
const MISSING_FROM: f64 = 5.0;

/// What is wrong with a difference that is claimed between two results, or two groups of one.
pub(crate) fn finding(read: &Read<'_>, said: &Said) -> Option<Finding> {
    let against = said.against?;
    let (one, other) = (read.figure(said.figure)?, read.figure(against)?);
    if !comparable(one, other) {
        let message = if one.is_of_some() || other.is_of_some() {
            "Bara två grupper kan jämföras, eller en med alla andra, efter samma bakgrund och med samma svar på samma fråga."
        } else {
            "Bara samma standardfråga med samma svar kan jämföras, mellan två omgångar."
        };
        return Some(refused(message));
    }
    let clear = is_clear(read.sources, one, other);
    match said.direction {
        Direction::Absent if clear => Some(refused("Skillnaden är tydlig i siffrorna. Skriv åt vilket håll den går.")),
        Direction::Higher | Direction::Lower if !clear => {
            Some(refused("Skillnaden är för liten eller för osäker. Skriv ”vi ser ingen tydlig skillnad” i stället."))
        }
        _ => None,
    }
}

fn refused(message: &str) -> Finding {
    Finding::new(Check::Strength, message)
}

/// The same answer to the same standard question, word for word, in two rounds; or to the same question by two groups of one, or by
/// one and all others.
pub(crate) fn comparable(one: &Figure<'_>, other: &Figure<'_>) -> bool {
    let is_side = match (one.group(), other.group(), other.at.left_out()) {
        (Some(group), Some(with), _) => Some(group != with),
        (Some(group), None, Some(left_out)) => Some(group == left_out),
        _ => None,
    };
    if let Some(is_side) = is_side {
        return is_side && one.round.fingerprint == other.round.fingerprint && are_side_by_side(one, other);
    }
    if one.is_of_some() || other.is_of_some() {
        return false;
    }
    let (Some((asked, _)), Some((same, _))) = (one.question, other.question) else { return false };
    is_same(asked, same) && one.meaning == other.meaning && one.round.fingerprint != other.round.fingerprint
}

/// Groups of the same breakdown, or of the opinion map, with the same answer.
fn are_side_by_side(one: &Figure<'_>, other: &Figure<'_>) -> bool {
    let breakdown = |figure: &Figure<'_>| match figure.at {
        TableRef::OfGroup { place, row, by, .. } | TableRef::OfOthers { place, row, by, .. } => {
            Some((place, row, Some(by)))
        }
        TableRef::OfOpinionGroup { place, row, .. } => Some((place, row, None)),
        _ => None,
    };
    breakdown(one) == breakdown(other) && one.meaning == other.meaning
}

fn is_same(one: &Question, other: &Question) -> bool {
    one.standard.is_some()
        && one.standard == other.standard
        && one.text == other.text
        && one.options == other.options
        && one.put_to_some == other.put_to_some
}

/// Whether the difference holds, whatever the hidden numbers are, among all comparisons that the round makes possible.
pub(crate) fn is_clear(sources: &Sources, one: &Figure<'_>, other: &Figure<'_>) -> bool {
    let p = cautious_p(&one.possible, &other.possible);
    // A figure outside the family was not among what the round makes possible to say; asking for it is one more comparison.
    let is_elsewhere = [one, other].into_iter().any(|figure| figure.round.whose == Whose::Elsewhere);
    let family = match one.at {
        TableRef::OfOpinionGroup { .. } => family::with_opinion_groups(sources),
        _ if is_elsewhere => family::with_rounds_elsewhere(sources),
        _ => family::family(sources),
    };
    let mut all: Vec<f64> = family.iter().map(|pair| pair.p).collect();
    let at = all.iter().position(|known| *known == p).unwrap_or(all.len());
    if at == all.len() {
        all.push(p);
    }
    hold(&all)[at]
}

impl Read<'_> {
    /// What share the group of a figure is of the population, as points.
    pub(crate) fn population_share(&self, at: usize) -> Option<Part> {
        population_share(self.sources, self.figure(at)?)
    }
}

/// What share the group of a figure is of the population.
pub(crate) fn population_share(sources: &Sources, figure: &Figure<'_>) -> Option<Part> {
    let population = sources.population.as_ref().filter(|population| 0 < population.all)?;
    let Meaning::Group(categories) = &figure.meaning else { return None };
    Some(Part { people: population.people(categories)?, of: population.all })
}

/// What is wrong with saying that a group is larger or smaller among those who answered than in the population.
pub(crate) fn with_population(read: &Read<'_>, said: &Said) -> Option<Finding> {
    let figure = read.figure(said.figure)?;
    let Some(share) = population_share(read.sources, figure) else {
        return Some(refused("Det finns inga uppgifter om befolkningen att jämföra med."));
    };
    let gap = match said.direction {
        Direction::Lower => share.points() - figure.possible.high.points(),
        Direction::Higher => figure.possible.low.points() - share.points(),
        _ => return Some(refused("Säg om gruppen är större eller mindre än i befolkningen.")),
    };
    (gap < MISSING_FROM).then(|| {
        refused("Skillnaden mot befolkningen är under 5 procentenheter. Då går det inte att säga att gruppen saknas eller är för stor.")
    })
}
