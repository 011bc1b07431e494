//! From votes to a map: where participants and statements stand.

use super::centred::Centred;
use super::components::Components;
use super::points::Point;
use super::votes::Votes;

/// Where everybody and everything stands. No point of a participant is ever shown: a point is one person's votes.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The mean vote on each statement, -1 to 1; 0 on a hidden one.
    pub means: Vec<f64>,
    /// The directions of the map.
    pub components: Components,
    /// Where each participant stands, those who are not kept for grouping too, by row.
    pub participants: Vec<Point>,
    /// Where each statement stands, by column: where a participant would be who had only agreed with it. A hidden one is at (0, 0).
    pub statements: Vec<Point>,
}

impl Map {
    /// Polis method, from votes to a map. With C, p1 and p2 as in [`Components`], m statements, and a_i cells seen in row i of the moderated
    /// matrix: participant i is at `sqrt(m / max(1, a_i)) * sum_j C_ij (p1_j, p2_j)`, which pushes out people with few votes, who would
    /// otherwise all sit in the middle; statement j is at `sqrt(m) * (1 - c_j) * (p1_j, p2_j)`.
    pub fn of(votes: &Votes) -> Self {
        let centred = Centred::new(votes);
        let components = Components::of(&centred);
        let all = centred.columns() as f64;
        let pushed = |([x, y], seen): (Point, &usize)| {
            let factor = (all / (*seen).max(1) as f64).sqrt();
            [factor * x, factor * y]
        };
        let participants = centred.times(&components.loadings).into_iter().zip(&centred.seen).map(pushed).collect();
        let [first, second] = &components.loadings;
        let places = centred.means.iter().zip(votes.hidden()).zip(first.iter().zip(second));
        let place = |((mean, is_hidden), (x, y)): ((&f64, &bool), (&f64, &f64))| {
            let factor = if *is_hidden { 0.0 } else { all.sqrt() * (1.0 - mean) };
            [factor * x, factor * y]
        };
        Self { statements: places.map(place).collect(), means: centred.means, components, participants }
    }

    /// How far from the middle each statement stands: `sqrt(X_j^2 + Y_j^2)`.
    pub fn extremity(&self) -> Vec<f64> {
        self.statements.iter().map(|[x, y]| x.hypot(*y)).collect()
    }

    /// Turns the map along one axis: what was on one side is on the other.
    pub(super) fn turn(&mut self, axis: usize) {
        self.components.loadings[axis].iter_mut().for_each(|entry| *entry = -*entry);
        self.participants.iter_mut().chain(&mut self.statements).for_each(|point| point[axis] = -point[axis]);
    }

    /// Where some participants stand.
    pub fn places(&self, rows: &[usize]) -> Vec<Point> {
        rows.iter().map(|row| self.participants[*row]).collect()
    }
}
