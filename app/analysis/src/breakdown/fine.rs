//! The finest category of each code in a column, and which rows of a table it belongs to.

use crate::age::AgeBand;
use crate::figures::{By, Category};
use crate::shape::{QuestionShape, RoundShape, Sex};

/// The categories of an answer's codes, from 0.
pub(crate) fn of_question(shape: QuestionShape) -> Vec<Category> {
    let options = |count: u8| [Category::Skipped].into_iter().chain((0..count).map(Category::Option)).collect();
    match shape {
        QuestionShape::Scale => {
            let steps = (1..=5).map(|step| Category::Steps(step, step));
            [Category::Skipped].into_iter().chain(steps).chain([Category::DontKnow]).collect()
        }
        QuestionShape::SingleChoice { options: count } | QuestionShape::Ranking { options: count } => options(count),
        QuestionShape::MultipleChoice { .. } => vec![Category::NotChosen, Category::Chosen],
        QuestionShape::Opinion { .. } => {
            vec![Category::NotVoted, Category::Agree, Category::Disagree, Category::Pass]
        }
        QuestionShape::FreeText => Vec::new(),
    }
}

/// The categories of a background's codes, from 0.
pub(crate) fn of_background(by: By, shape: &RoundShape) -> Vec<Category> {
    let unknown = [Category::Unknown].into_iter();
    match by {
        By::Age => unknown.chain(AgeBand::ALL.map(|band| Category::Ages(band.range()))).collect(),
        By::Sex => unknown.chain([Sex::Woman, Sex::Man, Sex::Other].map(Category::Sex)).collect(),
        By::Channel => shape.channels.iter().map(|channel| Category::Channel(*channel)).collect(),
        By::Language => (0..).map(Category::Language).take(shape.languages.len()).collect(),
    }
}

/// Whether everybody in the finest category `fine` is in `whole`.
pub(super) fn holds(whole: Category, fine: Category) -> bool {
    match (whole, fine) {
        (Category::Ages(whole), Category::Ages(fine)) => whole.holds(fine),
        (Category::Steps(from, to), Category::Steps(first, last)) => from <= first && last <= to,
        (Category::DontKnowOrSkipped, Category::DontKnow | Category::Skipped)
        | (Category::OtherOrUnknown, Category::Sex(Sex::Other) | Category::Unknown) => true,
        _ => whole == fine,
    }
}
