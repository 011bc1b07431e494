//! The standard questions of every statement, the same everywhere so that kommuner and years can be compared.

use app::entity::question::QuestionKind;
use serde::Deserialize;

use crate::read::{self, Text, column_value};

/// All standard questions, and what is asked about the person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// Always "sv".
    pub language: String,
    /// The three answers to an opinion statement.
    pub agreement: Vec<AnswerOption>,
    /// Age group, then sex.
    pub background: Vec<BackgroundQuestion>,
    /// In the order they are asked, statement by statement.
    pub questions: Vec<Question>,
}

/// One thing asked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// "vn-1-kontakt". A question that means something else gets a new key.
    pub key: String,
    /// The key of the statement it belongs to.
    pub statement: String,
    /// How it is answered.
    #[serde(deserialize_with = "column_value")]
    pub kind: QuestionKind,
    /// The question.
    pub text: Text,
    /// A line under it.
    pub help: Option<Text>,
    /// Steps from low to high and "Jag vet inte", choices, things to rank, or opinion statements.
    #[serde(default)]
    pub options: Vec<AnswerOption>,
    /// The words for the ends of a scale.
    pub ends: Option<Ends>,
    /// Asked only of those who chose this earlier.
    pub shown_if: Option<Condition>,
}

/// The words for the ends of a scale, as a sentence about the result would use them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ends {
    /// "svårt".
    pub low: String,
    /// "lätt".
    pub high: String,
}

/// An earlier question and the choice that brings this one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The earlier question's key.
    pub question: String,
    /// The key of its option.
    pub option: String,
}

/// A step, a choice, a thing to rank, or an opinion statement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerOption {
    /// Unique within its question.
    pub key: String,
    /// What people read.
    pub text: Text,
    /// "Något annat".
    #[serde(default)]
    pub other: bool,
}

/// The step of a scale that is outside it.
pub const DONT_KNOW: &str = "dont_know";

/// Something about the person, always optional.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackgroundQuestion {
    /// "age_group" or "sex".
    pub key: String,
    /// The question.
    pub text: Text,
    /// Why it is asked.
    pub why: Text,
    /// What to choose from; no answer at all is "uppgift saknas".
    pub options: Vec<BackgroundOption>,
}

/// A choice in a background question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackgroundOption {
    /// What is stored.
    pub key: String,
    /// What people read.
    pub text: Text,
    /// Youngest age of an age group. The groups are the finest bands of the tables.
    pub from_age: Option<u32>,
    /// Oldest age of an age group; absent where there is no end.
    pub to_age: Option<u32>,
}

/// Reads the standard questions.
///
/// # Errors
/// When the data file does not have the shape above.
pub fn questions() -> anyhow::Result<Questions> {
    read::parse("questions.json", include_str!("../data/questions.json"))
}

#[cfg(test)]
mod tests;
