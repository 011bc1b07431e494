//! What holds still when a map is computed again.

use analysis::opinion_map::grouping::Method;
use analysis::opinion_map::groups::Members;
use analysis::opinion_map::map::Map;
use analysis::opinion_map::run::{Run, run};
use analysis::opinion_map::still::Last;
use analysis::opinion_map::votes::{Cast, Votes};
use analysis::value::Vote;
use proptest::prelude::*;

use super::properties::{camps, casts, votes};
use super::worked_example::ROWS;
use super::{dialogue, from_rows};

/// The real dialogue computed once.
fn computed_once(method: Method) -> (Votes, Run, Last) {
    let votes = dialogue().votes;
    let mut last = Last::default();
    let computed = run(&votes, method, &mut last);
    (votes, computed, last)
}

fn sizes(members: &Members) -> Vec<(usize, usize)> {
    members.iter().map(|(name, rows)| (*name, rows.len())).collect()
}

#[test]
fn the_same_votes_give_the_same_map_names_and_all() {
    for method in [Method::Flat, Method::TwoLevel] {
        let (votes, first, mut last) = computed_once(method);
        assert!(!first.members.is_empty());
        let before = last.clone();
        assert_eq!(run(&votes, method, &mut last), first);
        assert_eq!(last, before);
    }
}

#[test]
fn a_few_votes_more_change_no_name_and_no_side() {
    let casts = camps(3, 40, 30, 1);
    let (all, fewer) = (votes(casts.clone()), votes(casts[..casts.len() - 40].to_vec()));
    for method in [Method::Flat, Method::TwoLevel] {
        let mut last = Last::default();
        let first = run(&fewer, method, &mut last);
        let second = run(&all, method, &mut last);
        assert_eq!(first.members.len(), 3, "{:?}", sizes(&first.members));
        for (name, rows) in &first.members {
            let is_there = |row: &&usize| second.members[name].contains(*row);
            assert!(rows.len() * 9 <= 10 * rows.iter().filter(is_there).count(), "{name}");
        }
        for axis in [0, 1] {
            let along = |run: &Run, statement: usize| run.map.components.loadings[axis][statement];
            let product: f64 = (0..30).map(|statement| along(&first, statement) * along(&second, statement)).sum();
            assert!(0.0 < product);
        }
    }
}

#[test]
fn groups_keep_their_names_where_the_map_comes_out_turned_round() {
    let casts = camps(2, 40, 30, 1);
    let turned = |vote: Vote| match vote {
        Vote::Agree => Vote::Disagree,
        Vote::Disagree => Vote::Agree,
        Vote::Pass => Vote::Pass,
    };
    let other = votes(casts.iter().map(|cast| Cast { vote: turned(cast.vote), ..*cast }).collect());
    let mut last = Last::default();
    let first = run(&votes(casts), Method::Flat, &mut last);
    assert_ne!(run(&other, Method::Flat, &mut Last::default()).members, first.members);
    assert_eq!(run(&other, Method::Flat, &mut last).members, first.members);
}

#[test]
fn a_direction_keeps_its_side_when_what_decided_its_sign_is_gone() {
    let mut last = Last::default();
    let first = run(&from_rows(&ROWS, &[]), Method::Flat, &mut last).map;
    let without = from_rows(&ROWS, &[0]);
    let (alone, after) = (Map::of(&without), run(&without, Method::Flat, &mut last).map);
    let of = |map: &Map| {
        (map.components.loadings[0][2].signum(), map.participants[0][0].signum(), map.statements[2][0].signum())
    };
    assert_eq!(of(&after), of(&first));
    assert_ne!(of(&alone), of(&first));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn computing_again_keeps_names_sides_and_number(casts in casts(40, 12), flat: bool) {
        let votes = votes(casts);
        let method = if flat { Method::Flat } else { Method::TwoLevel };
        let mut last = Last::default();
        let first = run(&votes, method, &mut last);
        for _ in 0..6 {
            prop_assert_eq!(&run(&votes, method, &mut last), &first);
        }
    }

    #[test]
    fn whatever_was_before_groups_keep_their_people_and_have_names_of_their_own(
        before in casts(60, 10),
        after in casts(60, 10),
        people in 2_u64..5,
    ) {
        let mut last = Last::default();
        run(&votes(before), Method::Flat, &mut last);
        let camps: Vec<Cast> = camps(people, 15, 10, 2).into_iter().chain(after).collect();
        let votes = votes(camps);
        let alone = run(&votes, Method::Flat, &mut Last::default());
        let named = run(&votes, Method::Flat, &mut last);
        let total = |run: &Run| run.members.values().map(Vec::len).sum::<usize>();
        if !named.members.is_empty() {
            prop_assert_eq!(total(&named), named.kept.len());
        }
        prop_assert_eq!(named.kept, alone.kept);
    }
}
