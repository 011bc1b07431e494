//! A file with names of columns in its first line.

use std::collections::BTreeMap;

use super::csv::{Field, Records, Wrong};
use crate::value::Vote;

/// What is wrong with a file, and where. It quotes nothing: the words in a file are somebody's.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}, column {column}: {what}")]
pub struct Malformed {
    /// The name of the file.
    pub file: &'static str,
    /// Where the field begins, from 1.
    pub line: usize,
    /// The number of the column, from 1, with its name; or the name of one that there is not.
    pub column: String,
    /// What is wrong.
    pub what: String,
}

/// Goes through a file row by row.
pub(super) struct Table<'a> {
    file: &'static str,
    names: Vec<String>,
    records: Records<'a>,
    fields: Vec<Field<'a>>,
}

impl<'a> Table<'a> {
    pub(super) fn open(file: &'static str, bytes: &'a [u8]) -> Result<Self, Malformed> {
        let mut table = Self { file, names: Vec::new(), records: Records::new(bytes), fields: Vec::new() };
        table.read()?;
        for at in 0..table.fields.len() {
            let name = table.fields[at].text.to_string();
            if table.names.contains(&name) {
                return Err(table.wrong(at, "has the name of another column"));
            }
            table.names.push(name);
        }
        Ok(table)
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Where a column is.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    /// Where a column is that must be there.
    pub(super) fn column(&self, name: &str) -> Result<usize, Malformed> {
        let missing = || Malformed { file: self.file, line: 1, column: name.to_owned(), what: "is missing".to_owned() };
        self.find(name).ok_or_else(missing)
    }

    /// Goes to the next row, and says whether there is one. It has as many fields as there are columns.
    pub(super) fn next(&mut self) -> Result<bool, Malformed> {
        if !self.read()? {
            return Ok(false);
        }
        let (fields, columns) = (self.fields.len(), self.names.len());
        if columns < fields {
            return Err(self.wrong(columns, "is one more than the first line has"));
        }
        if fields < columns {
            return Err(self.at(fields, self.line(fields - 1), "is missing"));
        }
        Ok(true)
    }

    fn read(&mut self) -> Result<bool, Malformed> {
        let read = self.records.next_into(&mut self.fields);
        read.map_err(|Wrong { line, column, what }| self.at(column - 1, line, what))
    }

    /// The line on which a field of this row begins.
    pub(super) fn line(&self, column: usize) -> usize {
        self.fields.get(column).map_or(1, |field| field.line)
    }

    /// Something is wrong with a field of this row.
    pub(super) fn wrong(&self, column: usize, what: impl Into<String>) -> Malformed {
        self.at(column, self.line(column), what)
    }

    fn at(&self, column: usize, line: usize, what: impl Into<String>) -> Malformed {
        let name = self.names.get(column).map_or_else(String::new, |name| format!(" ({name})"));
        Malformed { file: self.file, line, column: format!("{}{name}", column + 1), what: what.into() }
    }

    pub(super) fn text(&self, column: usize) -> &str {
        &self.fields[column].text
    }

    /// An id: a whole number from 0.
    pub(super) fn id(&self, column: usize) -> Result<u64, Malformed> {
        self.text(column).parse().map_err(|_| self.wrong(column, "is not a whole number from 0"))
    }

    /// An id that no row before has.
    pub(super) fn new_id(&self, column: usize, lines: &mut BTreeMap<u64, usize>) -> Result<u64, Malformed> {
        let id = self.id(column)?;
        match lines.insert(id, self.line(column)) {
            None => Ok(id),
            Some(first) => Err(self.wrong(column, format!("has the same number as line {first}"))),
        }
    }

    pub(super) fn vote(&self, column: usize) -> Result<Vote, Malformed> {
        match self.text(column) {
            "1" => Ok(Vote::Agree),
            "0" => Ok(Vote::Pass),
            "-1" => Ok(Vote::Disagree),
            _ => Err(self.wrong(column, "is not 1, 0 or -1")),
        }
    }
}
