//! The standard questions of a round's statements, and copies of them in its own questions.

use std::collections::{HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbErr, EntityTrait};
use uuid::Uuid;

use super::{
    board::{Board, board, ids_of},
    planned::Planned,
};
use crate::{
    context::{Clock, new_id},
    entity::{answer_option, question, statement, statement_version},
    round::{
        questionnaire::{AskedQuestion, Questionnaire},
        work_queries::statements,
    },
};

/// A statement of the round with its standard questions.
#[derive(Clone, Debug)]
pub struct Standard {
    /// The words the round is asked with.
    pub statement: statement_version::Model,
    /// The standard questions, in their order.
    pub board: Board,
}

/// Every statement of the round that has standard questions.
///
/// # Errors
/// When the database cannot be read.
pub async fn standards(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<Standard>, DbErr> {
    let mut found = Vec::new();
    for version in statements(db, round_id).await? {
        let row = statement::Entity::find_by_id(version.statement_id).one(db).await?;
        if let Some(set) = row.and_then(|row| row.questionnaire_id) {
            found.push(Standard { statement: version, board: board(db, set).await? });
        }
    }
    Ok(found)
}

/// Standard questions that `asked` has already.
pub fn there(asked: &Questionnaire) -> HashSet<Uuid> {
    asked.questions.iter().filter_map(|question| question.row.origin_id).collect()
}

/// What must be added so that the standard question with this key is asked: first, where it is not there, the one that decides
/// whether it is asked.
pub fn wanted<'a>(standard: &'a Questionnaire, id: Uuid, there: &HashSet<Uuid>) -> Vec<&'a AskedQuestion> {
    let mut wanted = Vec::new();
    let mut next = standard.questions.iter().position(|question| question.row.id == id);
    while let Some(place) = next {
        let question = &standard.questions[place];
        if there.contains(&question.row.id) {
            break;
        }
        wanted.insert(0, question);
        let on = question.row.depends_on_option_id.and_then(|option| standard.place_of(option));
        next = on.map(|(earlier, _)| earlier).filter(|earlier| *earlier < place);
    }
    wanted
}

/// Copies of `wanted` to stand last among the questions of `own`, in this order.
pub(super) fn copies(wanted: &[&AskedQuestion], standard: &Standard, own: &Board, clock: &Clock) -> Vec<Planned> {
    let mut copied = options_there(&standard.board.asked, &own.asked);
    let last = own.asked.questions.iter().map(|question| question.row.position).max().unwrap_or(-1);
    wanted
        .iter()
        .zip(last + 1..)
        .map(|(question, position)| {
            let row_id = new_id(clock);
            copied.extend(question.options.iter().map(|option| (option.id, new_id(clock))));
            let row = question::Model {
                id: row_id,
                questionnaire_id: own.asked.row.id,
                statement_id: Some(standard.statement.statement_id),
                origin_id: Some(question.row.id),
                position,
                depends_on_option_id: question.row.depends_on_option_id.and_then(|on| copied.get(&on).copied()),
                ..question.row.clone()
            };
            let option = |option: &answer_option::Model| answer_option::Model {
                id: copied[&option.id],
                question_id: row_id,
                ..option.clone()
            };
            let options = question.options.iter().map(option).collect();
            let new_key = |id: Uuid| if id == question.row.id { Some(row_id) } else { copied.get(&id).copied() };
            let texts = standard.board.texts.of(&ids_of(question)).copied(new_key);
            Planned { question: AskedQuestion { row, options }, texts }
        })
        .collect()
}

/// For each option of a standard question that has been copied: the copy's. A copy is one as long as nothing of it was changed.
fn options_there(standard: &Questionnaire, own: &Questionnaire) -> HashMap<Uuid, Uuid> {
    let copy_of =
        |original: &AskedQuestion| own.questions.iter().find(|copy| copy.row.origin_id == Some(original.row.id));
    let pairs = standard.questions.iter().filter_map(|original| Some((original, copy_of(original)?)));
    let options = pairs.flat_map(|(original, copy)| original.options.iter().zip(&copy.options));
    options.map(|(original, copy)| (original.id, copy.id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::{
        example::{option_id, set},
        texts::{Standing, Texts},
    };
    use crate::words::Words;

    fn standard(depends: &[Option<(usize, usize)>]) -> Standard {
        let statement = statement_version::Model {
            id: Uuid::nil(),
            statement_id: Uuid::max(),
            version: 1,
            title: String::new(),
            means: None,
            body: String::new(),
        };
        let mut texts = Texts::default();
        texts.put(option_id(1, 0), "text", Words::in_language("fi"), "Kyllä", Standing::Current);
        Standard { statement, board: Board { asked: set(depends), texts } }
    }

    fn nothing() -> Board {
        Board { asked: set(&[]), texts: Texts::default() }
    }

    fn ids(questions: &[&AskedQuestion]) -> Vec<u128> {
        questions.iter().map(|question| question.row.id.as_u128()).collect()
    }

    #[test]
    fn what_decides_whether_a_question_is_asked_comes_with_it() {
        let asked = set(&[None, Some((0, 1)), Some((1, 0))]);
        let id = Uuid::from_u128;
        assert_eq!(ids(&wanted(&asked, id(3), &HashSet::new())), [1, 2, 3]);
        assert_eq!(ids(&wanted(&asked, id(3), &HashSet::from([id(2)]))), [3]);
        assert_eq!(ids(&wanted(&asked, id(1), &HashSet::from([id(1)]))), [] as [u128; 0]);
        assert_eq!(ids(&wanted(&asked, id(9), &HashSet::new())), [] as [u128; 0]);
    }

    #[test]
    fn a_copy_says_the_same_and_depends_on_the_copy() {
        let standard = standard(&[None, Some((0, 1))]);
        let asked = &standard.board.asked.questions;
        let both = copies(&[&asked[0], &asked[1]], &standard, &nothing(), &Clock::System);

        let second = &both[1].question;
        assert_eq!(second.row.origin_id, Some(asked[1].row.id));
        assert_eq!((second.row.text.as_str(), second.row.position), ("Fråga 2?", 1));
        assert_eq!(second.row.depends_on_option_id, Some(both[0].question.options[1].id));
        assert_eq!(second.row.statement_id, Some(Uuid::max()));
        let finnish = both[1].texts.get(second.options[0].id, "text", Words::in_language("fi"));
        assert_eq!(finnish, Some(("Kyllä", Standing::Current)));
    }

    #[test]
    fn a_copy_depends_on_one_that_was_there_before() {
        let standard = standard(&[None, Some((0, 1))]);
        let asked = &standard.board.asked.questions;
        let mut own = nothing();
        own.asked.questions =
            copies(&[&asked[0]], &standard, &own, &Clock::System).into_iter().map(|one| one.question).collect();

        let second = copies(&[&asked[1]], &standard, &own, &Clock::System).remove(0).question;

        assert_eq!(second.row.depends_on_option_id, Some(own.asked.questions[0].options[1].id));
        assert_eq!(second.row.position, 1);
        assert_eq!(there(&own.asked), HashSet::from([asked[0].row.id]));
    }
}
