//! Which statement gets how much attention next.

use super::counts::Count;

const OF_META: f64 = 49.0;
/// What a statement without votes has before one with very many, beyond 1.
const NEW: f64 = 8.0;
/// Votes after which that is halved.
const HALVED_AFTER: f64 = 5.0;

/// Polis method, which statement to show next: with A agrees, S votes and P = S - A - D passes of those kept,
/// `importance = (1 - (P + 1) / (S + 2)) * (1 + extremity) * (A + 1) / (S + 2)` and
/// `priority = (importance * (1 + 8 * 2^(-S / 5)))^2`; 49 for a meta statement.
///
/// For comparing only: while a round is open, statements are put to people by their number of votes alone ([`crate::routing`]), since an
/// order that depends on agrees would show others what they think.
pub fn priority(count: Count, extremity: f64, is_meta: bool) -> f64 {
    if is_meta {
        return OF_META;
    }
    let [agrees, passes, votes] =
        [count.agrees, count.votes - count.agrees - count.disagrees, count.votes].map(f64::from);
    let importance = (1.0 - (passes + 1.0) / (votes + 2.0)) * (1.0 + extremity) * (agrees + 1.0) / (votes + 2.0);
    (importance * (1.0 + NEW * (-votes / HALVED_AFTER).exp2())).powi(2)
}
