//! Places on the map.

use std::cmp::Ordering;

/// A place on the map: x, y.
pub type Point = [f64; 2];

/// The squared Euclidean distance.
pub(super) fn squared(a: &Point, b: &Point) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    x * x + y * y
}

/// The mean of the points. There is one at least.
pub(crate) fn middle<'a>(points: impl Iterator<Item = &'a Point> + Clone) -> Point {
    let all = points.clone().count() as f64;
    [0, 1].map(|axis| points.clone().map(|point| point[axis]).sum::<f64>() / all)
}

/// From left to right, and from below where that is the same.
pub(super) fn in_order(a: &Point, b: &Point) -> Ordering {
    a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1]))
}

/// The first `most` points that are none of those before. Points that are equal on paper may differ in the last bit.
pub(super) fn distinct(points: &[Point], most: usize) -> Vec<Point> {
    let mut found: Vec<Point> = Vec::new();
    for point in points {
        if found.len() == most {
            break;
        }
        if !found.contains(point) {
            found.push(*point);
        }
    }
    found
}
