//! What the people of the demonstration answer, drawn from the weights in the data file.

use std::collections::BTreeMap;

use analysis::value::{AnswerValue, Vote};
use app::entity::question::QuestionKind;

use crate::{
    chance::Chance,
    demonstration::{Round, Weights},
    people::Person,
    question_rows::stored_options,
    questions::{DONT_KNOW, Question},
};

/// Most who rank put three things in order.
const RANKED: usize = 3;
/// Per cent who leave a single opinion statement without a vote.
const NO_VOTE: u64 = 3;

/// One value a question, in the order of `questions`; what a person was not asked is skipped.
pub(crate) fn answers(
    round: &Round,
    questions: &[&Question],
    person: &Person<'_>,
    chance: &mut Chance,
) -> Vec<AnswerValue> {
    let mut values: Vec<AnswerValue> = Vec::with_capacity(questions.len());
    for question in questions {
        let value = match round.answers.get(&question.key) {
            _ if !is_asked(question, questions, &values) => AnswerValue::Skipped,
            None if person.comments.contains_key(question.key.as_str()) => AnswerValue::Text,
            Some(weights) if !chance.happens(weights.skip) => answer(question, weights, person, chance),
            _ => AnswerValue::Skipped,
        };
        values.push(value);
    }
    values
}

/// Whether the earlier answer that the question depends on was given.
fn is_asked(question: &Question, questions: &[&Question], values: &[AnswerValue]) -> bool {
    let Some(condition) = &question.shown_if else { return true };
    questions.iter().zip(values).any(|(earlier, value)| {
        earlier.key == condition.question
            && place(earlier, &condition.option).is_some_and(|wanted| match value {
                AnswerValue::Option(chosen) => *chosen == wanted,
                AnswerValue::Options(chosen) => chosen.contains(&wanted),
                _ => false,
            })
    })
}

fn answer(question: &Question, weights: &Weights, person: &Person<'_>, chance: &mut Chance) -> AnswerValue {
    let Some(own) = person.weights(&weights.rules) else { return votes(question, weights, person, chance) };
    let answered = match question.kind {
        QuestionKind::Scale => chance.pick(own).and_then(step),
        QuestionKind::SingleChoice => chance.pick(own).and_then(|key| place(question, key)).map(AnswerValue::Option),
        QuestionKind::MultipleChoice => ticked(question, own, chance),
        QuestionKind::Ranking => Some(AnswerValue::Order(ranked(question, own.clone(), chance))),
        QuestionKind::FreeText | QuestionKind::Opinion => None,
    };
    answered.unwrap_or_default()
}

fn step(key: &str) -> Option<AnswerValue> {
    if key == DONT_KNOW { Some(AnswerValue::DontKnow) } else { key.parse().ok().map(AnswerValue::Step) }
}

fn ticked(question: &Question, per_cent: &BTreeMap<String, u64>, chance: &mut Chance) -> Option<AnswerValue> {
    let mut chosen: Vec<u8> = Vec::new();
    for option in stored_options(question) {
        if chance.happens(per_cent.get(&option.key).copied().unwrap_or(0)) {
            chosen.extend(place(question, &option.key));
        }
    }
    (!chosen.is_empty()).then_some(AnswerValue::Options(chosen))
}

fn ranked(question: &Question, mut left: BTreeMap<String, u64>, chance: &mut Chance) -> Vec<u8> {
    let mut order = Vec::new();
    while order.len() < RANKED {
        let Some(key) = chance.pick(&left).map(str::to_owned) else { break };
        left.remove(&key);
        order.extend(place(question, &key));
    }
    order
}

fn votes(question: &Question, weights: &Weights, person: &Person<'_>, chance: &mut Chance) -> AnswerValue {
    let mut votes = Vec::new();
    for statement in &question.options {
        let rules = weights.statements.get(&statement.key).map_or(&[][..], Vec::as_slice);
        let picked = person.weights(rules).and_then(|own| chance.pick(own));
        let vote = picked.and_then(vote);
        votes.push(if chance.happens(NO_VOTE) { None } else { vote });
    }
    AnswerValue::Votes(votes)
}

fn vote(key: &str) -> Option<Vote> {
    match key {
        "agree" => Some(Vote::Agree),
        "disagree" => Some(Vote::Disagree),
        "pass" => Some(Vote::Pass),
        _ => None,
    }
}

/// The option's place among those that are stored, counted from 0.
fn place(question: &Question, key: &str) -> Option<u8> {
    stored_options(question).position(|option| option.key == key).and_then(|place| u8::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{demonstration::demonstration, people::people, questions::questions};

    /// Every made-up round with its questions and all its answers.
    fn all(check: impl Fn(&Round, &[&Question], &[(Person<'_>, Vec<AnswerValue>)])) {
        let (data, standard) = (demonstration().unwrap(), questions().unwrap());
        for round in data.dialogues.iter().flat_map(|dialogue| &dialogue.rounds) {
            let asked: Vec<_> =
                round.questions.iter().filter_map(|k| standard.questions.iter().find(|q| q.key == *k)).collect();
            let mut chance = Chance::new(round.seed);
            let people = people(round, &mut chance);
            let answered: Vec<_> = people
                .into_iter()
                .map(|p| {
                    let a = answers(round, &asked, &p, &mut chance);
                    (p, a)
                })
                .collect();
            check(round, &asked, &answered);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_answers() {
        let once = || {
            let mut seen = Vec::new();
            let collected = std::cell::RefCell::new(&mut seen);
            all(|_, _, answered| collected.borrow_mut().extend(answered.iter().map(|(_, values)| values.clone())));
            seen
        };
        assert_eq!(once(), once());
    }

    #[test]
    fn every_comment_finds_its_writer_and_nobody_writes_two() {
        all(|round, asked, answered| {
            assert_eq!(answered.len(), round.submissions);
            for (key, comments) in &round.comments {
                let at = asked.iter().position(|q| q.key == *key).unwrap();
                let written = answered.iter().filter(|(_, values)| values[at] == AnswerValue::Text).count();
                assert_eq!(written, comments.len(), "{key}");
            }
        });
    }

    #[test]
    fn a_follow_up_is_answered_only_by_those_it_is_put_to() {
        all(|_, asked, answered| {
            for (at, question) in asked.iter().enumerate().filter(|(_, q)| q.shown_if.is_some()) {
                let gave = |values: &[AnswerValue]| values[at] != AnswerValue::Skipped;
                let asked_count = answered.iter().filter(|(_, values)| is_asked(question, asked, values)).count();
                assert!(answered.iter().all(|(_, values)| !gave(values) || is_asked(question, asked, values)));
                assert!(50 < asked_count && asked_count < answered.len(), "{}: {asked_count}", question.key);
            }
        });
    }

    #[test]
    fn a_comment_stands_with_answers_of_its_own_leaning() {
        all(|round, _, answered| {
            if answered.is_empty() {
                return;
            }
            let mean = |leaning: &str| {
                let steps: Vec<u32> = answered
                    .iter()
                    .filter(|(person, _)| person.property("leaning") == leaning)
                    .filter_map(|(_, values)| match values[0] {
                        AnswerValue::Step(step) => Some(u32::from(step)),
                        _ => None,
                    })
                    .collect();
                f64::from(steps.iter().sum::<u32>()) / steps.len() as f64
            };
            assert!(mean("critical") + 0.8 < mean("positive"), "{}", round.code);
        });
    }
}
