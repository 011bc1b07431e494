//! "Visas bara för den som har svarat … på …": what a question can depend on, and in words.

use uuid::Uuid;

use super::rules::is_choice;
use crate::round::questionnaire::Questionnaire;

/// An earlier choice that decides whether a question is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The question's place, counted from 0.
    pub place: usize,
    /// What it asks.
    pub text: String,
    /// Its options, with their keys.
    pub options: Vec<(Uuid, String)>,
}

/// The choices before `place`.
pub fn earlier(asked: &Questionnaire, place: usize) -> Vec<Earlier> {
    let before = asked.questions.iter().enumerate().take(place).filter(|(_, question)| is_choice(question.row.kind));
    before
        .map(|(place, question)| Earlier {
            place,
            text: question.row.text.clone(),
            options: question.options.iter().map(|option| (option.id, option.text.clone())).collect(),
        })
        .collect()
}

/// Whom a question is put to, when it depends on this option.
pub fn in_words(asked: &Questionnaire, option_id: Uuid) -> Option<String> {
    let (place, option) = asked.place_of(option_id)?;
    let answer = &asked.questions[place].options[option].text;
    Some(format!("Visas bara för den som har svarat ”{answer}” på fråga {}.", place + 1))
}

/// What to do first where others depend on the question at `place`: on any of its options, or on those that `gone` says.
pub fn needed_by(asked: &Questionnaire, place: usize, gone: impl Fn(usize) -> bool) -> Option<String> {
    let (at, option) = super::rules::dependents(asked, place).into_iter().find(|(_, option)| gone(*option))?;
    let answer = &asked.questions[place].options[option].text;
    Some(format!(
        "Fråga {} visas bara för den som har svarat ”{answer}” här. Ändra först vem den frågan visas för.",
        at + 1
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        builder::example::{option_id, set},
        entity::question::QuestionKind,
    };

    #[test]
    fn a_question_can_depend_on_choices_before_it_alone() {
        let mut asked = set(&[None, None, None]);
        asked.questions[1].row.kind = QuestionKind::Ranking;
        let places = |place| earlier(&asked, place).into_iter().map(|earlier| earlier.place).collect::<Vec<_>>();
        assert_eq!((places(0), places(2), places(3)), (vec![], vec![0], vec![0, 2]));
        assert_eq!(earlier(&asked, 1)[0].options[1], (option_id(0, 1), "Nej".to_owned()));
    }

    #[test]
    fn what_depends_is_told_in_words() {
        let asked = set(&[None, Some((0, 1))]);
        assert_eq!(
            in_words(&asked, option_id(0, 1)).as_deref(),
            Some("Visas bara för den som har svarat ”Nej” på fråga 1.")
        );
        assert_eq!(in_words(&asked, Uuid::max()), None);
        assert!(needed_by(&asked, 0, |_| true).is_some_and(|told| told.starts_with("Fråga 2 visas bara")));
        assert_eq!(needed_by(&asked, 0, |option| option == 0), None);
        assert_eq!(needed_by(&asked, 1, |_| true), None);
    }
}
