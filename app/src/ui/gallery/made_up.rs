//! A round that nobody has held, with answers that nobody has sent. Its figures come from the disclosure layer, since nothing else can make
//! any.

use analysis::{
    age::AgeBand,
    disclose::disclose,
    figures::RoundFigures,
    rows::AnswerRows,
    shape::{AnswerChannel, Background, RoundShape, Sex},
    threshold::Threshold,
    value::{AnswerValue, Vote},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    entity::{answer_option, question, question::QuestionKind, questionnaire},
    round::questionnaire::{AskedQuestion, Questionnaire},
};

/// How many answered.
const PEOPLE: usize = 120;
/// So many of the statements part two camps; nearly all agree with the others.
const PARTING: usize = 5;
/// The statements.
const STATEMENTS: [&str; 7] = [
    "Det går bra att sköta de flesta vårdärenden på nätet.",
    "Det är viktigare att få en tid snabbt än att träffa någon jag känner.",
    "Ett videosamtal kan vara lika bra som ett besök.",
    "Jag behöver kunna få kontakt med vården på kvällar och helger.",
    "Jag reser gärna till en annan ort om det går fortare.",
    "Det är svårt att komma fram på telefon.",
    "Det är bra om all personal i vården kan läsa min journal.",
];

/// What was asked, and what may be told of the answers.
#[derive(Clone, Debug)]
pub struct MadeUp {
    /// The questions.
    pub asked: Questionnaire,
    /// The figures.
    pub figures: RoundFigures,
}

/// The round. Nothing where an answer does not fit its question, which would be a fault of this file.
pub fn made_up() -> Option<MadeUp> {
    let asked = asked();
    let questions = asked.questions.iter().map(|question| question.shape().into()).collect();
    let channels = vec![AnswerChannel::Web, AnswerChannel::Paper];
    let mut rows = AnswerRows::new(RoundShape::new(questions, channels, vec!["sv".to_owned()]).ok()?);
    for person in 0..PEOPLE {
        let channel = if person % 5 == 0 { AnswerChannel::Paper } else { AnswerChannel::Web };
        rows.push(background(person), channel, "sv", &answers(person)).ok()?;
    }
    Some(MadeUp { figures: disclose(&rows, Threshold::default()), asked })
}

fn background(person: usize) -> Background {
    let ages = [AgeBand::From25, AgeBand::From40, AgeBand::From65, AgeBand::From80];
    let sex = if person % 3 == 2 { Sex::Man } else { Sex::Woman };
    Background { age: Some(ages[person % ages.len()]), sex: Some(sex) }
}

/// One answer a question, in their order.
fn answers(person: usize) -> Vec<AnswerValue> {
    let step = match person % 20 {
        0..=3 => AnswerValue::Step(1),
        4..=9 => AnswerValue::Step(2),
        10 | 11 => AnswerValue::Step(3),
        12..=15 => AnswerValue::Step(4),
        16 | 17 => AnswerValue::Step(5),
        18 => AnswerValue::DontKnow,
        _ => AnswerValue::Skipped,
    };
    let orders = [[0, 1, 2], [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1]];
    // So few chose the last that it is hidden how many.
    let even = person.is_multiple_of(2);
    let ways = [(0, !person.is_multiple_of(3)), (1, even), (2, !even), (3, person < 3)];
    let ways = ways.into_iter().filter(|(_, chosen)| *chosen).map(|(way, _)| way).collect();
    let order = orders[person % orders.len()].to_vec();
    vec![step, AnswerValue::Options(ways), AnswerValue::Order(order), AnswerValue::Votes(votes(person))]
}

/// Everybody differs from their camp now and then, by a number that looks drawn by chance and is always the same.
fn votes(person: usize) -> Vec<Option<Vote>> {
    let mut z = u64::try_from(person).unwrap_or_default().wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let vote = |statement: usize| {
        z = (z ^ (z >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let agrees = match (z >> 40) % 100 {
            0..8 => return Some(Vote::Pass),
            chance if statement < PARTING => (chance < 26) != (2 <= person % 5),
            chance => 23 <= chance,
        };
        Some(if agrees { Vote::Agree } else { Vote::Disagree })
    };
    (0..STATEMENTS.len()).map(vote).collect()
}

fn asked() -> Questionnaire {
    let steps = ["Mycket svårt", "Ganska svårt", "Varken lätt eller svårt", "Ganska lätt", "Mycket lätt"];
    let ways = ["Ringa och prata med någon", "Skriva på nätet", "Träffa någon på plats", "På något annat sätt"];
    let things = ["Att få en tid snabbt", "Att få träffa samma person", "Att få tydlig information"];
    Questionnaire {
        row: questionnaire::Model {
            id: Uuid::nil(),
            created_at: DateTime::<Utc>::default(),
            frozen_at: None,
            fingerprint: None,
            edition: 1,
        },
        questions: vec![
            question(
                (1, QuestionKind::Scale),
                "Hur lätt eller svårt är det för dig att få kontakt med vården?",
                &steps,
            ),
            question((2, QuestionKind::MultipleChoice), "Hur vill du få kontakt med vården?", &ways),
            question((3, QuestionKind::Ranking), "Vad är viktigast för dig?", &things),
            question((4, QuestionKind::Opinion), "Vad tycker du om det här?", &STATEMENTS),
        ],
    }
}

fn question((number, kind): (u8, QuestionKind), text: &str, options: &[&str]) -> AskedQuestion {
    let id = Uuid::from_u128(u128::from(number));
    let (low_end, high_end) = (kind == QuestionKind::Scale).then(|| ("svårt".to_owned(), "lätt".to_owned())).unzip();
    let option = |(position, text): (u8, &&str)| answer_option::Model {
        id: Uuid::from_u128(1_000 * u128::from(number) + u128::from(position)),
        question_id: id,
        position: position.into(),
        text: (*text).to_owned(),
        own_language: None,
        withheld_at: None,
        withheld_reason: None,
    };
    let row = question::Model {
        id,
        questionnaire_id: Uuid::nil(),
        statement_id: None,
        origin_id: None,
        position: number.into(),
        kind,
        text: text.to_owned(),
        help: None,
        low_end,
        high_end,
        depends_on_option_id: None,
    };
    AskedQuestion { row, options: (0..).zip(options).map(option).collect() }
}
