//! What is told of opinions: what everybody agrees on, where groups part, which groups there are and what marks each, and where
//! statements stand beside the groups.
//!
//! The groups come from everybody's votes ([`crate::opinion_map`]) when a result is computed. What is stored of them is tables that the disclosure layer let
//! out: how large each group is, and each statement by group ([`OpinionMap`]). **All else is a function of these shown cells** (G5), so that nobody
//! has to ask what a sentence or a place on the picture gives away: it can be computed from the tables beside it. For that
//! reason the picture is not the one that the groups were found in, whose places follow from how pairs of statements go
//! together, which no table shows.

mod agreed;
mod marks;
mod parted;
pub mod places;
pub mod stand;

use serde::Serialize;

use crate::figures::{Group, RoundFigures, Table};
use crate::ladder::no_table;
use crate::opinion_map::publish::Shown;
use crate::opinion_map::representative::Side;
use crate::opinions::places::Places;
use crate::opinions::stand::{Stand, Stands};

/// The first version of the disclosure algorithm that made maps.
pub const SINCE: u32 = 3;

/// So many statements are told that all agree on, and so many on which groups part, at most.
const MOST: usize = 5;

/// The opinion groups of a round, as far as they may be told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct OpinionMap {
    pub(crate) question: usize,
    pub(crate) sizes: Table,
    pub(crate) statements: Vec<Vec<Group>>,
}

/// A statement on which a side is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its place among the statements of the question.
    pub statement: usize,
    /// Which side.
    pub side: Side,
}

/// A statement on which two groups part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parted {
    /// Its place among the statements of the question.
    pub statement: usize,
    /// Of the pairs of groups that differ clearly in how many agree, the one that differs most; the larger group first.
    pub groups: [usize; 2],
}

/// Everything that is told of the opinions of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinions {
    /// Place of the question in the questionnaire.
    pub question: usize,
    /// Statements that at least three of four who took a side are on one side of, and most of all who voted and of every group; the most
    /// agreed first.
    pub agreed: Vec<Mark>,
    /// Statements on which two groups differ clearly, all that might be shown considered, those where they differ most first.
    pub parted: Vec<Parted>,
    /// What marks each group, from the largest on; nothing where there are no clear groups.
    pub marks: Vec<Vec<Mark>>,
    /// For each statement how each group stands to it; nothing where it has no table by group.
    pub stands: Vec<Vec<Stand>>,
    /// Where statements and groups are drawn.
    pub places: Places,
}

/// What is told of a map that is no round's: what represents each group, what all agree on, and where everything is drawn.
/// `tables` are the statements' own.
pub(crate) fn told(map: &OpinionMap, tables: &[Table]) -> (Vec<Vec<Shown>>, Vec<Mark>, Places) {
    let stands = Stands::of(map, tables);
    (marks::shown(&stands), agreed::agreed(&stands, tables), places::places(&stands))
}

impl OpinionMap {
    /// A map in which no groups are told.
    pub(crate) fn empty(question: usize) -> Self {
        Self { question, sizes: no_table(None), statements: Vec::new() }
    }

    /// Place of the question in the questionnaire.
    pub fn question(&self) -> usize {
        self.question
    }

    /// How many are in each group, everybody in one. Not shown where there are no clear groups.
    pub fn sizes(&self) -> &Table {
        &self.sizes
    }

    /// The tables of one statement: one for each group. Nothing where it may not be told by group.
    pub fn statement(&self, place: usize) -> &[Group] {
        self.statements.get(place).map_or(&[], Vec::as_slice)
    }

    /// Whether something that is told marks every group; `tables` are the statements' own.
    pub(crate) fn marks_every_group(&self, tables: &[Table]) -> bool {
        marks::every_group_is_marked(&Stands::of(self, tables))
    }

    /// The same round where nothing may be told of groups.
    pub(crate) fn without_groups(&self) -> Self {
        Self::empty(self.question)
    }
}

impl RoundFigures {
    /// What is told of opinions. Nothing where the round has no opinion map, or too few answered for any figure.
    pub fn opinions(&self) -> Option<Opinions> {
        let map = self.opinion_map.as_ref().filter(|_| !self.too_few())?;
        let tables = self.questions.get(map.question)?.tables();
        let stands = Stands::of(map, tables);
        let marks = marks::marks(&stands);
        let agreed = agreed::agreed(&stands, tables);
        let parted = parted::parted(&stands, &agreed);
        let places = places::places(&stands);
        Some(Opinions { question: map.question, agreed, parted, marks, stands: stands.of, places })
    }
}
