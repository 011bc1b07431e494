//! The attacker let loose on every table of three by three cells with a threshold of 3: there are three million of up to seventeen people and
//! ten of up to twenty, so their margins are read once for each set of them.

use std::collections::HashMap;

use crate::attacked::attacker::{all_tables, leaks};
use crate::attacked::up_to;
use crate::breakdown::attacked::{Crossed, T, is_ever_shown, release};
use crate::breakdown::axis::Form;
use crate::breakdown::crossed::crossed;
use crate::figures::{Group, Table};

/// The margins of tables of three by three, and the forms that follow from them: made once for each set of margins. What is shown of them stands
/// as its place among the different ones.
#[derive(Default)]
struct Margins {
    known: HashMap<[u32; 6], Known>,
    shown: HashMap<(Table, Table), usize>,
}

struct Known {
    shown: usize,
    lines: Table,
    forms: [Vec<Form>; 2],
}

impl Margins {
    /// As [`release`] of a table of three by three, where a cell has `smallest` people or more.
    fn release(&mut self, counts: &[u32], smallest: u32) -> (usize, Option<Vec<Group>>) {
        let line = |at: usize| counts[3 * at..3 * at + 3].iter().sum::<u32>();
        let column = |at: usize| counts[at] + counts[at + 3] + counts[at + 6];
        let margins = [line(0), line(1), line(2), column(0), column(1), column(2)];
        let known = self.known.entry(margins).or_insert_with(|| {
            let table = Crossed::of(counts, 3);
            let forms = table.forms();
            let next = self.shown.len();
            let shown = *self.shown.entry((table.lines.clone(), table.columns)).or_insert(next);
            Known { shown, lines: table.lines, forms }
        });
        let [lines, columns] = &known.forms;
        (known.shown, crossed(counts, &known.lines, lines, columns, smallest))
    }
}

/// How many leaks there are in rounds of so many people in three by three cells.
fn attack_three_by_three(people: u32, smallest: u32) -> usize {
    let mut margins = Margins::default();
    leaks(all_tables(people, 9), T, |counts| margins.release(counts, smallest)).len()
}

#[test]
fn remembered_margins_give_the_same_release() {
    let mut margins = Margins::default();
    let mut shown = HashMap::new();
    for counts in all_tables(13, 9).step_by(101) {
        let (place, groups) = margins.release(&counts, T);
        let (lines, columns, expected) = release(&counts, 3);
        assert_eq!(groups, expected, "{counts:?}");
        let first = shown.entry(place).or_insert_with(|| (lines.clone(), columns.clone()));
        assert_eq!(*first, (lines, columns), "{counts:?}");
    }
    assert_eq!(shown.len(), margins.shown.len());
}

#[test]
fn three_by_three_tells_nothing_in_any_form() {
    for people in up_to(17) {
        assert_eq!(attack_three_by_three(people, T), 0, "{people}");
    }
    assert!(is_ever_shown(17, 3, 3, 4));
}

#[test]
fn groups_of_two_backgrounds_in_three_by_three_tell_nothing() {
    for people in up_to(16) {
        assert_eq!(attack_three_by_three(people, 2 * T), 0, "{people}");
    }
}
