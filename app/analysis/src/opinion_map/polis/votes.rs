//! `votes.csv`: a row for each vote that was cast.

use super::table::{Malformed, Table};
use crate::opinion_map::votes::Cast;

/// The votes in the order of the file. Other columns, as `datetime`, are passed over.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Cast>, Malformed> {
    let mut table = Table::open("votes.csv", bytes)?;
    let at = table.column("timestamp")?;
    let (statement, participant, vote) =
        (table.column("comment-id")?, table.column("voter-id")?, table.column("vote")?);
    let mut casts = Vec::new();
    while table.next()? {
        casts.push(Cast {
            at: table.text(at).parse().map_err(|_| table.wrong(at, "is not a whole number of milliseconds"))?,
            statement: table.id(statement)?,
            participant: table.id(participant)?,
            vote: table.vote(vote)?,
        });
    }
    Ok(casts)
}
