//! `participants-votes.csv`: a row for each participant.

use std::collections::BTreeMap;

use super::table::{Malformed, Table};
use crate::value::Vote;

/// What the Polis service says of each participant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Participants {
    /// The opinion group that each was in; nothing for those who were in none. Nothing at all where the file has no such column.
    pub groups: Option<BTreeMap<u64, Option<usize>>>,
    /// What each voted, by participant and statement.
    pub votes: BTreeMap<(u64, u64), Vote>,
}

/// Columns with a number for a name are statements. Others, as `xid` and the counts, are passed over.
pub(super) fn read(bytes: &[u8]) -> Result<Participants, Malformed> {
    let mut table = Table::open("participants-votes.csv", bytes)?;
    let (id, group) = (table.column("participant")?, table.find("group-id"));
    let statement = |(column, name): (usize, &String)| Some((column, name.parse().ok()?));
    let statements: Vec<(usize, u64)> = table.names().iter().enumerate().filter_map(statement).collect();
    let (mut groups, mut votes, mut lines) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    while table.next()? {
        let participant = table.new_id(id, &mut lines)?;
        for (column, statement) in &statements {
            if !table.text(*column).is_empty() {
                votes.insert((participant, *statement), table.vote(*column)?);
            }
        }
        if let Some(column) = group {
            groups.insert(participant, of_group(&table, column)?);
        }
    }
    Ok(Participants { groups: group.map(|_| groups), votes })
}

fn of_group(table: &Table<'_>, column: usize) -> Result<Option<usize>, Malformed> {
    if table.text(column).is_empty() {
        return Ok(None);
    }
    let group = table.id(column)?;
    usize::try_from(group).map(Some).map_err(|_| table.wrong(column, "is too large a number"))
}
