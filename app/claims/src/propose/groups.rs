//! Clear differences between two groups of the round, at the ends of scales.

use std::collections::BTreeMap;

use analysis::figures::{Category, QuestionFigures};

use super::{Draft, draft, end, said};
use crate::{
    claim::{Direction, FigureRef, Kind, Said, Strength, TableRef},
    comparing::clear_between_groups,
    figure::figure,
    sources::Sources,
    wordings,
};

/// Of each question and background the two groups that are furthest apart, whom it holds of more often first.
pub(super) fn differences(sources: &Sources) -> Vec<Draft<'static>> {
    let mut furthest: BTreeMap<_, Draft<'static>> = BTreeMap::new();
    for (one, other) in clear_between_groups(sources) {
        let TableRef::OfGroup { place, by, .. } = one.table else { continue };
        let Some(found) = between(sources, one, other) else { continue };
        let known = furthest.get(&(place, by)).map_or(0, |known| known.strength);
        if known < found.strength {
            furthest.insert((place, by), found);
        }
    }
    furthest.into_values().collect()
}

fn between(sources: &Sources, one: FigureRef, other: FigureRef) -> Option<Draft<'static>> {
    let (here, there) = (figure(sources, &one).ok()?, figure(sources, &other).ok()?);
    if !matches!(here.question?.1, QuestionFigures::Scale(_)) {
        return None;
    }
    let wordings = match here.group()? {
        Category::Ages(_) => wordings::AGES_APART.as_slice(),
        Category::Sex(_) => wordings::SEXES_APART.as_slice(),
        _ => return None,
    };
    let gap = here.possible.low.points() - there.possible.low.points();
    let words = end(&here).into_iter().collect();
    let figures = if 0.0 < gap { vec![one, other] } else { vec![other, one] };
    let said = Said { against: Some(1), ..said(Direction::Higher, Strength::Compared) };
    let strength = 50 + gap.abs() as u32;
    Some(Draft { strength, words, ..draft(Kind::Difference, figures, vec![said], wordings) })
}
