//! The attacker let loose on tables with linked margins: the cells are those of all variables crossed, the
//! release has one table for each variable, and he asks of every group of the crossed cells.

use std::collections::HashMap;

use crate::attacker::{all_tables, leaks};

const T: u32 = 5;

/// One table in so many is released on its own account, to see that its margins alone decide.
const CHECKED: usize = 101;

/// Lets the attacker loose on every table of crossed cells with up to 20 people. `tables` says which of the
/// crossed cells each number of the release counts, one bit per cell. There are ten million tables of 3×3,
/// so the layer is run once for each set of those numbers, and now and then once more.
pub(crate) fn assert_silent(cells: usize, tables: &[u32], release: impl Fn(&[u32]) -> String) {
    for people in 1..10 {
        let first = release(&all_tables(people, cells).next().unwrap());
        assert!(all_tables(people, cells).all(|table| release(&table) == first), "{people} people are told apart");
    }
    for people in 10..=20 {
        let mut layer = Remembered { tables, run: &release, releases: HashMap::new(), known: HashMap::new() };
        let mut tried = 0;
        let found = leaks(all_tables(people, cells), T, |table| {
            tried += 1;
            if tried % CHECKED == 0 { layer.checked(table) } else { layer.release(table) }
        });
        if let Some((release, leak)) = found.first() {
            panic!("{} leaks, for one {leak}: {}", found.len(), layer.text(*release));
        }
    }
}

/// The layer, run once for each set of numbers. A release stands as its place among the different ones.
struct Remembered<'a> {
    tables: &'a [u32],
    run: &'a dyn Fn(&[u32]) -> String,
    releases: HashMap<String, usize>,
    known: HashMap<u64, usize>,
}

impl Remembered<'_> {
    fn release(&mut self, table: &[u32]) -> usize {
        // Five bits hold up to 31 people, so up to twelve numbers are one.
        let numbers =
            self.tables.iter().fold(0, |numbers, members| numbers << 5 | u64::from(people_in(*members, table)));
        *self.known.entry(numbers).or_insert_with(|| {
            let next = self.releases.len();
            *self.releases.entry((self.run)(table)).or_insert(next)
        })
    }

    fn checked(&mut self, table: &[u32]) -> usize {
        let release = self.release(table);
        assert_eq!(self.releases.get(&(self.run)(table)), Some(&release), "{table:?} is not told by its margins");
        release
    }

    fn text(&self, release: usize) -> &str {
        self.releases.iter().find(|(_, place)| **place == release).map_or("", |(text, _)| text)
    }
}

fn people_in(members: u32, table: &[u32]) -> u32 {
    table.iter().enumerate().filter(|(cell, _)| members >> cell & 1 == 1).map(|(_, count)| count).sum()
}
