//! The tables that a figure is of, and what is possible in them together.

use analysis::{
    answered::{Base, Part, Possible},
    figures::{Breakdown, By, Category, Group, RoundFigures, Table},
    shape::Sex,
};

use super::Missing;
use crate::{claim::TableRef, sources::Round, swedish::in_language};

/// The tables that a figure is of: one, or those of several groups.
pub(super) fn tables(figures: &RoundFigures, wanted: TableRef) -> Result<Vec<&Table>, Missing> {
    match wanted {
        TableRef::Participants => Err(Missing::Table),
        TableRef::Ages => Ok(vec![figures.by_age()]),
        TableRef::Sexes => Ok(vec![figures.by_sex()]),
        TableRef::Channels => Ok(vec![figures.by_channel()]),
        TableRef::Question { place, row } => {
            let table = figures.questions().get(place).and_then(|question| question.tables().get(row));
            Ok(vec![table.ok_or(Missing::Table)?])
        }
        TableRef::OfGroup { place, row, by, group } => {
            let breakdown = breakdown(figures, (place, row, by))?;
            let found = breakdown.groups().iter().find(|one| one.category() == group && has_name(figures, group));
            Ok(vec![found.map(Group::table).ok_or(Missing::Table)?])
        }
        TableRef::OfOthers { place, row, by, group } => {
            let others = others(figures, breakdown(figures, (place, row, by))?, group).ok_or(Missing::Table)?;
            Ok(others.into_iter().map(Group::table).collect())
        }
        TableRef::OfOpinionGroup { place, row, group } => {
            let map = figures.opinion_map().filter(|map| map.question() == place).ok_or(Missing::Hidden)?;
            let groups = map.statement(row);
            let found = groups.iter().find(|one| one.category() == Category::OpinionGroup(group));
            let missing = if groups.is_empty() { Missing::Hidden } else { Missing::Table };
            Ok(vec![found.map(Group::table).ok_or(missing)?])
        }
    }
}

/// The breakdown that was disclosed.
fn breakdown(figures: &RoundFigures, (place, row, by): (usize, usize, By)) -> Result<&Breakdown, Missing> {
    let is_it = |one: &&Breakdown| (one.question(), one.part().unwrap_or(0), one.by()) == (place, row, by);
    figures.breakdowns().iter().find(is_it).ok_or(Missing::Hidden)
}

/// All groups but one that a sentence can name. Nothing where they are one group that has a name of its own.
pub(crate) fn others<'a>(figures: &RoundFigures, breakdown: &'a Breakdown, group: Category) -> Option<Vec<&'a Group>> {
    let (own, others): (Vec<_>, Vec<_>) = breakdown.groups().iter().partition(|one| one.category() == group);
    let is_one = others.len() < 2 && others.iter().all(|other| has_name(figures, other.category()));
    (own.len() == 1 && has_name(figures, group) && !is_one).then_some(others)
}

/// What may be of some categories in these tables together, and what is told of it.
pub(super) fn possible(tables: &[&Table], wanted: &[Category], of_answered: bool) -> Option<(Possible, Possible)> {
    let of = |base: Base| {
        let each = tables.iter().map(|table| table.possible(wanted, base));
        each.collect::<Option<Vec<_>>>().and_then(together).filter(|possible| 0 < possible.people.0)
    };
    let asked = of(Base::Asked)?;
    if !of_answered {
        return Some((asked, asked));
    }
    let answered = of(Base::Answered)?;
    let is_known = answered.of.0 == answered.of.1;
    Some(if is_known { (answered, answered) } else { (Possible { low: asked.low, ..answered }, asked) })
}

/// What is possible of several groups together.
fn together(groups: Vec<Possible>) -> Option<Possible> {
    let sum = |of: fn(&Possible) -> u32| groups.iter().map(of).sum::<u32>();
    let people = (sum(|one| one.people.0), sum(|one| one.people.1));
    let of = (sum(|one| one.of.0), sum(|one| one.of.1));
    match groups.as_slice() {
        [] => None,
        [one] => Some(*one),
        _ => Some(Possible {
            people,
            of,
            low: Part { people: people.0, of: of.1 },
            high: Part { people: people.1.min(of.0), of: of.0 },
        }),
    }
}

/// Whether a sentence can name the group.
pub(crate) fn has_name(figures: &RoundFigures, group: Category) -> bool {
    match group {
        Category::Ages(_) | Category::Sex(Sex::Woman | Sex::Man) | Category::Channel(_) => true,
        Category::Language(place) => {
            figures.languages().get(usize::from(place)).is_some_and(|code| in_language(code).is_some())
        }
        _ => false,
    }
}

/// The groups that a figure is of together: all but the one that is left out. None for every other figure.
pub fn groups_of(round: &Round, wanted: TableRef) -> Vec<&Group> {
    let TableRef::OfOthers { place, row, by, group } = wanted else { return Vec::new() };
    let breakdown = breakdown(&round.figures, (place, row, by)).ok();
    breakdown.and_then(|breakdown| others(&round.figures, breakdown, group)).unwrap_or_default()
}
