//! When residents may answer, and how long it takes.

use chrono::{DateTime, Utc};

use crate::{
    entity::{
        question::QuestionKind,
        round::{self, RoundState},
    },
    round::questionnaire::Questionnaire,
};

/// Why residents cannot answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpen {
    /// It has not opened.
    NotYet,
    /// The time is over.
    Over,
    /// It was called off.
    Withdrawn,
}

/// Residents answer only in an open round, until the second it was said to end.
///
/// # Errors
/// [`NotOpen`] says why not.
pub fn may_answer(round: &round::Model, now: DateTime<Utc>) -> Result<(), NotOpen> {
    match round.state {
        RoundState::Open if now < round.closes_at => Ok(()),
        RoundState::Planned => Err(NotOpen::NotYet),
        RoundState::Withdrawn => Err(NotOpen::Withdrawn),
        _ => Err(NotOpen::Over),
    }
}

/// How long it takes to answer, in whole minutes: ten seconds a choice, half a minute for words of one's own.
pub fn minutes(asked: &Questionnaire) -> i64 {
    let seconds: i64 = asked
        .questions
        .iter()
        .map(|question| seconds(question.row.kind, question.options.len()))
        .sum();
    (seconds + 59).div_euclid(60).max(1)
}

fn seconds(kind: QuestionKind, options: usize) -> i64 {
    let options = i64::try_from(options).unwrap_or(i64::MAX / 100);
    match kind {
        QuestionKind::Scale | QuestionKind::SingleChoice | QuestionKind::MultipleChoice => 10,
        QuestionKind::Ranking | QuestionKind::Opinion => 5 * options,
        QuestionKind::FreeText => 30,
    }
}
