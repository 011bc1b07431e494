//! Where statements and groups are drawn: upwards what people agree with, to the sides where groups part.
//!
//! Let `d` be how much more of a group's voters agree than disagree, from −1 to 1, in the middle of what the shown cells leave open, and `D` its
//! distance from the mean of all groups, weighted by size. The sideways place of statements is the first principal component of `D` over the
//! groups, each weighted by size; that of a group is the sum of its `D` times those places. So a group stands on the side of what it agrees with more than others do.
//!
//! A statement is drawn only where the share that agrees is told of every group: else its place would say what the table does not.

use crate::opinion_map::jacobi::eigen;
use crate::opinion_map::representative::Side;
use crate::opinions::stand::{Stand, Stands};

/// How far from the middle anything is drawn, sideways and upwards.
const FAR: f64 = 100.0;

/// A place: to the right and upwards, −100 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// To the right: what the groups that stand there agree with more.
    pub x: i32,
    /// Upwards: how much more agree than disagree, in percentage points.
    pub y: i32,
}

/// Where everything is drawn. The largest group is never to the right of the middle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Of the statements whose share that agrees is told of every group, by place.
    pub statements: Vec<(usize, Place)>,
    /// Of the groups; none where no statement is drawn.
    pub groups: Vec<Place>,
}

/// Of a statement: its place, how each group leans, and the mean of all.
struct Leaning {
    statement: usize,
    mean: f64,
    apart: Vec<f64>,
}

pub(super) fn places(stands: &Stands) -> Places {
    let all: f64 = stands.sizes.iter().map(|size| f64::from(*size)).sum();
    let weights: Vec<f64> = stands.sizes.iter().map(|size| f64::from(*size) / all).collect();
    let is_told = |of: &[Stand]| !of.is_empty() && of.iter().all(|stand| stand.is_told(Side::Agree));
    let told = stands.of.iter().enumerate().filter(|(_, of)| is_told(of));
    let leanings: Vec<Leaning> = told.map(|(statement, of)| Leaning::of(statement, of, &weights)).collect();
    if leanings.is_empty() {
        return Places::default();
    }
    let mut across = across(&leanings, &weights);
    let along = |across: &[f64], group: usize| leanings.iter().zip(across).map(|(of, x)| of.apart[group] * x).sum();
    let mut groups: Vec<f64> = (0..weights.len()).map(|group| along(&across, group)).collect();
    if 0.0 < groups[0] {
        across.iter_mut().chain(&mut groups).for_each(|x| *x = -*x);
    }
    let (across, groups) = (stretched(&across), stretched(&groups));
    let statements = leanings.iter().zip(across).map(|(of, x)| (of.statement, Place { x, y: whole(of.mean) }));
    let height =
        |group: usize| leanings.iter().map(|of| of.mean + of.apart[group]).sum::<f64>() / leanings.len() as f64;
    Places {
        statements: statements.collect(),
        groups: groups.into_iter().enumerate().map(|(group, x)| Place { x, y: whole(height(group)) }).collect(),
    }
}

impl Leaning {
    fn of(statement: usize, stands: &[Stand], weights: &[f64]) -> Self {
        let leans: Vec<f64> = stands.iter().map(lean).collect();
        let mean = leans.iter().zip(weights).map(|(lean, weight)| lean * weight).sum();
        Self { statement, mean, apart: leans.iter().map(|lean| lean - mean).collect() }
    }
}

/// How much more agree than disagree, of those who voted.
fn lean(stand: &Stand) -> f64 {
    let middle = |(low, high): (u32, u32)| f64::from(low + high) / 2.0;
    let voted = middle(stand.voted());
    let apart = middle(stand.people(Side::Agree)) - middle(stand.people(Side::Disagree));
    if voted == 0.0 { 0.0 } else { apart / voted }
}

/// The sideways places of statements, not stretched yet.
fn across(leanings: &[Leaning], weights: &[f64]) -> Vec<f64> {
    let entry = |one: usize, other: usize| {
        let sum: f64 = leanings.iter().map(|of| of.apart[one] * of.apart[other]).sum();
        sum * (weights[one] * weights[other]).sqrt()
    };
    let groups = 0..weights.len();
    let matrix = groups.clone().map(|one| groups.clone().map(|other| entry(one, other)).collect()).collect();
    let (_, vectors) = eigen(matrix);
    let first = vectors.into_iter().next().unwrap_or_default();
    let along = |of: &Leaning| {
        let parts = of.apart.iter().zip(weights).zip(&first);
        parts.map(|((apart, weight), entry)| apart * weight.sqrt() * entry).sum()
    };
    leanings.iter().map(along).collect()
}

/// So that the farthest is as far out as anything is drawn.
fn stretched(places: &[f64]) -> Vec<i32> {
    let farthest = places.iter().fold(0.0, |farthest: f64, place| farthest.max(place.abs()));
    let by = if farthest == 0.0 { 0.0 } else { 1.0 / farthest };
    places.iter().map(|place| whole(place * by)).collect()
}

fn whole(part: f64) -> i32 {
    (part * FAR).round() as i32
}
