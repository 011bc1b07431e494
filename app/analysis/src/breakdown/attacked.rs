//! The attacker let loose on crossed tables with a threshold of 3, so that small rounds have breakdowns. He has both
//! margins and the breakdown, or that there is none, and tries every table there is. Then the same with rules that leak.

use crate::attacked::attacker::{all_tables, leaks};
use crate::breakdown::axis::{Form, forms};
use crate::breakdown::crossed::crossed;
use crate::candidates;
use crate::figures::{Category, Cell, Group, Table};
use crate::ladder::climb;
use crate::shape::AnswerChannel;
use crate::threshold::Threshold;

pub(super) const T: u32 = 3;

/// Both margins, and what is shown of the table itself.
pub(super) type Release = (Table, Table, Option<Vec<Group>>);

/// A crossed table of `width` columns, with both margins as the layer shows them.
pub(super) struct Crossed<'a> {
    counts: &'a [u32],
    of_lines: Vec<u32>,
    of_columns: Vec<u32>,
    pub(super) lines: Table,
    pub(super) columns: Table,
}

impl<'a> Crossed<'a> {
    pub(super) fn of(counts: &'a [u32], width: usize) -> Self {
        let people = counts.iter().sum();
        let of_lines: Vec<u32> = counts.chunks(width).map(|line| line.iter().sum()).collect();
        let of_columns: Vec<u32> = (0..width).map(|at| counts.iter().skip(at).step_by(width).sum()).collect();
        let shown = |counts: &[u32]| {
            let candidates = candidates::channels(&channels(counts.len()), counts);
            climb(people, Threshold::for_small_tests(T), candidates)
        };
        let (lines, columns) = (shown(&of_lines), shown(&of_columns));
        Self { counts, of_lines, of_columns, lines, columns }
    }

    pub(super) fn forms(&self) -> [Vec<Form>; 2] {
        let of = |margin: &Table, people: &[u32]| {
            let fine: Vec<Category> = channels(people.len()).into_iter().map(Category::Channel).collect();
            if margin.is_shown() { forms(margin, &fine, people) } else { Vec::new() }
        };
        [of(&self.lines, &self.of_lines), of(&self.columns, &self.of_columns)]
    }

    fn released(self, lines: &[Form], columns: &[Form]) -> Release {
        let groups = crossed(self.counts, &self.lines, lines, columns, T);
        (self.lines, self.columns, groups)
    }
}

fn channels(many: usize) -> Vec<AnswerChannel> {
    let all = [AnswerChannel::Web, AnswerChannel::Kiosk, AnswerChannel::Phone, AnswerChannel::Paper];
    all[..many].to_vec()
}

/// What the layer does.
pub(super) fn release(counts: &[u32], width: usize) -> Release {
    let table = Crossed::of(counts, width);
    let [lines, columns] = table.forms();
    table.released(&lines, &columns)
}

fn attack(people: u32, lines: usize, width: usize, release: impl Fn(&[u32], usize) -> Release) -> usize {
    let found = leaks(all_tables(people, lines * width), T, |counts| release(counts, width));
    found.len()
}

pub(super) fn is_ever_shown(people: u32, lines: usize, width: usize, rows: usize) -> bool {
    all_tables(people, lines * width).any(|counts| {
        let (_, _, groups) = release(&counts, width);
        groups.is_some_and(|groups| groups.len() * groups[0].table().rows().len() == rows)
    })
}

#[test]
fn two_by_two_tells_nothing() {
    for people in 10..=34 {
        assert_eq!(attack(people, 2, 2, release), 0, "{people}");
    }
    assert!(is_ever_shown(12, 2, 2, 4));
}

#[test]
fn two_by_three_tells_nothing_in_any_form() {
    for people in 10..=24 {
        assert_eq!(attack(people, 2, 3, release), 0, "{people}");
    }
    assert!(is_ever_shown(18, 2, 3, 6) && is_ever_shown(18, 2, 3, 4), "whole, and merged");
}

/// As ages are merged: pairs of columns at a time.
#[test]
fn a_form_that_merges_several_at_once_tells_nothing() {
    let in_pairs = |counts: &[u32], width| {
        let table = Crossed::of(counts, width);
        let [lines, columns] = table.forms();
        let pairs = columns.first().filter(|full| full.groups.len() == 4).map(|full| Form {
            of_code: [0, 0, 2, 2].map(|at| full.of_code[at]).to_vec(),
            groups: [0, 2].map(|at| (full.groups[at].0, full.groups[at].1 + full.groups[at + 1].1)).to_vec(),
        });
        let columns: Vec<Form> = columns.first().cloned().into_iter().chain(pairs).collect();
        table.released(&lines, &columns)
    };
    for people in 12..=16 {
        assert_eq!(attack(people, 2, 4, in_pairs), 0, "{people}");
    }
    let shown = |counts: Vec<u32>| in_pairs(&counts, 4).2.is_some_and(|groups| groups.len() == 2);
    assert!(all_tables(14, 8).any(shown));
}

/// The lines of both tables are the same: two breakdowns of one question, or one of two questions by one background.
fn both(counts: &[u32], lines: usize) -> (Release, Release) {
    let four: Vec<&[u32]> = counts.chunks(4).take(lines).collect();
    let first: Vec<u32> = four.iter().flat_map(|line| [line[0] + line[1], line[2] + line[3]]).collect();
    let second: Vec<u32> = four.iter().flat_map(|line| [line[0] + line[2], line[1] + line[3]]).collect();
    (release(&first, 2), release(&second, 2))
}

#[test]
fn two_breakdowns_that_share_a_variable_tell_nothing_together() {
    for (lines, people) in [(2, 12), (2, 14), (2, 16), (2, 18), (3, 12)] {
        let found = leaks(all_tables(people, lines * 4), T, |counts| both(counts, lines));
        assert!(found.is_empty(), "{} leaks with {people} people, for one: {:?}", found.len(), found[0]);
    }
    let shown = |counts: Vec<u32>| {
        let (first, second) = both(&counts, 2);
        first.2.is_some() && second.2.is_some()
    };
    assert!(all_tables(12, 8).any(shown));
}

/// Ages by sex: the same with a higher bar for the cells than for the margins, as a cell is a group there.
fn of_groups(counts: &[u32], width: usize, smallest: u32) -> Release {
    let table = Crossed::of(counts, width);
    let [lines, columns] = table.forms();
    let groups = crossed(counts, &table.lines, &lines, &columns, smallest);
    (table.lines, table.columns, groups)
}

#[test]
fn groups_of_two_backgrounds_tell_nothing() {
    let of_groups = |counts: &[u32], width| of_groups(counts, width, 2 * T);
    for people in [12, 14, 18, 23, 24, 25, 28, 34, 41, 48] {
        assert_eq!(attack(people, 2, 2, of_groups), 0, "{people}");
    }
    for people in [12, 18, 24, 25, 26] {
        assert_eq!(attack(people, 2, 3, of_groups), 0, "{people}");
    }
    let shown = |counts: Vec<u32>| of_groups(&counts, 3).2.is_some();
    assert!(all_tables(26, 6).any(shown), "merged");
}

/// Each answer by age, and each sex by age: the ages are the lines of both.
#[test]
fn groups_of_two_backgrounds_and_a_breakdown_that_share_one_tell_nothing_together() {
    let both = |counts: &[u32]| {
        let four: Vec<&[u32]> = counts.chunks(4).collect();
        let answers: Vec<u32> = four.iter().flat_map(|line| [line[0] + line[1], line[2] + line[3]]).collect();
        let sexes: Vec<u32> = four.iter().flat_map(|line| [line[0] + line[2], line[1] + line[3]]).collect();
        (release(&answers, 2), of_groups(&sexes, 2, T + 1))
    };
    for people in [14, 16, 17] {
        let found = leaks(all_tables(people, 8), T, both);
        assert!(found.is_empty(), "{} leaks with {people} people, for one: {:?}", found.len(), found[0]);
    }
    let shown = |counts: Vec<u32>| {
        let (answers, sexes) = both(&counts);
        answers.2.is_some() && sexes.2.is_some()
    };
    assert!(all_tables(17, 8).any(shown));
}

/// Small cells shown as "färre än 3" beside the others: margins and subtraction give them away.
#[test]
fn he_subtracts_where_a_crossed_table_hides_nothing_but_the_small() {
    let primary_only = |counts: &[u32], width: usize| {
        let table = Crossed::of(counts, width);
        let shown = |people: &u32| if *people < T { None } else { Some(*people) };
        (table.lines, table.columns, counts.iter().map(shown).collect::<Vec<_>>())
    };
    assert!(!leaks(all_tables(20, 4), T, |counts| primary_only(counts, 2)).is_empty());
}

/// The crossed table has rows that its margin does not show.
#[test]
fn he_adds_up_a_breakdown_that_is_finer_than_its_margin() {
    let finer = |counts: &[u32], width: usize| {
        let table = Crossed::of(counts, width);
        let all: Vec<Option<u32>> = (0..counts.len()).map(|at| (T <= counts[at]).then(|| counts[at])).collect();
        let lines_with_all = all.chunks(width).map(|line| line.iter().copied().collect::<Option<Vec<u32>>>());
        (table.lines, table.columns, lines_with_all.collect::<Vec<_>>())
    };
    assert!(!leaks(all_tables(18, 6), T, |counts| finer(counts, 2)).is_empty());
}

/// The last column, of those who did not say, is left out and need not be large.
#[test]
fn he_finds_those_who_did_not_say_in_a_breakdown() {
    let without_unknown = |counts: &[u32], width: usize| {
        let table = Crossed::of(counts, width);
        let said = || counts.chunks(width).flat_map(|line| &line[..width - 1]).copied();
        let shown = said().all(|people| T <= people).then(|| said().collect::<Vec<u32>>());
        (table.lines, table.columns, shown)
    };
    assert!(!leaks(all_tables(18, 6), T, |counts| without_unknown(counts, 3)).is_empty());
}

/// Which columns are merged is decided by the crossed numbers: those two whose line comes out most even.
#[test]
fn he_reads_which_columns_were_merged() {
    let by_the_cells = |counts: &[u32], width: usize| {
        let table = Crossed::of(counts, width);
        let is_whole = |table: &Table| table.rows().iter().all(|row| matches!(row.cell(), Cell::Count { .. }));
        let merged = |kept: usize| {
            let cell = |line: &[u32]| [line[kept], line.iter().sum::<u32>() - line[kept]];
            counts.chunks(width).flat_map(cell).collect::<Vec<u32>>()
        };
        let safe = (0..width).map(|kept| (kept, merged(kept))).filter(|(_, cells)| cells.iter().all(|cell| T <= *cell));
        let best = safe.min_by_key(|(_, cells)| cells[0].abs_diff(cells[1]));
        let best = best.filter(|_| is_whole(&table.lines) && is_whole(&table.columns));
        (table.lines, table.columns, best)
    };
    let told = (12..=20).any(|people| !leaks(all_tables(people, 6), T, |counts| by_the_cells(counts, 3)).is_empty());
    assert!(told);
}

/// To show nothing for one reason more than a small cell tells less, not more: here what would have three groups is left out.
#[test]
fn another_reason_to_show_nothing_tells_nothing() {
    let shy = |counts: &[u32], width: usize| {
        let (lines, columns, groups) = release(counts, width);
        (lines, columns, groups.filter(|groups| groups.len() != 3))
    };
    for people in 12..=20 {
        assert_eq!(attack(people, 2, 3, shy), 0, "{people}");
    }
}
