//! A result that supersedes another.
//!
//! A result computed anew after one paper was put right differs from the old one in the cells of that one person, in every table at
//! once, and both together would tell the whole paper. So **nothing is computed anew**. The new figures follow from the old ones, from
//! how many answers count now and from how many were changed: [`disclose_after`] does not look at any answer. Whoever has
//! both results, and knows that there was a correction and why, knows what he knew before and two numbers that were public.
//!
//! Few changed answers leave the tables as they were, told as those from before the correction. That is near enough: what changed
//! is at most a tenth. Where more was changed the tables would say something else than people do, and are taken
//! away; how many answered, what people wrote, and the meetings remain.
//!
//! Why not anew when a whole group was changed, so large that a table of the changed could itself be shown? "Changed" is then a
//! variable that every question is crossed with, and every background too. With the breakdowns by age that are out
//! already each question lies on a way round (question, age, changed), and such ways tell more than their
//! tables (`breakdown`). Anew would be safe for one table of those that hang together, which is no result.
//!
//! Meetings are the same in small. How many there were is public, so how many are left is told; the people and hands of all of them stay
//! as they were added up at first, or go ([`meetings_after`]). Which of the two follows from numbers of meetings alone: by the people of
//! those taken out it would tell how many they were. A meeting that had another number of people than was registered is the same: two sums
//! would tell how many had been left out, or had never been there, and those may be two or three.
//!
//! It does not protect against the one who made the changed answers up: he knows them and could subtract them from the first result.

use serde::{Deserialize, Serialize};

use crate::figures::{QuestionFigures, RoundFigures, Table};
use crate::ladder::no_table;
use crate::opinions::OpinionMap;
use crate::rows::AnswerRows;

/// What a correction did to the tables of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Corrected {
    /// The tables are about so many, those whose answers counted before. A few of these have been changed since.
    Kept(u32),
    /// So much was changed that there are no tables any more.
    Dropped,
}

/// When a correction was signed, and why it was made: words that everybody may read, beside the figures in the same signed text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Because {
    /// The day, as 2027-03-01.
    pub on: String,
    /// The reason.
    pub why: String,
}

/// The figures after a correction of those in `before`. Of `rows`, the answers that count now, only their number is told.
///
/// `changed` is how many answers were changed, added or taken away since tables were counted, all corrections taken together. More
/// than a tenth of those whose answers counted then, and the tables are dropped. Dropped tables do not come back. Where it is 0 the tables
/// are about the answers that count now.
pub fn disclose_after(before: &RoundFigures, rows: &AnswerRows, changed: u32) -> RoundFigures {
    let counted = match before.corrected {
        None => Some(before.participants),
        Some(Corrected::Kept(counted)) => Some(counted),
        Some(Corrected::Dropped) => None,
    };
    let after = RoundFigures { participants: rows.people, ..before.clone() };
    match counted.filter(|counted| keeps(*counted, changed)) {
        Some(_) if changed == 0 => after,
        Some(counted) => RoundFigures { corrected: Some(Corrected::Kept(counted)), ..after },
        None => dropped(after),
    }
}

/// The figures when meetings were taken out or had another number of people, so that `meetings` count now. `changed` is how many that was
/// said of since their people and hands were added up, all corrections taken together: as [`disclose_after`], for what is told of meetings.
pub fn meetings_after(figures: RoundFigures, meetings: u32, changed: u32) -> RoundFigures {
    let sessions = figures.sessions.map(|sessions| sessions.after(meetings, changed));
    RoundFigures { sessions, ..figures }
}

/// Whether so few of those that were counted have changed that the tables stand.
pub(crate) fn keeps(counted: u32, changed: u32) -> bool {
    u64::from(changed) * 10 <= u64::from(counted)
}

fn dropped(figures: RoundFigures) -> RoundFigures {
    let none = |_: &Table| no_table(None);
    let all = |tables: &[Table]| tables.iter().map(none).collect();
    let question = |question: &QuestionFigures| match question {
        QuestionFigures::Scale(table) => QuestionFigures::Scale(none(table)),
        QuestionFigures::SingleChoice(table) => QuestionFigures::SingleChoice(none(table)),
        QuestionFigures::MultipleChoice(tables) => QuestionFigures::MultipleChoice(all(tables)),
        QuestionFigures::Ranking(table) => QuestionFigures::Ranking(none(table)),
        QuestionFigures::Opinion(tables) => QuestionFigures::Opinion(all(tables)),
        QuestionFigures::FreeText => QuestionFigures::FreeText,
    };
    RoundFigures {
        by_age: no_table(None),
        by_sex: no_table(None),
        by_channel: no_table(None),
        by_language: no_table(None),
        questions: figures.questions.iter().map(question).collect(),
        breakdowns: Vec::new(),
        opinion_map: figures.opinion_map.as_ref().map(OpinionMap::without_groups),
        sexes_by_age: Vec::new(),
        corrected: Some(Corrected::Dropped),
        ..figures
    }
}
