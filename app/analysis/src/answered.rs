//! The share of those who answered a question: exact, and true for every count that the shown cells leave open (G5).

use crate::derived::{Share, narrow};
use crate::figures::{Category, Row, Table};

/// So many people of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// How many.
    pub people: u32,
    /// Of how many; never 0.
    pub of: u32,
}

/// Of whom a share is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Everybody the question was put to, those who skipped it among them.
    Asked,
    /// Those who answered it; "vet inte" and a pass are answers.
    Answered,
}

/// Everything that the shown cells leave possible of some categories together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Possible {
    /// The fewest and the most people.
    pub people: (u32, u32),
    /// Of how many, at fewest and at most.
    pub of: (u32, u32),
    /// The smallest share.
    pub low: Part,
    /// The largest share.
    pub high: Part,
}

impl Part {
    /// In percentage points.
    pub fn points(self) -> f64 {
        100.0 * f64::from(self.people) / f64::from(self.of)
    }

    /// Whether it is at least so many per cent, without rounding.
    pub fn at_least(self, percent: u32) -> bool {
        u64::from(percent) * u64::from(self.of) <= 100 * u64::from(self.people)
    }

    /// Whether it is at most so many per cent, without rounding.
    pub fn at_most(self, percent: u32) -> bool {
        100 * u64::from(self.people) <= u64::from(percent) * u64::from(self.of)
    }

    fn less_than(self, other: Self) -> bool {
        u64::from(self.people) * u64::from(other.of) < u64::from(other.people) * u64::from(self.of)
    }
}

impl Possible {
    /// In whole per cent, or between which.
    pub fn share(&self) -> Share {
        let per = |part: Part, more: u64| (100 * u64::from(part.people) + more) / u64::from(part.of);
        let whole = |percent: u64| u32::try_from(percent).unwrap_or(100).min(100);
        let (low, high) = (self.low, self.high);
        if !low.less_than(high) {
            return Share::Percent(whole((200 * u64::from(low.people) + u64::from(low.of)) / (2 * u64::from(low.of))));
        }
        Share::Between(whole(per(low, 0)), whole(per(high, u64::from(high.of) - 1)))
    }
}

impl Table {
    /// What the shown cells leave possible of `wanted` together. Nothing where the table does not have these rows, where its
    /// group may not be said, and where `wanted` is in part people who did not answer while the base is those who did. The
    /// rows of a multiple choice do not tell who skipped it, so its base is everybody asked.
    pub fn possible(&self, wanted: &[Category], base: Base) -> Option<Possible> {
        let group = self.group().filter(|group| 0 < *group)?;
        if wanted.is_empty() || !wanted.iter().all(|category| self.cell(*category).is_some()) {
            return None;
        }
        let told = |row: &Row| SILENT.contains(&row.category());
        let mut sums = Sums { hides_silent: !self.rows().iter().any(told), ..Sums::default() };
        for row in self.rows() {
            sums.add(row, wanted, base)?;
        }
        sums.possible(group)
    }
}

/// Those who did not answer, or may not have.
const SILENT: [Category; 3] = [Category::Skipped, Category::NotVoted, Category::DontKnowOrSkipped];

/// People wanted, people who did not answer, and the rest: the fewest and the most of each.
#[derive(Default)]
struct Sums {
    /// Whether those who did not answer have no row of their own, so that they may be among the others of a breakdown.
    hides_silent: bool,
    wanted: (u32, u32),
    silent: (u32, u32),
    rest: (u32, u32),
}

impl Sums {
    fn add(&mut self, row: &Row, wanted: &[Category], base: Base) -> Option<()> {
        let (low, high) = narrow(row.cell())?;
        let add = |sum: &mut (u32, u32), low, high| *sum = (sum.0 + low, sum.1 + high);
        let silent = base == Base::Answered;
        match row.category() {
            category if wanted.contains(&category) => {
                if silent && (SILENT.contains(&category) || category == Category::Others) {
                    return None;
                }
                add(&mut self.wanted, low, high);
            }
            Category::Skipped | Category::NotVoted if silent => add(&mut self.silent, low, high),
            Category::DontKnowOrSkipped | Category::Others
                if silent && (row.category() != Category::Others || self.hides_silent) =>
            {
                add(&mut self.silent, 0, high);
                add(&mut self.rest, 0, high);
            }
            _ => add(&mut self.rest, low, high),
        }
        Some(())
    }

    /// Tries every number of people who did not answer: with it given, the most wanted make the largest share.
    fn possible(&self, group: u32) -> Option<Possible> {
        let mut found: Option<Possible> = None;
        for silent in self.silent.0..=self.silent.1.min(group - 1) {
            let of = group - silent;
            let low = self.wanted.0.max(of.saturating_sub(self.rest.1));
            let high = self.wanted.1.min(of.saturating_sub(self.rest.0));
            if high < low {
                continue;
            }
            let (least, most) = (Part { people: low, of }, Part { people: high, of });
            found = Some(match found {
                None => Possible { people: (low, high), of: (of, of), low: least, high: most },
                Some(so_far) => so_far.or(least, most),
            });
        }
        found
    }
}

impl Possible {
    fn or(self, least: Part, most: Part) -> Self {
        Self {
            people: (self.people.0.min(least.people), self.people.1.max(most.people)),
            of: (self.of.0.min(least.of), self.of.1.max(least.of)),
            low: if least.less_than(self.low) { least } else { self.low },
            high: if self.high.less_than(most) { most } else { self.high },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{Cell, Rung};

    fn table(group: u32, rows: &[(Category, Cell)]) -> Table {
        let rows = rows.iter().map(|(category, cell)| Row { category: *category, cell: *cell }).collect();
        Table { rung: Rung::Full, group: Some(group), rows, second: Vec::new() }
    }

    fn count(people: u32) -> Cell {
        Cell::Count { people }
    }

    #[test]
    fn those_who_skipped_are_not_among_those_who_answered() {
        let votes = table(
            100,
            &[(Category::Agree, count(40)), (Category::Disagree, count(40)), (Category::NotVoted, count(20))],
        );
        let of = |base| votes.possible(&[Category::Agree], base).map(|possible| (possible.of, possible.share()));
        assert_eq!(of(Base::Answered), Some(((80, 80), Share::Percent(50))));
        assert_eq!(of(Base::Asked), Some(((100, 100), Share::Percent(40))));
        assert_eq!(votes.possible(&[Category::NotVoted], Base::Answered), None);
        assert_eq!(votes.possible(&[Category::Pass], Base::Asked), None, "there is no such row");
    }

    #[test]
    fn what_a_hidden_cell_leaves_open_stays_open_in_the_share() {
        let few = Cell::FewerThan { threshold: 5 };
        let steps = table(
            50,
            &[
                (Category::Steps(1, 2), Cell::Between { low: 26, high: 30 }),
                (Category::Steps(4, 5), count(20)),
                (Category::Skipped, few),
            ],
        );
        let possible = steps.possible(&[Category::Steps(1, 2)], Base::Answered).unwrap();
        assert_eq!((possible.people, possible.of), ((26, 30), (46, 50)));
        assert_eq!((possible.low, possible.high), (Part { people: 26, of: 46 }, Part { people: 30, of: 50 }));
        assert_eq!(possible.share(), Share::Between(56, 60));
    }

    #[test]
    fn who_did_not_know_may_be_any_of_those_who_did_not_know_or_skipped() {
        let steps = table(30, &[(Category::Steps(1, 2), count(20)), (Category::DontKnowOrSkipped, count(10))]);
        let possible = steps.possible(&[Category::Steps(1, 2)], Base::Answered).unwrap();
        assert_eq!((possible.low, possible.high), (Part { people: 20, of: 30 }, Part { people: 20, of: 20 }));
    }

    #[test]
    fn the_others_of_a_breakdown_may_have_skipped_unless_those_have_a_row() {
        let rows = [(Category::Option(0), count(20)), (Category::Others, count(10))];
        let merged = table(30, &rows).possible(&[Category::Option(0)], Base::Answered).unwrap();
        assert_eq!((merged.low, merged.high), (Part { people: 20, of: 30 }, Part { people: 20, of: 20 }));

        let apart = table(36, &[rows[0], rows[1], (Category::Skipped, count(6))]);
        let apart = apart.possible(&[Category::Option(0)], Base::Answered).unwrap();
        assert_eq!((apart.low, apart.high), (Part { people: 20, of: 30 }, Part { people: 20, of: 30 }));
    }

    #[test]
    fn shares_are_compared_without_rounding() {
        let half = Part { people: 99, of: 200 };
        assert!(!half.at_least(50) && half.at_most(50));
        assert!(Part { people: 15, of: 100 }.at_least(15) && Part { people: 15, of: 100 }.at_most(15));
    }
}
