//! Random rounds of opinion statements with their groups. The attacker by bounds puts the tables of two statements and of the groups together
//! and finds nothing, whatever combination of votes and group he asks about. And what he finds where there were three statements.
//!
//! `PROPTEST_CASES=10000 cargo test -p analysis random_opinions` tries more of them.

use analysis::disclose::disclose;
use analysis::figures::{Category, Cell, RoundFigures, Table};
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Background, QuestionShape, RoundShape};
use analysis::threshold::Threshold;
use analysis::value::{AnswerValue, Vote};
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::bounds::Knowledge;
use crate::linked_sets::{range, sets};

const STATEMENTS: u16 = 5;
const VOTES: [Category; 4] = [Category::NotVoted, Category::Agree, Category::Disagree, Category::Pass];

/// A vote on two statements, and a group.
type Kind = (Category, Category, Category);

/// How likely each camp agrees with each statement, and everybody's chances.
fn round() -> impl Strategy<Value = RoundFigures> {
    let camps = prop::collection::vec(prop::collection::vec(20_u8..235, usize::from(STATEMENTS)), 2..=3);
    let people = prop::collection::vec((any::<u8>(), any::<[u8; 5]>(), any::<[u8; 5]>()), 40..400);
    (camps, 0..90_u8, people).prop_map(|(camps, lazy, people)| {
        let shape = QuestionShape::Opinion { statements: STATEMENTS }.into();
        let shape = RoundShape::new(vec![shape], vec![AnswerChannel::Web], vec!["sv".to_owned()]);
        let mut rows = AnswerRows::new(shape.unwrap());
        for (camp, drawn, also) in people {
            let camp = &camps[usize::from(camp) % camps.len()];
            let vote = |at: usize| match also[at] {
                silent if silent < lazy / 3 => None,
                passes if passes < lazy => Some(Vote::Pass),
                _ if drawn[at] < camp[at] => Some(Vote::Agree),
                _ => Some(Vote::Disagree),
            };
            let answers = [AnswerValue::Votes((0..usize::from(STATEMENTS)).map(vote).collect())];
            rows.push(Background::default(), AnswerChannel::Web, "sv", &answers).unwrap();
        }
        disclose(&rows, Threshold::default())
    })
}

fn count(cell: Option<Cell>) -> u32 {
    match cell {
        Some(Cell::Count { people, .. }) => people,
        other => panic!("{other:?}"),
    }
}

fn named(table: &Table) -> Vec<Category> {
    table.rows().iter().map(|row| row.category()).collect()
}

/// Whether somebody of a category is in a row, where `named` are all rows.
fn is_in(row: Category, named: &[Category], one: Category) -> bool {
    row == one || row == Category::Others && !named.contains(&one)
}

fn learned(figures: &RoundFigures, kinds: &[Kind], pair: [usize; 2]) -> Knowledge {
    let mut knowledge = Knowledge::of(kinds.len(), figures.participants());
    let map = figures.opinion_map().unwrap();
    for row in map.sizes().rows() {
        let (low, high) = range(row.cell());
        knowledge.learn(|kind| kinds[kind].2 == row.category(), low, high);
    }
    for (at, statement) in pair.into_iter().enumerate() {
        let vote = |kind: usize| if at == 0 { kinds[kind].0 } else { kinds[kind].1 };
        for row in figures.questions()[0].tables()[statement].rows() {
            let (low, high) = range(row.cell());
            knowledge.learn(|kind| vote(kind) == row.category(), low, high);
        }
        let groups: Vec<Category> = map.statement(statement).iter().map(|group| group.category()).collect();
        for group in map.statement(statement) {
            let answers = named(group.table());
            for row in group.table().rows() {
                let (low, high) = range(row.cell());
                let own = |kind: usize| {
                    is_in(group.category(), &groups, kinds[kind].2) && is_in(row.category(), &answers, vote(kind))
                };
                knowledge.learn(own, low, high);
            }
        }
    }
    knowledge
}

proptest! {
    #![proptest_config(sets())]

    #[test]
    fn random_opinions_tell_nothing_together(figures in round(), pair in 0..20_usize, asked in any::<[u8; 12]>()) {
        let map = figures.opinion_map().unwrap();
        if map.sizes().is_shown() {
            let pair = [pair % 5, (pair % 5 + 1 + pair / 5) % 5];
            let groups = named(map.sizes());
            let kinds: Vec<Kind> = VOTES.into_iter().flat_map(|one| {
                let groups = groups.clone();
                VOTES.into_iter().flat_map(move |other| groups.clone().into_iter().map(move |group| (one, other, group)))
            }).collect();
            let knowledge = learned(&figures, &kinds, pair);
            for drawn in asked.chunks(3) {
                let of = |drawn: u8, all: &[Category]| (drawn % 3 != 1).then(|| all[usize::from(drawn / 3) % all.len()]);
                let (one, other, group) = (of(drawn[0], &VOTES), of(drawn[1], &VOTES), of(drawn[2], &groups));
                let is_in = |kind: usize| {
                    one.is_none_or(|one| kinds[kind].0 == one)
                        && other.is_none_or(|other| kinds[kind].1 == other)
                        && group.is_none_or(|group| kinds[kind].2 == group)
                };
                if one.is_some() || other.is_some() || group.is_some() {
                    prop_assert!(!knowledge.tells(is_in, 5), "{:?} of {figures:?}", knowledge.bounds(is_in));
                }
            }
        }
    }

    #[test]
    fn random_opinions_add_up_to_what_else_is_told_and_no_number_is_small(figures in round()) {
        let map = figures.opinion_map().unwrap();
        let sizes: u32 = map.sizes().rows().iter().map(|row| count(Some(row.cell()))).sum();
        prop_assert!(sizes == figures.participants() || !map.sizes().is_shown());
        for (statement, own) in figures.questions()[0].tables().iter().enumerate() {
            let groups = map.statement(statement);
            let shown = groups.iter().flat_map(|group| group.table().rows()).map(|row| count(Some(row.cell())));
            prop_assert!(shown.clone().all(|people| 5 <= people));
            prop_assert!(groups.is_empty() || shown.sum::<u32>() == figures.participants());
            for group in groups {
                let (name, table) = (group.category(), group.table());
                prop_assert_eq!(table.group(), Some(count(map.sizes().cell(name))));
                for row in table.rows().iter().filter(|row| row.category() != Category::Others) {
                    let all = groups.iter().map(|group| count(group.table().cell(row.category()))).sum::<u32>();
                    prop_assert_eq!(all, count(own.cell(row.category())));
                }
            }
        }
        if let Some(told) = figures.opinions() {
            let drawn = told.places.groups.len();
            prop_assert!(drawn == told.marks.len() || drawn == 0);
        }
    }
}

#[test]
fn some_random_opinions_have_groups_and_some_have_none() {
    let mut runner = TestRunner::deterministic();
    let shown = |_| round().new_tree(&mut runner).unwrap().current().opinion_map().unwrap().sizes().is_shown();
    let shown = (0..60).map(shown).filter(|shown| *shown).count();
    assert!((10..60).contains(&shown), "{shown} of 60");
}

/// A group of all who agree with two of three or more. What each half says of each statement tells how many agreed with all
/// three: nobody. With five statements the same numbers leave it open.
#[test]
fn with_three_statements_groups_would_tell_every_combination_and_with_five_they_do_not() {
    let told = |statements: u32| {
        let kinds = 1_usize << statements;
        let agrees = |kind: usize| (kind as u32).count_ones();
        // Everybody agrees with one more than half, or with one fewer: for five with some who agree with all or with nothing.
        let people = |kind: usize| match (statements, agrees(kind)) {
            (3, 1 | 2) => 12,
            (5, 1..=4) => 4,
            _ => 0,
        };
        let all: u32 = (0..kinds).map(people).sum();
        let mut knowledge = Knowledge::of(kinds, all);
        for group in [true, false] {
            let is_in = |kind: usize| (statements / 2 < agrees(kind)) == group;
            for statement in 0..statements {
                for side in [0, 1] {
                    let own = |kind: usize| is_in(kind) && kind >> statement & 1 == side;
                    let shown = (0..kinds).filter(|kind| own(*kind)).map(people).sum::<u32>();
                    assert!(5 <= shown, "every number is large");
                    knowledge.learn(own, shown, shown);
                }
            }
        }
        knowledge.tells(|kind| kind == kinds - 1, 5)
    };
    assert!(told(3));
    assert!(!told(5));
}
