//! What was just done, as the address says it to the page that comes next: what, and to which question. The address ends at
//! that question, or at the button that was pressed, so that whoever uses the keyboard goes on from there.

use http::request::Parts;
use uuid::Uuid;

use super::rules::Direction;
use crate::{request, round::rules::questions_path};

/// In the query: what was done.
const WHAT: &str = "gjort";
/// In the query: to which question.
const WHICH: &str = "fraga";

/// What was done to the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Moved.
    Moved,
    /// A standard question was added.
    Added,
    /// An own question was written, or changed.
    Saved,
    /// A standard question was changed, and is an own one.
    BecameOwn,
    /// Nothing was different.
    Same,
    /// Taken away.
    Removed,
    /// The round was given questions of its own.
    MadeOwn,
}

const CODES: [(What, &str); 7] = [
    (What::Moved, "flyttad"),
    (What::Added, "tillagd"),
    (What::Saved, "sparad"),
    (What::BecameOwn, "egen"),
    (What::Same, "samma"),
    (What::Removed, "borttagen"),
    (What::MadeOwn, "kopia"),
];

/// Id of the place where the questions begin.
pub const LIST: &str = "fragor";
/// Id of the place where the standard questions begin.
pub const STANDARD: &str = "standard";
/// Id of the sentence about what was done.
pub const DONE: &str = "gjort";

/// Id of a question in the list.
pub fn question_anchor(id: Uuid) -> String {
    format!("fraga-{id}")
}

/// Id of the button that moves a question.
pub fn button_anchor(id: Uuid, direction: Direction) -> String {
    match direction {
        Direction::Up => format!("upp-{id}"),
        Direction::Down => format!("ned-{id}"),
    }
}

/// The address of the round's questions after this, ending at `anchor`.
pub fn path(code: &str, what: What, id: Uuid, anchor: &str) -> String {
    let said = CODES.iter().find(|(known, _)| *known == what).map(|(_, code)| *code).unwrap_or_default();
    format!("{}?{WHAT}={said}&{WHICH}={id}#{anchor}", questions_path(code))
}

/// What the address of this page says was done, and to which question.
pub fn read(parts: &Parts) -> Option<(What, Uuid)> {
    let said = request::query(parts, WHAT);
    let (what, _) = CODES.iter().find(|(_, code)| *code == said)?;
    Some((*what, request::query(parts, WHICH).parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_read_back_from_the_address() {
        for (what, _) in CODES {
            let path = path("STO1", what, Uuid::max(), LIST);
            let (parts, ()) = http::Request::get(path.trim_end_matches("#fragor")).body(()).unwrap().into_parts();
            assert_eq!(read(&parts), Some((what, Uuid::max())));
        }
        let (parts, ()) = http::Request::get("/arbete?gjort=annat&fraga=1").body(()).unwrap().into_parts();
        assert_eq!(read(&parts), None);
    }
}
