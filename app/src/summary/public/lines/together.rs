//! Lines that are no cells of a question: what its cells come to taken together, and what people wrote about.

use analysis::figures::{Category, QuestionFigures};

use super::Line;
use crate::{
    round::questionnaire::AskedQuestion,
    summary::{
        spoken::queries::{SpokenOf, SpokenTopic},
        telling,
    },
    words::Words,
};

const MEDIAN: &str = "Median av dem som valde ett steg";
const MIDDLE_HALF: &str = "Mellersta hälften, från undre till övre kvartil";
const MOST_POINTS: &str = "Flest poäng enligt Borda";
const WINS_ALL: &str = "Vinner mot vart och ett av de andra, enligt Condorcet";

/// The middle of a scale and its spread, or what wins a ranking: in words, and that it cannot be said where the shown cells leave it open.
pub(super) fn taken_together(place: usize, asked: &AskedQuestion, figures: &QuestionFigures) -> Vec<Line> {
    let options = telling::options_of(Words::swedish(), asked);
    let named = |category: Category| telling::category(Words::swedish(), category, &options);
    let told = match figures {
        QuestionFigures::Scale(table) if table.is_shown() => {
            let half = table.middle_half().map(|(from, to)| format!("{} till {}", named(from), named(to)));
            [(MEDIAN, table.median().map(named)), (MIDDLE_HALF, half)]
        }
        QuestionFigures::Ranking(table) if table.is_shown() => {
            [(MOST_POINTS, table.borda_winner().map(named)), (WINS_ALL, table.condorcet_winner().map(named))]
        }
        _ => return Vec::new(),
    };
    let line = |(answer, shown): (&str, Option<String>)| Line {
        part: "Mått",
        number: Some(place + 1),
        question: asked.row.text.clone(),
        answer: answer.to_owned(),
        shown: shown.unwrap_or_else(|| "går inte att säga".to_owned()),
        ..Line::default()
    };
    told.map(line).into()
}

/// What people wrote about to one question: a line for each topic, also where the number is not told.
pub(super) fn of_topics(spoken: &SpokenOf) -> Vec<Line> {
    let (number, question) = (Some(spoken.place + 1), spoken.asked.row.text.clone());
    let line = |topic: &SpokenTopic| {
        let (question, answer) = (question.clone(), topic.label.clone());
        let base = Line { part: "Ämne", number, question, answer, ..Line::default() };
        match topic.cell() {
            Some((cell, table)) => base.of_cell(table, cell),
            None => Line { shown: Words::swedish().figure_not_shown(), ..base },
        }
    };
    spoken.topics.iter().map(line).collect()
}
