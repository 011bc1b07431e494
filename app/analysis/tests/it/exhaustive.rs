//! Every table of one variable with up to 20 people: the attacker inverts the layer and finds nothing (G1, G2, G4).

use analysis::disclose::disclose;
use analysis::shape::{AnswerChannel, Background, QuestionShape, Sex};
use analysis::threshold::Threshold;
use analysis::value::{AnswerValue, Vote};

use crate::answers::{choice_kinds, question, rows, scale_kinds, scale_table};
use crate::attacker::{all_tables, leaks};

const T: u32 = 5;

fn assert_silent(found: &[(String, String)]) {
    assert!(found.is_empty(), "{} leaks, for one: {:?}", found.len(), found[0]);
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

/// From eighteen people on ten may put the second option first, where that is told and what they put second too.
#[test]
fn a_ranking_of_three_leaks_nothing_although_orders_are_partial() {
    let kinds = [vec![0, 1, 2], vec![1, 0], vec![1], vec![2, 0], vec![]].map(AnswerValue::Order);
    let release = |counts: &[u32]| question(QuestionShape::Ranking { options: 3 }, &kinds, counts);
    for people in 1..=20 {
        assert_silent(&leaks_from_ten(people, kinds.len(), release));
    }
    assert!(release(&[8, 6, 4, 0, 0]).contains("no_second"));
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
    for people in 10..=20 {
        assert_silent(&leaks(all_tables(people, scale_kinds().len()), T, scale_table));
    }
}

#[test]
fn sex_with_those_who_did_not_say_leaks_nothing() {
    let kinds = [Some(Sex::Woman), Some(Sex::Man), Some(Sex::Other), None];
    let release = |counts: &[u32]| {
        let mut rows = rows(vec![]);
        for (sex, count) in kinds.iter().zip(counts) {
            let background = Background { sex: *sex, age: None };
            (0..*count).for_each(|_| rows.push(background, AnswerChannel::Web, "sv", &[]).unwrap());
        }
        serde_json::to_string(&disclose(&rows, Threshold::default())).unwrap()
    };
    for people in 1..=20 {
        assert_silent(&leaks_from_ten(people, 4, release));
    }
}

/// Under ten people every table gives the same release, so nothing at all is told (G1).
fn leaks_from_ten(people: u32, cells: usize, release: impl Fn(&[u32]) -> String) -> Vec<(String, String)> {
    if people < 10 {
        let first = release(&all_tables(people, cells).next().unwrap());
        assert!(all_tables(people, cells).all(|table| release(&table) == first));
        return Vec::new();
    }
    leaks(all_tables(people, cells), T, release)
}
