//! Rows of the log that are read as one: a registrar who looks at a list of texts leaves a row for each of them, named by a key. The rows
//! stand one by one in the file, where the keys are of use.

use std::borrow::Cow;

use super::{acts, queries::Line};
use crate::swedish;

/// The act that is gathered.
const READ_TEXT: &str = "record.read_text";

/// Some rows that follow each other, told as one.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The first of them.
    pub line: Line,
    /// How many they are.
    many: i64,
}

impl Gathered {
    /// What was done, in words.
    pub fn what(&self) -> Cow<'_, str> {
        match self.many {
            1 => Cow::Borrowed(acts::in_words(&self.line.entry.act)),
            many => {
                let texts = swedish::count(many, "text", "texter");
                Cow::Owned(format!("läste {texts} inför ett utlämnande, så som de skrevs"))
            }
        }
    }

    /// What was noted. The key of a text says nothing to whoever reads the page.
    pub fn note(&self) -> Option<String> {
        self.line.entry.note.clone().filter(|_| self.line.entry.act != READ_TEXT)
    }

    /// Whether this row is one more of the same: by the same person, in the same round, on the same day.
    fn takes(&self, next: &Line) -> bool {
        let of =
            |line: &Line| (line.entry.account_id, line.entry.subject_id, swedish::local(line.entry.at).date_naive());
        self.line.entry.act == READ_TEXT && next.entry.act == READ_TEXT && of(&self.line) == of(next)
    }
}

/// The rows in their order, with those that are read as one put together.
pub fn gathered(lines: Vec<Line>) -> Vec<Gathered> {
    let mut gathered: Vec<Gathered> = Vec::new();
    for line in lines {
        match gathered.last_mut().filter(|last| last.takes(&line)) {
            Some(last) => last.many += 1,
            None => gathered.push(Gathered { line, many: 1 }),
        }
    }
    gathered
}
