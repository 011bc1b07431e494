//! A random round that asks every kind of question, and the tables of its result by their place in the JSON.

use analysis::age::AgeBand;
use analysis::disclose::disclose;
use analysis::figures::{QuestionFigures, RoundFigures, Table};
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Asked, Background, Condition, QuestionShape, RoundShape, Sex};
use analysis::threshold::Threshold;
use analysis::value::{AnswerValue, Vote};
use proptest::prelude::{Strategy, any, prop};

use crate::kinds::answers;
use crate::round::{pick, taste};

const CHANNELS: [AnswerChannel; 2] = [AnswerChannel::Web, AnswerChannel::Paper];
const LANGUAGES: [&str; 2] = ["sv", "fi"];

/// Enough for an opinion map.
pub(crate) const STATEMENTS: u16 = 5;

const QUESTIONS: [QuestionShape; 7] = [
    QuestionShape::SingleChoice { options: 3 },
    QuestionShape::Scale,
    QuestionShape::MultipleChoice { options: 2 },
    QuestionShape::Ranking { options: 3 },
    QuestionShape::Opinion { statements: STATEMENTS },
    QuestionShape::Scale,
    QuestionShape::FreeText,
];

/// The questions, age, sex, channel and language.
const VARIABLES: usize = QUESTIONS.len() + 4;

/// The figures of a round of up to 200 people.
pub(crate) fn figures() -> impl Strategy<Value = RoundFigures> {
    let tastes = prop::collection::vec(taste(), VARIABLES);
    let drawn = prop::collection::vec(any::<[u8; VARIABLES]>(), 0..200);
    (tastes, drawn, any::<bool>()).prop_map(|(tastes, drawn, coded)| {
        let mut rows = AnswerRows::new(shape().with_one_time_codes(coded));
        drawn.iter().for_each(|drawn| push(&mut rows, &tastes, drawn));
        disclose(&rows, Threshold::default())
    })
}

/// The last scale is put only to those who chose the first option of the first question.
fn shape() -> RoundShape {
    let mut questions: Vec<Asked> = QUESTIONS.into_iter().map(Into::into).collect();
    questions[5].only_if = Some(Condition { question: 0, option: 0 });
    RoundShape::new(questions, CHANNELS.to_vec(), LANGUAGES.map(str::to_owned).to_vec()).unwrap()
}

fn push(rows: &mut AnswerRows, tastes: &[Vec<u8>], drawn: &[u8]) {
    let ages: Vec<Option<AgeBand>> = AgeBand::ALL.into_iter().map(Some).chain([None]).collect();
    let sexes = [Some(Sex::Woman), Some(Sex::Man), Some(Sex::Other), None];
    let background = Background { age: pick(&ages, &tastes[0], drawn[0]), sex: pick(&sexes, &tastes[1], drawn[1]) };
    let channel = pick(&CHANNELS, &tastes[2], drawn[2]);
    let language = pick(&LANGUAGES, &tastes[3], drawn[3]);
    let of_each = QUESTIONS.into_iter().zip(&tastes[4..]).zip(&drawn[4..]);
    let values = of_each.map(|((shape, taste), drawn)| match shape {
        QuestionShape::FreeText => AnswerValue::Text,
        // Two camps, by the last bit; the others say who differs from theirs on what.
        QuestionShape::Opinion { statements } => {
            let differs = |at: u16| (drawn / 2).wrapping_mul(37) >> (at % 5) & 3 == 0;
            let agrees = |at: u16| (drawn % 2 == 0) != differs(at);
            let vote = |at: u16| Some(if agrees(at) { Vote::Agree } else { Vote::Disagree });
            AnswerValue::Votes((0..statements).map(vote).collect())
        }
        shape => pick(&answers(shape), taste, *drawn),
    });
    rows.push(background, channel, language, &values.collect::<Vec<_>>()).unwrap();
}

/// Every table that a result holds, and where in its JSON it stands.
pub(crate) fn tables(figures: &RoundFigures) -> Vec<(String, &Table)> {
    let mut tables = vec![
        ("/by_age".to_owned(), figures.by_age()),
        ("/by_sex".to_owned(), figures.by_sex()),
        ("/by_channel".to_owned(), figures.by_channel()),
        ("/by_language".to_owned(), figures.by_language()),
    ];
    for (place, question) in figures.questions().iter().enumerate() {
        tables.extend(of_question(&format!("/questions/{place}"), question));
    }
    for (place, breakdown) in figures.breakdowns().iter().enumerate() {
        for (at, group) in breakdown.groups().iter().enumerate() {
            tables.push((format!("/breakdowns/{place}/groups/{at}/table"), group.table()));
        }
    }
    if let Some(map) = figures.opinion_map() {
        tables.push(("/opinion_map/sizes".to_owned(), map.sizes()));
        for place in 0..usize::from(STATEMENTS) {
            let groups = map.statement(place).iter().enumerate();
            let of_map = |at| format!("/opinion_map/statements/{place}/{at}/table");
            tables.extend(groups.map(|(at, group)| (of_map(at), group.table())));
        }
    }
    let ages = figures.sexes_by_age().iter().enumerate();
    tables.extend(ages.map(|(at, group)| (format!("/sexes_by_age/{at}/table"), group.table())));
    tables
}

fn of_question<'a>(place: &str, question: &'a QuestionFigures) -> Vec<(String, &'a Table)> {
    let one = |kind, table| vec![(format!("{place}/{kind}"), table)];
    let many = |kind, tables: &'a [Table]| {
        tables.iter().enumerate().map(|(at, table)| (format!("{place}/{kind}/{at}"), table)).collect()
    };
    match question {
        QuestionFigures::Scale(table) => one("scale", table),
        QuestionFigures::SingleChoice(table) => one("single_choice", table),
        QuestionFigures::Ranking(table) => {
            [one("ranking", table), many("ranking/second", table.second_places())].concat()
        }
        QuestionFigures::MultipleChoice(tables) => many("multiple_choice", tables),
        QuestionFigures::Opinion(tables) => many("opinion", tables),
        QuestionFigures::FreeText => Vec::new(),
    }
}
