//! All comparisons that a round makes possible, which a difference has to hold among.

use analysis::{
    difference::{cautious_p, hold},
    figures::{Breakdown, Category, QuestionFigures, Table},
};

use super::is_same;
use crate::{
    claim::{FigureRef, TableRef},
    figure::{figure, has_name, others},
    sources::{Question, Round, Sources, Whose},
};

/// One comparison, and how likely a difference as large would be by chance.
pub(super) struct Pair {
    one: FigureRef,
    other: FigureRef,
    pub(super) p: f64,
}

/// Every comparison that the own round makes possible: each end, option or vote of each of its standard questions with each earlier
/// round of the same body that asked the same, and of each breakdown between every two of its groups that have a name, and each with all others.
pub(super) fn family(sources: &Sources) -> Vec<Pair> {
    let Some(own) = sources.rounds.first() else { return Vec::new() };
    let mut found = between_rounds(sources, own, Whose::Own);
    found.extend(own.figures.breakdowns().iter().flat_map(|breakdown| between_groups(sources, own, breakdown)));
    found
}

/// Every comparison that the own round makes possible, with those to rounds of others: what a difference to one of these has to hold among. The
/// others hold among themselves: else what another kommun shows to everybody would take away what is said of one's own groups.
pub(super) fn with_rounds_elsewhere(sources: &Sources) -> Vec<Pair> {
    let Some(own) = sources.rounds.first() else { return Vec::new() };
    let mut all = family(sources);
    all.extend(between_rounds(sources, own, Whose::Elsewhere));
    all
}

/// The clear differences between two groups of the own round, or one and all others, in the order of the breakdowns.
pub(crate) fn clear_between_groups(sources: &Sources) -> Vec<(FigureRef, FigureRef)> {
    let family = family(sources);
    let clear = hold(&family.iter().map(|pair| pair.p).collect::<Vec<_>>());
    let of_groups = family.into_iter().zip(clear).filter(|(pair, clear)| *clear && pair.one.table.group().is_some());
    of_groups.map(|(pair, _)| (pair.one, pair.other)).collect()
}

/// Every comparison that the own round makes possible, with those of its opinion map: what two opinion groups have to hold among. The
/// others hold among themselves: groups are made to differ, and so many clear differences would make the bound of each wider.
pub(super) fn with_opinion_groups(sources: &Sources) -> Vec<Pair> {
    let mut all = of_opinion_groups(sources);
    all.extend(family(sources));
    all
}

/// Of each side of each statement, every two groups of the opinion map.
fn of_opinion_groups(sources: &Sources) -> Vec<Pair> {
    let Some(own) = sources.rounds.first() else { return Vec::new() };
    let Some(map) = own.figures.opinion_map() else { return Vec::new() };
    let place = map.question();
    let statements = own.figures.questions().get(place).map_or(0, |figures| figures.tables().len());
    let mut found = Vec::new();
    for (row, side) in (0..statements).flat_map(|row| [Category::Agree, Category::Disagree].map(|side| (row, side))) {
        let groups = 0..u8::try_from(map.statement(row).len()).unwrap_or(u8::MAX);
        let of = |group| reference(own, TableRef::OfOpinionGroup { place, row, group }, vec![side]);
        for one in groups.clone() {
            found.extend((one + 1..groups.end).filter_map(|other| pair(sources, of(one), of(other))));
        }
    }
    found
}

/// The clear differences between two opinion groups, statement by statement.
pub(crate) fn clear_between_opinion_groups(sources: &Sources) -> Vec<(FigureRef, FigureRef)> {
    let family = with_opinion_groups(sources);
    let clear = hold(&family.iter().map(|pair| pair.p).collect::<Vec<_>>());
    let is_of_them = |pair: &Pair| matches!(pair.one.table, TableRef::OfOpinionGroup { .. });
    let clear = family.into_iter().zip(clear).filter(|(pair, clear)| *clear && is_of_them(pair));
    clear.map(|(pair, _)| (pair.one, pair.other)).collect()
}

/// With each other round of these.
fn between_rounds(sources: &Sources, own: &Round, whose: Whose) -> Vec<Pair> {
    let mut found = Vec::new();
    for (place, figures) in own.figures.questions().iter().enumerate() {
        for other in sources.rounds.iter().skip(1).filter(|other| other.whose == whose) {
            let same = |question: &Question| own.questions.get(place).is_some_and(|asked| is_same(asked, question));
            let Some(there) = other.questions.iter().position(same) else { continue };
            for (row, categories) in sides(figures) {
                let at = |round: &Round, place| reference(round, TableRef::Question { place, row }, categories.clone());
                found.extend(pair(sources, at(own, place), at(other, there)));
            }
        }
    }
    found
}

fn between_groups(sources: &Sources, own: &Round, breakdown: &Breakdown) -> Vec<Pair> {
    let (place, row, by) = (breakdown.question(), breakdown.part().unwrap_or(0), breakdown.by());
    let named: Vec<_> = breakdown.groups().iter().filter(|group| has_name(&own.figures, group.category())).collect();
    let Some((figures, first)) = own.figures.questions().get(place).zip(named.first()) else { return Vec::new() };
    let mut found = Vec::new();
    for categories in sides_of(figures, first.table()) {
        let of = |group| reference(own, TableRef::OfGroup { place, row, by, group }, categories.clone());
        for (at, one) in named.iter().enumerate() {
            let others = named[at + 1..].iter();
            found.extend(others.filter_map(|other| pair(sources, of(one.category()), of(other.category()))));
        }
        let against =
            named.iter().map(|one| one.category()).filter(|one| others(&own.figures, breakdown, *one).is_some());
        found.extend(against.filter_map(|group| {
            let others = reference(own, TableRef::OfOthers { place, row, by, group }, categories.clone());
            pair(sources, of(group), others)
        }));
    }
    found
}

fn reference(round: &Round, table: TableRef, categories: Vec<Category>) -> FigureRef {
    FigureRef { result: round.fingerprint.clone(), table, categories, of_all_asked: false }
}

/// Two figures that may be told, to be compared.
fn pair(sources: &Sources, one: FigureRef, other: FigureRef) -> Option<Pair> {
    let p = cautious_p(&figure(sources, &one).ok()?.possible, &figure(sources, &other).ok()?.possible);
    Some(Pair { one, other, p })
}

/// What may be said of a question: the ends of its scale as its table shows them, its options, or votes; with the row.
pub(crate) fn sides(figures: &QuestionFigures) -> Vec<(usize, Vec<Category>)> {
    let tables = figures.tables().iter().enumerate();
    tables.flat_map(|(row, table)| sides_of(figures, table).into_iter().map(move |side| (row, side))).collect()
}

/// The same of one of its tables, or of a group's.
fn sides_of(figures: &QuestionFigures, table: &Table) -> Vec<Vec<Category>> {
    let rows = || table.rows().iter().map(|row| row.category());
    let end = |from: u8, to: u8| {
        rows().filter(|category| matches!(category, Category::Steps(a, b) if from <= *a && *b <= to)).collect()
    };
    let each = |wanted: fn(&Category) -> bool| rows().filter(wanted).map(|category| vec![category]).collect();
    match figures {
        QuestionFigures::Scale(_) => vec![end(1, 2), end(4, 5)],
        QuestionFigures::SingleChoice(_) | QuestionFigures::Ranking(_) => {
            each(|category| matches!(category, Category::Option(_)))
        }
        QuestionFigures::MultipleChoice(_) => each(|category| *category == Category::Chosen),
        QuestionFigures::Opinion(_) => each(|category| matches!(category, Category::Agree | Category::Disagree)),
        QuestionFigures::FreeText => Vec::new(),
    }
}
