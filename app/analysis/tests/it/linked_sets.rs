//! Random sets of linked tables, up to 6 × 6 × 3 and with a scale 6 × 7 × 3: two questions, the second perhaps
//! put only to some, and the channels. The attacker by bounds puts everything that is released together and
//! finds nothing (G1 to G4).
//!
//! `PROPTEST_CASES=10000 cargo test -p analysis random_sets` tries more of them.

use std::env;

use analysis::figures::Cell;
use proptest::prelude::{ProptestConfig, prop_assert, proptest};

use crate::answers::assert_true;
use crate::bounds::Knowledge;
use crate::round::{Round, round};
use crate::variables::{Variable, released};

const SMALLEST_GROUP: u32 = 10;

/// How many sets are tried unless somebody asks for more.
const SETS: u32 = 500;

pub(crate) fn sets() -> ProptestConfig {
    let wanted = env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(wanted.unwrap_or(SETS))
}

proptest! {
    #![proptest_config(sets())]

    #[test]
    fn random_sets_of_linked_tables_leak_nothing(round in round()) {
        let (variables, t) = (released(&round), round.threshold.people());
        let knowledge = learned(&round, &variables);
        for group in groups(&variables) {
            let is_in = |cell: usize| group[cell];
            prop_assert!(!knowledge.tells(is_in, t), "{:?} of {variables:?}", knowledge.bounds(is_in));
        }
    }

    #[test]
    fn what_is_shown_of_random_sets_is_true(round in round()) {
        let counts = round.counts();
        for Variable { table, asked, rows, .. } in released(&round) {
            prop_assert!(table.group().is_none_or(|group| group == people_in(&asked, &counts)), "{table:?}");
            let people: Vec<u32> = rows.iter().map(|members| people_in(members, &counts)).collect();
            assert_true(&table, &people);
        }
    }
}

fn people_in(members: &[bool], counts: &[u32]) -> u32 {
    counts.iter().zip(members).filter(|(_, is_in)| **is_in).map(|(count, _)| count).sum()
}

/// Everything that the tables say. Only groups of ten or more have one (G1).
fn learned(round: &Round, variables: &[Variable]) -> Knowledge {
    let mut knowledge = Knowledge::of(round.kinds().len(), u32::try_from(round.people.len()).unwrap());
    for Variable { table, asked, rows, .. } in variables {
        assert!(!table.is_shown() || table.group().is_some_and(|group| SMALLEST_GROUP <= group), "{table:?}");
        if let Some(group) = table.group() {
            knowledge.learn(|kind| asked[kind], group, group);
        }
        for (row, members) in table.rows().iter().zip(rows) {
            let (low, high) = range(row.cell());
            knowledge.learn(|kind| members[kind], low, high);
        }
    }
    knowledge
}

pub(crate) fn range(cell: Cell) -> (u32, u32) {
    match cell {
        Cell::Count { people, .. } => (people, people),
        Cell::FewerThan { threshold, .. } => (0, threshold - 1),
        Cell::Between { low, high, .. } => (low, high),
        _ => panic!("a row without a cell"),
    }
}

/// Whom the attacker asks about: every category, shown or not, every two of them together, and those who
/// belong to both.
fn groups(variables: &[Variable]) -> Vec<Vec<bool>> {
    let categories: Vec<&Vec<bool>> = variables.iter().flat_map(|variable| &variable.categories).collect();
    let mut groups = Vec::new();
    for (at, one) in categories.iter().enumerate() {
        groups.push((*one).clone());
        for other in &categories[..at] {
            let of_each = || one.iter().zip(*other);
            groups.push(of_each().map(|(one, other)| *one || *other).collect());
            groups.push(of_each().map(|(one, other)| *one && *other).collect());
        }
    }
    groups.retain(|group| group.contains(&true) && group.contains(&false));
    groups
}
