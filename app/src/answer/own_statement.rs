//! A resident's own opinion statement: one thought that others can agree with or not, sent with the answer and kept as one of
//! its comments. A moderator reads it before it is added to the statements of its question.

use analysis::value::AnswerValue;

use super::form::{self, NewComment, row_field};
use crate::{
    entity::question::QuestionKind,
    forms::Sent,
    round::questionnaire::{AskedQuestion, Questionnaire},
    swedish,
    words::Words,
};

/// The most characters of one.
pub const MOST_CHARACTERS: usize = 140;

/// The most statements of one question, those of residents among them. Everybody is sent all of them with the form, so the
/// size of that page is what sets the limit; counting could do with ten times as many.
pub const MOST_STATEMENTS: usize = 100;

/// Statements that one has voted on before one adds to them.
const FIRST_VOTES: usize = 5;

/// End of the name of its field.
const END: &str = "-own";

/// Name of the field that belongs to the question whose field is `name`.
pub fn field(name: &str) -> String {
    format!("{name}{END}")
}

/// Name of the question's field that a field of an own statement belongs to.
pub fn question_of(field: &str) -> Option<&str> {
    field.strip_suffix(END)
}

/// How many of the question's statements one votes on first: all that the round opened with, where those are fewer than five.
/// What residents have added since demands nothing more of somebody who fetched the form before.
pub fn votes_needed(question: &AskedQuestion) -> usize {
    question.options.iter().filter(|option| !option.is_own_statement()).count().min(FIRST_VOTES)
}

/// Whether one more statement fits beside `there`.
pub fn fits(there: usize) -> bool {
    there < MOST_STATEMENTS
}

/// Whether `asked` has every opinion statement that `sent` has a vote on. A vote on one more than there can be is none.
pub fn has_all_voted_on(sent: &Sent, asked: &Questionnaire) -> bool {
    let opinions = asked.questions.iter().enumerate().filter(|(_, asked)| asked.row.kind == QuestionKind::Opinion);
    let opinions: Vec<_> = opinions.map(|(place, asked)| (form::field(place), asked.options.len())).collect();
    sent.fields().all(|(name, _)| {
        let Some((question, Ok(row))) = name.rsplit_once('-').map(|(question, row)| (question, row.parse::<usize>()))
        else {
            return true;
        };
        let is_there = |statements| row <= statements || MOST_STATEMENTS < row;
        opinions.iter().all(|(field, statements)| field != question || is_there(*statements))
    })
}

/// The statement in the field that belongs to `question`, whose field is `name` and whose answer is `value`. One of those that
/// are `kept` already demands no votes: who changes an answer may take a vote back.
///
/// # Errors
/// What is wrong with it, in `words`, and the field where that is mended: where votes are missing, the first statement without.
pub fn read(
    sent: &Sent,
    name: &str,
    question: &AskedQuestion,
    value: &AnswerValue,
    kept: &[NewComment],
    words: Words,
) -> Result<Option<NewComment>, (String, String)> {
    let own = field(name);
    let text = sent.get(&own).split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Ok(None);
    }
    let over = text.chars().count().saturating_sub(MOST_CHARACTERS);
    if 0 < over {
        let in_words = |count| swedish::number(i64::try_from(count).unwrap_or(i64::MAX));
        return Err((own, words.answer_wrong_long(in_words(MOST_CHARACTERS), in_words(over))));
    }
    let new = NewComment { question_id: question.row.id, text, is_own_statement: true };
    let needed = votes_needed(question);
    if votes(value) < needed && !kept.contains(&new) {
        let at = first_without(sent, name, question).unwrap_or(own);
        return Err((at, words.answer_own_too_few(needed)));
    }
    Ok(Some(new))
}

/// The field of the first statement that nothing was sent for.
fn first_without(sent: &Sent, name: &str, question: &AskedQuestion) -> Option<String> {
    let mut rows = question.options.iter().enumerate().filter(|(_, option)| !option.is_withheld());
    rows.find_map(|(row, _)| Some(row_field(name, row)).filter(|field| sent.get(field).is_empty()))
}

/// How many statements were voted on; to pass is to vote.
fn votes(value: &AnswerValue) -> usize {
    match value {
        AnswerValue::Votes(votes) => votes.iter().flatten().count(),
        _ => 0,
    }
}
