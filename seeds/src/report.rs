//! What seeding did, table by table, in words for the command line.

use std::fmt;

/// Rows of one table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New rows.
    pub added: usize,
    /// Rows that said something else before.
    pub changed: usize,
    /// Rows that were already right.
    pub unchanged: usize,
}

/// Every table that was looked at, in that order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    tables: Vec<(String, Counts)>,
}

impl Report {
    /// Adds to a table's counts.
    pub(crate) fn count(&mut self, table: &str, more: Counts) {
        match self.tables.iter_mut().find(|(name, _)| name == table) {
            Some((_, counts)) => {
                counts.added += more.added;
                counts.changed += more.changed;
                counts.unchanged += more.unchanged;
            }
            None => self.tables.push((table.to_owned(), more)),
        }
    }

    /// The counts of one table; all 0 where it was not looked at.
    pub fn table(&self, table: &str) -> Counts {
        self.tables.iter().find(|(name, _)| name == table).map(|(_, counts)| *counts).unwrap_or_default()
    }

    /// Whether the database was already as it should be.
    pub fn nothing_done(&self) -> bool {
        self.tables.iter().all(|(_, counts)| counts.added == 0 && counts.changed == 0)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (table, Counts { added, changed, unchanged }) in &self.tables {
            writeln!(f, "{table:<20} {added:>6} added {changed:>6} changed {unchanged:>6} unchanged")?;
        }
        if self.nothing_done() {
            writeln!(f, "Everything was already in place.")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_is_one_line_a_table_and_adds_up() {
        let mut report = Report::default();
        report.count("county", Counts { added: 1, ..Counts::default() });
        report.count("county", Counts { unchanged: 1, ..Counts::default() });
        assert_eq!(report.to_string(), "county                    1 added      0 changed      1 unchanged\n");
        assert!(!report.nothing_done());
    }

    #[test]
    fn a_second_run_says_that_nothing_was_done() {
        let mut report = Report::default();
        report.count("county", Counts { unchanged: 2, ..Counts::default() });
        assert!(report.to_string().ends_with("Everything was already in place.\n"));
    }
}
