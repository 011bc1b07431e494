//! Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations.

/// So many sweeps over all pairs; a dozen are enough in practice.
const MOST_SWEEPS: usize = 60;

/// Largest eigenvalue first. Each eigenvector is a row of its own.
pub(crate) fn eigen(mut matrix: Vec<Vec<f64>>) -> (Vec<f64>, Vec<Vec<f64>>) {
    let size = matrix.len();
    let mut vectors: Vec<Vec<f64>> =
        (0..size).map(|row| (0..size).map(|column| f64::from(u8::from(row == column))).collect()).collect();
    for _ in 0..MOST_SWEEPS {
        let mut is_turned = false;
        for p in 0..size {
            for q in p + 1..size {
                is_turned |= turn(&mut matrix, &mut vectors, p, q);
            }
        }
        if !is_turned {
            break;
        }
    }
    let mut order: Vec<usize> = (0..size).collect();
    order.sort_by(|a, b| matrix[*b][*b].total_cmp(&matrix[*a][*a]).then(a.cmp(b)));
    order.into_iter().map(|at| (matrix[at][at], std::mem::take(&mut vectors[at]))).unzip()
}

/// Makes the entry (p, q) zero, unless it is as good as that.
fn turn(matrix: &mut [Vec<f64>], vectors: &mut [Vec<f64>], p: usize, q: usize) -> bool {
    let entry = matrix[p][q];
    if entry.abs() <= f64::EPSILON * 1e-3 * (matrix[p][p] * matrix[q][q]).abs().sqrt()
        || entry.abs() < f64::MIN_POSITIVE
    {
        return false;
    }
    let slope = (matrix[q][q] - matrix[p][p]) / (2.0 * entry);
    let tangent = slope.signum() / (slope.abs() + slope.hypot(1.0));
    let cosine = 1.0 / tangent.hypot(1.0);
    let sine = tangent * cosine;
    for row in matrix.iter_mut() {
        (row[p], row[q]) = (cosine * row[p] - sine * row[q], sine * row[p] + cosine * row[q]);
    }
    mix(matrix, p, q, cosine, sine);
    mix(vectors, p, q, cosine, sine);
    (matrix[p][q], matrix[q][p]) = (0.0, 0.0);
    true
}

/// Turns two rows into each other.
fn mix(rows: &mut [Vec<f64>], p: usize, q: usize, cosine: f64, sine: f64) {
    let (above, below) = rows.split_at_mut(q);
    for (a, b) in above[p].iter_mut().zip(&mut below[0]) {
        (*a, *b) = (cosine * *a - sine * *b, sine * *a + cosine * *b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_is_its_eigenvectors_by_their_eigenvalues() {
        let entry = |row: usize, column: usize| ((row * column * 7 + row + column) % 11) as f64 - 4.0;
        let matrix: Vec<Vec<f64>> = (0..9).map(|row| (0..9).map(|column| entry(row, column)).collect()).collect();
        let (values, vectors) = eigen(matrix.clone());
        assert!(values.is_sorted_by(|a, b| a >= b));
        for (row, entries) in matrix.iter().enumerate() {
            for (column, entry) in entries.iter().enumerate() {
                let sum: f64 = (0..9).map(|at| values[at] * vectors[at][row] * vectors[at][column]).sum();
                assert!((sum - entry).abs() < 1e-12, "{row} {column}: {sum} {entry}");
            }
        }
    }

    #[test]
    fn nothing_and_zeros_are_matrices_too() {
        assert_eq!(eigen(Vec::new()).0, [0.0; 0]);
        assert_eq!(eigen(vec![vec![0.0; 2]; 2]).0, [0.0; 2]);
    }
}
