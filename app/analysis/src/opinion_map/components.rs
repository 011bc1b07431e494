//! The two directions in which people's votes differ most.

use super::centred::{BLOCK, Centred};
use super::jacobi::eigen;

/// How many times the covariance is applied before the vectors are sorted out. Each time more lets them converge faster.
const DEPTH: usize = 5;
/// How many eigenvalues are told.
const TOLD: usize = 5;
/// Of the first eigenvalue: what may be left of `M p - l p` for the two directions, and for the further eigenvalues that are told
/// (whose error goes with the square of it).
const RESIDUALS: [f64; TOLD] = [1e-12, 1e-12, 1e-7, 1e-7, 1e-7];
/// Three are usual. Where directions differ in nothing but rounding, this is the end.
const MOST_ROUNDS: usize = 400;
/// What is left of a vector after all others are taken out of it, if it is nothing but rounding.
const NOTHING_LEFT: f64 = 1e-14;
/// Eigenvalues that are so small beside the first are rounding, not a direction.
const NO_DIRECTION: f64 = 1e-13;
/// Entries of a direction that differ less than this, in parts, are equal on paper.
const AS_LARGE: f64 = 1e-9;

/// The principal components of the votes.
#[derive(Clone, Debug, PartialEq)]
pub struct Components {
    /// The leading unit eigenvectors p1 and p2 of the covariance, an entry for each statement; zeros where votes do not differ in a first
    /// or second direction. Of each the entry of largest absolute value, the first such, is positive.
    pub loadings: [Vec<f64>; 2],
    /// The largest eigenvalues, at most five, largest first.
    pub eigenvalues: Vec<f64>,
    /// The sum of all eigenvalues.
    pub total_variance: f64,
}

/// Vectors with what the covariance makes of them.
struct Applied {
    vectors: Vec<Vec<f64>>,
    images: Vec<Vec<f64>>,
}

impl Components {
    /// Polis method, PCA with mean imputation: the covariance is `M = C'C / (n - 1)`, with C as in [`Centred`]. A block of vectors is
    /// multiplied by M some times over; of all that comes out the best combinations are taken (Rayleigh and Ritz), and serve as the
    /// next block, until the residual `|M p - l p|` is below 1e-12 of the first eigenvalue.
    pub(super) fn of(centred: &Centred) -> Self {
        let mut block = start(centred.columns());
        let mut rounds = 0;
        let (eigenvalues, vectors) = loop {
            let (values, best) = krylov(centred, block).best();
            rounds += 1;
            if best.is_settled(&values) || rounds == MOST_ROUNDS {
                break (values, best.vectors);
            }
            block = best.vectors;
        };
        let least = NO_DIRECTION * eigenvalues.first().copied().unwrap_or(0.0);
        let direction = |at: usize| match (eigenvalues.get(at), vectors.get(at)) {
            (Some(value), Some(vector)) if least < *value => signed(vector),
            _ => vec![0.0; centred.columns()],
        };
        let loadings = [direction(0), direction(1)];
        let eigenvalues =
            eigenvalues.into_iter().take(TOLD).map(|value| if least < value { value } else { 0.0 }).collect();
        Self { loadings, eigenvalues, total_variance: centred.total_variance() }
    }

    /// How much of all variance the first two directions hold, each; 0 where there is none.
    pub fn ratios(&self) -> [f64; 2] {
        [0, 1].map(|at| if 0.0 < self.total_variance { self.explained(at) / self.total_variance } else { 0.0 })
    }

    /// The eigenvalue of the first or second direction.
    pub fn explained(&self, at: usize) -> f64 {
        self.eigenvalues.get(at).copied().unwrap_or(0.0)
    }
}

/// Vectors that lean to no direction: numbers that look drawn by chance, the same each time (SplitMix64).
fn start(columns: usize) -> Vec<Vec<f64>> {
    let entry = |at: usize| {
        let mut z = (at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    };
    (0..BLOCK).map(|vector| (0..columns).map(|column| entry(column * BLOCK + vector)).collect()).collect()
}

/// The block, M times the block, M times that and so on: at right angles to each other and of length 1.
fn krylov(centred: &Centred, mut block: Vec<Vec<f64>>) -> Applied {
    let mut all = Applied { vectors: Vec::new(), images: Vec::new() };
    for _ in 0..DEPTH {
        let before = all.vectors.len();
        block.into_iter().for_each(|vector| push_new(&mut all.vectors, vector));
        if all.vectors.len() == before {
            break;
        }
        let images = centred.covariance_times(&all.vectors[before..]);
        all.images.extend(images.iter().cloned());
        block = images;
    }
    all
}

/// Adds what of the vector is at right angles to all others, with length 1, unless nothing is. Taken out three times, since
/// the first time leaves rounding.
fn push_new(vectors: &mut Vec<Vec<f64>>, mut vector: Vec<f64>) {
    let least = NOTHING_LEFT * dot(&vector, &vector).sqrt();
    for _ in 0..3 {
        for other in &*vectors {
            let along = dot(other, &vector);
            vector.iter_mut().zip(other).for_each(|(entry, other)| *entry -= along * other);
        }
        let length = dot(&vector, &vector).sqrt();
        if length <= least {
            return;
        }
    }
    let length = dot(&vector, &vector).sqrt();
    vector.iter_mut().for_each(|entry| *entry /= length);
    vectors.push(vector);
}

impl Applied {
    /// The eigenvalues and eigenvectors of M within the space of these vectors, a block of them, largest first.
    fn best(&self) -> (Vec<f64>, Self) {
        let within = |row: &Vec<f64>| self.images.iter().map(|image| dot(row, image)).collect();
        let (values, turns) = eigen(self.vectors.iter().map(within).collect());
        let mix = |from: &[Vec<f64>]| turns.iter().take(BLOCK).map(|turn| combined(from, turn)).collect();
        (values, Self { vectors: mix(&self.vectors), images: mix(&self.images) })
    }

    fn is_settled(&self, values: &[f64]) -> bool {
        let first = values.first().copied().unwrap_or(0.0);
        let residual = |at: usize| {
            let entries = self.images[at].iter().zip(&self.vectors[at]);
            entries.map(|(image, entry)| (image - values[at] * entry).powi(2)).sum::<f64>().sqrt()
        };
        (0..self.vectors.len().min(TOLD)).all(|at| residual(at) <= RESIDUALS[at] * first)
    }
}

fn combined(vectors: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    let mut sum = vec![0.0; vectors.first().map_or(0, Vec::len)];
    for (vector, weight) in vectors.iter().zip(weights) {
        sum.iter_mut().zip(vector).for_each(|(sum, entry)| *sum += weight * entry);
    }
    sum
}

/// In four sums side by side, which is faster and no less exact.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; 4];
    for (a, b) in a.chunks(4).zip(b.chunks(4)) {
        sums.iter_mut().zip(a.iter().zip(b)).for_each(|(sum, (a, b))| *sum += a * b);
    }
    sums.iter().sum()
}

/// With the sign that makes its largest entry positive.
fn signed(vector: &[f64]) -> Vec<f64> {
    let largest = vector.iter().fold(0.0, |largest: f64, entry| largest.max(entry.abs()));
    let first = vector.iter().find(|entry| largest * (1.0 - AS_LARGE) <= entry.abs());
    let sign = first.map_or(1.0, |entry| entry.signum());
    vector.iter().map(|entry| entry * sign).collect()
}
