//! Lines of what stands second in a ranking, by what the same people put first.

use analysis::figures::QuestionFigures;

use super::{Line, of_table};
use crate::{round::questionnaire::AskedQuestion, summary::telling, words::Words};

/// A line for each cell; none where no table of second places is shown.
pub(super) fn second_places(place: usize, asked: &AskedQuestion, figures: &QuestionFigures) -> Vec<Line> {
    let QuestionFigures::Ranking(firsts) = figures else { return Vec::new() };
    let options = telling::options_of(Words::swedish(), asked);
    let line = |first: &String| Line {
        part: "Fråga, plats två",
        number: Some(place + 1),
        question: asked.row.text.clone(),
        about: first.clone(),
        ..Line::default()
    };
    let each = options.iter().zip(firsts.second_places());
    each.flat_map(|(first, table)| of_table(&line(first), table, &options)).collect()
}
