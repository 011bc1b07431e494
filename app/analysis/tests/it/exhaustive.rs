//! Every table of up to 20 people: the attacker inverts the layer and finds nothing (G1, G2, G4).

use analysis::disclose::disclose;
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Asked, Background, Condition, QuestionShape, RoundShape, Sex};
use analysis::threshold::Threshold;
use analysis::value::{AnswerValue, Vote};

use crate::answers::{choice_kinds, question, released, scale_kinds, scale_table};
use crate::attacker::{all_tables, leaks};

const T: u32 = 5;

fn assert_silent(found: &[String]) {
    assert!(found.is_empty(), "{} leaks, for one: {}", found.len(), found[0]);
}

#[test]
fn single_choices_of_two_to_four_options_leak_nothing() {
    for options in 2..=4 {
        let kinds = choice_kinds(options);
        for people in 1..=20 {
            let release = |counts: &[u32]| question(QuestionShape::SingleChoice { options }, &kinds, counts);
            assert_silent(&leaks_from_ten(people, kinds.len(), release));
        }
    }
}

#[test]
fn a_ranking_of_three_leaks_nothing_although_orders_are_partial() {
    let kinds = [vec![0, 1, 2], vec![1], vec![2, 0], vec![]].map(AnswerValue::Order);
    for people in 1..=20 {
        let release = |counts: &[u32]| question(QuestionShape::Ranking { options: 3 }, &kinds, counts);
        assert_silent(&leaks_from_ten(people, 4, release));
    }
}

#[test]
fn a_statement_to_vote_on_leaks_nothing() {
    let votes = [Some(Vote::Agree), Some(Vote::Disagree), Some(Vote::Pass), None];
    let kinds = votes.map(|vote| AnswerValue::Votes(vec![vote]));
    for people in 1..=20 {
        let release = |counts: &[u32]| question(QuestionShape::Opinion { statements: 1 }, &kinds, counts);
        assert_silent(&leaks_from_ten(people, 4, release));
    }
}

/// All seven cells of a scale, so that the merged steps are seen through if they can be.
#[test]
fn a_scale_leaks_nothing() {
    for people in (10..=16).chain([20]) {
        assert_silent(&leaks(&all_tables(people, scale_kinds().len()), T, scale_table));
    }
}

/// The cells here are the sets that people may have ticked, so "skipped", "ej vald", pairs and all
/// combinations of them are among the groups that the attacker asks about.
#[test]
fn the_options_of_a_multiple_choice_leak_nothing_together() {
    for (options, most) in [(2_u8, 20), (3, 11)] {
        let sets = (0..1_u8 << options).map(|set| (0..options).filter(|option| set >> option & 1 == 1).collect());
        let kinds: Vec<AnswerValue> = sets.map(AnswerValue::Options).collect();
        for people in 10..=most {
            let release = |counts: &[u32]| question(QuestionShape::MultipleChoice { options }, &kinds, counts);
            assert_silent(&leaks(&all_tables(people, kinds.len()), T, release));
        }
    }
}

/// Two tables linked by the round's total: the cells are combinations of answers to both.
#[test]
fn two_questions_of_one_round_leak_nothing_together() {
    let shape = QuestionShape::SingleChoice { options: 2 };
    let pairs = choice_kinds(2)
        .into_iter()
        .flat_map(|first| choice_kinds(2).into_iter().map(move |second| vec![first.clone(), second]));
    let kinds: Vec<Vec<AnswerValue>> = pairs.collect();
    for people in 10..=11 {
        let release = |counts: &[u32]| json(released(&[shape.into(), shape.into()], &kinds, counts).questions());
        assert_silent(&leaks(&all_tables(people, kinds.len()), T, release));
    }
}

/// The second question is put only to those who chose the first option: the tables share that number.
#[test]
fn a_question_put_to_some_leaks_nothing_about_them() {
    let choice = QuestionShape::SingleChoice { options: 2 };
    let after = Asked { shape: choice, only_if: Some(Condition { question: 0, option: 0 }) };
    let not_asked = [AnswerValue::Skipped, AnswerValue::Option(1)].map(|first| vec![first, AnswerValue::Skipped]);
    let asked = choice_kinds(2).into_iter().map(|second| vec![AnswerValue::Option(0), second]);
    let kinds: Vec<Vec<AnswerValue>> = not_asked.into_iter().chain(asked).collect();
    for people in 10..=20 {
        let release = |counts: &[u32]| json(released(&[choice.into(), after], &kinds, counts).questions());
        assert_silent(&leaks(&all_tables(people, kinds.len()), T, release));
    }
}

/// The same after a multiple choice, where several may be put to the second question.
#[test]
fn a_question_after_a_multiple_choice_leaks_nothing() {
    let first = QuestionShape::MultipleChoice { options: 2 };
    let choice = QuestionShape::SingleChoice { options: 2 };
    let after = Asked { shape: choice, only_if: Some(Condition { question: 0, option: 0 }) };
    let not_asked = [vec![], vec![1]].map(|set| vec![AnswerValue::Options(set), AnswerValue::Skipped]);
    let asked = [vec![0], vec![0, 1]]
        .into_iter()
        .flat_map(|set| choice_kinds(2).into_iter().map(move |second| vec![AnswerValue::Options(set.clone()), second]));
    let kinds: Vec<Vec<AnswerValue>> = not_asked.into_iter().chain(asked).collect();
    for people in [10, 12] {
        let release = |counts: &[u32]| json(released(&[first.into(), after], &kinds, counts).questions());
        assert_silent(&leaks(&all_tables(people, kinds.len()), T, release));
    }
}

#[test]
fn sex_with_those_who_did_not_say_leaks_nothing() {
    let kinds = [Some(Sex::Woman), Some(Sex::Man), Some(Sex::Other), None];
    let put = |rows: &mut AnswerRows, at: usize| {
        let background = Background { sex: kinds[at], age: None };
        rows.push(background, AnswerChannel::Web, "sv", &[]).unwrap();
    };
    for people in 10..=20 {
        assert_silent(&leaks(&all_tables(people, 4), T, |counts| background_release(counts, put)));
    }
}

#[test]
fn channels_and_languages_together_leak_nothing() {
    let channels = [AnswerChannel::Web, AnswerChannel::Phone, AnswerChannel::Paper];
    let kinds = channels.map(|channel| [(channel, "sv"), (channel, "fi")]).concat();
    let put = |rows: &mut AnswerRows, at: usize| {
        rows.push(Background::default(), kinds[at].0, kinds[at].1, &[]).unwrap();
    };
    for people in 10..=15 {
        assert_silent(&leaks(&all_tables(people, kinds.len()), T, |counts| background_release(counts, put)));
    }
}

/// Under ten people every table gives the same release, so nothing at all is told (G1).
fn leaks_from_ten(people: u32, cells: usize, release: impl Fn(&[u32]) -> String) -> Vec<String> {
    let tables = all_tables(people, cells);
    if people < 10 {
        let first = release(&tables[0]);
        assert!(tables.iter().all(|table| release(table) == first));
        return Vec::new();
    }
    leaks(&tables, T, release)
}

fn background_release(counts: &[u32], put: impl Fn(&mut AnswerRows, usize)) -> String {
    let channels = vec![AnswerChannel::Web, AnswerChannel::Phone, AnswerChannel::Paper];
    let shape = RoundShape::new(vec![], channels, vec!["sv".to_owned(), "fi".to_owned()]).unwrap();
    let mut rows = AnswerRows::new(shape);
    for (at, count) in counts.iter().enumerate() {
        (0..*count).for_each(|_| put(&mut rows, at));
    }
    json(&disclose(&rows, Threshold::default()))
}

fn json(figures: &(impl serde::Serialize + ?Sized)) -> String {
    serde_json::to_string(figures).unwrap()
}
