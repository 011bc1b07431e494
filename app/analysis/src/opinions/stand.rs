//! How a group stands to a statement, as far as the shown cells tell.

use crate::answered::{Part, Possible};
use crate::breakdown::held_by_others;
use crate::derived::{Share, narrow};
use crate::figures::{Category, Table};
use crate::opinion_map::representative::Side;
use crate::opinions::OpinionMap;

/// A share that is known no nearer than so many percentage points says nothing, and is not told.
pub const WIDEST: u32 = 20;

/// The fewest and the most of a group that agree, disagree and voted at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    size: u32,
    agrees: (u32, u32),
    disagrees: (u32, u32),
    voted: (u32, u32),
}

/// How all groups stand to all statements.
pub(super) struct Stands {
    /// The sizes of the groups.
    pub(super) sizes: Vec<u32>,
    /// By statement and group.
    pub(super) of: Vec<Vec<Stand>>,
}

impl Stand {
    /// The fewest and the most on a side.
    pub fn people(&self, side: Side) -> (u32, u32) {
        match side {
            Side::Agree => self.agrees,
            Side::Disagree => self.disagrees,
        }
    }

    /// The fewest and the most who voted.
    pub fn voted(&self) -> (u32, u32) {
        self.voted
    }

    /// The smallest and the largest part of the group that may be on a side.
    pub fn parts(&self, side: Side) -> (Part, Part) {
        let (low, high) = self.people(side);
        (Part { people: low, of: self.size }, Part { people: high, of: self.size })
    }

    /// The share of the group, in whole per cent, or between which; not shown where these are too far apart ([`WIDEST`]).
    pub fn share(&self, side: Side) -> Share {
        self.possible(side).share().within(WIDEST)
    }

    /// Every count and share of the group that may be on a side.
    pub(super) fn possible(&self, side: Side) -> Possible {
        let (low, high) = self.parts(side);
        Possible { people: self.people(side), of: (self.size, self.size), low, high }
    }

    /// Whether the share of the group is told.
    pub fn is_told(&self, side: Side) -> bool {
        self.share(side) != Share::NotShown
    }

    /// Whether more than half of those who voted are on a side, whatever the hidden numbers are.
    pub fn is_majority(&self, side: Side) -> bool {
        self.voted.1 < 2 * self.people(side).0
    }

    /// Of one group's table of a statement, whose own table is `margin`.
    fn of(table: &Table, margin: &Table) -> Self {
        let size = table.group().unwrap_or_default();
        let (least, most) = bounds(table, margin, Category::NotVoted);
        Self {
            size,
            agrees: bounds(table, margin, Category::Agree),
            disagrees: bounds(table, margin, Category::Disagree),
            voted: (size.saturating_sub(most), size.saturating_sub(least)),
        }
    }
}

/// How many of a group gave an answer. Where it is among the others, no more than gave it in all, and no fewer than the other
/// answers leave.
fn bounds(table: &Table, margin: &Table, wanted: Category) -> (u32, u32) {
    if let Some((low, high)) = table.cell(wanted).and_then(narrow) {
        return (low, high);
    }
    let Some((others, _)) = table.cell(Category::Others).and_then(narrow) else {
        return (0, 0);
    };
    let named: Vec<Category> = table.rows().iter().map(|row| row.category()).collect();
    let most = |category: Category| margin.cell(category).and_then(narrow).map_or(others, |(_, high)| high.min(others));
    let held = held_by_others(margin, &named).into_iter().filter(|category| *category != wanted);
    let beside: u32 = held.map(most).sum();
    (others.saturating_sub(beside), most(wanted))
}

impl Stands {
    /// `tables` are the statements' own.
    pub(super) fn of(map: &OpinionMap, tables: &[Table]) -> Self {
        let sizes = map.sizes.rows().iter().filter_map(|row| narrow(row.cell())).map(|(people, _)| people).collect();
        let of_statement = |(place, margin): (usize, &Table)| {
            map.statement(place).iter().map(|group| Stand::of(group.table(), margin)).collect()
        };
        Self { sizes, of: tables.iter().enumerate().map(of_statement).collect() }
    }
}
