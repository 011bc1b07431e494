//! What [`super::telling`] says, in Swedish: for what staff and elected read, and for papers.

use analysis::{
    figures::{Category, Cell, Table},
    sessions::Sessions,
};

use super::telling;
use crate::{round::questionnaire::AskedQuestion, words::Words};

/// What is said instead of figures.
pub const TOO_FEW: &str = "Det är för få svar för att visa siffror utan att någon kan kännas igen.";

/// How many were asked what was put only to those who chose something before.
pub fn of_those_asked(asked: &AskedQuestion, table: &Table) -> Option<String> {
    telling::of_those_asked(Words::swedish(), asked, table)
}

/// ", 3 möten med 41 personer", after how many have answered; nothing where there were none.
pub fn meetings(sessions: &Sessions) -> String {
    let told = (0 < sessions.meetings()).then(|| telling::meetings(Words::swedish(), sessions));
    told.map(|told| format!(", {told}")).unwrap_or_default()
}

/// The words of a row. `options` are the question's own words, by position; empty for background.
pub fn category(category: Category, options: &[String]) -> String {
    telling::category(Words::swedish(), category, options)
}

/// How many, as it may be said. `group` is everyone in the table.
pub fn cell(cell: Cell, group: Option<u32>) -> String {
    telling::cell(Words::swedish(), cell, group)
}

/// The share in words, nothing where it cannot be said.
pub fn share(table: &Table, cell: Cell) -> Option<String> {
    telling::share(Words::swedish(), table, cell)
}
