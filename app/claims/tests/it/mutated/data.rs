//! Mutations of what a claim says as data.

use std::collections::BTreeSet;

use analysis::{
    age::LEVELS,
    figures::{By, Category},
    shape::Sex,
};
use claims::{
    claim::{Claim, Direction, FigureRef, Ground, Kind, Strength, Support, TableRef},
    figure::{Missing, figure},
    finding::Check,
    quantity::Quantity,
    sources::Sources,
};

use super::{assert_refused, words::replace_word};
use crate::support::corpus::Right;

#[test]
fn a_direction_that_is_turned() {
    assert_refused(Check::Direction, 220, |right, _| {
        (0..right.claim.says.len())
            .map(|at| {
                let mut claim = right.claim.clone();
                claim.says[at].direction = turned(claim.says[at].direction);
                claim
            })
            .collect()
    });
}

fn turned(direction: Direction) -> Direction {
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

#[test]
fn a_figure_that_is_moved_to_the_neighbouring_option() {
    assert_refused(Check::Direction, 220, |right, sources| {
        if matches!(right.claim.kind, Kind::Participation | Kind::Limit(_)) || right.claim.kind == Kind::Difference {
            return Vec::new();
        }
        let each = 0..right.claim.support.figures.len();
        each.flat_map(|at| neighbours(&right.claim.support.figures[at]).into_iter().map(move |moved| (at, moved)))
            .filter(|(_, moved)| figure(sources, moved).is_ok())
            .filter(|(_, moved)| !right.claim.support.figures.contains(moved))
            .map(|(at, moved)| {
                let mut claim = right.claim.clone();
                claim.support.figures[at] = moved;
                claim
            })
            .collect()
    });
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

/// References to what stands next to a figure in its question.
fn neighbours(of: &FigureRef) -> Vec<FigureRef> {
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
    assert_refused(Check::Group, 14, |right, sources| {
        if right.claim.kind != Kind::Participation {
            return Vec::new();
        }
        let moved = right.claim.support.figures.first().and_then(next_group);
        let there = moved.filter(|moved| figure(sources, moved).is_ok());
        there
            .map(|moved| {
                let mut claim = right.claim.clone();
                claim.support.figures[0] = moved;
                claim
            })
            .into_iter()
            .collect()
    });
}

fn next_group(of: &FigureRef) -> Option<FigureRef> {
    let next = match of.categories[..] {
        [Category::Sex(Sex::Woman)] => Category::Sex(Sex::Man),
        [Category::Sex(Sex::Man)] => Category::Sex(Sex::Woman),
        [Category::Ages(ages)] => {
            let at = LEVELS[0].iter().position(|known| *known == ages)?;
            Category::Ages(*LEVELS[0].get(at + 1).or(LEVELS[0].get(at - 1))?)
        }
        [Category::Channel(channel)] => {
            use analysis::shape::AnswerChannel::{Paper, Web};
            Category::Channel(if channel == Web { Paper } else { Web })
        }
        _ => return None,
    };
    Some(FigureRef { categories: vec![next], ..of.clone() })
}

/// The bounds of the quantity words once more, in per cent, from `claims.md` and not from the code.
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

#[test]
fn a_quantity_word_past_its_bound() {
    assert_refused(Check::Strength, 500, |right, sources| {
        let each = right.claim.says.iter().enumerate().filter_map(|(at, said)| match said.strength {
            Strength::Word(word) => {
                Some((at, word, figure(sources, right.claim.support.figures.get(said.figure)?).ok()?))
            }
            _ => None,
        });
        let mutated = each.flat_map(|(at, word, told)| {
            let percent = told.possible.low.points();
            let past = Quantity::ALL.into_iter().filter(move |other| !holds(*other, percent, told.possible.people.0));
            past.filter_map(move |other| past_its_bound(right, at, word, other))
        });
        mutated.collect()
    });
}

fn past_its_bound(right: &Right, at: usize, word: Quantity, other: Quantity) -> Option<Claim> {
    let mut claim = right.claim.clone();
    claim.says[at].strength = Strength::Word(other);
    let nth = claim.says[..at].iter().filter(|said| said.strength == Strength::Word(word)).count();
    replace_word(&mut claim, word, other, nth).then_some(claim)
}

#[test]
fn support_that_is_removed() {
    assert_refused(Check::Support, 240, |right, _| {
        let needs_none = matches!(right.claim.kind, Kind::Limit(Ground::SelfSelected | Ground::TooFew));
        let bare = Claim { support: Support::default(), ..right.claim.clone() };
        if needs_none { Vec::new() } else { vec![bare] }
    });
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
    assert_refused(Check::Source, 220, |right, sources| {
        let hidden = hidden(sources);
        let each = 0..right.claim.support.figures.len();
        let meant = right.claim.kind == Kind::Limit(Ground::Hidden);
        each.filter(|_| !meant)
            .map(|at| {
                let mut claim = right.claim.clone();
                claim.support.figures[at] = hidden.clone();
                claim
            })
            .collect()
    });
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
