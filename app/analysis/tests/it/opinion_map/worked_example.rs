//! Eight participants and five statements, worked out by another implementation to six decimals.

use analysis::opinion_map::consensus::{Consensus, consensus, group_aware};
use analysis::opinion_map::counts::{Count, count};
use analysis::opinion_map::grouping::{Method, Partition};
use analysis::opinion_map::groups::{Group, groups, members};
use analysis::opinion_map::map::Map;
use analysis::opinion_map::priority::priority;
use analysis::opinion_map::representative::{Side, representative};
use analysis::opinion_map::votes::Votes;

use super::{from_rows, near};

pub(super) const ROWS: [&str; 8] = [
    "1 1 -1 . 1",
    "1 1 -1 0 1",
    "1 . -1 1 1",
    "-1 -1 1 1 1",
    "-1 -1 1 . 1",
    "-1 0 1 -1 .",
    "1 1 . -1 1",
    "-1 . 1 1 -1",
];
const SIX: f64 = 5e-7;

fn grouped(votes: &Votes, map: &Map) -> Vec<Partition> {
    Method::Flat.group(&map.places(&votes.kept(3))).partitions
}

fn groups_of(votes: &Votes) -> Vec<Group> {
    let partition = &grouped(votes, &Map::of(votes))[0];
    groups(votes, &members(&votes.kept(3), &partition.labels))
}

#[test]
fn the_map() {
    let map = Map::of(&from_rows(&ROWS, &[]));
    near(map.means.clone(), [0.0, 0.166_667, 0.142_857, 0.166_667, 0.714_286], SIX);
    let [first, second] = map.components.loadings.clone();
    near(first, [0.653_645, 0.435_389, -0.578_162, -0.114_599, 0.189_159], SIX);
    near(second, [0.065_020, -0.180_894, -0.312_009, 0.905_653, -0.213_290], SIX);
    near(map.components.eigenvalues, [2.604_649, 0.795_382], SIX);
    near(map.components.ratios(), [0.652_272, 0.199_184], SIX);
    near(map.participants[0], [1.935_619, 0.234_695], SIX);
    near(map.participants[3], [-1.698_620, 0.572_357], SIX);
    near(map.participants[7], [-1.754_176, 0.880_893], SIX);
    near(map.statements[0], [1.461_594, 0.145_390], SIX);
    near([map.extremity()[0]], [1.468_807], SIX);
}

#[test]
fn the_groups() {
    let votes = from_rows(&ROWS, &[]);
    let partitions = grouped(&votes, &Map::of(&votes));
    let [two, three] = &partitions[..2] else { panic!("two and three groups") };
    near(
        [two.silhouette, two.inertia, three.silhouette, three.inertia],
        [0.600_397, 7.295_749, 0.473_068, 4.885_556],
        SIX,
    );
    assert_eq!(two.labels, [1, 1, 1, 0, 0, 0, 1, 0]);
    assert_eq!(three.labels, [2, 2, 2, 1, 1, 0, 0, 1]);
}

#[test]
fn the_statistics() {
    let groups = groups_of(&from_rows(&ROWS, &[]));
    let of = |statement: usize| {
        let statistic = groups[0].statistics[statement];
        let (agree, disagree) = (statistic.agree, statistic.disagree);
        let numbers = [
            [agree.probability, disagree.probability, agree.probability_test, disagree.probability_test],
            [agree.ratio, disagree.ratio, agree.ratio_test, disagree.ratio_test],
        ];
        (statistic.count, numbers.concat())
    };
    let (count, numbers) = of(0);
    assert_eq!(count, Count { agrees: 0, disagrees: 4, votes: 4 });
    near(numbers, [0.166_667, 0.833_333, -1.341_641, 2.236_068, 0.2, 5.0, -2.581_989, 2.581_989], SIX);
    let (count, numbers) = of(3);
    assert_eq!(count, Count { agrees: 2, disagrees: 1, votes: 3 });
    near(numbers, [0.6, 0.4, 1.0, 0.0, 1.5, 1.0, 0.730_297, 0.0], SIX);
}

#[test]
fn what_groups_share_and_what_comes_next() {
    let votes = from_rows(&ROWS, &[]);
    let groups = groups_of(&votes);
    let shared = |side| (0..5).map(|column| group_aware(&groups, column, side).unwrap()).collect::<Vec<_>>();
    near(shared(Side::Agree), [0.138_889, 0.16, 0.166_667, 0.24, 0.5], SIX);
    near(shared(Side::Disagree), [0.138_889, 0.12, 0.133_333, 0.16, 0.066_667], SIX);
    let counts = count(&votes, votes.kept(3));
    let next =
        counts.iter().zip(Map::of(&votes).extremity()).map(|(count, extremity)| priority(*count, extremity, false));
    near(next, [16.344_333, 9.969_771, 20.228_900, 20.611_422, 10.855_722], SIX);
    assert_eq!(priority(counts[0], 1.0, true), 49.0);
}

#[test]
fn what_represents_whom_and_what_all_agree_on() {
    let votes = from_rows(&ROWS, &[]);
    let chosen = |group: &Group| {
        let all = representative(group, votes.hidden());
        all.into_iter().map(|chosen| (chosen.column, chosen.side, chosen.is_best_agree)).collect::<Vec<_>>()
    };
    let groups = groups_of(&votes);
    assert_eq!(chosen(&groups[0]), [(2, Side::Agree, true), (0, Side::Disagree, false)]);
    assert_eq!(chosen(&groups[1]), [(0, Side::Agree, true), (1, Side::Agree, false), (2, Side::Disagree, false)]);

    let all = count(&votes, 0..8);
    let agreed = consensus(&all, votes.hidden(), Side::Agree);
    let [Consensus { column: 4, success: 6, trials: 7, probability, test }] = agreed[..] else { panic!("{agreed:?}") };
    near([probability, test], [0.777_778, 2.121_320], SIX);
    assert_eq!(consensus(&all, votes.hidden(), Side::Disagree), []);
}

#[test]
fn the_same_with_a_hidden_statement() {
    let votes = from_rows(&ROWS, &[3]);
    let map = Map::of(&votes);
    near(map.components.loadings[0].clone(), [0.657_969, 0.430_123, -0.590_326, 0.0, 0.183_266], SIX);
    near(map.components.eigenvalues, [2.579_630, 0.531_126], SIX);
    near(map.participants[0], [1.743_425, -0.068_568], SIX);
    let partitions = grouped(&votes, &map);
    let best = Method::Flat.best(&partitions[..2]).unwrap();
    near([best.silhouette], [0.696_589], SIX);
    assert_eq!(best.labels, [2, 2, 2, 1, 1, 1, 2, 0]);
}
