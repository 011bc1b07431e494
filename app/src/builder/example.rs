//! Questions for unit tests of rules.

use uuid::Uuid;

use crate::{
    entity::{answer_option, question, question::QuestionKind, questionnaire},
    round::questionnaire::{AskedQuestion, Questionnaire},
};

/// The key of an option of a question, by their places.
pub(crate) fn option_id(question: usize, option: usize) -> Uuid {
    Uuid::from_u128(1_000 + 100 * question as u128 + option as u128)
}

/// Choices between yes and no. Each may depend on an option of an earlier one: the places of both.
pub(crate) fn set(depends: &[Option<(usize, usize)>]) -> Questionnaire {
    let row = questionnaire::Model {
        id: Uuid::nil(),
        created_at: chrono::DateTime::default(),
        frozen_at: None,
        fingerprint: None,
        edition: 1,
    };
    let questions = depends.iter().enumerate().map(|(place, on)| choice(place, *on)).collect();
    Questionnaire { row, questions }
}

fn choice(place: usize, on: Option<(usize, usize)>) -> AskedQuestion {
    let id = Uuid::from_u128(1 + place as u128);
    let row = question::Model {
        id,
        questionnaire_id: Uuid::nil(),
        statement_id: None,
        origin_id: None,
        position: i32::try_from(place).unwrap(),
        kind: QuestionKind::SingleChoice,
        text: format!("Fråga {}?", place + 1),
        help: None,
        low_end: None,
        high_end: None,
        depends_on_option_id: on.map(|(question, option)| option_id(question, option)),
    };
    let option = |(at, text): (usize, &str)| answer_option::Model {
        id: option_id(place, at),
        question_id: id,
        position: i32::try_from(at).unwrap(),
        text: text.to_owned(),
        own_language: None,
        withheld_at: None,
        withheld_reason: None,
    };
    AskedQuestion { row, options: ["Ja", "Nej"].into_iter().enumerate().map(option).collect() }
}
