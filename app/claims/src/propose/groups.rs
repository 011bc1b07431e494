//! Clear differences between two groups of the round, and between one and all others, at the ends of scales; and between two opinion
//! groups, on statements.

use std::collections::BTreeMap;

use analysis::figures::{Category, QuestionFigures};

use super::{Draft, draft, end, said};
use crate::{
    claim::{Direction, FigureRef, Kind, Said, Strength, TableRef},
    comparing::{clear_between_groups, clear_between_opinion_groups},
    figure::figure,
    sources::Sources,
    wordings,
};

/// Of each question and background the two groups that are furthest apart, whom it holds of more often first; and the group that it
/// holds of so much more often than of the others.
pub(super) fn differences(sources: &Sources) -> Vec<Draft<'static>> {
    let mut furthest: BTreeMap<_, Draft<'static>> = BTreeMap::new();
    for (one, other) in clear_between_groups(sources) {
        let TableRef::OfGroup { place, by, .. } = one.table else { continue };
        let one_and_others = other.table.left_out().is_some();
        let Some(found) = between(sources, one, other) else { continue };
        let among = (place, by, one_and_others);
        let known = furthest.get(&among).map_or(0, |known| known.strength);
        if known < found.strength {
            furthest.insert(among, found);
        }
    }
    furthest.into_values().collect()
}

/// Of each statement the two opinion groups that are furthest apart, the one that agrees more often first; that disagrees more often, where
/// it is not told how many agree.
pub(super) fn opinion_groups(sources: &Sources) -> Vec<Draft<'static>> {
    let mut furthest: BTreeMap<_, Draft<'static>> = BTreeMap::new();
    for (one, other) in clear_between_opinion_groups(sources) {
        let agrees = one.categories == [Category::Agree];
        let wordings = if agrees { &wordings::OPINION_GROUPS_APART } else { &wordings::OPINION_GROUPS_AGAINST };
        let Some((place, row)) = one.table.question() else { continue };
        let Some(found) = apart(sources, one, other, wordings) else { continue };
        // Those who agree come first.
        let among = (place, row, !agrees);
        let known = furthest.get(&among).map_or(0, |known| known.strength);
        if known < found.strength && (agrees || !furthest.contains_key(&(place, row, false))) {
            furthest.insert(among, found);
        }
    }
    furthest.into_values().collect()
}

/// Two figures of which more is said of the larger.
fn apart(
    sources: &Sources,
    one: FigureRef,
    other: FigureRef,
    wordings: &'static [&'static str],
) -> Option<Draft<'static>> {
    let (here, there) = (figure(sources, &one).ok()?, figure(sources, &other).ok()?);
    let gap = here.possible.low.points() - there.possible.low.points();
    let words = end(&here).into_iter().collect();
    let figures = if 0.0 < gap { vec![one, other] } else { vec![other, one] };
    let said = Said { against: Some(1), ..said(Direction::Higher, Strength::Compared) };
    let strength = 50 + gap.abs() as u32;
    Some(Draft { strength, words, ..draft(Kind::Difference, figures, vec![said], wordings) })
}

fn between(sources: &Sources, one: FigureRef, other: FigureRef) -> Option<Draft<'static>> {
    let (here, there) = (figure(sources, &one).ok()?, figure(sources, &other).ok()?);
    if !matches!(here.question?.1, QuestionFigures::Scale(_)) {
        return None;
    }
    let one_and_others = there.at.left_out().is_some();
    let wordings = match (here.group()?, one_and_others) {
        (Category::Ages(_), false) => wordings::AGES_APART.as_slice(),
        (Category::Ages(_), true) => &wordings::AGES_AND_OTHERS,
        (Category::Sex(_), false) => &wordings::SEXES_APART,
        (Category::Sex(_), true) => &wordings::SEXES_AND_OTHERS,
        (Category::Channel(_) | Category::Language(_), false) => &wordings::WAYS_APART,
        (Category::Channel(_) | Category::Language(_), true) => &wordings::WAYS_AND_OTHERS,
        _ => return None,
    };
    let gap = here.possible.low.points() - there.possible.low.points();
    if one_and_others && gap < 0.0 {
        return None;
    }
    apart(sources, one, other, wordings)
}
