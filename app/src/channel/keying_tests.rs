//! What is keyed in becomes the answer that the paper holds, and back.

use analysis::value::{AnswerValue, Vote};
use chrono::DateTime;
use uuid::Uuid;

use super::*;
use crate::{
    entity::{
        answer_option,
        question::{self, QuestionKind},
        questionnaire,
    },
    round::questionnaire::AskedQuestion,
};

fn asked(kinds: &[(QuestionKind, usize)]) -> Questionnaire {
    let question = |(place, (kind, options)): (u128, &(QuestionKind, usize))| {
        let id = Uuid::from_u128(place + 1);
        let option = |n: usize| answer_option::Model {
            id: Uuid::from_u128(1_000 * (place + 1) + u128::try_from(n).unwrap()),
            question_id: id,
            position: i32::try_from(n).unwrap(),
            text: format!("Svar {n}"),
            own_language: None,
            withheld_at: None,
            withheld_reason: None,
        };
        AskedQuestion {
            row: question::Model {
                id,
                questionnaire_id: Uuid::nil(),
                statement_id: None,
                origin_id: None,
                position: i32::try_from(place).unwrap(),
                kind: *kind,
                text: "Hur är det?".to_owned(),
                help: None,
                low_end: None,
                high_end: None,
                depends_on_option_id: None,
            },
            options: (1..=*options).map(option).collect(),
        }
    };
    let row = questionnaire::Model {
        id: Uuid::nil(),
        created_at: DateTime::UNIX_EPOCH,
        frozen_at: None,
        fingerprint: None,
        edition: 1,
    };
    Questionnaire { row, questions: (0..).zip(kinds).map(question).collect() }
}

fn all() -> Questionnaire {
    asked(&[
        (QuestionKind::Scale, 5),
        (QuestionKind::SingleChoice, 3),
        (QuestionKind::MultipleChoice, 4),
        (QuestionKind::Ranking, 3),
        (QuestionKind::FreeText, 0),
        (QuestionKind::Opinion, 2),
    ])
}

fn sent(fields: &[(&str, &str)]) -> Sent {
    Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

const PAPER: [(&str, &str); 10] = [
    ("q1", "4"),
    ("q2", "2"),
    ("q3", "1 3"),
    ("q4-1", "2"),
    ("q4-3", "1"),
    ("q5", "Ring oftare"),
    ("q6-2", "2"),
    ("age", "6"),
    ("sex", "1"),
    ("on_behalf", "2"),
];

#[test]
fn keys_become_the_answer() {
    let answer = read(&sent(&PAPER), &all()).unwrap();
    assert_eq!(
        answer.values,
        [
            AnswerValue::Step(4),
            AnswerValue::Option(1),
            AnswerValue::Options(vec![0, 2]),
            AnswerValue::Order(vec![2, 0]),
            AnswerValue::Text,
            AnswerValue::Votes(vec![None, Some(Vote::Disagree)]),
        ]
    );
    assert_eq!((answer.age_band.as_deref(), answer.sex.as_deref()), (Some("65-79"), Some("woman")));
    assert_eq!((answer.comments[0].text.as_str(), answer.on_behalf), ("Ring oftare", Some(true)));
}

#[test]
fn an_answer_becomes_the_same_keys_again() {
    let paper: Keyed = PAPER.iter().map(|(name, key)| ((*name).to_owned(), (*key).to_owned())).collect();
    assert_eq!(keyed(&read(&sent(&PAPER), &all()).unwrap(), &all()), paper);
}

#[test]
fn zero_is_dont_know_and_several_digits_are_several_options() {
    let answer = read(&sent(&[("q1", " 0 "), ("q3", "31")]), &all()).unwrap();
    assert_eq!(answer.values[0], AnswerValue::DontKnow);
    assert_eq!(answer.values[2], AnswerValue::Options(vec![0, 2]));
    for typed in ["1,3", "1.3", "3 1 1"] {
        assert_eq!(read(&sent(&[("q3", typed)]), &all()).unwrap().values[2], AnswerValue::Options(vec![0, 2]));
    }
    let twelve = asked(&[(QuestionKind::MultipleChoice, 12)]);
    assert_eq!(read(&sent(&[("q1", "1 12")]), &twelve).unwrap().values[0], AnswerValue::Options(vec![0, 11]));
}

#[test]
fn what_is_no_key_is_wrong_at_its_field() {
    for (field, typed, at) in [
        ("q1", "6", "q1"),
        ("q1", "44", "q1"),
        ("q2", "0", "q2"),
        ("q3", "15", "q3"),
        ("q4-1", "4", "q4"),
        ("q6-1", "x", "q6-1"),
        ("age", "8", "age"),
        ("sex", "0", "sex"),
    ] {
        let errors = read(&sent(&[(field, typed)]), &all()).unwrap_err();
        assert!(errors.at(at).is_some(), "{field} {typed}: {errors:?}");
    }
}

#[test]
fn a_mistake_says_which_question_it_is_about() {
    let told = |field, typed, at| read(&sent(&[(field, typed)]), &all()).unwrap_err().at(at).unwrap().to_owned();
    assert!(told("q1", "6", "q1").starts_with("Fråga 1: "));
    assert!(told("q6-1", "x", "q6-1").starts_with("Fråga 6, ”Svar 1”: "));
    assert!(told("age", "8", "age").starts_with("Fråga 9: "));
    let settled = named(FormErrors::on("choose-sex", "Välj"), &sheet(&all()));
    assert_eq!(settled.at("choose-sex"), Some("Fråga 10: Välj"));
}

#[test]
fn an_empty_sheet_is_no_answer() {
    for fields in [&[][..], &[("q1", " "), ("q5", "\n")]] {
        assert!(read(&sent(fields), &all()).unwrap_err().at("q1").is_some());
    }
}

#[test]
fn readings_differ_where_one_has_another_key_or_none() {
    let reading = |fields: &[(&str, &str)]| keyed(&read(&sent(fields), &all()).unwrap(), &all());
    let first = reading(&[("q1", "4"), ("q2", "1"), ("q3", "13")]);
    assert_eq!(differing(&first, &reading(&[("q1", "4"), ("q2", "1"), ("q3", "3, 1")])), [""; 0]);
    assert_eq!(differing(&first, &reading(&[("q1", "5"), ("q3", "1 3"), ("age", "1")])), ["age", "q1", "q2"]);
    let words = |text| reading(&[("q5", text)]);
    assert_eq!(differing(&words("Mer  tid"), &words("Mer tid")), [""; 0]);
}
