//! How well points lie in their groups.

use super::means::sizes;
use super::points::{Point, squared};

/// The mean silhouette (Rousseeuw 1987; Polis method, opinion groups). For a point: a is the mean distance to the *other* points of its own
/// group, b the smallest mean distance to the points of another group, and `s = (b - a) / max(a, b)`; 0 for a point that is alone
/// in its group. From -1 to 1; 0 when there are fewer than two groups.
pub(super) fn silhouette(points: &[Point], labels: &[usize], groups: usize) -> f64 {
    let sizes = sizes(labels, groups);
    if points.is_empty() || sizes.iter().filter(|size| 0 < **size).count() < 2 {
        return 0.0;
    }
    let one = |(point, own): (&Point, &usize)| {
        let mut sums = vec![0.0; groups];
        for (other, label) in points.iter().zip(labels) {
            sums[*label] += squared(point, other).sqrt();
        }
        of_point(&sums, &sizes, *own)
    };
    points.iter().zip(labels).map(one).sum::<f64>() / points.len() as f64
}

/// `sums` are the summed distances to the points of each group.
fn of_point(sums: &[f64], sizes: &[usize], own: usize) -> f64 {
    if sizes[own] == 1 {
        return 0.0;
    }
    let within = sums[own] / (sizes[own] - 1) as f64;
    let others = (0..sums.len()).filter(|group| *group != own && 0 < sizes[*group]);
    let nearest = others.map(|group| sums[group] / sizes[group] as f64).fold(f64::INFINITY, f64::min);
    let larger = within.max(nearest);
    if larger == 0.0 { 0.0 } else { (nearest - within) / larger }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_far_from_the_other_group_lie_well_and_a_lone_one_counts_nothing() {
        let points = [[0.0, 0.0], [0.0, 3.0], [4.0, 0.0]];
        // 3 to the other of the group; 4 and 5 to the lone point.
        let expected = ((4.0 - 3.0) / 4.0 + (5.0 - 3.0) / 5.0 + 0.0) / 3.0;
        assert!((silhouette(&points, &[0, 0, 1], 2) - expected).abs() < 1e-15);
    }

    #[test]
    fn one_group_or_one_place_has_no_silhouette() {
        assert_eq!(silhouette(&[[1.0, 1.0]; 4], &[0, 0, 1, 1], 2), 0.0);
        assert_eq!(silhouette(&[[1.0, 1.0], [2.0, 1.0]], &[0, 0], 1), 0.0);
        assert_eq!(silhouette(&[], &[], 2), 0.0);
    }
}
