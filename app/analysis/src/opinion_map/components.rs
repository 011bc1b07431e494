//! The two directions in which people's votes differ most.

use super::centred::Centred;
use super::jacobi::eigen;
use super::votes::Votes;

/// How many times the covariance is applied before the vectors are sorted out. Each time more lets them converge faster.
const DEPTH: usize = 7;
/// Of the first eigenvalue: what may be left of `M p - l p` for the two directions.
const OF_DIRECTIONS: [f64; 2] = [1e-12; 2];
/// The same where only the eigenvalues are wanted, whose error goes with the square of it.
const OF_EIGENVALUES: [f64; 5] = [1e-7; 5];
/// Two or three are usual. Where directions differ in nothing but rounding, this is the end.
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
    /// Their eigenvalues l1 and l2, the larger first; 0 for zeros.
    pub eigenvalues: [f64; 2],
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
        let (eigenvalues, vectors) = leading(centred, &OF_DIRECTIONS);
        let [first, second] = [0, 1].map(|at| match (eigenvalues.get(at), vectors.get(at)) {
            (Some(value), Some(vector)) if 0.0 < *value => (*value, signed(vector)),
            _ => (0.0, vec![0.0; centred.columns()]),
        });
        Self {
            loadings: [first.1, second.1],
            eigenvalues: [first.0, second.0],
            total_variance: centred.total_variance(),
        }
    }

    /// How much of all variance the two directions hold, each; 0 where there is none.
    pub fn ratios(&self) -> [f64; 2] {
        self.eigenvalues.map(|value| if 0.0 < self.total_variance { value / self.total_variance } else { 0.0 })
    }
}

/// The five largest eigenvalues, or as many as there are. Only to compare: it can take much longer than the two directions, since those that follow
/// may lie close together.
pub fn first_eigenvalues(votes: &Votes) -> Vec<f64> {
    let (mut eigenvalues, _) = leading(&Centred::new(votes), &OF_EIGENVALUES);
    eigenvalues.truncate(OF_EIGENVALUES.len());
    eigenvalues
}

/// Eigenvalues, largest first, and eigenvectors of the covariance: as many with no more residual as there are `residuals`, and some that are
/// rough. Those that are nothing but rounding are 0.
fn leading(centred: &Centred, residuals: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let size = residuals.len() + 2;
    let mut block = start(centred.columns(), size);
    let mut rounds = 0;
    loop {
        let (mut values, best) = krylov(centred, block).best(size);
        rounds += 1;
        if best.is_settled(&values, residuals) || rounds == MOST_ROUNDS {
            let least = NO_DIRECTION * values.first().copied().unwrap_or(0.0);
            values.iter_mut().filter(|value| **value <= least).for_each(|value| *value = 0.0);
            return (values, best.vectors);
        }
        block = best.vectors;
    }
}

/// Vectors that lean to no direction: numbers that look drawn by chance, the same each time (SplitMix64).
fn start(columns: usize, size: usize) -> Vec<Vec<f64>> {
    let entry = |at: usize| {
        let mut z = (at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    };
    (0..size).map(|vector| (0..columns).map(|column| entry(column * size + vector)).collect()).collect()
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
    /// The eigenvalues of M within the space of these vectors, largest first, and so many of the eigenvectors.
    fn best(&self, size: usize) -> (Vec<f64>, Self) {
        let within = |row: &Vec<f64>| self.images.iter().map(|image| dot(row, image)).collect();
        let (values, turns) = eigen(self.vectors.iter().map(within).collect());
        let mix = |from: &[Vec<f64>]| turns.iter().take(size).map(|turn| combined(from, turn)).collect();
        (values, Self { vectors: mix(&self.vectors), images: mix(&self.images) })
    }

    fn is_settled(&self, values: &[f64], residuals: &[f64]) -> bool {
        let first = values.first().copied().unwrap_or(0.0);
        let residual = |at: usize| {
            let entries = self.images[at].iter().zip(&self.vectors[at]);
            entries.map(|(image, entry)| (image - values[at] * entry).powi(2)).sum::<f64>().sqrt()
        };
        (0..self.vectors.len().min(residuals.len())).all(|at| residual(at) <= residuals[at] * first)
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
