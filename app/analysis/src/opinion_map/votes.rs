//! Who voted what on which statement, in compressed rows.

use std::collections::BTreeSet;

use crate::rows::vote_of;
use crate::value::Vote;

/// One vote as it was cast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cast {
    /// Who voted.
    pub participant: u64,
    /// On what.
    pub statement: u64,
    /// When; in whatever unit, as long as later is more.
    pub at: i64,
    /// What.
    pub vote: Vote,
}

/// The votes that count: a row for each participant who voted, a column for each statement that was voted on, both in the order
/// of their ids. Hidden statements that have votes stay in as columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Votes {
    participants: Vec<u64>,
    statements: Vec<u64>,
    hidden: Vec<bool>,
    starts: Vec<usize>,
    cells: Vec<(u32, Vote)>,
}

impl Votes {
    /// Of several votes of a participant on a statement the latest counts, and of those at the same time the one that was given
    /// last. `hidden` are the ids of statements that a moderator rejected or that ask about the person (meta).
    pub fn new(mut casts: Vec<Cast>, hidden: &BTreeSet<u64>) -> Self {
        casts.sort_by_key(|cast| (cast.participant, cast.statement, cast.at));
        let statements = statements(&casts);
        let mut votes = Self {
            participants: Vec::new(),
            hidden: statements.iter().map(|id| hidden.contains(id)).collect(),
            statements,
            starts: Vec::new(),
            cells: Vec::with_capacity(casts.len()),
        };
        casts.chunk_by(|a, b| a.participant == b.participant).for_each(|casts| votes.add(casts));
        votes.starts.push(votes.cells.len());
        votes
    }

    /// The same of people who stand in order: for each a code of a vote on every statement, or of none. Statements are called by
    /// their place, people too. Whoever voted on nothing must not be among them.
    pub(crate) fn of_codes(people: &[&[u8]], hidden: &BTreeSet<u64>) -> Self {
        let width = people.first().map_or(0, |codes| codes.len());
        let voted: Vec<usize> =
            (0..width).filter(|at| people.iter().any(|codes| vote_of(codes[*at]).is_some())).collect();
        let statements: Vec<u64> = voted.iter().map(|at| *at as u64).collect();
        let (mut starts, mut cells) = (vec![0], Vec::new());
        for codes in people {
            let cast = voted.iter().zip(0..).filter_map(|(at, column)| Some((column, vote_of(codes[*at])?)));
            cells.extend(cast);
            starts.push(cells.len());
        }
        let hidden = statements.iter().map(|id| hidden.contains(id)).collect();
        Self { participants: (0..people.len() as u64).collect(), statements, hidden, starts, cells }
    }

    fn add(&mut self, casts: &[Cast]) {
        self.participants.push(casts[0].participant);
        self.starts.push(self.cells.len());
        let mut column = 0;
        for last in casts.chunk_by(|a, b| a.statement == b.statement).map(|casts| casts[casts.len() - 1]) {
            while self.statements[column] < last.statement {
                column += 1;
            }
            self.cells.push((column as u32, last.vote));
        }
    }

    /// The ids of those who voted, by row.
    pub fn participants(&self) -> &[u64] {
        &self.participants
    }

    /// The ids of the statements that were voted on, by column.
    pub fn statements(&self) -> &[u64] {
        &self.statements
    }

    /// Which columns are hidden.
    pub fn hidden(&self) -> &[bool] {
        &self.hidden
    }

    /// How many votes count.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether nobody voted.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// What one participant voted: column and vote, by column.
    pub fn row(&self, row: usize) -> impl ExactSizeIterator<Item = (usize, Vote)> {
        self.cells[self.starts[row]..self.starts[row + 1]].iter().map(|(column, vote)| (*column as usize, *vote))
    }

    /// The rows that are kept for grouping: those with so many votes or more, votes on hidden statements included (Polis
    /// method, who is kept: seven).
    pub fn kept(&self, least: usize) -> Vec<usize> {
        (0..self.participants.len()).filter(|row| least <= self.row(*row).len()).collect()
    }
}

/// The ids of statements, each once. Those of each participant come in order, so the search goes on from where it was.
fn statements(casts: &[Cast]) -> Vec<u64> {
    let (mut known, mut at): (Vec<u64>, usize) = (Vec::new(), 0);
    for Cast { statement, .. } in casts {
        if known.get(at).is_some_and(|id| statement < id) {
            at = 0;
        }
        while known.get(at).is_some_and(|id| id < statement) {
            at += 1;
        }
        if known.get(at) != Some(statement) {
            known.insert(at, *statement);
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cast(participant: u64, statement: u64, at: i64, vote: Vote) -> Cast {
        Cast { participant, statement, at, vote }
    }

    #[test]
    fn a_later_vote_replaces_an_earlier_wherever_it_stands() {
        let casts = vec![
            cast(7, 3, 20, Vote::Agree),
            cast(2, 9, 10, Vote::Pass),
            cast(7, 3, 10, Vote::Disagree),
            cast(2, 3, 5, Vote::Agree),
            cast(2, 3, 5, Vote::Disagree),
        ];
        let votes = Votes::new(casts, &BTreeSet::from([9, 100]));
        assert_eq!((votes.participants(), votes.statements()), (&[2, 7][..], &[3, 9][..]));
        assert_eq!(votes.hidden(), [false, true]);
        assert_eq!(votes.row(0).collect::<Vec<_>>(), [(0, Vote::Disagree), (1, Vote::Pass)]);
        assert_eq!(votes.row(1).collect::<Vec<_>>(), [(0, Vote::Agree)]);
        assert_eq!((votes.len(), votes.kept(2)), (3, vec![0]));
    }

    #[test]
    fn nobody_voted() {
        let votes = Votes::new(Vec::new(), &BTreeSet::new());
        assert!(votes.is_empty() && votes.participants().is_empty() && votes.kept(0).is_empty());
    }
}
