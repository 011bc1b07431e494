//! A mark that only answers in some channels can have. The attacker sees the channels and the marks together, and finds nothing (G2).

use analysis::disclose::{disclose, noted, noted_among};
use analysis::figures::{RoundFigures, Table};
use analysis::rows::AnswerRows;
use analysis::shape::{
    AnswerChannel::{self, Kiosk, Paper, Phone, Web},
    Background, RoundShape,
};
use analysis::threshold::Threshold;

use crate::attacker::{all_tables, leaks};

const T: u32 = 5;

/// Where an answer can be marked.
const MARKED: [AnswerChannel; 2] = [Web, Kiosk];

/// A channel, and whether the mark is there.
type Kind = (AnswerChannel, bool);

#[test]
fn marks_of_one_channel_leak_nothing_of_it_nor_of_the_others() {
    for people in 10..=31 {
        assert_silent(people, &[(Web, false), (Web, true)]);
        assert_silent(people, &[(Web, false), (Web, true), (Paper, false)]);
    }
    for people in 10..=24 {
        assert_silent(people, &[(Kiosk, false), (Kiosk, true), (Phone, false), (Paper, false)]);
    }
}

#[test]
fn marks_of_two_channels_leak_nothing_of_either() {
    for people in 10..=31 {
        assert_silent(people, &[(Web, false), (Web, true), (Kiosk, false), (Kiosk, true)]);
    }
    for people in 10..=20 {
        assert_silent(people, &[(Web, false), (Web, true), (Kiosk, false), (Kiosk, true), (Paper, false)]);
    }
}

/// Eight at the screen, twenty-three by telephone, and a mark that eight have: so nobody answered on paper.
#[test]
fn told_of_all_participants_such_a_mark_would_be_a_leak() {
    let kinds = [(Kiosk, false), (Kiosk, true), (Phone, false), (Paper, false)];
    let of_all = |figures: &RoundFigures, marked| noted(figures.participants(), marked, Threshold::default());

    let found = leaks(all_tables(31, kinds.len()), T, |counts| release(&kinds, counts, of_all));

    assert!(!found.is_empty());
    let told = |unmarked, marked, paper| release(&kinds, &[unmarked, marked, 23, paper], among);
    assert_eq!(told(0, 8, 0), told(5, 0, 3), "who answered at the screen is not told, so neither are marks");
}

fn assert_silent(people: u32, kinds: &[Kind]) {
    let found = leaks(all_tables(people, kinds.len()), T, |counts| release(kinds, counts, among));
    assert!(found.is_empty(), "{} leaks, for one: {:?}", found.len(), found[0]);
}

fn among(figures: &RoundFigures, marked: u32) -> Table {
    noted_among(figures, &MARKED, marked, Threshold::default())
}

/// All that is told of the channels and of the mark, where so many answered as each of `kinds`.
fn release(kinds: &[Kind], counts: &[u32], marks: impl Fn(&RoundFigures, u32) -> Table) -> String {
    let mut offered: Vec<AnswerChannel> = kinds.iter().map(|(channel, _)| *channel).collect();
    offered.dedup();
    let mut rows = AnswerRows::new(RoundShape::new(vec![], offered, vec!["sv".to_owned()]).unwrap());
    for ((channel, _), count) in kinds.iter().zip(counts) {
        (0..*count).for_each(|_| rows.push(Background::default(), *channel, "sv", &[]).unwrap());
    }
    let marked: u32 = kinds.iter().zip(counts).filter(|((_, is_marked), _)| *is_marked).map(|(_, count)| count).sum();
    let figures = disclose(&rows, Threshold::default());
    format!("{:?} {:?}", figures.by_channel(), marks(&figures, marked))
}
