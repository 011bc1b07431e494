//! One side of a crossed table: the forms it may have, finest first, each a coarsening of the one before.

use crate::age::LEVELS;
use crate::breakdown::fine::holds;
use crate::figures::{Category, Cell, Table};

/// Which category each code stands in, and how many people each category holds. The margin says these numbers.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) of_code: Vec<Category>,
    /// In the order of rows.
    pub(super) groups: Vec<(Category, u32)>,
}

impl Form {
    /// `people` has one number for each code. Only their sums are looked at from here on.
    pub(super) fn of(of_code: Vec<Category>, people: &[u32]) -> Self {
        let mut categories = of_code.clone();
        categories.sort_unstable();
        categories.dedup();
        let held = |category: Category| {
            let of_category = of_code.iter().zip(people).filter(move |(of, _)| **of == category);
            (category, of_category.map(|(_, count)| count).sum())
        };
        let groups = categories.into_iter().map(held).collect();
        Self { of_code, groups }
    }

    /// The people in the smallest category.
    pub(super) fn smallest(&self) -> u32 {
        self.groups.iter().map(|(_, people)| *people).min().unwrap_or(0)
    }
}

/// All forms of the side whose margin is `margin`, with two categories at least. They depend on what the margin shows
/// and on nothing else. `fine` and `people` have one entry for each code.
pub(super) fn forms(margin: &Table, fine: &[Category], people: &[u32]) -> Vec<Form> {
    let mut chain = Vec::new();
    let mut now: Vec<Category> = fine.iter().map(|code| as_shown(margin, *code)).collect();
    add(&mut chain, &now, people);
    for level in levels(fine) {
        if is_ages(&level) {
            now = with_the_smallest_merged(chain.last()).unwrap_or(now);
            add(&mut chain, &now, people);
        }
        now = coarser(&now, fine, &level);
        add(&mut chain, &now, people);
    }
    while with_the_smallest_merged(chain.last()).is_some_and(|next| add(&mut chain, &next, people)) {}
    chain
}

/// One form more, where it is another than the last and there are two categories to compare, one of them said by somebody.
/// Says whether it was added.
fn add(chain: &mut Vec<Form>, of_code: &[Category], people: &[u32]) -> bool {
    let next = Form::of(of_code.to_vec(), people);
    let is_said = next.groups.iter().any(|(category, _)| !is_silent(*category));
    let is_new = 2 <= next.groups.len() && is_said && chain.last() != Some(&next);
    chain.extend(is_new.then_some(next));
    is_new
}

/// What nobody looks for in a breakdown: those who said nothing, and the others.
fn is_silent(category: Category) -> bool {
    let silent = [Category::Unknown, Category::OtherOrUnknown, Category::DontKnow, Category::Skipped];
    let also = [Category::DontKnowOrSkipped, Category::NotVoted, Category::Others];
    silent.contains(&category) || also.contains(&category)
}

/// The row that a code stands in, where its number is shown; all others are one, since their sum follows.
fn as_shown(margin: &Table, code: Category) -> Category {
    let row = margin.rows().iter().find(|row| holds(row.category(), code));
    let shown = row.filter(|row| matches!(row.cell(), Cell::Count { .. }));
    shown.map_or(Category::Others, |row| row.category())
}

/// Coarser categories of ages and of steps; other variables have none.
fn levels(fine: &[Category]) -> Vec<Vec<Category>> {
    let ages = |level: usize| LEVELS[level].iter().map(|range| Category::Ages(*range)).collect();
    let steps = [Category::Steps(1, 2), Category::Steps(3, 3), Category::Steps(4, 5), Category::DontKnowOrSkipped];
    if is_ages(fine) {
        vec![ages(1), ages(2)]
    } else if fine.iter().any(|code| matches!(code, Category::Steps(..))) {
        vec![steps.to_vec()]
    } else {
        Vec::new()
    }
}

fn is_ages(categories: &[Category]) -> bool {
    categories.iter().any(|category| matches!(category, Category::Ages(_)))
}

/// Each code in the category of `level` that holds it; where a part of that is among the others, all of it is.
fn coarser(of_code: &[Category], fine: &[Category], level: &[Category]) -> Vec<Category> {
    let merged = |(now, code): (&Category, &Category)| {
        let Some(whole) = level.iter().find(|whole| holds(**whole, *code)) else {
            return *now;
        };
        // The margin's own row is coarser than this level: nothing finer than it is told.
        if *now != Category::Others && !holds(*whole, *now) {
            return *now;
        }
        let mut parts = of_code.iter().zip(fine).filter(|(_, part)| holds(*whole, **part));
        let hides = parts.any(|(now, _)| *now == Category::Others);
        if hides { Category::Others } else { *whole }
    };
    of_code.iter().zip(fine).map(merged).collect()
}

/// The smallest category goes to the others; where there are none yet, with the second smallest. Nothing where two are left.
fn with_the_smallest_merged(last: Option<&Form>) -> Option<Vec<Category>> {
    let form = last.filter(|form| 2 < form.groups.len())?;
    let mut named: Vec<(u32, Category)> = form
        .groups
        .iter()
        .filter(|(name, _)| *name != Category::Others)
        .map(|(name, people)| (*people, *name))
        .collect();
    named.sort_unstable();
    named.truncate(if named.len() == form.groups.len() { 2 } else { 1 });
    let goes = |category: &Category| named.iter().any(|(_, name)| name == category);
    let after = |category: &Category| if goes(category) { Category::Others } else { *category };
    Some(form.of_code.iter().map(after).collect())
}
