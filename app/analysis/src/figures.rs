//! What the disclosure layer lets out. Nobody else can make a value of these types.

use serde::{Deserialize, Serialize};

use crate::age::AgeRange;
use crate::sessions::Sessions;
use crate::shape::{AnswerChannel, Sex};
use crate::threshold::smallest_group;
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
    /// Chose this option, counted from 0; in a ranking: put it first.
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
    /// How many put each option first, and "hoppade över".
    Ranking(Table),
    /// One table per statement.
    Opinion(Vec<Table>),
    /// Words are read, not counted.
    FreeText,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sessions: Option<Sessions>,
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

    /// The cell of exactly this category.
    pub fn cell(&self, category: Category) -> Option<Cell> {
        self.rows.iter().find(|row| row.category == category).map(Row::cell)
    }
}

impl RoundFigures {
    /// The version of the disclosure algorithm that made this.
    pub fn algorithm(&self) -> u32 {
        self.algorithm
    }

    /// The threshold t: counts under it are shown as "färre än t".
    pub fn threshold(&self) -> u32 {
        self.threshold
    }

    /// How many took part. It was public while the round was open, so it is shown for any size.
    pub fn participants(&self) -> u32 {
        self.participants
    }

    /// Whether so few took part that there are no figures: what people wrote is the result.
    pub fn too_few(&self) -> bool {
        self.participants < smallest_group(self.threshold)
    }

    /// The codes of the languages that the round offered.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Participants by age.
    pub fn by_age(&self) -> &Table {
        &self.by_age
    }

    /// Participants by sex.
    pub fn by_sex(&self) -> &Table {
        &self.by_sex
    }

    /// Participants by channel.
    pub fn by_channel(&self) -> &Table {
        &self.by_channel
    }

    /// Participants by language.
    pub fn by_language(&self) -> &Table {
        &self.by_language
    }

    /// The questions in the questionnaire's order.
    pub fn questions(&self) -> &[QuestionFigures] {
        &self.questions
    }

    /// The same figures with the meetings that were held beside.
    #[must_use]
    pub fn beside(self, sessions: Sessions) -> Self {
        Self { sessions: Some(sessions), ..self }
    }

    /// The meetings that were held beside. Nothing in results that were signed before these were part of them.
    pub fn sessions(&self) -> Option<&Sessions> {
        self.sessions.as_ref()
    }
}
