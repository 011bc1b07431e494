//! Shares, mean, median and spread: functions of the shown cells and of nothing else (G5).

use serde::Serialize;

use crate::figures::{Category, Cell, Row, Table};

/// A share of a table's group in whole per cent, or what can be said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// Rounded to whole per cent, half upwards.
    Percent(u32),
    /// From at least the first to at most the second; up to 100 reads "minst".
    Between(u32, u32),
    /// Cannot be said.
    NotShown,
}

impl Share {
    /// The same, but not shown where it is known no nearer than between bounds more than so many percentage points apart.
    pub fn within(self, points: u32) -> Self {
        match self {
            Self::Between(low, high) if points < high.saturating_sub(low) => Self::NotShown,
            share => share,
        }
    }
}

impl Table {
    /// How many people these categories hold together, as far as the shown cells tell.
    pub fn together(&self, wanted: &[Category]) -> Cell {
        let Some(group) = self.group else {
            return Cell::NotShown {};
        };
        let Some(cells) = wanted.iter().map(|category| self.cell(*category)).collect::<Option<Vec<_>>>() else {
            return Cell::NotShown {};
        };
        if let [one] = cells[..] {
            return one;
        }
        let Some(bounds) = cells.into_iter().map(narrow).collect::<Option<Vec<_>>>() else {
            return Cell::NotShown {};
        };
        let low = bounds.iter().map(|(low, _)| low).sum();
        let high = group.min(bounds.iter().map(|(_, high)| high).sum());
        if low == high { Cell::Count { people: low } } else { Cell::Between { low, high } }
    }

    /// How many chose a step from `first` to `last`, however the table's steps are merged.
    pub fn steps(&self, first: u8, last: u8) -> Cell {
        let within = |row: &&Row| matches!(row.category, Category::Steps(from, to) if first <= from && to <= last);
        let rows: Vec<Category> = self.rows.iter().filter(within).map(Row::category).collect();
        let covered: u8 = rows.iter().map(|category| width(*category)).sum();
        if first <= last && covered == last - first + 1 { self.together(&rows) } else { Cell::NotShown {} }
    }

    /// The share of the group that a shown cell of this table is.
    pub fn share(&self, cell: Cell) -> Share {
        let (Some(group @ 1..), Some((low, high))) = (self.group, narrow(cell)) else {
            return Share::NotShown;
        };
        if low == high {
            return Share::Percent((200 * u64::from(low) + u64::from(group)).div_euclid(2 * u64::from(group)) as u32);
        }
        let high = (100 * u64::from(high)).div_ceil(u64::from(group)) as u32;
        Share::Between((100 * u64::from(low) / u64::from(group)) as u32, high.min(100))
    }

    /// The mean of a scale in tenths ("3,4" is 34), only where every step is shown on its own.
    pub fn mean_in_tenths(&self) -> Option<u32> {
        let mut people = 0_u64;
        let mut sum = 0_u64;
        for row in self.rows_of_steps()? {
            let (Category::Steps(from, to), Cell::Count { people: count }) = (row.category, row.cell) else {
                return None;
            };
            if from != to {
                return None;
            }
            people += u64::from(count);
            sum += u64::from(count) * u64::from(from);
        }
        if people == 0 {
            return None;
        }
        u32::try_from((20 * sum + people) / (2 * people)).ok()
    }

    /// The step or merged steps in which the median of those who chose a step lies, where that is so for
    /// every count that the shown cells leave open. With an even number it is the lower of the middle two.
    pub fn median(&self) -> Option<Category> {
        self.quarter(2)
    }

    /// The spread of a scale: between which steps the middle half of those who chose a step lies, from the lower quartile to
    /// the upper one, each the first step that a quarter, or three quarters, have chosen or come before. Where either is not
    /// the same for every count that the shown cells leave open, there is none.
    pub fn middle_half(&self) -> Option<(Category, Category)> {
        Some((self.quarter(1)?, self.quarter(3)?))
    }

    fn quarter(&self, quarters: u64) -> Option<Category> {
        let steps: Vec<(Category, u64, u64)> = self.rows_of_steps()?.map(|row| self.bounds(row)).collect();
        (0..steps.len()).find(|at| is_quarter(&steps, *at, quarters)).map(|at| steps[at].0)
    }

    /// The rows of steps, from the lowest, where they hold all five: a breakdown may have some of them among the others.
    fn rows_of_steps(&self) -> Option<impl Iterator<Item = &Row>> {
        let rows = self.rows.iter().filter(|row| 0 < width(row.category));
        (rows.clone().map(|row| width(row.category)).sum::<u8>() == 5).then_some(rows)
    }

    fn bounds(&self, row: &Row) -> (Category, u64, u64) {
        let (low, high) = narrow(row.cell).unwrap_or((0, self.group.unwrap_or(u32::MAX)));
        (row.category, u64::from(low), u64::from(high))
    }
}

/// At least so many quarters of all are at or under the step, and fewer under it, whatever the true counts.
fn is_quarter(steps: &[(Category, u64, u64)], at: usize, quarters: u64) -> bool {
    let low = |part: &[(Category, u64, u64)]| part.iter().map(|(_, low, _)| low).sum::<u64>();
    let high = |part: &[(Category, u64, u64)]| part.iter().map(|(_, _, high)| high).sum::<u64>();
    let (below, here, above) = (&steps[..at], steps[at].1, &steps[at + 1..]);
    let rest = 4 - quarters;
    rest * high(below) < quarters * (here + low(above)) && quarters * high(above) <= rest * (low(below) + here)
}

/// The fewest and the most people a cell may hold; nothing for one that is not shown.
pub(crate) fn narrow(cell: Cell) -> Option<(u32, u32)> {
    match cell {
        Cell::Count { people } => Some((people, people)),
        Cell::FewerThan { threshold } => Some((0, threshold - 1)),
        Cell::Between { low, high } => Some((low, high)),
        Cell::NotShown {} => None,
    }
}

/// How many steps of a scale a category holds; 0 for what is no step.
fn width(category: Category) -> u8 {
    match category {
        Category::Steps(from, to) => to - from + 1,
        _ => 0,
    }
}
