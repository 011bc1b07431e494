//! What a group thinks of a statement, beside what the other groups think.

use super::counts::Count;

/// The numbers of the Polis method (statistics per statement and group) for one statement and one group. A, D and S are the group's
/// agrees, disagrees and votes; A', D' and S' those of the *other groups*.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statistic {
    /// A, D and S.
    pub count: Count,
    /// Of agreeing.
    pub agree: Leaning,
    /// Of disagreeing.
    pub disagree: Leaning,
}

/// How much a group leans to one side, with s of its n votes there and s' of the n' votes of the other groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaning {
    /// `pa`, `pd`: how probable it is, `(s + 1) / (n + 2)`.
    pub probability: f64,
    /// `pat`, `pdt`: the test against one half, `2 sqrt(n + 1) ((s + 1) / (n + 1) - 1/2)`.
    pub probability_test: f64,
    /// `ra`, `rd`: how many times as probable as in the other groups.
    pub ratio: f64,
    /// `rat`, `rdt`: the test against the other groups.
    pub ratio_test: f64,
}

impl Statistic {
    /// Of a group's votes and those of all other groups together.
    pub fn of(count: Count, others: Count) -> Self {
        Self { count, agree: Leaning::of(count, others), disagree: Leaning::of(count.turned(), others.turned()) }
    }
}

impl Leaning {
    fn of(count: Count, others: Count) -> Self {
        let (probability, probability_test) = alone(count);
        let two = two_proportions(count.agrees, count.votes, others.agrees, others.votes);
        Self { probability, probability_test, ratio: probability / alone(others).0, ratio_test: two }
    }
}

/// The probability that one of these people agrees, and the test against one half. Pseudo-counts: +1 and +2 in the probability, +1 and +1
/// in the test, so that a statement nobody has seen gets 1/2 and 1.
pub(super) fn alone(count: Count) -> (f64, f64) {
    let (s, n) = (f64::from(count.agrees), f64::from(count.votes));
    ((s + 1.0) / (n + 2.0), 2.0 * (n + 1.0).sqrt() * ((s + 1.0) / (n + 1.0) - 0.5))
}

/// The test of two proportions, 1 added to all four numbers: with `q = (s + s') / (n + n')` it is
/// `(s / n - s' / n') / sqrt(q (1 - q) (1 / n + 1 / n'))`, and 0 if q = 1.
fn two_proportions(s: u32, n: u32, other_s: u32, other_n: u32) -> f64 {
    let [s, n, other_s, other_n] = [s, n, other_s, other_n].map(|count| f64::from(count) + 1.0);
    let q = (s + other_s) / (n + other_n);
    if q == 1.0 {
        return 0.0;
    }
    (s / n - other_s / other_n) / (q * (1.0 - q) * (1.0 / n + 1.0 / other_n)).sqrt()
}
