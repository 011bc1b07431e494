//! Whether two groups of different people differ: a test of two shares, and its correction for many comparisons.

use crate::answered::{Part, Possible};

/// Percentage points from which groups are told apart.
const GAP_FROM: f64 = 10.0;

/// People that each of two groups has at least.
const SMALLEST_GROUP: u32 = 10;

/// What is called a clear difference is wrong in at most one of twenty such statements.
const FALSE_DISCOVERIES: f64 = 0.05;

/// How often two groups that think alike would come out at least as far apart by chance, taken where the shown cells let these two
/// be nearest each other. It is 1, which never holds, where that is less than ten percentage points, or where fewer than ten people may be in one
/// of them: so little is not told apart, however sure it is.
pub fn cautious_p(one: &Possible, other: &Possible) -> f64 {
    let other_is_lower = other.high.points() < one.low.points();
    let [below, above] = if other_is_lower { [other.high, one.low] } else { [one.high, other.low] };
    let smallest = one.of.0.min(other.of.0);
    if smallest < SMALLEST_GROUP || gap(one, other) < GAP_FROM { 1.0 } else { p_value(above, below) }
}

/// How many percentage points they are apart where they may be nearest each other; under 0 where they may be on either side of one another.
pub(crate) fn gap(one: &Possible, other: &Possible) -> f64 {
    (one.low.points() - other.high.points()).max(other.low.points() - one.high.points())
}

/// How often two groups that think alike would come out at least this far apart, by chance: the two-sided test of two shares
/// with their pooled variance and Yates' correction for whole people. Close to Fisher's exact test, and never far below it.
fn p_value(one: Part, other: Part) -> f64 {
    let (n, m) = (f64::from(one.of), f64::from(other.of));
    let pooled = (f64::from(one.people) + f64::from(other.people)) / (n + m);
    let spread = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
    let apart = (f64::from(one.people) / n - f64::from(other.people) / m).abs() - 0.5 * (1.0 / n + 1.0 / m);
    if spread == 0.0 || apart <= 0.0 {
        1.0
    } else {
        complementary_error(apart / spread / std::f64::consts::SQRT_2).min(1.0)
    }
}

/// Which of these comparisons hold when all of them were made (Benjamini and Hochberg 1995), in the order given. All that might have been
/// told have to be among them: whoever keeps the largest of ten differences has made ten comparisons.
pub fn hold(p_values: &[f64]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|a, b| p_values[*a].total_cmp(&p_values[*b]));
    let bound = |rank: usize| FALSE_DISCOVERIES * (rank + 1) as f64 / p_values.len() as f64;
    let held = order.iter().enumerate().rposition(|(rank, at)| p_values[*at] <= bound(rank)).map_or(0, |last| last + 1);
    let mut hold = vec![false; p_values.len()];
    for at in &order[..held] {
        hold[*at] = true;
    }
    hold
}

/// The complementary error function of a number that is not negative, with a relative error under 1.2e-7 (Chebyshev fit, as in
/// Numerical Recipes).
fn complementary_error(x: f64) -> f64 {
    const FIT: [f64; 10] = [
        -1.265_512_23,
        1.000_023_68,
        0.374_091_96,
        0.096_784_18,
        -0.186_288_06,
        0.278_868_07,
        -1.135_203_98,
        1.488_515_87,
        -0.822_152_23,
        0.170_872_77,
    ];
    let t = 1.0 / (1.0 + 0.5 * x);
    let sum = FIT.iter().rev().fold(0.0, |sum, term| sum * t + term);
    t * (sum - x * x).exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(one: (u32, u32), other: (u32, u32)) -> f64 {
        p_value(Part { people: one.0, of: one.1 }, Part { people: other.0, of: other.1 })
    }

    #[test]
    fn the_error_function_is_that_of_the_tables() {
        for (x, expected) in [(0.0, 1.0), (0.5, 0.479_500_122), (1.0, 0.157_299_207), (2.0, 0.004_677_735)] {
            assert!((complementary_error(x) - expected).abs() < 2e-7, "{x}");
        }
    }

    #[test]
    fn groups_are_compared_as_the_corrected_chi_square_does() {
        // chi-square with Yates' correction of 20/50 against 35/50 is 7.9192, so p = 0.00489.
        assert!((p((20, 50), (35, 50)) - 0.004_89).abs() < 1e-4, "{}", p((20, 50), (35, 50)));
        assert_eq!(p((20, 50), (35, 50)), p((35, 50), (20, 50)));
        assert_eq!(p((5, 10), (5, 10)), 1.0);
        assert_eq!(p((10, 10), (12, 12)), 1.0);
    }

    #[test]
    fn further_apart_is_less_likely_by_chance() {
        let all: Vec<f64> = (20..=40).map(|people| p((people, 40), (20, 40))).collect();
        assert!(all.windows(2).all(|pair| pair[1] <= pair[0]), "{all:?}");
    }

    fn possible(people: (u32, u32), of: u32) -> Possible {
        let part = |people| Part { people, of };
        Possible { people, of: (of, of), low: part(people.0), high: part(people.1) }
    }

    #[test]
    fn where_numbers_are_hidden_the_groups_are_as_near_each_other_as_they_may_be() {
        let (low, high) = (possible((16, 20), 50), possible((35, 40), 50));
        for (one, other) in [(low, high), (high, low)] {
            assert_eq!(cautious_p(&one, &other), p((20, 50), (35, 50)));
            assert!((gap(&one, &other) - 30.0).abs() < 1e-9);
        }
        let between = possible((18, 36), 50);
        assert!(gap(&between, &high) < 0.0 && cautious_p(&between, &high) == 1.0);
    }

    #[test]
    fn under_ten_points_or_ten_people_nothing_is_told_apart() {
        let of = |people, of| possible((people, people), of);
        assert!(p((5_000, 10_000), (5_999, 10_000)) < 1e-9);
        assert_eq!(cautious_p(&of(5_000, 10_000), &of(5_999, 10_000)), 1.0);
        assert!(cautious_p(&of(5_000, 10_000), &of(6_001, 10_000)) < 1e-9);
        assert_eq!(cautious_p(&of(0, 9), &of(100, 100)), 1.0);
        assert!(cautious_p(&of(0, 10), &of(100, 100)) < 1e-9);
    }

    #[test]
    fn what_holds_alone_need_not_hold_among_many() {
        assert_eq!(hold(&[0.04]), [true]);
        assert_eq!(hold(&[0.04, 0.5, 0.6, 0.7]), [false; 4]);
        assert_eq!(hold(&[0.04, 0.001, 0.03, 0.9]), [false, true, false, false]);
        assert_eq!(
            hold(&[0.03, 0.001, 0.035, 0.9]),
            [true, true, true, false],
            "the last under its bound takes the rest"
        );
        assert!(hold(&[]).is_empty());
    }
}
