//! Breakdowns: a question's answers by one background variable, shown only where no cell is small.
//!
//! A table is crossed only where both its margins are shown, and only in forms that are made of numbers which the
//! margins show ([`axis`]). The forms are one chain, each coarser than the one before by merging along one side, and
//! which chain it is follows from the margins alone. The first form in which **every** cell is t or more is shown
//! ([`crossed`]); where none is, there is no breakdown. So nothing in a breakdown is "färre än t" or hidden.
//!
//! # Why one breakdown is safe
//!
//! *Shown.* Every row and every column has at least two cells, so it is a group of 2t or more (G1), and whoever is in it
//! did not all answer the same (G4). Say that a finer form was refused: what is known is then that one of its cells is
//! small, and that lies in a merged block with rows and columns of t or more. A cell of that block with row r and column c
//! may hold anything from max(0, r + c − all) to min(r, c); these differ by t or more. With min(r, c) or up to t−1 fewer in it, what is left of
//! the row or of the column is small, so the finer form is refused whichever of these it is: t numbers are possible, one
//! of them t or more.
//!
//! *Not shown.* The same with the last form as the block. Not even the margins tell that a breakdown could have been shown.
//!
//! *The margins* are as safe as before. Where a row of a margin holds several categories, all that the crossed table says of them is
//! their sum, which the margin says too: however they are split between the categories, a crossed table goes with it.
//!
//! # Why all of them are
//!
//! The tables that are **tried** make a forest of variables ([`plan`]): no way leads round from one question over a
//! background to another question and back over another background. Tables along a tree can be put together whatever
//! each of them is, since two that share a variable agree about it. So what is known of one is what it tells alone, and a combination
//! of values from several may hold anything between two numbers that are at least t apart or start at 0.
//!
//! Without that it would not do that every cell is large. Let half of the round be women, half be 65 or more, and half say yes to
//! each of two questions. Four tables, each with three eighths in two corners and one eighth in the other two, may tell that everybody
//! whose sex and age say the same answered the first question alike, and everybody else the second (it is Bell's inequality,
//! in the form of Clauser, Horne, Shimony and Holt: where it is an equality, the margins fix a cell of the whole at 0). No threshold
//! helps, since the shares are the same in a round of any size. The tests show that the attacker finds it.
//! So each question is broken down by age, and only the first also by sex, channel and language. Where ages are broken down by
//! sex ([`backgrounds`]) the first is not: question, age and sex would be a way round.
//!
//! Questions put only to some are not broken down: theirs would be a finer table of the question that they follow from.
//! A table of anything else by the same people closes a way round too. So the statements that have an opinion map are told by opinion group
//! ([`opinion_groups`]) and not by age.

mod axis;
mod backgrounds;
mod crossed;
pub(crate) mod fine;
pub(crate) mod opinion_groups;
mod plan;

use crate::breakdown::axis::forms;
use crate::breakdown::crossed::crossed;
use crate::breakdown::plan::{Tried, tried};
use crate::count::joint;
use crate::figures::{Breakdown, By, Category, RoundFigures, Table};
use crate::rows::AnswerRows;

pub(crate) use crate::breakdown::backgrounds::sexes_by_age;

#[cfg(test)]
mod attacked;
#[cfg(test)]
mod attacked_groups;
#[cfg(test)]
mod attacked_levels;
#[cfg(test)]
mod attacked_margins;
#[cfg(test)]
mod attacked_rankings;

/// Every breakdown that may be shown beside these figures of the same answers.
pub(crate) fn breakdowns(rows: &AnswerRows, figures: &RoundFigures) -> Vec<Breakdown> {
    tried(&rows.shape).into_iter().flat_map(|tried| of_question(rows, figures, tried)).collect()
}

/// Which rows of `margin` are together in the others of a breakdown that names `named`.
pub(crate) fn held_by_others(margin: &Table, named: &[Category]) -> Vec<Category> {
    let rows = margin.rows().iter().map(|row| row.category());
    rows.filter(|row| !named.iter().any(|category| fine::holds(*category, *row))).collect()
}

/// One for a question with one table; one for each option or statement of the others.
fn of_question(rows: &AnswerRows, figures: &RoundFigures, Tried { question, by }: Tried) -> Vec<Breakdown> {
    let by_table = figures.by(by);
    if !by_table.is_shown() {
        return Vec::new();
    }
    let answers = fine::of_question(rows.shape.questions[question].shape);
    let backgrounds = fine::of_background(by, &rows.shape);
    let tables = figures.questions[question].tables();
    let counted = joint(&rows.columns[question], answers.len(), codes(rows, by), backgrounds.len());
    let whole = |(part, (table, counts)): (usize, (&Table, Vec<u32>))| {
        let width = backgrounds.len();
        let of_answers: Vec<u32> = counts.chunks(width).map(|row| row.iter().sum()).collect();
        let of_backgrounds: Vec<u32> = (0..width).map(|at| counts.iter().skip(at).step_by(width).sum()).collect();
        let lines = forms(table, &answers, &of_answers);
        let columns = forms(by_table, &backgrounds, &of_backgrounds);
        let groups = crossed(&counts, table, &lines, &columns, figures.threshold)?;
        let part = figures.questions[question].has_parts().then_some(part);
        Some(Breakdown { question, part, by, groups })
    };
    tables.iter().zip(counted).enumerate().filter_map(whole).collect()
}

fn codes(rows: &AnswerRows, by: By) -> &[u8] {
    match by {
        By::Age => &rows.ages,
        By::Sex => &rows.sexes,
        By::Channel => &rows.channels,
        By::Language => &rows.languages,
    }
}
