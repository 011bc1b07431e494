//! Which statements represent a group.

use super::groups::Group;
use super::normal::SIGNIFICANT;
use super::statistics::{Leaning, Statistic};

/// So many statements represent a group at most.
const MOST: usize = 5;

/// On which side a group stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the words say what they mean")]
pub enum Side {
    Agree,
    Disagree,
}

/// A statement that represents a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Which statement.
    pub column: usize,
    /// For what the group stands.
    pub side: Side,
    /// Whether it is the one that the group agrees on best.
    pub is_best_agree: bool,
}

impl Side {
    /// As it is written.
    pub fn word(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Disagree => "disagree",
        }
    }
}

impl Statistic {
    /// For what a statement stands in this group: agree if `rat > rdt`, else disagree.
    pub fn side(&self) -> Side {
        if self.disagree.ratio_test < self.agree.ratio_test { Side::Agree } else { Side::Disagree }
    }

    /// Of agreeing or disagreeing.
    pub fn leaning(&self, side: Side) -> Leaning {
        match side {
            Side::Agree => self.agree,
            Side::Disagree => self.disagree,
        }
    }

    /// How many of the group stand on that side.
    pub fn success(&self, side: Side) -> u32 {
        match side {
            Side::Agree => self.count.agrees,
            Side::Disagree => self.count.disagrees,
        }
    }

    /// `r * rt * p * pt` on the side that it stands for.
    pub(super) fn metric(&self) -> f64 {
        self.leaning(self.side()).metric()
    }
}

impl Leaning {
    fn metric(&self) -> f64 {
        self.ratio * self.ratio_test * self.probability * self.probability_test
    }

    fn is_significant(&self) -> bool {
        SIGNIFICANT < self.probability_test && SIGNIFICANT < self.ratio_test
    }
}

/// Polis method, statements that represent a group, to the letter: "enough" are the visible statements with both tests significant on one
/// side. The best agree comes first, then "enough" without it by falling metric, five in all; agrees are shown before disagrees. If nothing
/// is enough, the best agree alone; without one, the statement with the largest `max(rat, rdt)`. Ties go by id.
///
/// The method's trap is kept: the best agree gets its side by the same rule as others, so that one which other groups agree with even more
/// is listed as a disagreement. [`super::publish`] mends that.
pub fn representative(group: &Group, hidden: &[bool]) -> Vec<Chosen> {
    let visible: Vec<usize> = (0..hidden.len()).filter(|column| !hidden[*column]).collect();
    let is_enough = |column: &&usize| {
        let statistic = group.statistics[**column];
        statistic.agree.is_significant() || statistic.disagree.is_significant()
    };
    let mut enough: Vec<usize> = visible.iter().filter(is_enough).copied().collect();
    let best = best_agree(group, &visible);
    let chosen =
        |column: usize| Chosen { column, side: group.statistics[column].side(), is_best_agree: best == Some(column) };
    if enough.is_empty() {
        return best.or_else(|| most_apart(group, &visible)).map(chosen).into_iter().collect();
    }
    by_falling_metric(group, &mut enough);
    let others = enough.into_iter().filter(|column| Some(*column) != best);
    shown(best.into_iter().chain(others).map(chosen))
}

/// The first five, agrees before disagrees.
pub(super) fn shown(chosen: impl Iterator<Item = Chosen>) -> Vec<Chosen> {
    let mut shown: Vec<Chosen> = chosen.take(MOST).collect();
    shown.sort_by_key(|chosen| chosen.side);
    shown
}

pub(super) fn by_falling_metric(group: &Group, columns: &mut [usize]) {
    let metric = |column: usize| group.statistics[column].metric();
    columns.sort_by(|a, b| metric(*b).total_cmp(&metric(*a)).then(a.cmp(b)));
}

/// The statement with the largest `max(rat, rdt)`.
fn most_apart(group: &Group, visible: &[usize]) -> Option<usize> {
    let apart =
        |column: usize| group.statistics[column].agree.ratio_test.max(group.statistics[column].disagree.ratio_test);
    visible.iter().copied().max_by(|a, b| apart(*a).total_cmp(&apart(*b)).then(b.cmp(a)))
}

/// Polis method, best agree: statements are gone through by id, and the best so far is kept.
pub(super) fn best_agree(group: &Group, columns: &[usize]) -> Option<usize> {
    let statistic = |column: usize| &group.statistics[column];
    let voted = columns.iter().copied().filter(|at| statistic(*at).count.agrees + statistic(*at).count.disagrees != 0);
    voted.fold(None, |best, column| {
        let is_better = match best {
            None => may_be_first(&statistic(column).agree),
            Some(best) => is_better(&statistic(column).agree, &statistic(best).agree),
        };
        if is_better { Some(column) } else { best }
    })
}

fn may_be_first(agree: &Leaning) -> bool {
    SIGNIFICANT < agree.probability_test || (1.0 < agree.ratio && 0.5 < agree.probability)
}

fn is_better(new: &Leaning, best: &Leaning) -> bool {
    if 1.0 < best.ratio {
        return best.metric() < new.metric();
    }
    best.probability * best.probability_test < new.probability * new.probability_test
}
