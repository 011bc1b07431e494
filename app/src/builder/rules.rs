//! Kinds of questions and their limits, and which question may stand where.

use uuid::Uuid;

use crate::{
    dialogue::joint::rules::Part,
    entity::{
        question::QuestionKind,
        questionnaire,
        round::{self, RoundState},
    },
    round::questionnaire::Questionnaire,
};

/// The most questions of a round. Each takes a resident a quarter of a minute or more.
pub const MOST_QUESTIONS: usize = 30;

/// Every kind, in the order they are offered.
pub const KINDS: [QuestionKind; 6] = [
    QuestionKind::Scale,
    QuestionKind::SingleChoice,
    QuestionKind::MultipleChoice,
    QuestionKind::Ranking,
    QuestionKind::FreeText,
    QuestionKind::Opinion,
];

/// Where a question is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// One place earlier.
    Up,
    /// One place later.
    Down,
}

/// Why a question stays where it is. Places are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    /// It is first, or last.
    AtTheEnd,
    /// The one at the second place is put only to those who have answered something on the one at the first.
    Needs(usize, usize),
}

/// Why the questions cannot be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locked {
    /// The round is not planned any more.
    MovedOn,
    /// Another round asks the same questions, or has opened with them.
    Shared,
    /// They are those of a joint dialogue, which another body owns.
    Joint,
    /// They are those of a joint dialogue of which a round has opened.
    JointOpened,
}

/// How a kind is called in addresses.
pub fn slug(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Scale => "skala",
        QuestionKind::SingleChoice => "ett-svar",
        QuestionKind::MultipleChoice => "flera-svar",
        QuestionKind::Ranking => "rangordning",
        QuestionKind::FreeText => "egna-ord",
        QuestionKind::Opinion => "pastaenden",
    }
}

/// The kind with this name in addresses.
pub fn kind_of(slug: &str) -> Option<QuestionKind> {
    KINDS.into_iter().find(|kind| self::slug(*kind) == slug)
}

/// How a kind is called, as "Ett svar".
pub fn name(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Scale => "Skala",
        QuestionKind::SingleChoice => "Ett svar",
        QuestionKind::MultipleChoice => "Flera svar",
        QuestionKind::Ranking => "Rangordning",
        QuestionKind::FreeText => "Egna ord",
        QuestionKind::Opinion => "Påståenden",
    }
}

/// The most lines below a question of this kind. Residents add opinion statements of their own to those of a round.
pub fn most_options(kind: QuestionKind) -> usize {
    match kind {
        QuestionKind::Scale => 5,
        QuestionKind::SingleChoice | QuestionKind::MultipleChoice => 20,
        QuestionKind::Ranking => 10,
        QuestionKind::FreeText => 0,
        QuestionKind::Opinion => 30,
    }
}

/// What one answers on such a question can decide whether a later one is asked.
pub fn is_choice(kind: QuestionKind) -> bool {
    matches!(kind, QuestionKind::SingleChoice | QuestionKind::MultipleChoice)
}

/// Why the questions of a round cannot be changed, where so many `others` ask the same; nothing where they can. Those of a joint
/// dialogue are changed in its owner's round, for all.
pub fn locked(round: &round::Model, set: &questionnaire::Model, part: Part, others: u64) -> Option<Locked> {
    let is_frozen = set.frozen_at.is_some();
    match (round.state, part) {
        (RoundState::Planned, Part::Leads) => None,
        (RoundState::Planned, Part::Follows) => Some(if is_frozen { Locked::JointOpened } else { Locked::Joint }),
        (RoundState::Planned, Part::Apart) => (is_frozen || 0 < others).then_some(Locked::Shared),
        _ => Some(Locked::MovedOn),
    }
}

/// Questions that are put only to those who have answered something on the one at `place`: the place of each and that of the
/// option, counted from 0.
pub fn dependents(asked: &Questionnaire, place: usize) -> Vec<(usize, usize)> {
    let on = |(at, option): (usize, Option<Uuid>)| {
        let (question, option) = asked.place_of(option?)?;
        (question == place).then_some((at, option))
    };
    asked.questions.iter().map(|question| question.row.depends_on_option_id).enumerate().filter_map(on).collect()
}

/// The place with which the question at `place` changes places.
///
/// # Errors
/// [`Stays`] says why it cannot: a question comes after the one that decides whether it is asked.
pub fn moved(asked: &Questionnaire, place: usize, direction: Direction) -> Result<usize, Stays> {
    let other = match direction {
        Direction::Up => place.checked_sub(1),
        Direction::Down => Some(place + 1).filter(|other| *other < asked.questions.len()),
    };
    let other = other.ok_or(Stays::AtTheEnd)?;
    may_stand(asked, place, other)?;
    Ok(other)
}

/// Whether the question at `place` can stand at the place `to`, with those in between one place further.
///
/// # Errors
/// [`Stays`] says why it cannot.
pub fn may_stand(asked: &Questionnaire, place: usize, to: usize) -> Result<(), Stays> {
    if asked.questions.len() <= to {
        return Err(Stays::AtTheEnd);
    }
    let needs = |first: usize, second: usize| dependents(asked, first).iter().any(|(at, _)| *at == second);
    let mut pairs = passed(place, to).into_iter().map(|other| (place.min(other), place.max(other)));
    let needed = pairs.find(|(first, second)| needs(*first, *second));
    needed.map_or(Ok(()), |(first, second)| Err(Stays::Needs(first, second)))
}

/// The places that a question passes on its way from `place` to the place `to`, in order.
pub fn passed(place: usize, to: usize) -> Vec<usize> {
    if to < place { (to..place).rev().collect() } else { (place + 1..=to).collect() }
}

/// Why it stays, in a sentence.
pub fn stays(why: Stays) -> String {
    match why {
        Stays::AtTheEnd => "Frågan står redan ytterst.".to_owned(),
        Stays::Needs(first, second) => format!(
            "Fråga {} visas bara för den som har svarat på ett visst sätt på fråga {}, så den måste stå efter den.",
            second + 1,
            first + 1
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{builder::example::set, round::example::round};

    #[test]
    fn every_kind_has_an_address_of_its_own() {
        for kind in KINDS {
            assert_eq!(kind_of(slug(kind)), Some(kind));
        }
        assert_eq!(kind_of("scale"), None);
    }

    #[test]
    fn a_question_moves_one_place_and_no_further_than_the_end() {
        let asked = set(&[None, None, None]);
        assert_eq!(moved(&asked, 1, Direction::Up), Ok(0));
        assert_eq!(moved(&asked, 1, Direction::Down), Ok(2));
        assert_eq!(moved(&asked, 0, Direction::Up), Err(Stays::AtTheEnd));
        assert_eq!(moved(&asked, 2, Direction::Down), Err(Stays::AtTheEnd));
    }

    #[test]
    fn a_question_stays_after_the_one_that_decides_whether_it_is_asked() {
        let asked = set(&[None, Some((0, 1)), None]);
        assert_eq!(moved(&asked, 1, Direction::Up), Err(Stays::Needs(0, 1)));
        assert_eq!(moved(&asked, 0, Direction::Down), Err(Stays::Needs(0, 1)));
        assert_eq!(moved(&asked, 1, Direction::Down), Ok(2));
        assert_eq!(dependents(&asked, 0), [(1, 1)]);
        assert_eq!(dependents(&asked, 1), []);
        assert!(stays(Stays::Needs(0, 1)).starts_with("Fråga 2 visas bara"));
    }

    #[test]
    fn a_question_goes_all_the_way_or_not_at_all() {
        let asked = set(&[None, None, Some((1, 1)), None]);
        assert_eq!(may_stand(&asked, 3, 0), Ok(()));
        assert_eq!(may_stand(&asked, 2, 0), Err(Stays::Needs(1, 2)));
        assert_eq!(may_stand(&asked, 1, 3), Err(Stays::Needs(1, 2)));
        assert_eq!(may_stand(&asked, 0, 4), Err(Stays::AtTheEnd));
        assert_eq!((passed(3, 1), passed(1, 3)), (vec![2, 1], vec![2, 3]));
    }

    #[test]
    fn questions_change_in_a_planned_round_whose_questions_no_other_asks() {
        let mut set = set(&[]).row;
        let planned = round(RoundState::Planned, (1, 8));
        let apart = |round: &round::Model, set: &questionnaire::Model, others| locked(round, set, Part::Apart, others);
        assert_eq!(apart(&planned, &set, 0), None);
        assert_eq!(apart(&planned, &set, 1), Some(Locked::Shared));
        assert_eq!(apart(&round(RoundState::Withdrawn, (1, 8)), &set, 0), Some(Locked::MovedOn));
        assert_eq!(apart(&round(RoundState::Open, (-1, 8)), &set, 1), Some(Locked::MovedOn));
        set.frozen_at = planned.opened_at.or(Some(planned.opens_at));
        assert_eq!(apart(&planned, &set, 0), Some(Locked::Shared));
    }

    #[test]
    fn the_questions_of_a_joint_dialogue_change_in_its_owners_round_however_many_ask_them() {
        let mut set = set(&[]).row;
        let planned = round(RoundState::Planned, (1, 8));
        assert_eq!(locked(&planned, &set, Part::Leads, 6), None);
        assert_eq!(locked(&planned, &set, Part::Follows, 6), Some(Locked::Joint));
        assert_eq!(locked(&round(RoundState::Withdrawn, (1, 8)), &set, Part::Leads, 6), Some(Locked::MovedOn));
        set.frozen_at = Some(planned.opens_at);
        assert_eq!(locked(&planned, &set, Part::Follows, 6), Some(Locked::JointOpened));
    }
}
