//! What the disclosure layer lets out. Nobody else can make a value of these types.

mod round;

use std::slice;

use serde::{Deserialize, Serialize};

use crate::age::AgeRange;
use crate::correction::{Because, Corrected};
use crate::opinions::OpinionMap;
use crate::sessions::Sessions;
use crate::shape::{AnswerChannel, Sex};
use crate::wire;

/// How one cell is shown. Only this crate can make one; match with `Cell::Count { people, .. }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "wire::Cell")]
pub enum Cell {
    /// The number.
    #[non_exhaustive]
    Count {
        /// How many people.
        people: u32,
    },
    /// "Färre än t".
    #[non_exhaustive]
    FewerThan {
        /// The threshold t: the cell holds 0 to t−1 people.
        threshold: u32,
    },
    /// An interval: 396 to 400 of 400 reads "minst 396".
    #[non_exhaustive]
    Between {
        /// The fewest people, itself possible.
        low: u32,
        /// The most people, itself possible.
        high: u32,
    },
    /// "Visas inte": the shown cells do not tell. No row of a table has it; sums and steps may.
    #[non_exhaustive]
    NotShown {},
}

/// What a cell counts. The words for it are the page's business. The order is the order of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// An age band or several merged.
    Ages(AgeRange),
    /// A stated sex.
    Sex(Sex),
    /// How the answer came.
    Channel(AnswerChannel),
    /// Place in [`RoundFigures::languages`].
    Language(u8),
    /// "Uppgift saknas".
    Unknown,
    /// Another sex, or "uppgift saknas".
    OtherOrUnknown,
    /// Steps of a scale from the first to the last, which may be the same.
    Steps(u8, u8),
    /// Chose this option, counted from 0; in a ranking: put it first, or second in [`Table::second_places`].
    Option(u8),
    /// Chose the option of a multiple choice.
    Chosen,
    /// Did not choose it, those who skipped the whole question included.
    NotChosen,
    /// Agreed with the statement.
    Agree,
    /// Disagreed.
    Disagree,
    /// Passed.
    Pass,
    /// Did not vote on the statement.
    NotVoted,
    /// "Vet inte".
    DontKnow,
    /// "Hoppade över".
    Skipped,
    /// "Vet inte" or "hoppade över".
    DontKnowOrSkipped,
    /// In a breakdown: everybody whom no other row holds.
    Others,
    /// An opinion group, counted from 0, the largest first.
    OpinionGroup(u8),
    /// In a ranking: put one option first, and nothing second.
    NoSecond,
}

/// Which rung of the fixed ladder a table came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// Every category on its own.
    Full,
    /// Age as under 18, 18–39, 40–64 and 65+.
    FourAgeBands,
    /// Age as under 40 and 40+.
    TwoAgeBands,
    /// "Vet inte" with "hoppade över"; another sex with "uppgift saknas".
    MergedRest,
    /// A scale as 1–2, 3 and 4–5, "vet inte" with "hoppade över".
    MergedSteps,
    /// In a breakdown: several categories as one, with those that the question's own table does not tell the number of.
    MergedOthers,
    /// No table: the group is too small, or nothing would be safe.
    NoTable,
}

/// One line of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Row {
    pub(crate) category: Category,
    pub(crate) cell: Cell,
}

/// A table over one variable. Its rows cover everybody in the group.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Table {
    pub(crate) rung: Rung,
    pub(crate) group: Option<u32>,
    pub(crate) rows: Vec<Row>,
    /// Results that were signed before second places were counted have none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) second: Vec<Table>,
}

/// The figures of one question.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionFigures {
    /// Steps, "vet inte" and "hoppade över".
    Scale(Table),
    /// Options and "hoppade över".
    SingleChoice(Table),
    /// One table per option: chosen, or not.
    MultipleChoice(Vec<Table>),
    /// How many put each option first, and "hoppade över"; with what stands second ([`Table::second_places`]).
    Ranking(Table),
    /// One table per statement.
    Opinion(Vec<Table>),
    /// Words are read, not counted.
    FreeText,
}

/// What people may tell about themselves, and how they answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words say what they mean")]
pub enum By {
    Age,
    Sex,
    Channel,
    Language,
}

/// The people of a breakdown who are alike in its background, with their answers (or, of an age, with their sexes). No number in
/// it is small.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Group {
    pub(crate) category: Category,
    pub(crate) table: Table,
}

/// The answers to a question, or to one of its options or statements, by a background. The groups hold everybody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Breakdown {
    pub(crate) question: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) part: Option<usize>,
    pub(crate) by: By,
    pub(crate) groups: Vec<Group>,
}

/// All that may be shown in numbers of a closed round.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct RoundFigures {
    pub(crate) algorithm: u32,
    pub(crate) threshold: u32,
    pub(crate) participants: u32,
    pub(crate) languages: Vec<String>,
    pub(crate) by_age: Table,
    pub(crate) by_sex: Table,
    pub(crate) by_channel: Table,
    pub(crate) by_language: Table,
    pub(crate) questions: Vec<QuestionFigures>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) breakdowns: Vec<Breakdown>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) sexes_by_age: Vec<Group>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) corrected: Option<Corrected>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) correction: Option<Because>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sessions: Option<Sessions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) opinion_map: Option<OpinionMap>,
}

impl Row {
    /// What the row counts.
    pub fn category(&self) -> Category {
        self.category
    }

    /// How its number is shown.
    pub fn cell(&self) -> Cell {
        self.cell
    }
}

impl Table {
    /// The rung of the ladder that the table came to.
    pub fn rung(&self) -> Rung {
        self.rung
    }

    /// How many people the table is about, where that may be said. It is the whole round except for a
    /// question that was put only to those who chose something before.
    pub fn group(&self) -> Option<u32> {
        self.group
    }

    /// The rows in a fixed order; none where there is no table.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Whether there is anything to show.
    pub fn is_shown(&self) -> bool {
        self.rung != Rung::NoTable
    }

    /// Of a ranking of three options or more: for each option in order, what those who put it first put second. Empty where nothing of
    /// that is shown; one that is not shown stands in its place.
    pub fn second_places(&self) -> &[Table] {
        &self.second
    }

    /// The cell of exactly this category.
    pub fn cell(&self, category: Category) -> Option<Cell> {
        self.rows.iter().find(|row| row.category == category).map(Row::cell)
    }
}

impl QuestionFigures {
    /// Its tables: one, or one for each option or statement, or none where words were asked for.
    pub fn tables(&self) -> &[Table] {
        match self {
            Self::Scale(table) | Self::SingleChoice(table) | Self::Ranking(table) => slice::from_ref(table),
            Self::MultipleChoice(tables) | Self::Opinion(tables) => tables,
            Self::FreeText => &[],
        }
    }

    /// Whether each option or statement has a table of its own.
    pub(crate) fn has_parts(&self) -> bool {
        matches!(self, Self::MultipleChoice(_) | Self::Opinion(_))
    }
}

impl Group {
    /// Who they are.
    pub fn category(&self) -> Category {
        self.category
    }

    /// Their answers; shares, means and medians of it are theirs.
    pub fn table(&self) -> &Table {
        &self.table
    }
}

impl Breakdown {
    /// Place of the question in the questionnaire.
    pub fn question(&self) -> usize {
        self.question
    }

    /// Place of the option of a multiple choice, or of the statement.
    pub fn part(&self) -> Option<usize> {
        self.part
    }

    /// By what.
    pub fn by(&self) -> By {
        self.by
    }

    /// The groups in a fixed order, two or more, all with the same rows.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }
}
