//! The attacker let loose on whole rounds with a threshold of 3: he takes every set of answers there is, runs all of [`disclose`] on it and
//! keeps those that give exactly what was shown. So which ages, steps and sexes were put together, and that finer forms were refused,
//! is part of what he turns round.

use crate::age::AgeBand;
use std::ops::RangeInclusive;

use crate::attacked::attacker::{all_tables, leaks};
use crate::attacked::up_to;
use crate::disclose::disclose;
use crate::figures::RoundFigures;
use crate::rows::AnswerRows;
use crate::shape::{AnswerChannel, Background, QuestionShape, RoundShape, Sex};
use crate::threshold::Threshold;
use crate::value::AnswerValue;

const T: u32 = 3;

/// People who are alike in everything.
type Kind = (Background, AnswerChannel, AnswerValue);

fn figures(question: QuestionShape, kinds: &[Kind], counts: &[u32]) -> RoundFigures {
    let channels = vec![AnswerChannel::Web, AnswerChannel::Paper];
    let mut rows = AnswerRows::new(RoundShape::new(vec![question.into()], channels, vec!["sv".to_owned()]).unwrap());
    for ((background, channel, answer), count) in kinds.iter().zip(counts) {
        for _ in 0..*count {
            rows.push(*background, *channel, "sv", std::slice::from_ref(answer)).unwrap();
        }
    }
    disclose(&rows, Threshold::for_small_tests(T))
}

/// Every kind of person with one of these backgrounds and one of these answers.
fn kinds(backgrounds: &[(Background, AnswerChannel)], answers: &[AnswerValue]) -> Vec<Kind> {
    let of = |(background, channel): &(Background, AnswerChannel)| {
        let with = |answer: &AnswerValue| (*background, *channel, answer.clone());
        answers.iter().map(with).collect::<Vec<Kind>>()
    };
    backgrounds.iter().flat_map(of).collect()
}

fn ages() -> Vec<(Background, AnswerChannel)> {
    let ages = [Some(AgeBand::From65), Some(AgeBand::From40), Some(AgeBand::From18), None];
    ages.map(|age| (Background { age, sex: None }, AnswerChannel::Web)).to_vec()
}

fn sexes() -> Vec<(Background, AnswerChannel)> {
    let sexes = [Some(Sex::Woman), Some(Sex::Man), Some(Sex::Other), None];
    sexes.map(|sex| (Background { age: None, sex }, AnswerChannel::Web)).to_vec()
}

/// Nothing is told by what is released of any of these rounds, and some have a breakdown.
fn are_silent(question: QuestionShape, kinds: &[Kind], sizes: RangeInclusive<u32>) {
    let mut shown = 0;
    for people in sizes {
        let found = leaks(all_tables(people, kinds.len()), T, |counts| {
            let figures = figures(question, kinds, counts);
            shown += figures.breakdowns().len();
            figures
        });
        assert!(found.is_empty(), "{} leaks with {people} people, for one: {:?}", found.len(), found[0]);
    }
    assert!(0 < shown, "nothing was broken down");
}

#[test]
fn ages_and_an_option_tell_nothing() {
    let kinds = kinds(&ages(), &[AnswerValue::Options(vec![0]), AnswerValue::Options(vec![])]);
    are_silent(QuestionShape::MultipleChoice { options: 1 }, &kinds, up_to(14));
}

#[test]
fn sexes_and_a_choice_tell_nothing() {
    let kinds = kinds(&sexes(), &[AnswerValue::Option(0), AnswerValue::Option(1)]);
    are_silent(QuestionShape::SingleChoice { options: 2 }, &kinds, up_to(14));
}

/// As if the two parts that ages are told in were chosen by the answers, beside the tables that the layer shows: where the smallest number comes
/// out largest.
#[test]
fn he_reads_which_ages_were_put_together() {
    let question = QuestionShape::MultipleChoice { options: 1 };
    let kinds = kinds(&ages(), &[AnswerValue::Options(vec![0]), AnswerValue::Options(vec![])]);
    let by_the_answers = |counts: &[u32]| {
        let parts = |cut: usize| {
            let sum = |ages: &[u32], answer: usize| ages.iter().skip(answer).step_by(2).sum::<u32>();
            let (old, young) = counts.split_at(2 * cut);
            [sum(old, 0), sum(old, 1), sum(young, 0), sum(young, 1)]
        };
        let best = (1..4).map(|cut| (cut, parts(cut))).max_by_key(|(_, parts)| parts.iter().min().copied());
        (figures(question, &kinds, counts), best.filter(|(_, parts)| parts.iter().all(|people| T <= *people)))
    };
    assert!(!leaks(all_tables(14, 8), T, by_the_answers).is_empty());
}
