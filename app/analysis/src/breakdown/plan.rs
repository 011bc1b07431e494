//! Which questions are broken down by what. It is fixed before the first answer, and the pairs make a forest.

use crate::figures::By;
use crate::shape::{Asked, QuestionShape, RoundShape};

/// A question and the background that its tables are tried by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tried {
    pub(super) question: usize,
    pub(super) by: By,
}

/// So many opinion statements make a map. With three a group is whatever two of them say, and the tables of all three together
/// would tell how many answered each of them how: the tests show it.
const LEAST_STATEMENTS: usize = 5;

/// The question whose statements have an opinion map: the first that was put to all with enough of them left.
pub(super) fn mapped(shape: &RoundShape) -> Option<usize> {
    (0..shape.questions.len()).find(|place| match shape.questions[*place] {
        Asked { shape: QuestionShape::Opinion { statements }, only_if: None } => {
            let withheld = shape.withheld.iter().filter(|(question, _)| question == place).count();
            LEAST_STATEMENTS + withheld <= usize::from(statements)
        }
        _ => false,
    })
}

/// Every question that is put to all by age, but for that of the opinion map, whose statements are told by opinion group; and the
/// first of them that has one table by everything else too, save what age is crossed with. No two questions share two backgrounds;
/// the parent module says what they would tell together.
pub(super) fn tried(shape: &RoundShape) -> Vec<Tried> {
    let all: Vec<usize> = (0..shape.questions.len()).filter(|place| is_broken_down(shape, *place)).collect();
    let first = all.iter().find(|place| has_one_table(shape.questions[**place].shape));
    let also = first
        .into_iter()
        .flat_map(|question| [By::Sex, By::Channel, By::Language].map(|by| Tried { question: *question, by }))
        .filter(|tried| !(tried.by == By::Sex && is_age_crossed_with_sex(shape)));
    let aged = all.iter().filter(|question| Some(**question) != mapped(shape));
    aged.map(|question| Tried { question: *question, by: By::Age }).chain(also).collect()
}

/// Whether ages are tried by sex, without any question: where each answer has a one-time code.
pub(super) fn is_age_crossed_with_sex(shape: &RoundShape) -> bool {
    shape.one_time_codes
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
        let coded = shape.with_one_time_codes(true);
        assert_eq!(tried(&coded), [&ages[..], &first[1..]].concat(), "age has sex itself");
    }

    proptest! {
        /// Variables are joined one table at a time; a table between two that are joined already would be a way round.
        #[test]
        fn the_tables_that_are_tried_make_a_forest(questions in prop::collection::vec(asked(), 0..12), coded: bool) {
            let shape = shape(questions).with_one_time_codes(coded);
            let by_background = tried(&shape).into_iter().map(|tried| (format!("{:?}", tried.by), tried.question));
            let by_opinion_group = mapped(&shape).map(|question| ("opinion group".to_owned(), question));
            let mut joined: Vec<Vec<(String, usize)>> = Vec::new();
            if is_age_crossed_with_sex(&shape) {
                joined.push([By::Age, By::Sex].map(|by| (format!("{by:?}"), 0)).to_vec());
            }
            for (by, question) in by_background.chain(by_opinion_group) {
                for table in 0..tables(shape.questions[question].shape) {
                    let ends = [(by.clone(), 0), (question.to_string(), table)];
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
