//! Which questions are broken down by what. It is fixed before the first answer, and the pairs make a forest.

use crate::figures::By;
use crate::shape::{QuestionShape, RoundShape};

/// A question and the background that its tables are tried by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tried {
    pub(super) question: usize,
    pub(super) by: By,
}

/// Every question that is put to all by age, and the first of them that has one table by everything else too. No two
/// questions share two backgrounds; the parent module says what they would tell together.
pub(super) fn tried(shape: &RoundShape) -> Vec<Tried> {
    let all: Vec<usize> = (0..shape.questions.len()).filter(|place| is_broken_down(shape, *place)).collect();
    let first = all.iter().find(|place| has_one_table(shape.questions[**place].shape));
    let also = first
        .into_iter()
        .flat_map(|question| [By::Sex, By::Channel, By::Language].map(|by| Tried { question: *question, by }));
    all.iter().map(|question| Tried { question: *question, by: By::Age }).chain(also).collect()
}

fn is_broken_down(shape: &RoundShape, place: usize) -> bool {
    let asked = shape.questions[place];
    asked.only_if.is_none() && asked.shape != QuestionShape::FreeText
}

/// Options and statements have a table each, so that two of them by two backgrounds would be a way round.
fn has_one_table(shape: QuestionShape) -> bool {
    matches!(shape, QuestionShape::Scale | QuestionShape::SingleChoice { .. } | QuestionShape::Ranking { .. })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::shape::{AnswerChannel, Asked, Condition};

    fn shape(questions: Vec<Asked>) -> RoundShape {
        RoundShape::new(questions, vec![AnswerChannel::Web], vec!["sv".to_owned()]).unwrap()
    }

    fn asked() -> impl Strategy<Value = Asked> {
        let shapes = [
            QuestionShape::Scale,
            QuestionShape::SingleChoice { options: 3 },
            QuestionShape::MultipleChoice { options: 4 },
            QuestionShape::Ranking { options: 3 },
            QuestionShape::Opinion { statements: 5 },
            QuestionShape::FreeText,
        ];
        prop::sample::select(shapes.to_vec()).prop_map(Into::into)
    }

    /// The tables of a question that are variables of their own.
    fn tables(shape: QuestionShape) -> usize {
        match shape {
            QuestionShape::MultipleChoice { options } => options.into(),
            QuestionShape::Opinion { statements } => statements.into(),
            _ => 1,
        }
    }

    #[test]
    fn the_first_question_has_every_background_and_the_others_age() {
        let shape = shape(vec![
            QuestionShape::MultipleChoice { options: 3 }.into(),
            QuestionShape::Scale.into(),
            QuestionShape::SingleChoice { options: 2 }.into(),
            QuestionShape::FreeText.into(),
            Asked { shape: QuestionShape::Scale, only_if: Some(Condition { question: 2, option: 0 }) },
        ]);
        let by = |question, by| Tried { question, by };
        let ages = [0, 1, 2].map(|question| by(question, By::Age));
        let first = [By::Sex, By::Channel, By::Language].map(|background| by(1, background));
        assert_eq!(tried(&shape), [&ages[..], &first].concat());
    }

    proptest! {
        /// Variables are joined one table at a time; a table between two that are joined already would be a way round.
        #[test]
        fn the_tables_that_are_tried_make_a_forest(questions in prop::collection::vec(asked(), 0..12)) {
            let shape = shape(questions);
            let mut joined: Vec<Vec<(String, usize)>> = Vec::new();
            for Tried { question, by } in tried(&shape) {
                for table in 0..tables(shape.questions[question].shape) {
                    let ends = [(format!("{by:?}"), 0), (question.to_string(), table)];
                    let [one, other] = ends.clone().map(|end| joined.iter().position(|tree| tree.contains(&end)));
                    prop_assert!(one.is_none() || one != other, "{ends:?} are joined already");
                    let mut tree: Vec<_> = ends.to_vec();
                    let (near, far): (Vec<_>, Vec<_>) =
                        joined.into_iter().partition(|tree| ends.iter().any(|end| tree.contains(end)));
                    tree.extend(near.into_iter().flatten());
                    joined = far;
                    joined.push(tree);
                }
            }
        }
    }
}
