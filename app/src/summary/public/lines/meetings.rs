//! Lines about meetings: how many they were, and the hands raised at them.

use analysis::{
    figures::{Category, QuestionFigures},
    sessions::Sessions,
};

use super::{Line, counted, of_row};
use crate::{channel::hands::Vote, words::Words};

/// How many meetings and people there were, and a line for each choice that hands were raised for.
pub(super) fn of_meetings(sessions: &Sessions, votes: &[Vote]) -> Vec<Line> {
    let part = "Möten";
    let people = match sessions.people() {
        Some(people) => counted(part, "Deltagare", people),
        None => {
            Line { part, answer: "Deltagare".to_owned(), shown: Words::swedish().figure_not_shown(), ..Line::default() }
        }
    };
    let raised =
        votes.iter().zip(sessions.hands()).filter_map(|(vote, figures)| Some(of_vote(vote, figures.as_ref()?)));
    [counted(part, "Möten", sessions.meetings()), people].into_iter().chain(raised.flatten()).collect()
}

/// How many raised a hand for each choice. Who raised none is told by no line, as on the page.
fn of_vote(vote: &Vote, figures: &QuestionFigures) -> Vec<Line> {
    let choices: Vec<String> = vote.choices.iter().map(|(_, choice)| choice.clone()).collect();
    let base =
        Line { part: "Handuppräckning", number: Some(vote.number), question: vote.text.clone(), ..Line::default() };
    match figures {
        QuestionFigures::SingleChoice(table) if table.is_shown() => {
            let raised = table.rows().iter().filter(|row| matches!(row.category(), Category::Option(_)));
            raised.map(|row| of_row(&base, table, row, &choices)).collect()
        }
        QuestionFigures::MultipleChoice(tables) => {
            let raised = choices.into_iter().zip(tables).filter_map(|(answer, table)| {
                let cell = table.cell(Category::Chosen)?;
                Some(Line { answer, ..base.of_cell(table, cell) })
            });
            raised.collect()
        }
        _ => vec![Line { shown: Words::swedish().figure_not_shown(), ..base }],
    }
}
