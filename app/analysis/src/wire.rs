//! Stored JSON read back. The figures' own types cannot be deserialised, so that no one can make figures
//! from a text; these twins can, and only [`crate::stored::open`] uses them.

use serde::{Deserialize, Serialize};

use crate::correction::{Because, Corrected};
use crate::figures::{self, By, Category, QuestionFigures, RoundFigures, Rung};
use crate::opinions;
use crate::sessions;

pub(crate) fn read(json: &str) -> Result<RoundFigures, serde_json::Error> {
    serde_json::from_str::<Figures>(json).map(RoundFigures::from)
}

pub(crate) fn read_table(json: &str) -> Result<figures::Table, serde_json::Error> {
    serde_json::from_str::<Table>(json).map(figures::Table::from)
}

/// A cell as it stands in JSON: `{"count":30}`, `{"fewer_than":5}`, `{"between":[396,400]}`, `"not_shown"`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cell {
    Count(u32),
    FewerThan(u32),
    Between(u32, u32),
    NotShown,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    category: Category,
    cell: Cell,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    rung: Rung,
    group: Option<u32>,
    rows: Vec<Row>,
    /// None in results that were signed before there were such tables, and in all but rankings.
    #[serde(default)]
    second: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Question {
    Scale(Table),
    SingleChoice(Table),
    MultipleChoice(Vec<Table>),
    Ranking(Table),
    Opinion(Vec<Table>),
    FreeText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    category: Category,
    table: Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Breakdown {
    question: usize,
    #[serde(default)]
    part: Option<usize>,
    by: By,
    groups: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Figures {
    algorithm: u32,
    threshold: u32,
    participants: u32,
    languages: Vec<String>,
    by_age: Table,
    by_sex: Table,
    by_channel: Table,
    by_language: Table,
    questions: Vec<Question>,
    /// Results that were signed before there were breakdowns have none.
    #[serde(default)]
    breakdowns: Vec<Breakdown>,
    /// None in results that were signed before there was such a table.
    #[serde(default)]
    sexes_by_age: Vec<Group>,
    #[serde(default)]
    corrected: Option<Corrected>,
    #[serde(default)]
    correction: Option<Because>,
    /// Results that were signed before meetings were part of them have none.
    #[serde(default)]
    sessions: Option<Sessions>,
    /// Results that were signed before it was part of them have none.
    #[serde(default)]
    opinion_map: Option<OpinionMap>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpinionMap {
    question: usize,
    sizes: Table,
    statements: Vec<Vec<Group>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sessions {
    meetings: u32,
    people: Option<u32>,
    hands: Vec<Option<Question>>,
    #[serde(default)]
    corrected: Option<Corrected>,
}

impl From<Cell> for figures::Cell {
    fn from(cell: Cell) -> Self {
        match cell {
            Cell::Count(people) => Self::Count { people },
            Cell::FewerThan(threshold) => Self::FewerThan { threshold },
            Cell::Between(low, high) => Self::Between { low, high },
            Cell::NotShown => Self::NotShown {},
        }
    }
}

impl From<figures::Cell> for Cell {
    fn from(cell: figures::Cell) -> Self {
        match cell {
            figures::Cell::Count { people } => Self::Count(people),
            figures::Cell::FewerThan { threshold } => Self::FewerThan(threshold),
            figures::Cell::Between { low, high } => Self::Between(low, high),
            figures::Cell::NotShown {} => Self::NotShown,
        }
    }
}

impl From<Table> for figures::Table {
    fn from(table: Table) -> Self {
        let row = |row: Row| figures::Row { category: row.category, cell: row.cell.into() };
        Self {
            rung: table.rung,
            group: table.group,
            rows: table.rows.into_iter().map(row).collect(),
            second: table.second.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Question> for QuestionFigures {
    fn from(question: Question) -> Self {
        let all = |tables: Vec<Table>| tables.into_iter().map(Into::into).collect();
        match question {
            Question::Scale(table) => Self::Scale(table.into()),
            Question::SingleChoice(table) => Self::SingleChoice(table.into()),
            Question::MultipleChoice(tables) => Self::MultipleChoice(all(tables)),
            Question::Ranking(table) => Self::Ranking(table.into()),
            Question::Opinion(tables) => Self::Opinion(all(tables)),
            Question::FreeText => Self::FreeText,
        }
    }
}

impl From<Group> for figures::Group {
    fn from(group: Group) -> Self {
        Self { category: group.category, table: group.table.into() }
    }
}

impl From<OpinionMap> for opinions::OpinionMap {
    fn from(told: OpinionMap) -> Self {
        let groups = |groups: Vec<Group>| groups.into_iter().map(Into::into).collect();
        Self {
            question: told.question,
            sizes: told.sizes.into(),
            statements: told.statements.into_iter().map(groups).collect(),
        }
    }
}

impl From<Breakdown> for figures::Breakdown {
    fn from(told: Breakdown) -> Self {
        let groups = told.groups.into_iter().map(Into::into).collect();
        Self { question: told.question, part: told.part, by: told.by, groups }
    }
}

impl From<Sessions> for sessions::Sessions {
    fn from(told: Sessions) -> Self {
        let hands = told.hands.into_iter().map(|vote| vote.map(Into::into)).collect();
        Self { meetings: told.meetings, people: told.people, hands, corrected: told.corrected }
    }
}

impl From<Figures> for RoundFigures {
    fn from(figures: Figures) -> Self {
        Self {
            algorithm: figures.algorithm,
            threshold: figures.threshold,
            participants: figures.participants,
            languages: figures.languages,
            by_age: figures.by_age.into(),
            by_sex: figures.by_sex.into(),
            by_channel: figures.by_channel.into(),
            by_language: figures.by_language.into(),
            questions: figures.questions.into_iter().map(Into::into).collect(),
            breakdowns: figures.breakdowns.into_iter().map(Into::into).collect(),
            sexes_by_age: figures.sexes_by_age.into_iter().map(Into::into).collect(),
            corrected: figures.corrected,
            correction: figures.correction,
            sessions: figures.sessions.map(Into::into),
            opinion_map: figures.opinion_map.map(Into::into),
        }
    }
}
