//! The attacker who sorts people into opinion groups himself, as he knows that the layer does.
//!
//! There are more ways to vote on five statements than anybody can try. So he is given more than an outsider has: how everybody voted on four of
//! them, and on the last all but twelve people. He tries every way in which these may have voted, runs all of the layer on each, grouping
//! included, and keeps those that give exactly what was shown. What he cannot rule out then, nobody can who knows less (G2).

use std::collections::BTreeSet;

use analysis::disclose::disclose;
use analysis::figures::RoundFigures;
use analysis::opinion_map::map::Map;
use analysis::opinion_map::votes::{Cast, Votes};
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Background, QuestionShape, RoundShape};
use analysis::threshold::Threshold;
use analysis::value::{AnswerValue, Vote};

use crate::attacker::{all_tables, is_told};

const T: u32 = 5;
const STATEMENTS: usize = 5;

/// The statement that he wants to know of.
const LAST: usize = STATEMENTS - 1;

/// The second camp agrees with so many of the statements, the first with all others.
const TURNED: usize = 2;

/// So many of each camp differ from it on each statement, nobody on two.
const DIFFER: usize = 5;

/// Of so many of each camp, who agree with it on all else, he does not know the last vote.
const UNKNOWN: usize = 6;

const CAMP: usize = STATEMENTS * DIFFER + UNKNOWN;

const VOTES: [Option<Vote>; 4] = [Some(Vote::Agree), Some(Vote::Disagree), Some(Vote::Pass), None];

/// Everybody's votes, the first camp first.
type Ballots = Vec<[Option<Vote>; STATEMENTS]>;

/// How many of those whom he does not know voted how, camp by camp, in the order of [`VOTES`].
type Guess = [[u32; 4]; 2];

/// What everybody voted if the unknown voted as guessed.
fn ballots(guess: &Guess) -> Ballots {
    let mut ballots = Ballots::new();
    for (camp, guessed) in guess.iter().enumerate() {
        let side = |at: usize, with: bool| {
            let agrees = with == ((camp == 0) == (TURNED <= at));
            Some(if agrees { Vote::Agree } else { Vote::Disagree })
        };
        let differs = |person: usize| [0, 1, 2, 3, LAST].map(|at| side(at, person / DIFFER != at));
        ballots.extend((0..STATEMENTS * DIFFER).map(differs));
        for (vote, people) in VOTES.iter().zip(guessed) {
            let mut own = [0, 1, 2, 3, LAST].map(|at| side(at, true));
            own[LAST] = *vote;
            ballots.extend((0..*people).map(|_| own));
        }
    }
    ballots
}

fn figures(ballots: &Ballots) -> RoundFigures {
    let shape = QuestionShape::Opinion { statements: STATEMENTS.try_into().unwrap() }.into();
    let shape = RoundShape::new(vec![shape], vec![AnswerChannel::Web], vec!["sv".to_owned()]);
    let mut rows = AnswerRows::new(shape.unwrap());
    for own in ballots {
        rows.push(Background::default(), AnswerChannel::Web, "sv", &[AnswerValue::Votes(own.to_vec())]).unwrap();
    }
    disclose(&rows, Threshold::default())
}

fn release(ballots: &Ballots) -> String {
    serde_json::to_string(&figures(ballots)).unwrap()
}

/// How many of each camp voted how on the last statement: eight cells.
fn cells(ballots: &Ballots) -> Vec<u32> {
    let of = |camp: &[[Option<Vote>; STATEMENTS]]| {
        VOTES.map(|vote| u32::try_from(camp.iter().filter(|own| own[LAST] == vote).count()).unwrap())
    };
    ballots.chunks(CAMP).flat_map(of).collect()
}

/// Every way in which those whom he does not know may have voted.
fn guesses() -> impl Iterator<Item = Guess> {
    let camp = || all_tables(UNKNOWN.try_into().unwrap(), 4).map(|guess| <[u32; 4]>::try_from(guess).unwrap());
    camp().flat_map(move |first| camp().map(move |second| [first, second]))
}

/// The groups of cells that he knows too much of, and how many ways were left to him.
fn told(truth: &Guess, release: impl Fn(&Ballots) -> String) -> (usize, Vec<u32>) {
    let shown = release(&ballots(truth));
    let mut numbers = vec![0_u64; 1 << (2 * VOTES.len())];
    let mut left = 0;
    for ballots in guesses().map(|guess| ballots(&guess)).filter(|ballots| release(ballots) == shown) {
        left += 1;
        let cells = cells(&ballots);
        for (group, numbers) in numbers.iter_mut().enumerate() {
            *numbers |=
                1 << cells.iter().enumerate().filter(|(at, _)| group >> at & 1 == 1).map(|(_, n)| n).sum::<u32>();
        }
    }
    let some = 1..numbers.len() - 1;
    (left, some.filter(|group| is_told(numbers[*group], T)).map(|group| u32::try_from(group).unwrap()).collect())
}

/// What the unknown voted in truth. Two of each camp or more are among those whose vote is not told of the group: of fewer he would know it from the
/// votes that he was given.
const TRUTHS: [Guess; 3] = [[[4, 1, 1, 0], [1, 4, 0, 1]], [[4, 2, 0, 0], [2, 4, 0, 0]], [[3, 1, 0, 2], [0, 3, 1, 2]]];

#[test]
fn he_learns_nothing_of_votes_although_he_sorts_people_himself() {
    for truth in TRUTHS {
        let figures = figures(&ballots(&truth));
        let map = figures.opinion_map().unwrap();
        assert_eq!((map.sizes().rows().len(), map.statement(LAST).len()), (2, 2), "it is told by group");
        let (left, told) = told(&truth, release);
        assert!(10 < left && told.is_empty(), "{left} ways are left for {truth:?}, and {told:?} are told");
    }
}

/// As the Polis service does: how many voted on enough to be kept. Who did not vote on this follows.
#[test]
fn he_reads_how_many_were_kept() {
    let with_kept = |ballots: &Ballots| {
        let kept = ballots.iter().filter(|own| own.iter().all(Option::is_some)).count();
        format!("{kept} {}", release(ballots))
    };
    let (_, told) = told(&TRUTHS[0], with_kept);
    assert!(told.contains(&votes_of_both(&[None])), "{told:?}");
}

/// As if those who are not kept were told as a group of their own.
#[test]
fn he_reads_the_size_of_a_group_of_those_who_voted_on_too_little() {
    let apart = |ballots: &Ballots| {
        let kept =
            |camp: &[[Option<Vote>; STATEMENTS]]| camp.iter().filter(|own| own.iter().all(Option::is_some)).count();
        format!("{:?} {}", ballots.chunks(CAMP).map(kept).collect::<Vec<_>>(), release(ballots))
    };
    let (_, told) = told(&TRUTHS[0], apart);
    assert!(told.contains(&votes_of_both(&[None])), "{told:?}");
}

/// The places of statements in the map that the groups were found in, in whole hundredths: few ways to vote lead to just these.
#[test]
fn he_reads_the_places_of_statements() {
    let with_places = |ballots: &Ballots| {
        let map = Map::of(&Votes::new(casts(ballots), &BTreeSet::new()));
        let places: Vec<[f64; 2]> = map.statements.iter().map(|place| place.map(|at| (at * 100.0).round())).collect();
        format!("{places:?} {}", release(ballots))
    };
    let (left, told) = told(&TRUTHS[0], with_places);
    assert!(told.contains(&votes_of_both(&[None, Some(Vote::Pass)])), "{left} ways are left, and {told:?} are told");
}

/// The cells of these votes in both camps.
fn votes_of_both(votes: &[Option<Vote>]) -> u32 {
    let of_camp =
        (0..).zip(VOTES).filter(|(_, vote)| votes.contains(vote)).map(|(at, _): (u32, _)| 1 << at).sum::<u32>();
    of_camp | of_camp << VOTES.len()
}

fn casts(ballots: &Ballots) -> Vec<Cast> {
    let own = (0..).zip(ballots).flat_map(|(participant, own)| {
        let cast =
            move |(statement, vote): (u64, &Option<Vote>)| Some(Cast { participant, statement, at: 0, vote: (*vote)? });
        (0..).zip(own).filter_map(cast)
    });
    own.collect()
}
