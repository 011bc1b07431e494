//! One crossed table: the first form in which no cell is small.

use crate::breakdown::axis::Form;
use crate::figures::{Category, Cell, Group, Row, Rung, Table};

/// The groups of the background, each with the table of its answers, or nothing where no form is safe. `counts` has a
/// line for each code of the answer, with a number for each code of the background; `lines` and `columns` are the forms
/// of both sides, finest first, and `margin` the answer's own table.
pub(super) fn crossed(counts: &[u32], margin: &Table, lines: &[Form], columns: &[Form], t: u32) -> Option<Vec<Group>> {
    let (mut lines, mut columns) = (lines, columns);
    while let ([line, coarser_lines @ ..], [column, coarser_columns @ ..]) = (lines, columns) {
        let cells = summed(counts, line, column);
        if cells.iter().flatten().all(|people| t <= *people) {
            return Some(groups(&cells, margin, line, column));
        }
        // The side with the smaller group gives way, the background where they are as small. Both are known.
        let is_background = column.smallest() <= line.smallest();
        if coarser_lines.is_empty() || is_background && !coarser_columns.is_empty() {
            columns = coarser_columns;
        } else {
            lines = coarser_lines;
        }
    }
    None
}

/// For each group of the background, the people of each category of answers.
fn summed(counts: &[u32], line: &Form, column: &Form) -> Vec<Vec<u32>> {
    let place = |form: &Form| -> Vec<usize> {
        let at = |category| form.groups.iter().position(|(group, _)| group == category).unwrap_or_default();
        form.of_code.iter().map(at).collect()
    };
    let (lines, columns) = (place(line), place(column));
    let mut cells = vec![vec![0; line.groups.len()]; column.groups.len()];
    for (answer, of_answer) in lines.iter().zip(counts.chunks_exact(columns.len())) {
        for (group, people) in columns.iter().zip(of_answer) {
            cells[*group][*answer] += people;
        }
    }
    cells
}

fn groups(cells: &[Vec<u32>], margin: &Table, line: &Form, column: &Form) -> Vec<Group> {
    let rung = rung(margin, line);
    let group = |((category, people), cells): (&(Category, u32), &Vec<u32>)| {
        let row = |((category, _), people): (&(Category, u32), &u32)| Row {
            category: *category,
            cell: Cell::Count { people: *people },
        };
        let rows = line.groups.iter().zip(cells).map(row).collect();
        let table = Table { rung, group: Some(*people), rows, second: Vec::new() };
        Group { category: *category, table }
    };
    column.groups.iter().zip(cells).map(group).collect()
}

fn rung(margin: &Table, line: &Form) -> Rung {
    if line.groups.iter().any(|(category, _)| *category == Category::Others) {
        return Rung::MergedOthers;
    }
    let is_as_shown = line.groups.iter().all(|(category, _)| margin.cell(*category).is_some());
    if is_as_shown { margin.rung } else { Rung::MergedSteps }
}
