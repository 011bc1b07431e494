//! Who is in which opinion group.

use super::points::Point;
use super::{flat, two_level};

/// How people are sorted into groups. It is the one step of the Polis method with no single right answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// K-means on the participants: to compare with the reference. Of as good partitions the one with fewest groups is best.
    Flat,
    /// Base clusters first, then groups of them, as the Polis service does. Of as good partitions the one with most groups is best.
    TwoLevel,
}

/// People sorted into k groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Partition {
    /// The group of each point, from 0.
    pub labels: Vec<usize>,
    /// How many points each group has; as many groups as it was asked for.
    pub sizes: Vec<usize>,
    /// The middle of each group.
    pub centers: Vec<Point>,
    /// Where the search for the middles began.
    pub starts: Vec<Point>,
    /// How many rounds it took.
    pub rounds: usize,
    /// How well points lie in their groups, -1 to 1; in two levels how well base clusters do.
    pub silhouette: f64,
    /// The summed squared distance of points from the middles of their groups.
    pub inertia: f64,
}

/// What was tried.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grouping {
    /// A partition for each number of groups that was tried, fewest first.
    pub partitions: Vec<Partition>,
    /// How many base clusters there are, if the method has such.
    pub base_clusters: Option<usize>,
}

impl Partition {
    /// How many groups there are.
    pub fn k(&self) -> usize {
        self.sizes.len()
    }
}

impl Method {
    /// Sorts the places of those who are kept, in the order of their ids, into 2 to 5 groups. With fewer than three of them, or all in
    /// one place, there are no groups.
    pub fn group(self, points: &[Point]) -> Grouping {
        match self {
            Self::Flat => Grouping { partitions: flat::partitions(points), base_clusters: None },
            Self::TwoLevel => {
                let (partitions, clusters) = two_level::partitions(points);
                Grouping { partitions, base_clusters: Some(clusters) }
            }
        }
    }

    /// The partition with the highest silhouette.
    pub fn best<'a>(self, partitions: impl IntoIterator<Item = &'a Partition>) -> Option<&'a Partition> {
        partitions.into_iter().reduce(|best, next| {
            let is_better = match self {
                Self::Flat => best.silhouette < next.silhouette,
                Self::TwoLevel => best.silhouette <= next.silhouette,
            };
            if is_better { next } else { best }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn partition(k: usize, silhouette: f64) -> Partition {
        let empty = Vec::new();
        let (labels, starts, centers) = (vec![], empty.clone(), empty);
        Partition { labels, sizes: vec![1; k], centers, starts, rounds: 1, silhouette, inertia: 0.0 }
    }

    #[test]
    fn a_tie_goes_to_fewer_groups_when_flat_and_to_more_in_two_levels() {
        let tried = [partition(2, 0.5), partition(3, 0.5), partition(4, 0.4)];
        assert_eq!(Method::Flat.best(&tried).map(Partition::k), Some(2));
        assert_eq!(Method::TwoLevel.best(&tried).map(Partition::k), Some(3));
        assert_eq!(Method::Flat.best(&[]), None);
    }

    #[test]
    fn two_people_or_one_place_make_no_groups() {
        for method in [Method::Flat, Method::TwoLevel] {
            for points in [&[][..], &[[1.0, 2.0]], &[[1.0, 2.0], [3.0, 4.0]], &[[1.0, 2.0]; 50]] {
                assert_eq!(method.group(points).partitions, [], "{method:?} {points:?}");
            }
        }
    }

    #[test]
    fn two_places_make_two_groups() {
        let points: Vec<Point> = (0..30).map(|at| [f64::from(at % 3 / 2), 0.0]).collect();
        for method in [Method::Flat, Method::TwoLevel] {
            let partitions = method.group(&points).partitions;
            assert_eq!(partitions.iter().map(Partition::k).collect::<Vec<_>>(), [2]);
            assert_eq!(partitions[0].sizes.iter().sum::<usize>(), 30);
            assert_eq!(partitions[0].silhouette, if method == Method::Flat { 1.0 } else { 0.0 });
        }
    }
}
