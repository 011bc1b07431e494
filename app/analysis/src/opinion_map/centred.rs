//! The votes after moderation, each as its distance from the mean of its statement.

use super::votes::Votes;
use crate::value::Vote;

/// How many vectors are multiplied at one time.
const LANES: usize = 4;

/// The matrix C of the Polis method (PCA with mean imputation), in compressed rows: `Z_ij - c_j` where i voted on j, and 0 where not,
/// since what is missing is taken for the mean c_j. Z is the votes (agree 1, pass 0, disagree -1) with every cell of a hidden
/// statement set to 0, seen or not; so hidden columns are 0 here.
pub(super) struct Centred {
    /// c_j, the mean of the votes on each statement.
    pub(super) means: Vec<f64>,
    /// a_i, how many cells of each row of Z are not missing: own votes on visible statements and all hidden ones.
    pub(super) seen: Vec<usize>,
    starts: Vec<usize>,
    cells: Vec<(u32, f64)>,
}

/// A vote as a number.
fn number(vote: Vote) -> f64 {
    match vote {
        Vote::Agree => 1.0,
        Vote::Pass => 0.0,
        Vote::Disagree => -1.0,
    }
}

impl Centred {
    pub(super) fn new(votes: &Votes) -> Self {
        let means = means(votes);
        let hidden = votes.hidden().iter().filter(|hidden| **hidden).count();
        let rows = votes.participants().len();
        let (mut seen, mut starts) = (Vec::with_capacity(rows), vec![0]);
        let mut cells = Vec::with_capacity(votes.len());
        for row in 0..rows {
            let before = cells.len();
            let visible = votes.row(row).filter(|(column, _)| !votes.hidden()[*column]);
            cells.extend(visible.map(|(column, vote)| (column as u32, number(vote) - means[column])));
            starts.push(cells.len());
            seen.push(cells.len() - before + hidden);
        }
        Self { means, seen, starts, cells }
    }

    pub(super) fn columns(&self) -> usize {
        self.means.len()
    }

    /// n - 1, by which sums over participants are divided; 1 where there are not two of them.
    fn freedom(&self) -> f64 {
        (self.seen.len().max(2) - 1) as f64
    }

    fn row(&self, row: usize) -> &[(u32, f64)] {
        &self.cells[self.starts[row]..self.starts[row + 1]]
    }

    /// The sum of all squares divided by n - 1.
    pub(super) fn total_variance(&self) -> f64 {
        self.cells.iter().map(|(_, value)| value * value).sum::<f64>() / self.freedom()
    }

    /// Each row of C times two vectors.
    pub(super) fn times(&self, [first, second]: &[Vec<f64>; 2]) -> Vec<[f64; 2]> {
        let along = |row: usize| {
            self.row(row).iter().fold([0.0; 2], |[x, y], (column, value)| {
                [x + value * first[*column as usize], y + value * second[*column as usize]]
            })
        };
        (0..self.seen.len()).map(along).collect()
    }

    /// The covariance `C'C / (n - 1)` times some vectors.
    pub(super) fn covariance_times(&self, vectors: &[Vec<f64>]) -> Vec<Vec<f64>> {
        vectors.chunks(LANES).flat_map(|vectors| self.covariance_times_few(vectors)).collect()
    }

    /// The covariance is never written out: each row is gone through twice.
    fn covariance_times_few(&self, vectors: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let from = interleaved(vectors, self.columns());
        let mut to = vec![[0.0; LANES]; self.columns()];
        for row in (0..self.seen.len()).map(|row| self.row(row)) {
            let mut along = [0.0; LANES];
            for (column, value) in row {
                add(&mut along, *value, &from[*column as usize]);
            }
            for (column, value) in row {
                add(&mut to[*column as usize], *value, &along);
            }
        }
        let freedom = self.freedom();
        (0..vectors.len()).map(|at| to.iter().map(|entry| entry[at] / freedom).collect()).collect()
    }
}

fn means(votes: &Votes) -> Vec<f64> {
    let mut sums = vec![(0_i64, 0_i64); votes.statements().len()];
    for (column, vote) in (0..votes.participants().len()).flat_map(|row| votes.row(row)) {
        sums[column].0 += number(vote) as i64;
        sums[column].1 += 1;
    }
    let mean =
        |((sum, votes), is_hidden): ((i64, i64), &bool)| if *is_hidden { 0.0 } else { sum as f64 / votes as f64 };
    sums.into_iter().zip(votes.hidden()).map(mean).collect()
}

fn interleaved(vectors: &[Vec<f64>], length: usize) -> Vec<[f64; LANES]> {
    let mut block = vec![[0.0; LANES]; length];
    for (at, vector) in vectors.iter().enumerate() {
        block.iter_mut().zip(vector).for_each(|(entry, value)| entry[at] = *value);
    }
    block
}

#[inline]
fn add(to: &mut [f64; LANES], times: f64, what: &[f64; LANES]) {
    to.iter_mut().zip(what).for_each(|(to, what)| *to += times * what);
}
