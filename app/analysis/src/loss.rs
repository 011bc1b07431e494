//! What safety costs: of the cells that a round's tables would have, how many are told as they are.

use std::ops::Add;

use crate::age::AgeBand;
use crate::breakdown::fine;
use crate::figures::{By, Category, Cell, QuestionFigures, RoundFigures, Table};
use crate::shape::{Asked, RoundShape};

/// Cells of the finest tables, each in one of four. Tables of one variable only: a breakdown that is not there has told nothing before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loss {
    /// Told with its number.
    pub told: u32,
    /// Told as "färre än t" or as an interval.
    pub hidden: u32,
    /// Told together with others.
    pub merged: u32,
    /// In a table that is not shown.
    pub not_shown: u32,
}

impl Loss {
    /// Of a round that asked this: who answered, and every question.
    pub fn of(shape: &RoundShape, figures: &RoundFigures) -> Self {
        let backgrounds = [By::Age, By::Sex, By::Channel, By::Language]
            .map(|by| Self::of_table(figures.by(by), fine::of_background(by, shape).len()));
        let of_question = |(asked, figures): (&Asked, &QuestionFigures)| {
            let finest = fine::of_question(asked.shape).len();
            figures.tables().iter().map(move |table| Self::of_table(table, finest)).collect::<Vec<_>>()
        };
        let questions = shape.questions.iter().zip(&figures.questions).flat_map(of_question);
        questions.chain(backgrounds).fold(Self::default(), Self::add)
    }

    fn of_table(table: &Table, finest: usize) -> Self {
        let finest = u32::try_from(finest).unwrap_or(u32::MAX);
        if finest < 2 {
            // Of one channel or one language there is nothing to tell.
            return Self::default();
        }
        if !table.is_shown() {
            return Self { not_shown: finest, ..Self::default() };
        }
        let whole = || table.rows.iter().filter(|row| is_finest(row.category));
        let told = whole().filter(|row| matches!(row.cell, Cell::Count { .. })).count() as u32;
        let whole = whole().count() as u32;
        Self { told, hidden: whole - told, merged: finest - whole, not_shown: 0 }
    }

    /// All cells.
    pub fn cells(self) -> u32 {
        self.told + self.hidden + self.merged + self.not_shown
    }

    /// So many of all cells, in per cent.
    pub fn per_cent(self, some: u32) -> f64 {
        f64::from(some) * 100.0 / f64::from(self.cells().max(1))
    }
}

impl Add for Loss {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            told: self.told + other.told,
            hidden: self.hidden + other.hidden,
            merged: self.merged + other.merged,
            not_shown: self.not_shown + other.not_shown,
        }
    }
}

fn is_finest(category: Category) -> bool {
    match category {
        Category::Ages(range) => AgeBand::ALL.iter().any(|band| band.range() == range),
        Category::Steps(first, last) => first == last,
        Category::OtherOrUnknown | Category::DontKnowOrSkipped | Category::Others => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclose::disclose;
    use crate::rows::AnswerRows;
    use crate::shape::{AnswerChannel, Background, QuestionShape};
    use crate::threshold::Threshold;
    use crate::value::AnswerValue;

    /// Of a choice of two, where nobody says anything about themselves.
    fn loss(first: u32, second: u32, skipped: u32) -> Loss {
        let question = QuestionShape::SingleChoice { options: 2 }.into();
        let shape = RoundShape::new(vec![question], vec![AnswerChannel::Web], vec!["sv".to_owned()]).unwrap();
        let mut rows = AnswerRows::new(shape.clone());
        let answers = [AnswerValue::Option(0), AnswerValue::Option(1), AnswerValue::Skipped];
        for (answer, people) in answers.into_iter().zip([first, second, skipped]) {
            for _ in 0..people {
                rows.push(Background::default(), AnswerChannel::Web, "sv", std::slice::from_ref(&answer)).unwrap();
            }
        }
        Loss::of(&shape, &disclose(&rows, Threshold::default()))
    }

    /// Of eight ages all but "uppgift saknas" are merged, of four sexes two.
    #[test]
    fn every_cell_is_told_hidden_merged_or_in_no_table() {
        assert_eq!(loss(20, 15, 5), Loss { told: 3, hidden: 3, merged: 9, not_shown: 0 });
        assert_eq!(loss(21, 16, 3), Loss { told: 1, hidden: 5, merged: 9, not_shown: 0 });
        assert_eq!(loss(4, 2, 2), Loss { told: 0, hidden: 0, merged: 0, not_shown: 15 });
    }

    #[test]
    fn shares_are_of_all_cells() {
        let loss = loss(20, 15, 5) + loss(4, 2, 2);
        assert_eq!((loss.cells(), loss.per_cent(loss.not_shown), Loss::default().per_cent(0)), (30, 50.0, 0.0));
    }
}
