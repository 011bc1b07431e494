//! Meetings stand beside the answers and are never mixed into their shares.

use serde::Serialize;

use crate::candidates;
use crate::correction::{Corrected, keeps};
use crate::figures::QuestionFigures;
use crate::ladder::climb;
use crate::threshold::Threshold;

/// One thing that hands are raised about, the same at every meeting of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// How many things there are to choose between.
    pub choices: usize,
    /// Whether one may raise a hand for several.
    pub several: bool,
}

impl Vote {
    /// Whether so many people can have raised these hands, by choice.
    pub fn fits(self, hands: &[u32], people: u32) -> bool {
        let most = if self.several { hands.iter().max().copied().unwrap_or_default() } else { hands.iter().sum() };
        most <= people && hands.len() == self.choices
    }
}

/// One meeting, to be counted: how many took part, and how many hands were raised. Nothing can be read from it.
pub struct Session {
    people: u32,
    hands: Vec<Option<Vec<u32>>>,
}

impl Session {
    /// A meeting with this many participants. `hands` are those of each vote in turn, by choice; `None` where that vote was
    /// not held.
    pub fn new(people: u32, hands: Vec<Option<Vec<u32>>>) -> Self {
        Self { people, hands }
    }

    /// The hands of the vote at `place`, if it was held and nobody raised more of them than people have.
    fn raised(&self, place: usize, vote: Vote) -> Option<&[u32]> {
        let hands = self.hands.get(place)?.as_deref()?;
        vote.fits(hands, self.people).then_some(hands)
    }
}

/// The meetings of a closed round: how many there were, how many people took part in all, and how many raised a hand for
/// what. That a meeting was held is known to all who were asked to it, so the number of meetings is shown for any number;
/// all else only where the people make a group of which figures may be shown at all (G1). Every table of hands is about all
/// who took part in any meeting, those who raised no hand and those who were not asked among them. So the tables share that
/// total and nothing else, as those of the answers do, and no meeting's own people follow from two of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Sessions {
    pub(crate) meetings: u32,
    pub(crate) people: Option<u32>,
    pub(crate) hands: Vec<Option<QuestionFigures>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) corrected: Option<Corrected>,
}

impl Sessions {
    /// What may be told of these meetings.
    pub fn of(sessions: &[Session], votes: &[Vote], threshold: Threshold) -> Self {
        let people = sessions.iter().fold(0_u32, |all, session| all.saturating_add(session.people));
        let may_be_told = threshold.smallest_group() <= people;
        let votes = if may_be_told { votes } else { &[] };
        let hands = votes.iter().enumerate().map(|(place, vote)| told(sessions, place, *vote, people, threshold));
        Self {
            meetings: u32::try_from(sessions.len()).unwrap_or(u32::MAX),
            people: may_be_told.then_some(people),
            hands: hands.collect(),
            corrected: None,
        }
    }

    /// What may be told when meetings were taken out or had another number of people, so that `meetings` count now. Nothing is added up
    /// anew: the people of one meeting, or by how many it was wrong, would follow from two sums. `changed` of those whose people and hands
    /// were added up at first are out or were wrong; the sums stay, told as theirs, or go for good where that is more than a tenth.
    #[must_use]
    pub(crate) fn after(self, meetings: u32, changed: u32) -> Self {
        let counted = match self.corrected {
            None => Some(self.meetings),
            Some(Corrected::Kept(counted)) => Some(counted),
            Some(Corrected::Dropped) => None,
        };
        if changed == 0 || self.people.is_none() {
            return Self { meetings, ..self };
        }
        match counted.filter(|counted| keeps(*counted, changed)) {
            Some(counted) => Self { meetings, corrected: Some(Corrected::Kept(counted)), ..self },
            None => Self { meetings, people: None, hands: Vec::new(), corrected: Some(Corrected::Dropped) },
        }
    }

    /// How many meetings there were.
    pub fn meetings(&self) -> u32 {
        self.meetings
    }

    /// How many people took part in all, where that may be said.
    pub fn people(&self) -> Option<u32> {
        self.people
    }

    /// For each vote, how many raised a hand for each choice: a single choice, or a table a choice where one may raise a
    /// hand for several. `None` where no meeting held the vote; no votes at all where so few took part.
    pub fn hands(&self) -> &[Option<QuestionFigures>] {
        &self.hands
    }

    /// What a correction did to the people and the hands; nothing where they are those of the meetings that count now.
    pub fn corrected(&self) -> Option<Corrected> {
        self.corrected
    }
}

/// The hands of one vote at all meetings.
fn told(sessions: &[Session], place: usize, vote: Vote, people: u32, threshold: Threshold) -> Option<QuestionFigures> {
    let held: Vec<&[u32]> = sessions.iter().filter_map(|session| session.raised(place, vote)).collect();
    if held.is_empty() {
        return None;
    }
    let raised: Vec<u32> = (0..vote.choices).map(|choice| held.iter().map(|hands| hands[choice]).sum()).collect();
    if vote.several {
        let table = |count: u32| climb(people, threshold, candidates::option(count, people));
        return Some(QuestionFigures::MultipleChoice(raised.into_iter().map(table).collect()));
    }
    let nobody = people - raised.iter().sum::<u32>();
    let counts: Vec<u32> = [nobody].into_iter().chain(raised).collect();
    Some(QuestionFigures::SingleChoice(climb(people, threshold, candidates::choice(&counts))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{Category, Cell, Table};

    const ONE: Vote = Vote { choices: 2, several: false };
    const SEVERAL: Vote = Vote { choices: 2, several: true };

    fn sessions(participants: &[u32]) -> Vec<Session> {
        participants.iter().map(|people| Session::new(*people, Vec::new())).collect()
    }

    fn hands(held: &[(u32, Option<Vec<u32>>)], vote: Vote) -> Option<QuestionFigures> {
        let held: Vec<_> = held.iter().map(|(people, hands)| Session::new(*people, vec![hands.clone()])).collect();
        Sessions::of(&held, &[vote], Threshold::default()).hands().first().cloned().flatten()
    }

    fn cells(table: &Table) -> Vec<(Category, Cell)> {
        table.rows().iter().map(|row| (row.category(), row.cell())).collect()
    }

    #[test]
    fn few_people_are_not_counted_aloud() {
        let told = |participants: &[u32]| {
            let sessions = Sessions::of(&sessions(participants), &[], Threshold::default());
            (sessions.meetings(), sessions.people())
        };
        assert_eq!(told(&[14, 9, 18]), (3, Some(41)));
        assert_eq!(told(&[3]), (1, None));
        assert_eq!(told(&[9]), (1, None));
        assert_eq!(told(&[4, 6]), (2, Some(10)));
        assert_eq!(told(&[]), (0, None));
    }

    #[test]
    fn hands_are_added_up_over_meetings_and_are_about_all_who_took_part() {
        let held = [(20, Some(vec![9, 6])), (11, None), (10, Some(vec![0, 8]))];
        let Some(QuestionFigures::SingleChoice(table)) = hands(&held, ONE) else { panic!("one choice") };
        assert_eq!(table.group(), Some(41));
        let count = |people| Cell::Count { people };
        let expected =
            [(Category::Option(0), count(9)), (Category::Option(1), count(14)), (Category::Skipped, count(18))];
        assert_eq!(cells(&table), expected);
    }

    #[test]
    fn a_small_number_of_hands_is_not_told() {
        let Some(QuestionFigures::SingleChoice(table)) = hands(&[(30, Some(vec![2, 20]))], ONE) else {
            panic!("one choice")
        };
        assert_eq!(table.cell(Category::Option(0)), Some(Cell::FewerThan { threshold: 5 }));
        let Some(QuestionFigures::MultipleChoice(tables)) = hands(&[(30, Some(vec![12, 29]))], SEVERAL) else {
            panic!("several choices")
        };
        assert_eq!(tables[0].cell(Category::Chosen), Some(Cell::Count { people: 12 }));
        assert!(
            !matches!(tables[1].cell(Category::Chosen), Some(Cell::Count { .. })),
            "one alone did not raise a hand"
        );
    }

    #[test]
    fn a_small_group_raises_no_hands_and_a_vote_that_was_not_held_is_none() {
        assert_eq!(hands(&[(9, Some(vec![5, 4]))], ONE), None);
        assert_eq!(hands(&[(41, None)], ONE), None);
    }

    #[test]
    fn more_hands_than_people_are_no_vote() {
        assert_eq!(hands(&[(14, Some(vec![9, 6]))], ONE), None);
        assert!(hands(&[(14, Some(vec![9, 6]))], SEVERAL).is_some());
        assert_eq!(hands(&[(14, Some(vec![15, 6]))], SEVERAL), None);
    }
}
