//! One answer in words, as the person who gave it reads it again.

use analysis::value::{AnswerValue, Vote};

use crate::{round::questionnaire::AskedQuestion, words::Words};

/// What was said to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    Skipped,
    /// Words of the service: what was chosen, or a sentence for each statement.
    Chosen(Vec<String>),
    /// Things, best first.
    InOrder(Vec<String>),
    /// Words of the resident's own, which are a comment.
    Written,
}

/// `value` in words. What the question does not list, which no form of ours can send, is left out.
pub fn said(question: &AskedQuestion, value: &AnswerValue, words: Words) -> Said {
    let option = |index: u8| question.options.get(usize::from(index)).map(|option| option.text.clone());
    let options = |all: &[u8]| all.iter().filter_map(|index| option(*index)).collect();
    match value {
        AnswerValue::Skipped => Said::Skipped,
        AnswerValue::DontKnow => Said::Chosen(vec![words.receipt_dont_know()]),
        AnswerValue::Step(step) => Said::Chosen(options(&[step.saturating_sub(1)])),
        AnswerValue::Option(index) => Said::Chosen(options(&[*index])),
        AnswerValue::Options(all) => Said::Chosen(options(all)),
        AnswerValue::Order(all) => Said::InOrder(options(all)),
        AnswerValue::Votes(votes) => Said::Chosen(
            votes
                .iter()
                .zip(&question.options)
                .filter_map(|(vote, statement)| {
                    Some(words.receipt_vote(statement.text.clone(), in_words((*vote)?, words)))
                })
                .collect(),
        ),
        AnswerValue::Text => Said::Written,
    }
}

fn in_words(vote: Vote, words: Words) -> String {
    match vote {
        Vote::Agree => words.receipt_agree(),
        Vote::Disagree => words.receipt_disagree(),
        Vote::Pass => words.receipt_pass(),
    }
}
