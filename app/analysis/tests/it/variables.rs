//! The tables that are released of a random round, each with the kinds of people it is about.

use std::slice;

use analysis::disclose::disclose;
use analysis::figures::{Category, QuestionFigures, RoundFigures, Table};
use analysis::rows::AnswerRows;
use analysis::shape::{Background, QuestionShape, RoundShape};

use crate::kinds::{categories, is_in, second_categories, stands_second};
use crate::round::{Kind, Round};

/// One table of the release.
#[derive(Debug)]
pub(crate) struct Variable {
    pub(crate) table: Table,
    /// Whom it is about, one entry per kind.
    pub(crate) asked: Vec<bool>,
    /// Who is in each row that is shown.
    pub(crate) rows: Vec<Vec<bool>>,
    /// Who is in each category there is, whether or not the table is shown.
    pub(crate) categories: Vec<Vec<bool>>,
}

/// The tables of both questions and of the channels.
pub(crate) fn released(round: &Round) -> Vec<Variable> {
    let figures = figures(round);
    let kinds = round.kinds();
    let channels = round.channels.iter().map(|channel| Category::Channel(*channel)).collect();
    let on_channel = |category, kind: &Kind| category == Category::Channel(kind.0);
    let mut variables = vec![Variable::of(figures.by_channel(), channels, &kinds, |_| true, on_channel)];
    for (table, place) in tables(&figures.questions()[0]).iter().zip(0..) {
        let answered = |category, kind: &Kind| is_in(category, place, &kind.1);
        variables.push(Variable::of(table, categories(round.first), &kinds, |_| true, answered));
    }
    for (table, place) in tables(&figures.questions()[1]).iter().zip(0..) {
        let is_asked = |kind: &Kind| round.is_asked(&kind.1);
        let answered = |category, kind: &Kind| is_in(category, place, &kind.2);
        variables.push(Variable::of(table, categories(round.second.shape), &kinds, is_asked, answered));
    }
    variables.extend(second_places(round, &figures.questions()[1], &kinds));
    variables
}

/// The tables of what stands second, each of those who put the same option first.
fn second_places(round: &Round, figures: &QuestionFigures, kinds: &[Kind]) -> Vec<Variable> {
    let (QuestionFigures::Ranking(firsts), QuestionShape::Ranking { options }) = (figures, round.second.shape) else {
        return Vec::new();
    };
    let of_first = |(table, first): (&Table, u8)| {
        let is_asked = |kind: &Kind| round.is_asked(&kind.1) && is_in(Category::Option(first), 0, &kind.2);
        let answered = |category, kind: &Kind| stands_second(category, &kind.2);
        Variable::of(table, second_categories(options), kinds, is_asked, answered)
    };
    firsts.second_places().iter().zip(0..).map(of_first).collect()
}

fn figures(round: &Round) -> RoundFigures {
    let questions = vec![round.first.into(), round.second];
    let shape = RoundShape::new(questions, round.channels.clone(), vec!["sv".to_owned()]);
    let mut rows = AnswerRows::new(shape.unwrap());
    for (channel, first, second) in &round.people {
        rows.push(Background::default(), *channel, "sv", &[first.clone(), second.clone()]).unwrap();
    }
    disclose(&rows, round.threshold)
}

fn tables(question: &QuestionFigures) -> &[Table] {
    match question {
        QuestionFigures::Scale(table) | QuestionFigures::SingleChoice(table) | QuestionFigures::Ranking(table) => {
            slice::from_ref(table)
        }
        QuestionFigures::MultipleChoice(tables) | QuestionFigures::Opinion(tables) => tables,
        _ => panic!("no such question is asked"),
    }
}

impl Variable {
    fn of(
        table: &Table,
        categories: Vec<Category>,
        kinds: &[Kind],
        is_asked: impl Fn(&Kind) -> bool,
        is_in: impl Fn(Category, &Kind) -> bool,
    ) -> Self {
        let members = |category| kinds.iter().map(|kind| is_asked(kind) && is_in(category, kind)).collect();
        Self {
            table: table.clone(),
            asked: kinds.iter().map(&is_asked).collect(),
            rows: table.rows().iter().map(|row| members(row.category())).collect(),
            categories: categories.into_iter().map(members).collect(),
        }
    }
}
