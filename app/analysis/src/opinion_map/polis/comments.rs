//! `comments.csv`: a row for each statement.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Malformed, Table};

/// What moderators said of the statements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Comments {
    /// How many statements there are, with and without votes.
    pub(super) listed: usize,
    /// Those that a moderator rejected. What nobody has moderated yet is visible.
    pub(super) rejected: BTreeSet<u64>,
    /// Those that ask about the person.
    pub(super) meta: BTreeSet<u64>,
}

/// `is-meta` may be there or not; columns of texts, authors and counts are passed over.
pub(super) fn read(bytes: &[u8]) -> Result<Comments, Malformed> {
    let mut table = Table::open("comments.csv", bytes)?;
    let (id, moderated, meta) = (table.column("comment-id")?, table.column("moderated")?, table.find("is-meta"));
    let (mut comments, mut lines) = (Comments::default(), BTreeMap::new());
    while table.next()? {
        let statement = table.new_id(id, &mut lines)?;
        if is_rejected(&table, moderated)? {
            comments.rejected.insert(statement);
        }
        if meta.map_or(Ok(false), |column| is_meta(&table, column))? {
            comments.meta.insert(statement);
        }
    }
    comments.listed = lines.len();
    Ok(comments)
}

fn is_rejected(table: &Table<'_>, column: usize) -> Result<bool, Malformed> {
    match table.text(column) {
        "-1" => Ok(true),
        "0" | "1" => Ok(false),
        _ => Err(table.wrong(column, "is not 1, 0 or -1")),
    }
}

fn is_meta(table: &Table<'_>, column: usize) -> Result<bool, Malformed> {
    match table.text(column).to_ascii_lowercase().as_str() {
        "true" | "t" | "1" => Ok(true),
        "false" | "f" | "0" | "" => Ok(false),
        _ => Err(table.wrong(column, "is neither true nor false")),
    }
}
