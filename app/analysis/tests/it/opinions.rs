//! The opinion map of a round, from answers to what is told.

use analysis::derived::Share;
use analysis::disclose::disclose;
use analysis::figures::{By, Category, Cell, RoundFigures};
use analysis::opinion_map::representative::Side;
use analysis::opinions::{Mark, Parted};
use analysis::shape::{AnswerChannel, Asked, Background, QuestionShape, RoundShape};
use analysis::stored::{StoredResult, open};
use analysis::threshold::Threshold;
use analysis::value::{AnswerValue, Vote};

/// Statements 0 to 4 part two camps; nearly all agree with the others.
const STATEMENTS: u16 = 7;

/// How the person votes: with their camp for the most part, each differently.
fn votes(person: usize, camp: usize) -> Vec<Option<Vote>> {
    let mut z = (person as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let vote = |statement: u16| {
        z = (z ^ (z >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let agrees = match (z >> 40) % 100 {
            0..8 => return Some(Vote::Pass),
            chance if statement < 5 => (chance < 26) != (camp == 0),
            chance => 23 <= chance,
        };
        Some(if agrees { Vote::Agree } else { Vote::Disagree })
    };
    (0..STATEMENTS).map(vote).collect()
}

fn shape(questions: Vec<Asked>) -> RoundShape {
    RoundShape::new(questions, vec![AnswerChannel::Web], vec!["sv".to_owned()]).unwrap()
}

fn figures(people: impl Iterator<Item = Vec<Option<Vote>>>) -> RoundFigures {
    let mut rows =
        analysis::rows::AnswerRows::new(shape(vec![QuestionShape::Opinion { statements: STATEMENTS }.into()]));
    for votes in people {
        rows.push(Background::default(), AnswerChannel::Web, "sv", &[AnswerValue::Votes(votes)]).unwrap();
    }
    disclose(&rows, Threshold::default())
}

/// Three of five are in the first camp.
fn camps(people: usize) -> Vec<Vec<Option<Vote>>> {
    (0..people).map(|person| votes(person, usize::from(person % 5 < 2))).collect()
}

fn sizes(figures: &RoundFigures) -> Vec<(Category, u32)> {
    let rows = figures.opinion_map().unwrap().sizes().rows().iter();
    let count = |cell| match cell {
        Cell::Count { people, .. } => people,
        other => panic!("{other:?}"),
    };
    rows.map(|row| (row.category(), count(row.cell()))).collect()
}

#[test]
fn two_camps_are_two_groups_with_what_marks_them_and_what_all_agree_on() {
    let figures = figures(camps(200).into_iter());
    let told = figures.opinions().unwrap();

    let groups = sizes(&figures);
    assert_eq!(groups.iter().map(|(group, _)| *group).collect::<Vec<_>>(), [0, 1].map(Category::OpinionGroup));
    assert!(100 < groups[0].1 && 60 < groups[1].1, "{groups:?}");
    let mark = |statement, side| Mark { statement, side };
    assert!(told.agreed.contains(&mark(5, Side::Agree)), "{:?}", told.agreed);
    let is_of_camps = |parted: &Parted| parted.statement < 5 && parted.groups == [0, 1];
    assert!(told.parted.len() == 5 && told.parted.iter().all(is_of_camps), "{:?}", told.parted);
    for (group, side) in [(0, Side::Agree), (1, Side::Disagree)] {
        let of_side = told.marks[group].iter().filter(|mark| mark.statement < 5 && mark.side == side);
        assert!(4 <= of_side.count(), "{:?}", told.marks);
    }
    assert!(told.places.groups[0].x < 0 && 0 < told.places.groups[1].x, "{:?}", told.places);
    let place = |statement: usize| told.places.statements.iter().find(|(at, _)| *at == statement).unwrap().1;
    assert!((0..5).all(|statement| place(statement).x < -50), "{:?}", told.places);
    assert!(place(6).x.abs() < 30 && 50 < place(6).y, "{:?}", told.places);
}

/// No test of the groups sees it, since they are made of these very votes: what parts them describes them and proves nothing.
#[test]
fn votes_by_chance_are_sorted_into_groups_that_part() {
    let person = |person: usize| {
        let mut z = (person as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let vote = |_| {
            z = (z ^ (z >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            Some(if (z >> 40) % 100 < 50 { Vote::Agree } else { Vote::Disagree })
        };
        (0..STATEMENTS).map(vote).collect()
    };
    let told = figures((0..300).map(person)).opinions().unwrap();
    assert!(2 <= told.marks.len() && !told.parted.is_empty(), "{told:?}");
}

#[test]
fn what_is_known_only_between_bounds_far_apart_is_neither_told_nor_drawn() {
    let told = figures(camps(200).into_iter()).opinions().unwrap();

    let wide = told.stands[5][1];
    assert_eq!((wide.people(Side::Agree), wide.share(Side::Agree)), ((51, 69), Share::NotShown), "of 81");
    assert_eq!(told.stands[5][0].share(Side::Agree), Share::Between(72, 88));
    assert!(!told.places.statements.iter().any(|(statement, _)| *statement == 5), "{:?}", told.places);
}

#[test]
fn most_agree_when_three_of_four_who_took_a_side_do_and_half_of_all_who_voted() {
    let shares = |sides: [u32; 2], person: u32| match person % 100 {
        at if at < sides[0] => Some(Vote::Agree),
        at if at < sides[0] + sides[1] => Some(Vote::Disagree),
        at if at < 92 => Some(Vote::Pass),
        _ => None,
    };
    let person = |person| [[64, 13], [60, 25], [20, 5], [5, 60], [46, 46]].map(|sides| shares(sides, person)).to_vec();
    let told = figures((0..200).map(person)).opinions().unwrap();
    let all_said = told.agreed.iter().map(|mark| (mark.statement, mark.side)).collect::<Vec<_>>();
    assert!(told.marks.is_empty(), "no group takes part in it");
    assert_eq!(all_said, [(3, Side::Disagree), (0, Side::Agree)]);
}

#[test]
fn the_same_answers_in_another_order_have_the_same_groups() {
    let people = camps(200);
    let stored = |people: Vec<_>| StoredResult::of(&figures(people.into_iter())).unwrap();
    let turned = people.iter().rev().cloned().collect();
    assert_eq!(stored(people), stored(turned));
}

#[test]
fn a_map_is_kept_with_the_result_and_read_back() {
    let stored = StoredResult::of(&figures(camps(200).into_iter())).unwrap();
    assert!(stored.json().contains(r#""opinion_map":{"question":0,"sizes":{"#));
    let figures = open(stored.json(), stored.fingerprint()).unwrap();
    assert!(figures.opinions().is_some_and(|told| told.marks.len() == 2));
    assert_eq!(StoredResult::of(&figures).unwrap(), stored);
}

#[test]
fn few_people_or_nobody_who_differs_make_no_groups() {
    for people in [0, 1, 8, 12, 19] {
        let figures = figures(camps(people).into_iter());
        assert!(!figures.opinion_map().unwrap().sizes().is_shown(), "{people}");
        assert_eq!(figures.opinions().is_some(), 10 <= people);
    }
    let alike = figures((0..300).map(|_| votes(1, 0)));
    assert!(!alike.opinion_map().unwrap().sizes().is_shown());
    let silent = figures((0..300).map(|_| Vec::new()));
    assert!(!silent.opinion_map().unwrap().sizes().is_shown());
}

/// Those who voted on too little to make groups are put in the nearest.
#[test]
fn everybody_is_in_a_group() {
    let lazy = |many| camps(200).into_iter().chain((0..many).map(|_| vec![Some(Vote::Agree)]));
    for many in [4, 40] {
        let groups = sizes(&figures(lazy(many)));
        assert_eq!(groups.iter().map(|(_, people)| people).sum::<u32>(), 200 + many as u32);
        assert!(groups.iter().all(|(group, _)| matches!(group, Category::OpinionGroup(_))));
    }
}

#[test]
fn statements_with_a_map_have_no_table_by_age_and_a_few_statements_have_no_map() {
    let asked = |statements| {
        let questions = vec![QuestionShape::Opinion { statements }.into()];
        let mut rows = analysis::rows::AnswerRows::new(shape(questions));
        for person in 0..400 {
            let age = analysis::age::AgeBand::ALL.get(3 + person % 3).copied();
            let votes = votes(person, person % 2).into_iter().take(usize::from(statements)).collect();
            let answers = [AnswerValue::Votes(votes)];
            rows.push(Background { age, sex: None }, AnswerChannel::Web, "sv", &answers).unwrap();
        }
        disclose(&rows, Threshold::default())
    };
    let by_age = |figures: &RoundFigures| figures.breakdowns().iter().any(|one| one.by() == By::Age);
    let (mapped, few) = (asked(6), asked(4));
    assert!(mapped.opinion_map().unwrap().sizes().is_shown() && !by_age(&mapped));
    assert!(few.opinion_map().is_none() && by_age(&few));
}

#[test]
fn a_statement_that_was_taken_away_marks_nobody() {
    let questions = vec![QuestionShape::Opinion { statements: STATEMENTS }.into()];
    let mut rows = analysis::rows::AnswerRows::new(shape(questions).without([(0, 1)]));
    for votes in camps(200) {
        rows.push(Background::default(), AnswerChannel::Web, "sv", &[AnswerValue::Votes(votes)]).unwrap();
    }
    let told = disclose(&rows, Threshold::default()).opinions().unwrap();
    let marked = told.marks.iter().flatten().chain(&told.agreed).map(|mark| mark.statement);
    let parted = told.parted.iter().map(|parted| parted.statement);
    assert!(!marked.chain(parted).any(|statement| statement == 1));
    assert!(told.marks.iter().all(|marks| !marks.is_empty()));
}
