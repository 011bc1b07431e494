//! Figures for tests: one question that was answered.

use analysis::{
    disclose::disclose,
    figures::Table,
    rows::AnswerRows,
    shape::{AnswerChannel, Background, QuestionShape, RoundShape},
    threshold::Threshold,
    value::AnswerValue,
};

/// What may be told of a question with one table, which each of these was answered so many times.
pub(super) fn one_question(shape: QuestionShape, answers: &[(AnswerValue, u32)]) -> Table {
    let shape = RoundShape::new(vec![shape.into()], vec![AnswerChannel::Web], vec!["sv".to_owned()]);
    let shape = shape.expect("a question in one channel and one language");
    let mut rows = AnswerRows::new(shape);
    for (answer, times) in answers {
        for _ in 0..*times {
            let answer = std::slice::from_ref(answer);
            rows.push(Background::default(), AnswerChannel::Web, "sv", answer).expect("an answer to the question");
        }
    }
    disclose(&rows, Threshold::default()).questions()[0].tables()[0].clone()
}
