//! Groups in two levels, as the Polis service makes them: first up to a hundred base clusters, then groups of those. What it costs grows with
//! the number of participants and not with its square.

use super::grouping::Partition;
use super::means::{assign, inertia, means, sizes};
use super::points::{Point, distinct, in_order, squared};
use super::silhouette::silhouette;

const BASE_CLUSTERS: usize = 100;
const BASE_ROUNDS: usize = 100;
const GROUP_ROUNDS: usize = 20;
const LEAST_K: usize = 2;
const MOST_K: usize = 5;
/// One more group may be tried for each so many base clusters.
const CLUSTERS_A_GROUP: usize = 12;
/// Centres that move less have come to rest.
const AT_REST: f64 = 0.01;

/// What came of one k-means.
struct Clusters {
    labels: Vec<usize>,
    centers: Vec<Point>,
    rounds: usize,
}

/// Polis method, opinion groups, two levels, cold start; and how many base clusters there are. A k of which a group came out empty is left out.
pub(super) fn partitions(points: &[Point]) -> (Vec<Partition>, usize) {
    let base = settle(points, &vec![1.0; points.len()], distinct(points, BASE_CLUSTERS), BASE_ROUNDS);
    let clusters = base.centers.len();
    let distinct_centers = distinct(&base.centers, MOST_K).len();
    let most = MOST_K.min(LEAST_K + clusters / CLUSTERS_A_GROUP).min(distinct_centers);
    let tried = (LEAST_K..=most).filter(|k| *k < points.len()).filter_map(|k| partition(points, &base, k));
    (tried.collect(), clusters)
}

fn partition(points: &[Point], base: &Clusters, k: usize) -> Option<Partition> {
    let weights: Vec<f64> = sizes(&base.labels, base.centers.len()).into_iter().map(|members| members as f64).collect();
    let starts = distinct(&base.centers, k);
    let Clusters { labels: of_base, centers, rounds } = settle(&base.centers, &weights, starts.clone(), GROUP_ROUNDS);
    if centers.len() < k {
        return None;
    }
    let labels: Vec<usize> = base.labels.iter().map(|cluster| of_base[*cluster]).collect();
    Some(Partition {
        silhouette: silhouette(&base.centers, &of_base, k),
        inertia: inertia(points, &labels, &centers),
        rounds,
        sizes: sizes(&labels, k),
        starts,
        centers,
        labels,
    })
}

/// Assigns points and moves centres to the means of theirs, until those rest or the rounds are over. A centre without points is dropped.
fn settle(points: &[Point], weights: &[f64], mut centers: Vec<Point>, most: usize) -> Clusters {
    let (mut labels, mut rounds) = (vec![0; points.len()], 0);
    while rounds < most && !centers.is_empty() {
        labels = assign(points, &centers);
        let moved = drop_empty(means(points, weights, &labels, centers.len()), &mut labels);
        let is_done = rest(&centers, &moved);
        centers = moved;
        rounds += 1;
        if is_done {
            break;
        }
    }
    Clusters { labels, centers, rounds }
}

fn drop_empty(means: Vec<Option<Point>>, labels: &mut [usize]) -> Vec<Point> {
    let place = |left: &mut usize, mean: &Option<Point>| {
        *left += usize::from(mean.is_some());
        Some(left.saturating_sub(1))
    };
    let places: Vec<usize> = means.iter().scan(0, place).collect();
    labels.iter_mut().for_each(|label| *label = places[*label]);
    means.into_iter().flatten().collect()
}

/// Whether old and new centres, both from left to right, are near each other one by one.
fn rest(old: &[Point], new: &[Point]) -> bool {
    let sorted = |centers: &[Point]| {
        let mut centers = centers.to_vec();
        centers.sort_by(in_order);
        centers
    };
    let near = |(old, new): (&Point, &Point)| squared(old, new) < AT_REST * AT_REST;
    old.len() == new.len() && sorted(old).iter().zip(&sorted(new)).all(near)
}
