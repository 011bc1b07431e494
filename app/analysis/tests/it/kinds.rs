//! What can be answered to a question, and which category of its tables an answer belongs to.

use analysis::figures::Category;
use analysis::shape::QuestionShape;
use analysis::value::{AnswerValue, Vote};

use crate::answers::{choice_kinds, scale_kinds};

/// One for each category, or for each set of ticks.
pub(crate) fn answers(shape: QuestionShape) -> Vec<AnswerValue> {
    let sets = |sets: &[&[u8]]| sets.iter().map(|set| AnswerValue::Options(set.to_vec())).collect();
    match shape {
        QuestionShape::Scale => scale_kinds(),
        QuestionShape::SingleChoice { options } => choice_kinds(options),
        QuestionShape::Ranking { options } => orders(options).into_iter().map(AnswerValue::Order).collect(),
        QuestionShape::MultipleChoice { options: 1 } => sets(&[&[], &[0]]),
        QuestionShape::MultipleChoice { .. } => sets(&[&[], &[0], &[1], &[0, 1]]),
        _ => VOTES.map(|(vote, _)| AnswerValue::Votes(vec![vote])).to_vec(),
    }
}

/// Where the first of three options or more is put first, everything that may stand second; else what is put first alone. An option that nobody
/// could put second beside others that somebody could would be a zero that the attacker knows of.
fn orders(options: u8) -> Vec<Vec<u8>> {
    let seconds = if 3 <= options { 1..options } else { 0..0 };
    seconds.map(|second| vec![0, second]).chain((0..options).map(|best| vec![best])).chain([vec![]]).collect()
}

/// The categories of what stands second in a ranking.
pub(crate) fn second_categories(options: u8) -> Vec<Category> {
    (0..options).map(Category::Option).chain([Category::NoSecond]).collect()
}

/// Whether this stands second in an order that somebody has begun.
pub(crate) fn stands_second(category: Category, answer: &AnswerValue) -> bool {
    match (category, answer) {
        (Category::Option(option), AnswerValue::Order(order)) => order.get(1) == Some(&option),
        (Category::NoSecond, AnswerValue::Order(order)) => order.len() == 1,
        _ => false,
    }
}

/// The categories of a question's table, or of each of its tables, before any are merged.
pub(crate) fn categories(shape: QuestionShape) -> Vec<Category> {
    match shape {
        QuestionShape::Scale => {
            (1..=5).map(|step| Category::Steps(step, step)).chain([Category::DontKnow, Category::Skipped]).collect()
        }
        QuestionShape::SingleChoice { options } | QuestionShape::Ranking { options } => {
            (0..options).map(Category::Option).chain([Category::Skipped]).collect()
        }
        QuestionShape::MultipleChoice { .. } => vec![Category::Chosen, Category::NotChosen],
        _ => VOTES.map(|(_, category)| category).to_vec(),
    }
}

const VOTES: [(Option<Vote>, Category); 4] = [
    (None, Category::NotVoted),
    (Some(Vote::Agree), Category::Agree),
    (Some(Vote::Disagree), Category::Disagree),
    (Some(Vote::Pass), Category::Pass),
];

/// Whether an answer belongs to a category of the table at this place; only a multiple choice has several.
pub(crate) fn is_in(category: Category, table: u8, answer: &AnswerValue) -> bool {
    match (&category, answer) {
        (Category::Steps(first, last), AnswerValue::Step(step)) => (*first..=*last).contains(step),
        (Category::DontKnow | Category::DontKnowOrSkipped, AnswerValue::DontKnow) => true,
        (Category::Skipped | Category::DontKnowOrSkipped, AnswerValue::Skipped) => true,
        (Category::Option(option), AnswerValue::Option(chosen)) => chosen == option,
        (Category::Option(option), AnswerValue::Order(order)) => order.first() == Some(option),
        (Category::Skipped, AnswerValue::Order(order)) => order.is_empty(),
        (Category::Chosen, AnswerValue::Options(set)) => set.contains(&table),
        (Category::NotChosen, AnswerValue::Options(set)) => !set.contains(&table),
        (_, AnswerValue::Votes(votes)) => VOTES.contains(&(votes[0], category)),
        _ => false,
    }
}
