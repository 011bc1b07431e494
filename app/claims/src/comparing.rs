//! What may be compared, and whether a difference is clear.

use analysis::{
    answered::Part,
    difference::{hold, p_value},
    figures::{Category, QuestionFigures},
};

use crate::{
    check::Read,
    claim::{Direction, FigureRef, Said, TableRef},
    figure::{Figure, Meaning, figure},
    finding::{Check, Finding},
    sources::{Question, Sources},
};

/// Percentage points from which groups are told apart.
const GAP_FROM: f64 = 10.0;
/// People that each of two groups has at least.
const SMALLEST_GROUP: u32 = 10;
/// Percentage points by which those who answered differ from the population, before that is said.
const MISSING_FROM: f64 = 5.0;

/// What is wrong with a difference that is claimed between two results.
pub(crate) fn finding(read: &Read<'_>, said: &Said) -> Option<Finding> {
    let against = said.against?;
    let (one, other) = (read.figure(said.figure)?, read.figure(against)?);
    let (first, second) = (read.claim.support.figures.get(said.figure)?, read.claim.support.figures.get(against)?);
    if !comparable(one, other) {
        return Some(refused("Bara samma standardfråga med samma svar kan jämföras, mellan två omgångar."));
    }
    let clear = is_clear(read.sources, (first, one), (second, other));
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

/// The same answer to the same standard question, word for word, in two rounds.
pub(crate) fn comparable(one: &Figure<'_>, other: &Figure<'_>) -> bool {
    let (Some((asked, _)), Some((same, _))) = (one.question, other.question) else { return false };
    is_same(asked, same) && one.meaning == other.meaning && one.round.fingerprint != other.round.fingerprint
}

fn is_same(one: &Question, other: &Question) -> bool {
    one.standard.is_some()
        && one.standard == other.standard
        && one.text == other.text
        && one.options == other.options
        && one.put_to_some == other.put_to_some
}

/// Whether the difference holds, whatever the hidden numbers are, among all comparisons that the round makes possible.
pub(crate) fn is_clear(sources: &Sources, one: (&FigureRef, &Figure<'_>), other: (&FigureRef, &Figure<'_>)) -> bool {
    let smallest = one.1.possible.of.0.min(other.1.possible.of.0);
    let Some(p) = cautious_p(one.1, other.1).filter(|_| SMALLEST_GROUP <= smallest) else { return false };
    let family = family(sources);
    // A figure outside the family was not among what the round makes possible to say; asking for it is one more comparison.
    let mut all: Vec<f64> = family.iter().filter_map(|(a, b)| cautious_p(a, b)).collect();
    let at = all.iter().position(|known| *known == p).unwrap_or(all.len());
    if at == all.len() {
        all.push(p);
    }
    hold(&all)[at]
}

/// The p-value where the groups are nearest each other; nothing where they may be less than ten points apart.
fn cautious_p(one: &Figure<'_>, other: &Figure<'_>) -> Option<f64> {
    let nearest = |above: &Figure<'_>, below: &Figure<'_>| (above.possible.low, below.possible.high);
    let (above, below): (Part, Part) = if other.possible.high.points() < one.possible.low.points() {
        nearest(one, other)
    } else {
        nearest(other, one)
    };
    let gap = above.points() - below.points();
    Some(if gap < GAP_FROM { 1.0 } else { p_value(above, below) })
}

/// Every comparison that the own round makes possible: each end, option or vote of each of its standard questions, with each other
/// round that asked the same.
fn family(sources: &Sources) -> Vec<(Figure<'_>, Figure<'_>)> {
    let Some((own, others)) = sources.rounds.split_first() else { return Vec::new() };
    let mut found = Vec::new();
    for (place, figures) in own.figures.questions().iter().enumerate() {
        for other in others {
            let same = |question: &Question| own.questions.get(place).is_some_and(|asked| is_same(asked, question));
            let Some(there) = other.questions.iter().position(same) else { continue };
            for (row, categories) in sides(figures) {
                let reference = |result: &str, place| FigureRef {
                    result: result.to_owned(),
                    table: TableRef::Question { place, row },
                    categories: categories.clone(),
                    of_all_asked: false,
                };
                let pair = (
                    figure(sources, &reference(&own.fingerprint, place)),
                    figure(sources, &reference(&other.fingerprint, there)),
                );
                if let (Ok(one), Ok(other)) = pair {
                    found.push((one, other));
                }
            }
        }
    }
    found
}

/// What may be said of a question: the ends of its scale as its table shows them, its options, or votes; with the row.
pub(crate) fn sides(figures: &QuestionFigures) -> Vec<(usize, Vec<Category>)> {
    let categories = |row: usize| figures.tables().get(row).map_or(&[][..], |table| table.rows());
    let end = |from: u8, to: u8| {
        let inside = |category: &Category| matches!(category, Category::Steps(a, b) if from <= *a && *b <= to);
        categories(0).iter().map(|row| row.category()).filter(inside).collect::<Vec<_>>()
    };
    let each = |wanted: &dyn Fn(Category) -> bool| {
        let rows =
            (0..figures.tables().len()).flat_map(|row| categories(row).iter().map(move |one| (row, one.category())));
        rows.filter(|(_, category)| wanted(*category)).map(|(row, category)| (row, vec![category])).collect::<Vec<_>>()
    };
    match figures {
        QuestionFigures::Scale(_) => vec![(0, end(1, 2)), (0, end(4, 5))],
        QuestionFigures::SingleChoice(_) | QuestionFigures::Ranking(_) => {
            each(&|category| matches!(category, Category::Option(_)))
        }
        QuestionFigures::MultipleChoice(_) => each(&|category| category == Category::Chosen),
        QuestionFigures::Opinion(_) => each(&|category| matches!(category, Category::Agree | Category::Disagree)),
        QuestionFigures::FreeText => Vec::new(),
    }
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
