//! Mutations of what a claim says as data.

use std::collections::BTreeSet;

use analysis::figures::Category;
use claims::{
    claim::{Direction, FigureRef, Kind, TableRef},
    figure::figure,
    finding::Check,
};

use super::assert_refused;
use crate::{
    mutations::{
        directions_turned, figures_moved, hidden_cells, neighbours, quantities_past_their_bounds, support_removed,
    },
    regrouped::group_moved,
};

#[test]
fn a_direction_that_is_turned() {
    assert_refused(Check::Direction, 220, |right, _| directions_turned(&right.claim));
}

#[test]
fn a_figure_that_is_moved_to_the_neighbouring_option() {
    assert_refused(Check::Direction, 220, |right, sources| figures_moved(&right.claim, sources));
}

#[test]
fn both_figures_of_a_comparison_that_are_moved() {
    assert_refused(Check::Direction, 12, |right, sources| {
        let scale = |one: &FigureRef| matches!(one.categories[..], [Category::Steps(..), ..]);
        let figures = &right.claim.support.figures;
        // That there is no clear difference is said of a whole scale.
        let absent =
            right.claim.says.iter().any(|said| said.direction == Direction::Absent) && figures.iter().all(scale);
        if right.claim.kind != Kind::Difference || absent {
            return Vec::new();
        }
        let moved =
            |nth: usize| figures.iter().filter_map(|one| neighbours(one).into_iter().nth(nth)).collect::<Vec<_>>();
        let both = [moved(0), moved(1)].into_iter().filter(|moved| moved.len() == 2);
        both.filter(|moved| moved.iter().all(|one| figure(sources, one).is_ok()))
            .map(|figures| {
                let mut claim = right.claim.clone();
                claim.support.figures = figures;
                claim
            })
            .collect()
    });
}

#[test]
fn groups_of_a_comparison_that_change_places() {
    assert_refused(Check::Direction, 14, |right, _| {
        let mut claim = right.claim.clone();
        let absent = claim.says.iter().any(|said| said.direction == Direction::Absent);
        match &mut claim.support.figures[..] {
            [one, other] if one.table.group().is_some() && !absent => std::mem::swap(one, other),
            _ => return Vec::new(),
        }
        vec![claim]
    });
}

#[test]
fn a_group_of_a_comparison_that_is_another() {
    assert_refused(Check::Group, 28, |right, sources| {
        let others = |at: usize| {
            let table = right.claim.support.figures[at].table;
            let TableRef::OfGroup { place, row, by, .. } = table else { return Vec::new() };
            let of = |group| FigureRef {
                table: TableRef::OfGroup { place, row, by, group },
                ..right.claim.support.figures[at].clone()
            };
            let groups = sources.rounds[0].figures.breakdowns().iter().flat_map(|one| one.groups());
            let others: BTreeSet<_> = groups.map(|group| group.category()).collect();
            others.into_iter().map(of).filter(|one| !right.claim.support.figures.contains(one)).collect::<Vec<_>>()
        };
        let each = 0..right.claim.support.figures.len();
        let moved = each.flat_map(|at| others(at).into_iter().map(move |other| (at, other)));
        moved
            .filter(|(_, other)| figure(sources, other).is_ok())
            .map(|(at, other)| {
                let mut claim = right.claim.clone();
                claim.support.figures[at] = other;
                claim
            })
            .collect()
    });
}

#[test]
fn a_group_that_is_moved_to_its_neighbour() {
    assert_refused(Check::Group, 14, |right, sources| group_moved(&right.claim, sources));
}

#[test]
fn a_quantity_word_past_its_bound() {
    assert_refused(Check::Strength, 500, |right, sources| quantities_past_their_bounds(&right.claim, sources));
}

#[test]
fn support_that_is_removed() {
    assert_refused(Check::Support, 240, |right, _| support_removed(&right.claim));
}

#[test]
fn a_topic_of_four_people_and_a_lone_voice_of_two() {
    assert_refused(Check::Support, 18, |right, sources| {
        let mut claim = right.claim.clone();
        match claim.kind {
            Kind::Topic(_) => claim.support.comments.truncate(4),
            Kind::LoneVoice => {
                let comment = &sources.comments[0];
                let words = analysis::stored::fingerprint(comment.shown.as_deref().unwrap());
                claim.support.comments.push(claims::claim::CommentRef { id: comment.id, words });
            }
            _ => return Vec::new(),
        }
        vec![claim]
    });
}

#[test]
fn a_hidden_cell_that_is_referred_to() {
    assert_refused(Check::Source, 220, |right, sources| hidden_cells(&right.claim, sources));
}

#[test]
fn a_result_that_is_not_the_one_that_was_signed() {
    assert_refused(Check::Source, 220, |right, _| {
        let mut claim = right.claim.clone();
        for one in &mut claim.support.figures {
            one.result = one.result.replace(['a', '1'], "0");
        }
        if claim.support.figures.is_empty() { Vec::new() } else { vec![claim] }
    });
}
