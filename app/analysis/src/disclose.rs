//! The one door: from answers to figures that may be shown.
//!
//! Tables over one variable each come first. They share the round's total, which is public, and
//! nothing else: any counts in one go with any counts in another. So each table is safe if it is safe
//! alone, and all of them are. A question put only to those who chose something before shares that
//! choice's number too; it has figures only where that number is itself shown. What stands second in a ranking is such a question
//! (`second_places`). Then come the breakdowns and the opinion map, computed
//! with those tables as given: `breakdown` says why they are safe too.

use crate::breakdown::opinion_groups::opinion_map;
use crate::breakdown::{breakdowns, sexes_by_age};
use crate::candidates;
use crate::count::{Mask, chosen, histogram, of_second_places, those_who_chose, votes};
use crate::figures::{Category, Cell, QuestionFigures, RoundFigures, Row, Table};
use crate::ladder::{Candidate, climb, no_table};
use crate::rows::{AnswerRows, Column};
use crate::second_places::with_second_places;
use crate::shape::{AnswerChannel, Condition, QuestionShape};
use crate::threshold::Threshold;

/// Changes whenever the same answers would be shown in another way.
pub const ALGORITHM: u32 = 4;

/// The figures of a closed round: a function of the answers and the threshold, nothing else.
///
/// The number of participants is always there: it was public while the round was open, so hiding it
/// afterwards would hide nothing (G7). Under the smallest group there is no other figure.
pub fn disclose(rows: &AnswerRows, threshold: Threshold) -> RoundFigures {
    let people = rows.people;
    let table = |candidates: Vec<Candidate>| climb(people, threshold, candidates);
    let shape = &rows.shape;
    let count = |codes: &[u8], kinds: usize| histogram(codes, kinds, &None);
    let figures = RoundFigures {
        algorithm: ALGORITHM,
        threshold: threshold.people(),
        participants: people,
        languages: shape.languages.clone(),
        by_age: table(candidates::ages(&count(&rows.ages, 8))),
        by_sex: table(candidates::sexes(&count(&rows.sexes, 4))),
        by_channel: table(candidates::channels(&shape.channels, &count(&rows.channels, shape.channels.len()))),
        by_language: table(candidates::languages(&count(&rows.languages, shape.languages.len()))),
        questions: questions(rows, threshold),
        breakdowns: Vec::new(),
        sexes_by_age: Vec::new(),
        corrected: None,
        correction: None,
        sessions: None,
        opinion_map: None,
    };
    RoundFigures {
        breakdowns: breakdowns(rows, &figures),
        opinion_map: opinion_map(rows, &figures, threshold),
        sexes_by_age: sexes_by_age(rows, &figures, threshold),
        ..figures
    }
}

/// How many of a round's participants something is noted of beside what they answered, told as an option of a multiple choice
/// is: it shares the round's total with the other tables, and nothing else. So it must be something that can be noted of anybody.
pub fn noted(participants: u32, of: u32, threshold: Threshold) -> Table {
    climb(participants, threshold, candidates::option(of.min(participants), participants))
}

/// The same of something that can be noted only of those who answered in some `channels`. It shares their number with the table of
/// the channels, so it is told as a question that was put to them alone: among so many, and only where it is told how many
/// answered in each of these ways. Told of all participants it would bound the other channels: as many as have the mark
/// cannot have answered in those.
pub fn noted_among(figures: &RoundFigures, channels: &[AnswerChannel], of: u32, threshold: Threshold) -> Table {
    let is_among = |row: &&Row| matches!(row.category, Category::Channel(channel) if channels.contains(&channel));
    let people = |row: &Row| match row.cell {
        Cell::Count { people } => Some(people),
        _ => None,
    };
    let among: Option<u32> = figures.by_channel.rows.iter().filter(is_among).map(people).sum();
    among.map_or_else(|| no_table(None), |people| noted(people, of, threshold))
}

/// The figures of each question.
pub(crate) fn questions(rows: &AnswerRows, threshold: Threshold) -> Vec<QuestionFigures> {
    let mut figures: Vec<QuestionFigures> = Vec::new();
    let mut masks: Vec<Mask> = Vec::new();
    for (place, asked) in rows.shape.questions.iter().enumerate() {
        let (group, mask) = match asked.only_if {
            None => (Some(rows.people), None),
            Some(condition) => put_to(rows, condition, &figures, &masks),
        };
        figures.push(question(asked.shape, &rows.columns[place], &Base { group, mask: &mask, threshold }));
        masks.push(mask);
    }
    figures
}

/// How many a conditional question was put to, if that is shown, and who they are.
fn put_to(rows: &AnswerRows, on: Condition, figures: &[QuestionFigures], masks: &[Mask]) -> (Option<u32>, Mask) {
    let cell = match &figures[on.question] {
        QuestionFigures::SingleChoice(table) => table.cell(Category::Option(on.option)),
        QuestionFigures::MultipleChoice(tables) => tables[usize::from(on.option)].cell(Category::Chosen),
        _ => None,
    };
    let group = match cell {
        Some(Cell::Count { people }) => Some(people),
        _ => None,
    };
    (group, Some(those_who_chose(&rows.columns[on.question], on.option, &masks[on.question])))
}

/// Whom a question was put to.
struct Base<'a> {
    group: Option<u32>,
    mask: &'a Mask,
    threshold: Threshold,
}

impl Base<'_> {
    fn table(&self, candidates: impl FnOnce(u32) -> Vec<Candidate>) -> Table {
        match self.group {
            Some(group) => climb(group, self.threshold, candidates(group)),
            None => no_table(None),
        }
    }
}

fn question(shape: QuestionShape, column: &Column, base: &Base<'_>) -> QuestionFigures {
    match (shape, column) {
        (QuestionShape::Scale, Column::One(codes)) => {
            QuestionFigures::Scale(base.table(|_| candidates::scale(&histogram(codes, 7, base.mask))))
        }
        (QuestionShape::SingleChoice { options }, Column::One(codes)) => {
            QuestionFigures::SingleChoice(one_of(codes, options, base))
        }
        (QuestionShape::Ranking { options }, Column::Ranked(first, second)) => {
            let firsts = one_of(first, options, base);
            let counts = of_second_places(first, second, usize::from(options) + 1, base.mask);
            QuestionFigures::Ranking(with_second_places(firsts, options, &counts, base.threshold))
        }
        (QuestionShape::MultipleChoice { options }, Column::Many(sets)) => {
            let counts = chosen(sets, usize::from(options), base.mask);
            let table = |count| base.table(|group| candidates::option(count, group));
            QuestionFigures::MultipleChoice(counts.into_iter().map(table).collect())
        }
        (QuestionShape::Opinion { statements }, Column::Votes(codes, _)) => {
            let counts = votes(codes, usize::from(statements), base.mask);
            let table = |counts: [u32; 4]| base.table(|_| candidates::statement(&counts));
            QuestionFigures::Opinion(counts.into_iter().map(table).collect())
        }
        _ => QuestionFigures::FreeText,
    }
}

fn one_of(codes: &[u8], options: u8, base: &Base<'_>) -> Table {
    base.table(|_| candidates::choice(&histogram(codes, usize::from(options) + 1, base.mask)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_noted_of_few_is_not_counted_aloud_nor_what_is_noted_of_nearly_all() {
        let told = |people, of| noted(people, of, Threshold::default()).cell(Category::Chosen);
        let few = Some(Cell::FewerThan { threshold: 5 });

        assert_eq!([told(40, 0), told(40, 1), told(40, 4)], [few; 3]);
        assert_eq!(told(40, 7), Some(Cell::Count { people: 7 }));
        assert!(!matches!(told(40, 39), Some(Cell::Count { .. })));
        assert_eq!([told(9, 0), told(9, 7)], [None; 2], "so few are no group");
        assert_eq!(told(12, 13), told(12, 12), "more than all are all");
    }
}
