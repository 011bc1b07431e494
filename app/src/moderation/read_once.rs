//! Papers of the sample that nobody read a second time before the answers were frozen, and why.

use uuid::Uuid;

use crate::{entity::read_once, swedish};

/// Field of why.
pub const WITHOUT_SECOND: &str = "without_second";
/// Longest reason. It stands on the one page that politicians read.
pub const MAX_REASON: usize = 200;

/// What stands before the fingerprint of the papers that were read once.
const ONCE_PRINT: &str = "Papper som lästes en gång, fingeravtryck";

/// Papers of the sample that nobody read a second time, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadOnce {
    papers: i32,
    reason: String,
}

impl ReadOnce {
    /// So many, for this reason.
    pub(super) fn new(papers: u64, reason: String) -> Self {
        Self { papers: i32::try_from(papers).unwrap_or(i32::MAX), reason }
    }

    /// As it is kept.
    pub fn of(row: read_once::Model) -> Self {
        Self { papers: row.papers, reason: row.reason }
    }

    /// The row to keep for a round.
    pub fn row(self, round_id: Uuid) -> read_once::Model {
        read_once::Model { round_id, papers: self.papers, reason: self.reason }
    }

    /// Its fingerprint beside that of the result, for the log: the words themselves would tell its readers how many papers came.
    pub fn print(&self, result: &str) -> String {
        format!("{ONCE_PRINT}: {}", analysis::stored::fingerprint(&format!("{result} {}", self.told())))
    }

    /// "2 papper hann inte läsas en andra gång. Skäl: …", as the brief has it where it may be told.
    pub fn told(&self) -> String {
        let papers = swedish::count(self.papers.into(), "papper", "papper");
        format!("{papers} hann inte läsas en andra gång. Skäl: {}", self.reason)
    }
}
