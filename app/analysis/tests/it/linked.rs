//! Every pair of linked variables with up to 20 people: 2×2, 2×3, 3×3, the options of a multiple choice, and
//! a question put only to some. The attacker inverts the layer and finds nothing (G1 to G4).

use analysis::disclose::disclose;
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Asked, Background, Condition, QuestionShape, RoundShape};
use analysis::threshold::Threshold;
use analysis::value::AnswerValue;

use crate::answers::{choice_kinds, released};
use crate::linked_attack::assert_silent;

const CHOICE: QuestionShape = QuestionShape::SingleChoice { options: 2 };

#[test]
fn two_channels_and_two_languages_leak_nothing_together() {
    channels_and_languages(&[AnswerChannel::Web, AnswerChannel::Paper], &["sv", "fi"]);
}

#[test]
fn three_channels_and_two_languages_leak_nothing_together() {
    channels_and_languages(&[AnswerChannel::Web, AnswerChannel::Phone, AnswerChannel::Paper], &["sv", "fi"]);
}

fn channels_and_languages(channels: &[AnswerChannel], languages: &[&str]) {
    let pairs = channels.iter().flat_map(|channel| languages.iter().map(move |language| (*channel, *language)));
    let kinds: Vec<(AnswerChannel, &str)> = pairs.collect();
    let release = |counts: &[u32]| {
        let languages = languages.iter().map(|code| (*code).to_owned()).collect();
        let mut rows = AnswerRows::new(RoundShape::new(vec![], channels.to_vec(), languages).unwrap());
        for ((channel, language), count) in kinds.iter().zip(counts) {
            (0..*count).for_each(|_| rows.push(Background::default(), *channel, language, &[]).unwrap());
        }
        serde_json::to_string(&disclose(&rows, Threshold::default())).unwrap()
    };
    assert_silent(kinds.len(), &both_margins(channels.len(), languages.len()), release);
}

/// The rows and the columns of a table that stands row after row.
fn both_margins(rows: usize, columns: usize) -> Vec<u32> {
    let cells = 0..rows * columns;
    let row = |row| cells_where(cells.clone().map(|cell| cell / columns == row));
    let column = |column| cells_where(cells.clone().map(|cell| cell % columns == column));
    (0..rows).map(row).chain((0..columns).map(column)).collect()
}

fn cells_where(is_in: impl Iterator<Item = bool>) -> u32 {
    is_in.enumerate().map(|(cell, is_in)| u32::from(is_in) << cell).sum()
}

/// An option chosen or not, and two options with "hoppade över".
#[test]
fn an_option_and_a_choice_leak_nothing_together() {
    let kinds = crossed(&subsets(1), &choice_kinds(2));
    questions(&[QuestionShape::MultipleChoice { options: 1 }.into(), CHOICE.into()], &kinds, &both_margins(2, 3));
}

/// Each question has two options and "hoppade över".
#[test]
fn two_questions_of_one_round_leak_nothing_together() {
    let kinds = crossed(&choice_kinds(2), &choice_kinds(2));
    questions(&[CHOICE.into(), CHOICE.into()], &kinds, &both_margins(3, 3));
}

/// The cells here are the sets that people may have ticked, so "skipped", "ej vald", pairs and all
/// combinations of them are among the groups that the attacker asks about.
#[test]
fn the_options_of_a_multiple_choice_leak_nothing_together() {
    for options in [2, 3] {
        let kinds: Vec<Vec<AnswerValue>> = subsets(options).into_iter().map(|set| vec![set]).collect();
        let tables: Vec<u32> = (0..options).map(|option| those_with(&kinds, |kind| has_ticked(kind, option))).collect();
        questions(&[QuestionShape::MultipleChoice { options }.into()], &kinds, &tables);
    }
}

/// The second question is put only to those who chose the first option: the tables share that number.
#[test]
fn a_question_put_to_some_leaks_nothing_about_them() {
    let not_asked = [AnswerValue::Skipped, AnswerValue::Option(1)];
    let asked = [AnswerValue::Option(0)];
    let kinds = [crossed(&not_asked, &[AnswerValue::Skipped]), crossed(&asked, &choice_kinds(2))].concat();
    let tables: Vec<u32> = (0..5).map(|cell| 1 << cell).collect();
    questions(&[CHOICE.into(), put_to_the_first_option()], &kinds, &tables);
}

/// The same after a multiple choice, where several may be put to the second question.
#[test]
fn a_question_after_a_multiple_choice_leaks_nothing() {
    let first = QuestionShape::MultipleChoice { options: 2 };
    let (asked, not_asked): (Vec<_>, Vec<_>) =
        subsets(2).into_iter().partition(|set| has_ticked(std::slice::from_ref(set), 0));
    let kinds = [crossed(&not_asked, &[AnswerValue::Skipped]), crossed(&asked, &choice_kinds(2))].concat();
    let options = [0, 1].map(|option| those_with(&kinds, |kind| has_ticked(kind, option)));
    let answer = |answer| those_with(&kinds, |kind| has_ticked(kind, 0) && kind[1] == answer);
    let tables = [options.to_vec(), choice_kinds(2).into_iter().map(answer).collect()].concat();
    questions(&[first.into(), put_to_the_first_option()], &kinds, &tables);
}

fn questions(asked: &[Asked], kinds: &[Vec<AnswerValue>], tables: &[u32]) {
    let release = |counts: &[u32]| serde_json::to_string(released(asked, kinds, counts).questions()).unwrap();
    assert_silent(kinds.len(), tables, release);
}

fn put_to_the_first_option() -> Asked {
    Asked { shape: CHOICE, only_if: Some(Condition { question: 0, option: 0 }) }
}

fn crossed(first: &[AnswerValue], second: &[AnswerValue]) -> Vec<Vec<AnswerValue>> {
    let with_second = |first: &AnswerValue| second.iter().map(|second| vec![first.clone(), second.clone()]).collect();
    first.iter().flat_map(|first| -> Vec<Vec<AnswerValue>> { with_second(first) }).collect()
}

/// Every way to tick so many options, none included.
fn subsets(options: u8) -> Vec<AnswerValue> {
    let ticked = |set: u8| (0..options).filter(|option| set >> option & 1 == 1).collect();
    (0..1_u8 << options).map(|set| AnswerValue::Options(ticked(set))).collect()
}

fn has_ticked(kind: &[AnswerValue], option: u8) -> bool {
    matches!(&kind[0], AnswerValue::Options(set) if set.contains(&option))
}

fn those_with(kinds: &[Vec<AnswerValue>], has: impl Fn(&[AnswerValue]) -> bool) -> u32 {
    cells_where(kinds.iter().map(|kind| has(kind)))
}
