//! Groups by k-means on the participants themselves: to compare with the reference.

use super::grouping::Partition;
use super::means::{assign, inertia, means, sizes};
use super::points::{Point, distinct, in_order, squared};
use super::silhouette::silhouette;

const K: std::ops::RangeInclusive<usize> = 2..=5;
const MOST_ROUNDS: usize = 300;
/// Of the mean variance of x and y: centres that together move less (squared) have come to rest.
const AT_REST: f64 = 1e-4;

/// Polis method, opinion groups, flat: k-means (Lloyd) for each k from 2 to 5 that is below the number of points and has as many distinct
/// points to start from. Centres start in the k leftmost distinct points.
pub(super) fn partitions(points: &[Point]) -> Vec<Partition> {
    let mut sorted = points.to_vec();
    sorted.sort_by(in_order);
    sorted.dedup();
    K.filter(|k| *k < points.len() && *k <= sorted.len()).map(|k| lloyd(points, distinct(&sorted, k))).collect()
}

/// Stops when no label changed, or when the centres have come to rest or the rounds are over; then points are assigned once more.
fn lloyd(points: &[Point], starts: Vec<Point>) -> Partition {
    let groups = starts.len();
    let at_rest = AT_REST * variance(points);
    let (mut centers, mut labels, mut rounds) = (starts.clone(), Vec::new(), 0);
    loop {
        let assigned = assign(points, &centers);
        let moved = recentred(points, &assigned, &centers);
        let movement: f64 = moved.iter().zip(&centers).map(|(new, old)| squared(new, old)).sum();
        let is_same = assigned == labels;
        (centers, labels) = (moved, assigned);
        rounds += 1;
        if is_same {
            break;
        }
        if movement <= at_rest || rounds == MOST_ROUNDS {
            labels = assign(points, &centers);
            break;
        }
    }
    Partition {
        silhouette: silhouette(points, &labels, groups),
        inertia: inertia(points, &labels, &centers),
        rounds,
        sizes: sizes(&labels, groups),
        starts,
        centers,
        labels,
    }
}

/// The mean of the population variances of x and y.
fn variance(points: &[Point]) -> f64 {
    let count = points.len() as f64;
    let along = |axis: usize| {
        let mean = points.iter().map(|point| point[axis]).sum::<f64>() / count;
        points.iter().map(|point| (point[axis] - mean).powi(2)).sum::<f64>() / count
    };
    (along(0) + along(1)) / 2.0
}

/// The means of the groups. An empty one takes the point farthest from its own centre, which then counts in that group no more.
fn recentred(points: &[Point], labels: &[usize], centers: &[Point]) -> Vec<Point> {
    let mut weights = vec![1.0; points.len()];
    let mut lone: Vec<Option<Point>> = vec![None; centers.len()];
    for empty in (0..centers.len()).filter(|group| !labels.contains(group)) {
        let distance = |at: &usize| weights[*at] * squared(&points[*at], &centers[labels[*at]]);
        let farthest = (0..points.len()).max_by(|a, b| distance(a).total_cmp(&distance(b)).then(b.cmp(a)));
        if let Some(at) = farthest {
            weights[at] = 0.0;
            lone[empty] = Some(points[at]);
        }
    }
    let means = means(points, &weights, labels, centers.len());
    means.into_iter().zip(lone).zip(centers).map(|((mean, lone), old)| mean.or(lone).unwrap_or(*old)).collect()
}
