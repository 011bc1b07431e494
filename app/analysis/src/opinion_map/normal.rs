//! The normal distribution.

/// "Significant": z above this, which one of ten exceeds by chance (90 %, one-sided).
pub const SIGNIFICANT: f64 = 1.281_551_565_544_8;

/// Above this the continued fraction converges quickly, below it the series does.
const FAR_OUT: f64 = 3.0;
const TERMS: u32 = 200;

/// How probable it is that chance gives z or more: the one-sided p-value.
pub fn upper_tail(z: f64) -> f64 {
    if z.is_nan() {
        return z;
    }
    if z < 0.0 {
        return 1.0 - upper_tail(-z);
    }
    if FAR_OUT < z { density(z) * mills(z) } else { 0.5 - density(z) * series(z) }
}

fn density(z: f64) -> f64 {
    (-0.5 * z * z).exp() / std::f64::consts::TAU.sqrt()
}

/// `z + z^3 / 3 + z^5 / (3 * 5) + …`, by which the density is multiplied for what lies between 0 and z.
fn series(z: f64) -> f64 {
    let (mut term, mut sum) = (z, z);
    for odd in (0..TERMS).map(|at| f64::from(2 * at + 3)) {
        term *= z * z / odd;
        sum += term;
        if term < sum * f64::EPSILON {
            break;
        }
    }
    sum
}

/// Mills' ratio `1 / (z + 1 / (z + 2 / (z + 3 / (z + …))))`, from the inside out.
fn mills(z: f64) -> f64 {
    1.0 / (1..=TERMS).rev().fold(z, |inner, at| z + f64::from(at) / inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        let near = |z: f64, expected: f64| {
            let found = upper_tail(z);
            assert!((found / expected - 1.0).abs() < 1e-11, "{z}: {found} {expected}");
        };
        near(0.0, 0.5);
        near(SIGNIFICANT, 0.1);
        near(1.0, 0.158_655_253_931_457_05);
        near(-1.0, 0.841_344_746_068_543);
        near(3.0, 1.349_898_031_630_094_6e-3);
        near(5.0, 2.866_515_718_791_939e-7);
        near(10.0, 7.619_853_024_160_525e-24);
        near(20.0, 2.753_624_118_606_233_6e-89);
    }

    #[test]
    fn it_falls_and_meets_where_the_two_ways_meet() {
        let values: Vec<f64> = (-600..600).map(|at| upper_tail(f64::from(at) / 100.0)).collect();
        assert!(values.is_sorted_by(|a, b| a > b || (a - b).abs() < 1e-15));
        let (before, after) = (upper_tail(FAR_OUT), upper_tail(FAR_OUT + 1e-12));
        assert!((before - after) / before < 1e-11);
        assert_eq!(upper_tail(f64::INFINITY), 0.0);
    }
}
