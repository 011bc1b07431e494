//! Answers on paper to questions that the same paper says are not for whoever filled it in. They count as they stand, as on the screen
//! where all questions stand one under the other; but first it is asked whether they were read right.

use analysis::value::AnswerValue;

use crate::{
    forms::{FormErrors, Sent},
    round::questionnaire::{AskedQuestion, Questionnaire},
    swedish,
};

/// Field that says that the paper does read so.
pub const AS_IT_STANDS: &str = "as_it_stands";

/// What is to be asked about the paper, unless whoever keyed it in has said that it stands so.
///
/// # Errors
/// A sentence with the numbers of the questions.
pub fn check(sent: &Sent, values: &[AnswerValue], asked: &Questionnaire) -> Result<(), FormErrors> {
    let against = against(values, asked);
    if against.is_empty() || !sent.get(AS_IT_STANDS).is_empty() {
        return Ok(());
    }
    let numbers: Vec<String> = against.iter().map(usize::to_string).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let sentence = format!(
        "Fråga {} är bara för den som har svarat på ett visst sätt tidigare, och papperet säger något annat där. Kontrollera \
         papperet. Står det så, kryssa i rutan.",
        swedish::list(&numbers)
    );
    Err(FormErrors::on(AS_IT_STANDS, sentence))
}

/// The numbers of the questions that are answered though the one they depend on is answered in another way.
fn against(values: &[AnswerValue], asked: &Questionnaire) -> Vec<usize> {
    let answered =
        (1..).zip(asked.questions.iter().zip(values)).filter(|(_, (_, value))| **value != AnswerValue::Skipped);
    answered.filter(|(_, (question, _))| !may_be_put(question, values, asked)).map(|(number, _)| number).collect()
}

fn may_be_put(question: &AskedQuestion, values: &[AnswerValue], asked: &Questionnaire) -> bool {
    let Some((place, option)) = question.row.depends_on_option_id.and_then(|id| asked.place_of(id)) else {
        return true;
    };
    match values.get(place) {
        Some(AnswerValue::Option(chosen)) => usize::from(*chosen) == option,
        Some(AnswerValue::Options(chosen)) => chosen.iter().any(|chosen| usize::from(*chosen) == option),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::example::set;

    #[test]
    fn what_is_not_for_whoever_filled_it_in_is_asked_about_once() {
        let asked = set(&[None, Some((0, 1))]);
        let answers = |first| [first, AnswerValue::Option(0)];
        assert_eq!(against(&answers(AnswerValue::Option(0)), &asked), [2]);
        for first in [AnswerValue::Option(1), AnswerValue::Options(vec![0, 1]), AnswerValue::Skipped] {
            assert_eq!(against(&answers(first), &asked), Vec::<usize>::new());
        }
        let sent = Sent::new(vec![(AS_IT_STANDS.to_owned(), "ja".to_owned())]);
        assert!(check(&Sent::default(), &answers(AnswerValue::Option(0)), &asked).is_err());
        assert!(check(&sent, &answers(AnswerValue::Option(0)), &asked).is_ok());
    }
}
