//! The form of a round as it is printed from PDF: the same questions and keys as on the page.

use print::form::{Answer, Choice, Form, Part};

use super::{
    on_paper::{INSTRUCTIONS, LINES, hint, privacy},
    sheet::{self, Kind, sheet},
};
use crate::{
    dialogue::rules::last_day,
    round::{queries::ResidentRound, questionnaire::Questionnaire},
    swedish,
};

/// What the form says.
pub fn form(round: &ResidentRound, asked: &Questionnaire, base_url: &str) -> Form {
    Form {
        from: round.official_place.clone(),
        code: round.row.code.clone(),
        title: round.row.title.clone(),
        instructions: INSTRUCTIONS.to_owned(),
        last_day: swedish::day(last_day(round.row.closes_at)),
        return_to: round.row.paper_return.clone(),
        privacy: privacy(round, base_url),
        parts: sheet(asked).into_iter().map(part).collect(),
    }
}

fn part(part: sheet::Part) -> Part {
    let sheet::Part { text, only_if, kind, keys, fields, .. } = part;
    let choices = keys.into_iter().map(|key| Choice { key: key.key, text: key.text }).collect();
    let many = 1 < fields.len();
    let rows = fields.into_iter().map(|field| field.label).collect();
    let answer = match kind {
        Kind::Words => Answer::Lines { lines: LINES },
        Kind::Places => Answer::Places { rows },
        Kind::One if many => Answer::Rows { rows, choices },
        Kind::One | Kind::Many => Answer::Boxes { choices },
    };
    Part { only_if, text, hint: hint(kind).map(str::to_owned), answer }
}
