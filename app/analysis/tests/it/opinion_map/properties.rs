//! What holds for any votes.

use std::collections::{BTreeMap, BTreeSet};

use analysis::opinion_map::components::first_eigenvalues;
use analysis::opinion_map::consensus::consensus;
use analysis::opinion_map::corrected::significant;
use analysis::opinion_map::counts::count;
use analysis::opinion_map::grouping::Method;
use analysis::opinion_map::groups::{groups, members};
use analysis::opinion_map::map::Map;
use analysis::opinion_map::publish;
use analysis::opinion_map::representative::{Side, representative};
use analysis::opinion_map::run::run;
use analysis::opinion_map::still::Last;
use analysis::opinion_map::votes::{Cast, Votes};
use analysis::value::Vote;
use proptest::prelude::*;

const BOTH: [Method; 2] = [Method::Flat, Method::TwoLevel];

pub(super) fn votes(casts: Vec<Cast>) -> Votes {
    Votes::new(casts, &BTreeSet::new())
}

fn vote() -> impl Strategy<Value = Vote> {
    prop::sample::select(vec![Vote::Agree, Vote::Disagree, Vote::Pass])
}

/// Votes of anybody on anything.
pub(super) fn casts(participants: u64, statements: u64) -> impl Strategy<Value = Vec<Cast>> {
    let cast = (0..participants, 0..statements, 0_i64..5, vote());
    let cast = cast.prop_map(|(participant, statement, at, vote)| Cast { participant, statement, at, vote });
    prop::collection::vec(cast, 0..300)
}

/// So many camps with so many people each, who vote on every statement, nine times of ten as their camp does.
pub(super) fn camps(camps: u64, people: u64, statements: u64, seed: u64) -> Vec<Cast> {
    let mixed = |a: u64, b: u64, c: u64| {
        let mut z = (a << 40 ^ b << 20 ^ c).wrapping_add(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z ^ (z >> 31)
    };
    let side = |camp: u64, statement: u64| {
        if mixed(camp, 0, statement).is_multiple_of(2) { Vote::Agree } else { Vote::Disagree }
    };
    let cast = |participant: u64, statement: u64| {
        let chance = mixed(7, participant, statement) % 20;
        let vote = match chance {
            0 => Vote::Pass,
            1 => side(participant % camps + camps, statement),
            _ => side(participant % camps, statement),
        };
        Cast { participant, statement, at: 0, vote }
    };
    let all =
        (0..camps * people).flat_map(|participant| (0..statements).map(move |statement| (participant, statement)));
    all.map(|(participant, statement)| cast(participant, statement)).collect()
}

/// Everything, from end to end, by both methods: no panic, and nothing that is no number.
fn compute(votes: &Votes) {
    let map = Map::of(votes);
    let numbers = map.participants.iter().chain(&map.statements).flatten().chain(&map.means);
    assert!(numbers.chain(map.components.loadings.iter().flatten()).all(|number| number.is_finite()));
    for method in BOTH {
        let kept = votes.kept(1);
        let grouping = method.group(&map.places(&kept));
        for partition in &grouping.partitions {
            assert!(partition.silhouette.is_finite() && (-1.0..=1.0).contains(&partition.silhouette));
            let groups = groups(votes, &members(&kept, &partition.labels));
            assert_eq!(partition.sizes, groups.iter().map(|group| group.size).collect::<Vec<_>>());
            for (group, passed) in groups.iter().zip(significant(&groups, votes.hidden())) {
                assert!(representative(group, votes.hidden()).len() <= 5);
                publish::representative(group, votes.hidden(), &passed);
            }
        }
        run(votes, method, &mut Last::default());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_votes_can_be_computed(casts in casts(30, 12), hidden in prop::collection::btree_set(0_u64..12, 0..12)) {
        compute(&Votes::new(casts, &hidden));
    }

    #[test]
    fn the_first_two_directions_are_eigenvectors_at_right_angles(casts in casts(30, 12)) {
        let votes = votes(casts);
        let map = Map::of(&votes);
        let [first, second] = &map.components.loadings;
        let rows = votes.participants().len();
        let centred: Vec<Vec<f64>> = (0..rows).map(|row| {
            let mut cells = vec![0.0; votes.statements().len()];
            votes.row(row).for_each(|(column, vote)| {
                let number = match vote { Vote::Agree => 1.0, Vote::Pass => 0.0, Vote::Disagree => -1.0 };
                cells[column] = number - map.means[column];
            });
            cells
        }).collect();
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        for (vector, value) in [(first, map.components.eigenvalues[0]), (second, map.components.eigenvalues[1])] {
            let along: Vec<f64> = centred.iter().map(|row| dot(row, vector)).collect();
            for column in 0..vector.len() {
                let image: f64 = centred.iter().zip(&along).map(|(row, along)| row[column] * along).sum();
                let image = image / (rows.max(2) - 1) as f64;
                prop_assert!((image - value * vector[column]).abs() < 1e-11, "{} {}", image, value * vector[column]);
            }
            let length = dot(vector, vector);
            prop_assert!(length == 0.0 || (length - 1.0).abs() < 1e-12);
        }
        prop_assert!(dot(first, second).abs() < 1e-12);
        prop_assert!(map.components.eigenvalues[1] <= map.components.eigenvalues[0]);
        let trace: f64 = centred.iter().flatten().map(|cell| cell * cell).sum::<f64>() / (rows.max(2) - 1) as f64;
        prop_assert!((trace - map.components.total_variance).abs() < 1e-10);
        prop_assert!(first_eigenvalues(&votes).iter().sum::<f64>() <= trace + 1e-10);
    }

    #[test]
    fn who_is_called_what_does_not_matter_to_statistics(
        casts in casts(30, 12),
        names in Just((0..30).collect::<Vec<u64>>()).prop_shuffle(),
        labels in prop::collection::vec(0_usize..3, 30),
    ) {
        let renamed = casts.iter().map(|cast| Cast { participant: names[cast.participant as usize], ..*cast }).collect();
        let (one, other) = (votes(casts), votes(renamed));
        let statistics = |votes: &Votes, label: &dyn Fn(u64) -> usize| {
            let rows = votes.kept(1);
            let labels: Vec<usize> = rows.iter().map(|row| label(votes.participants()[*row])).collect();
            groups(votes, &members(&rows, &labels))
        };
        let old = |name: u64| names.iter().position(|known| *known == name).unwrap();
        prop_assert_eq!(statistics(&one, &|id| labels[id as usize]), statistics(&other, &|id| labels[old(id)]));
        let (first, second) = (Map::of(&one).components, Map::of(&other).components);
        for (a, b) in first.eigenvalues.iter().zip(&second.eigenvalues) {
            prop_assert!((a - b).abs() < 1e-10, "{} {}", a, b);
        }
    }

    #[test]
    fn the_order_in_which_votes_are_given_does_not_matter((casts, shuffled) in casts(20, 8).prop_flat_map(|mut casts| {
        // Two votes at the same time are told apart by their order, so every vote has a time of its own.
        for (at, cast) in casts.iter_mut().enumerate() { cast.at = at as i64; }
        (Just(casts.clone()), Just(casts).prop_shuffle())
    })) {
        prop_assert_eq!(votes(casts), votes(shuffled));
    }

    #[test]
    fn what_is_published_is_never_a_minority_and_never_a_small_group(
        casts in casts(60, 9),
        people in 1_u64..4,
        hidden in prop::collection::btree_set(0_u64..9, 0..4),
    ) {
        let casts = camps(people, 15, 9, 3).into_iter().chain(casts).collect();
        let votes = Votes::new(casts, &hidden);
        for method in BOTH {
            let computed = run(&votes, method, &mut Last::default());
            let groups = groups(&votes, &computed.members);
            let passed = significant(&groups, votes.hidden());
            for (group, passed) in groups.iter().zip(&passed) {
                prop_assert!(publish::smallest_group(computed.kept.len()) <= group.size);
                for shown in publish::representative(group, votes.hidden(), passed) {
                    let statistic = &group.statistics[shown.chosen.column];
                    prop_assert!(statistic.count.votes <= 2 * statistic.success(shown.chosen.side));
                    prop_assert!(5 <= statistic.count.votes && !votes.hidden()[shown.chosen.column]);
                    prop_assert!(!shown.chosen.is_best_agree || shown.chosen.side == Side::Agree);
                    prop_assert!(shown.is_significant || shown.chosen.is_best_agree);
                }
            }
        }
    }
}

#[test]
fn camps_are_found_whoever_is_called_what() {
    let casts = camps(3, 30, 20, 4);
    let of_camp = |votes: &Votes, method: Method, name: &dyn Fn(u64) -> u64| {
        let kept = votes.kept(7);
        let grouping = method.group(&Map::of(votes).places(&kept));
        let best = method.best(&grouping.partitions).unwrap();
        let mut camps: BTreeMap<usize, BTreeSet<u64>> = BTreeMap::new();
        for (row, label) in kept.iter().zip(&best.labels) {
            camps.entry(*label).or_default().insert(name(votes.participants()[*row]));
        }
        camps.into_values().collect::<BTreeSet<_>>()
    };
    let renamed = casts.iter().map(|cast| Cast { participant: cast.participant * 37 % 97, ..*cast }).collect();
    let old = |name: u64| (0..90).find(|known| known * 37 % 97 == name).unwrap();
    let true_camps: BTreeSet<BTreeSet<u64>> =
        (0..3).map(|camp| (0..90).filter(|participant| participant % 3 == camp).collect()).collect();
    let (one, other) = (votes(casts), votes(renamed));
    assert_eq!(of_camp(&one, Method::Flat, &|name| name), true_camps);
    assert_eq!(of_camp(&other, Method::Flat, &old), true_camps);
    // Two levels begin with the participants that come first, and may part a camp in two. They mix none.
    let found = [of_camp(&one, Method::TwoLevel, &|name| name), of_camp(&other, Method::TwoLevel, &old)];
    for group in found.iter().flatten() {
        assert!(true_camps.iter().any(|camp| group.is_subset(camp)), "{group:?}");
    }
}

#[test]
fn everybody_twice_stands_where_everybody_once_stood() {
    let once = camps(2, 12, 10, 5);
    let twice = once.iter().flat_map(|cast| [*cast, Cast { participant: cast.participant + 1_000, ..*cast }]).collect();
    let (one, two) = (Map::of(&votes(once)), Map::of(&votes(twice)));
    for (row, [x, y]) in one.participants.iter().enumerate() {
        for [other_x, other_y] in [two.participants[row], two.participants[row + 24]] {
            assert!((x - other_x).abs() < 1e-9 && (y - other_y).abs() < 1e-9);
        }
    }
}

#[test]
fn where_all_voted_the_same_there_is_one_place_and_no_group() {
    let all_agree = (0..40).flat_map(|participant| {
        (0..10).map(move |statement| Cast { participant, statement, at: 0, vote: Vote::Agree })
    });
    let votes = votes(all_agree.collect());
    compute(&votes);
    let computed = run(&votes, Method::TwoLevel, &mut Last::default());
    assert!(computed.members.is_empty() && computed.map.participants.iter().all(|place| *place == [0.0, 0.0]));
    let agreed = consensus(&count(&votes, 0..40), votes.hidden(), Side::Agree);
    assert_eq!(
        agreed.iter().map(|one| (one.column, one.success)).collect::<Vec<_>>(),
        (0..5).map(|at| (at, 40)).collect::<Vec<_>>()
    );
}

#[test]
fn nobody_one_two_and_eight_people() {
    for people in [0, 1, 2, 8] {
        let votes = votes(camps(2, 4, 12, 6).into_iter().filter(|cast| cast.participant < people).collect());
        compute(&votes);
        assert!(run(&votes, Method::TwoLevel, &mut Last::default()).members.is_empty(), "{people}");
    }
}

#[test]
fn five_hundred_statements_and_all_of_them_hidden() {
    let casts = camps(4, 30, 500, 7);
    compute(&votes(casts.clone()));
    let hidden = Votes::new(casts, &(0..500).collect());
    compute(&hidden);
    let map = Map::of(&hidden);
    assert!(map.statements.iter().chain(&map.participants).all(|place| *place == [0.0, 0.0]));
    assert_eq!(map.components.total_variance, 0.0);
}

#[test]
fn ties_go_to_the_lower_id_and_the_same_way_each_time() {
    // Two mirrored camps: every number is the same for either, and every statement ties with another.
    let mirrored = (0..40_u64).flat_map(|participant| {
        (0..8_u64).map(move |statement| {
            let is_agree = (participant + statement).is_multiple_of(2);
            Cast { participant, statement, at: 0, vote: if is_agree { Vote::Agree } else { Vote::Disagree } }
        })
    });
    let votes = votes(mirrored.collect());
    compute(&votes);
    let computed = run(&votes, Method::Flat, &mut Last::default());
    assert_eq!(computed.members.values().map(Vec::len).collect::<Vec<_>>(), [20, 20]);
    let groups = groups(&votes, &computed.members);
    let passed = significant(&groups, votes.hidden());
    let shown = publish::representative(&groups[0], votes.hidden(), &passed[0]);
    let columns: Vec<usize> = shown.iter().map(|shown| shown.chosen.column).collect();
    assert!(columns == [0, 2, 4, 1, 3] || columns == [1, 3, 0, 2, 4], "{columns:?}");
    assert!(shown.iter().all(|shown| shown.is_significant));
}

#[test]
fn with_few_statements_a_vote_on_each_is_enough() {
    let votes = votes(camps(2, 15, 3, 8));
    let computed = run(&votes, Method::TwoLevel, &mut Last::default());
    assert_eq!((votes.kept(7).len(), computed.kept.len()), (0, 30));
    assert_eq!((publish::enough_votes(3), publish::enough_votes(300)), (3, 7));
    assert_eq!([0, 499, 500, 501, 10_000].map(publish::smallest_group), [10, 10, 10, 11, 200]);
}
