//! A result and the one that supersedes it, in the hands of somebody who knows that one answer was changed and why.

use std::collections::HashMap;

use analysis::correction::{Because, Corrected, disclose_after, meetings_after};
use analysis::disclose::disclose;
use analysis::figures::RoundFigures;
use analysis::rows::AnswerRows;
use analysis::sessions::{Session, Sessions, Vote};
use analysis::shape::QuestionShape;
use analysis::stored::{StoredResult, open};
use analysis::threshold::Threshold;

use crate::answers::{choice_kinds, fill, rows};
use crate::attacker::{all_tables, is_told};

const T: u32 = 5;
const CELLS: usize = 3;

fn answered(counts: &[u32]) -> AnswerRows {
    let mut rows = rows(vec![QuestionShape::SingleChoice { options: 2 }.into()]);
    let kinds: Vec<_> = choice_kinds(2).into_iter().map(|value| vec![value]).collect();
    fill(&mut rows, &kinds, counts);
    rows
}

fn first(counts: &[u32]) -> RoundFigures {
    disclose(&answered(counts), Threshold::default())
}

/// One person's answer was another than was counted: from one cell to another.
#[derive(Clone, Copy)]
struct Change {
    from: usize,
    to: usize,
}

fn changes(before: &[u32]) -> impl Iterator<Item = (Change, Vec<u32>)> {
    let pairs = (0..CELLS).flat_map(|from| (0..CELLS).map(move |to| Change { from, to }));
    pairs.filter(|change| change.from != change.to && 0 < before[change.from]).map(|change| {
        let mut after = before.to_vec();
        after[change.from] -= 1;
        after[change.to] += 1;
        (change, after)
    })
}

/// What remains possible, for all that a release tells: how many there are in each group of cells, before and after, and from
/// where to where the person went.
#[derive(Clone, Default, PartialEq, Eq)]
struct Possible {
    before: [u64; 1 << CELLS],
    after: [u64; 1 << CELLS],
    changes: u32,
}

impl Possible {
    fn add(&mut self, before: &[u32], change: Change, after: &[u32]) {
        for group in 0..1 << CELLS {
            let people =
                |counts: &[u32]| -> u32 { (0..CELLS).filter(|at| group >> at & 1 == 1).map(|at| counts[at]).sum() };
            self.before[group] |= 1 << people(before);
            self.after[group] |= 1 << people(after);
        }
        self.changes |= 1 << (CELLS * change.from + change.to);
    }

    fn tells_a_number(&self) -> bool {
        let some = 1..(1 << CELLS) - 1;
        some.into_iter().any(|group| is_told(self.before[group], T) || is_told(self.after[group], T))
    }
}

/// By what is released of a round and its correction, everything that may lie behind it.
fn attacked(people: u32, release: impl Fn(&[u32], &[u32]) -> String) -> Vec<Possible> {
    let mut possible: HashMap<String, Possible> = HashMap::new();
    for before in all_tables(people, CELLS) {
        for (change, after) in changes(&before) {
            possible.entry(release(&before, &after)).or_default().add(&before, change, &after);
        }
    }
    possible.into_values().collect()
}

fn text(figures: &RoundFigures) -> String {
    StoredResult::of(figures).unwrap().json().to_owned()
}

/// Anew: from 5 and "färre än 5" to "färre än 5" and 5, one paper is told.
#[test]
fn he_reads_the_paper_in_a_result_that_is_computed_anew() {
    let anew = |before: &[u32], after: &[u32]| text(&first(before)) + &text(&first(after));
    let found = attacked(20, anew);
    assert!(found.iter().any(Possible::tells_a_number));
    assert!(found.iter().any(|possible| possible.changes.count_ones() == 1));
}

/// The new table is shown only where it looks the same but for one person: which tables are shown tells.
#[test]
fn he_reads_which_tables_a_correction_took_away() {
    let where_it_moved = |before: &[u32], after: &[u32]| {
        let (old, new) = (text(&first(before)), text(&first(after)));
        let is_kept = old == new;
        format!("{old}{is_kept}")
    };
    let found = attacked(20, where_it_moved);
    let alone = attacked(20, |before, _| text(&first(before)));
    assert!(found.iter().any(|possible| possible.changes.count_ones() < least(&alone)));
}

fn least(all: &[Possible]) -> u32 {
    all.iter().map(|possible| possible.changes.count_ones()).min().unwrap()
}

/// Both results together leave open exactly what the first alone does.
#[test]
fn a_correction_tells_nothing_that_the_first_result_did_not() {
    for people in 10..=24 {
        let both = |before: &[u32], after: &[u32]| {
            let old = first(before);
            text(&old) + &text(&disclose_after(&old, &answered(after), 1))
        };
        let with_both = attacked(people, both);
        let with_the_first = attacked(people, |before, _| text(&first(before)));
        assert_eq!(with_both.len(), with_the_first.len());
        assert!(with_both.iter().all(|possible| with_the_first.contains(possible)));
    }
}

#[test]
fn one_answer_taken_away_leaves_the_tables_and_changes_the_number_of_answers() {
    let old = first(&[20, 15, 5]);
    let new = disclose_after(&old, &answered(&[20, 15, 4]), 1);
    assert_eq!((new.participants(), new.corrected()), (39, Some(Corrected::Kept(40))));
    assert_eq!(new.questions(), old.questions());

    let because = Because { on: "2027-03-20".to_owned(), why: "Ett papper var fel inmatat.".to_owned() };
    let silent = StoredResult::of(&new).unwrap();
    let new = new.because(because.clone());
    assert_eq!((new.correction(), old.correction()), (Some(&because), None));
    assert_ne!(StoredResult::of(&new).unwrap().fingerprint(), silent.fingerprint(), "the reason is signed too");

    let stored = StoredResult::of(&new).unwrap();
    assert_eq!(open(stored.json(), stored.fingerprint()).unwrap(), new);
}

#[test]
fn more_than_a_tenth_in_all_takes_the_tables_away_for_good() {
    let old = first(&[20, 15, 5]);
    let after = |changed| disclose_after(&old, &answered(&[20, 15, 4]), changed);
    assert_eq!(after(4).corrected(), Some(Corrected::Kept(40)));
    let dropped = after(5);
    assert_eq!((dropped.participants(), dropped.corrected()), (39, Some(Corrected::Dropped)));
    assert!(dropped.questions().iter().flat_map(|question| question.tables()).all(|table| !table.is_shown()));
    assert!(!dropped.by_age().is_shown() && dropped.breakdowns().is_empty());

    let again = disclose_after(&dropped, &answered(&[20, 15, 5]), 0);
    assert_eq!(again.corrected(), Some(Corrected::Dropped));
    let twice = disclose_after(&after(1), &answered(&[20, 15, 3]), 5);
    assert_eq!(twice.corrected(), Some(Corrected::Dropped));
}

/// Figures with meetings of so many people each, where everybody raised a hand for the first of two.
fn with_meetings(people: &[u32]) -> RoundFigures {
    let vote = Vote { choices: 2, several: false };
    let held: Vec<_> = people.iter().map(|people| Session::new(*people, vec![Some(vec![*people, 0])])).collect();
    first(&[20, 15, 5]).beside(Sessions::of(&held, &[vote], Threshold::default()))
}

#[test]
fn meetings_taken_out_change_their_number_and_neither_sum_is_made_anew() {
    let old = with_meetings(&[12; 20]);
    let after = |meetings, changed| {
        let figures = meetings_after(old.clone(), meetings, changed);
        let stored = StoredResult::of(&figures).unwrap();
        assert_eq!(open(stored.json(), stored.fingerprint()).unwrap(), figures);
        figures.sessions().unwrap().clone()
    };
    let sums = |sessions: &Sessions| (sessions.meetings(), sessions.people(), sessions.hands().len());

    let two = after(18, 2);
    assert_eq!((sums(&two), two.corrected()), ((18, Some(240), 1), Some(Corrected::Kept(20))));
    let three = after(17, 3);
    assert_eq!((sums(&three), three.corrected()), ((17, None, 0), Some(Corrected::Dropped)));
    assert_eq!(Some(&after(20, 0)), old.sessions(), "nothing of meetings was corrected");
    let again = meetings_after(meetings_after(old.clone(), 17, 3), 16, 4);
    assert_eq!(sums(again.sessions().unwrap()), (16, None, 0));
}

/// Which of the sums stay must not tell how many took part in the meeting that went, or whose number was wrong.
#[test]
fn he_learns_nothing_of_the_people_of_a_meeting_that_was_corrected() {
    let told = |people: &[u32], out: usize| {
        let old = with_meetings(people);
        let left = u32::try_from(people.len() - out).unwrap();
        text(&old) + &text(&meetings_after(old, left, 1))
    };
    for (few, many) in [([1, 40, 19], [40, 1, 19]), ([9, 2, 4], [2, 9, 4]), ([2, 3, 4], [4, 3, 2])] {
        for out in [0, 1] {
            assert_eq!(told(&few, out), told(&many, out));
        }
    }
}

#[test]
fn a_meeting_with_another_number_of_people_still_counts_and_no_new_sum_is_told() {
    let sums = |meetings: usize| {
        let figures = meetings_after(with_meetings(&vec![12; meetings]), u32::try_from(meetings).unwrap(), 1);
        let sessions = figures.sessions().unwrap().clone();
        (sessions.meetings(), sessions.people(), sessions.hands().len(), sessions.corrected())
    };
    assert_eq!(sums(10), (10, Some(120), 1, Some(Corrected::Kept(10))));
    assert_eq!(sums(9), (9, None, 0, Some(Corrected::Dropped)));
}

#[test]
fn meetings_of_so_few_that_nobody_was_counted_lose_nothing() {
    let old = with_meetings(&[3, 4]);
    let new = meetings_after(old, 1, 1);
    let sessions = new.sessions().unwrap();
    assert_eq!((sessions.meetings(), sessions.people(), sessions.corrected()), (1, None, None));
}

#[test]
fn where_no_answer_was_changed_the_tables_are_about_those_that_count() {
    let old = first(&[20, 15, 5]);
    let new = disclose_after(&old, &answered(&[20, 15, 5]), 0);
    assert_eq!((new.corrected(), new.participants()), (None, 40));
}
