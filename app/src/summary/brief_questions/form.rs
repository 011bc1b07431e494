//! What somebody asks about a brief or answers, and what is wrong with it.

use uuid::Uuid;

use crate::{
    answer::identity_number,
    forms::{FormErrors, Sent},
};

/// Field that says what is asked for.
pub const ACT: &str = "act";
/// A question is asked: what a form without a word asks for.
pub const ASK: &str = "ask";
/// A question is answered.
pub const ANSWER: &str = "answer";

/// Field of the question's words.
pub const QUESTION: &str = "question";
/// Field of which question is answered.
pub const WHICH: &str = "which";

/// The most characters of a question or an answer.
pub const MOST: usize = 1_000;

/// Field of the answer to a question.
pub fn answer_field(question: Uuid) -> String {
    format!("answer-{question}")
}

/// The words in `field`, of which there must be some.
///
/// # Errors
/// What is wrong, at the field; `missing` where there is nothing.
pub fn check(sent: &Sent, field: &str, missing: &str) -> Result<String, FormErrors> {
    let text = sent.get(field).trim();
    match text.chars().count() {
        0 => Err(FormErrors::on(field, missing)),
        n if MOST < n => Err(FormErrors::on(field, "Skriv högst 1 000 tecken")),
        _ if identity_number::is_in(text) => Err(FormErrors::on(field, "Ta bort personnumret: flera läser det här")),
        _ => Ok(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> Result<String, FormErrors> {
        check(&Sent::new(vec![(QUESTION.to_owned(), text.to_owned())]), QUESTION, "Skriv din fråga")
    }

    #[test]
    fn a_question_has_words_and_not_too_many() {
        assert_eq!(checked("  Vad kostar det?\n"), Ok("Vad kostar det?".to_owned()));
        assert_eq!(checked(" \n "), Err(FormErrors::on(QUESTION, "Skriv din fråga")));
        assert!(checked(&"å".repeat(MOST)).is_ok(), "letters are counted, not bytes");
        assert_eq!(checked(&"å".repeat(MOST + 1)).unwrap_err().at(QUESTION), Some("Skriv högst 1 000 tecken"));
    }

    #[test]
    fn nobody_is_pointed_out_by_number() {
        let errors = checked("Gäller det 19811218-9876?").unwrap_err();
        assert_eq!(errors.at(QUESTION), Some("Ta bort personnumret: flera läser det här"));
    }
}
