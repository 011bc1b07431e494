//! What both ways of grouping do in each round: give points to centres, and put centres in the middle of their points.

use super::points::{Point, squared};

/// The nearest centre of each point, the first of those that are as near.
pub(crate) fn assign(points: &[Point], centers: &[Point]) -> Vec<usize> {
    points.iter().map(|point| nearest(point, centers)).collect()
}

fn nearest(point: &Point, centers: &[Point]) -> usize {
    let mut best = (0, f64::INFINITY);
    for (center, place) in centers.iter().enumerate() {
        let distance = squared(point, place);
        if distance < best.1 {
            best = (center, distance);
        }
    }
    best.0
}

/// The mean of each group's points, each point counted by its weight; none for a group without points.
pub(super) fn means(points: &[Point], weights: &[f64], labels: &[usize], groups: usize) -> Vec<Option<Point>> {
    let mut sums = vec![[0.0; 3]; groups];
    for ((point, weight), label) in points.iter().zip(weights).zip(labels) {
        let [x, y, all] = &mut sums[*label];
        (*x, *y, *all) = (*x + weight * point[0], *y + weight * point[1], *all + weight);
    }
    sums.into_iter().map(|[x, y, all]| (0.0 < all).then(|| [x / all, y / all])).collect()
}

/// How many of the labels are each.
pub(crate) fn sizes(labels: &[usize], groups: usize) -> Vec<usize> {
    let mut sizes = vec![0; groups];
    labels.iter().for_each(|label| sizes[*label] += 1);
    sizes
}

/// The summed squared distance of points from the centres of their groups.
pub(super) fn inertia(points: &[Point], labels: &[usize], centers: &[Point]) -> f64 {
    points.iter().zip(labels).map(|(point, label)| squared(point, &centers[*label])).sum()
}
