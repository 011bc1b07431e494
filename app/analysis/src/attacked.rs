//! The attacker let loose with a threshold of 3, so that small tables reach every rung of the ladder.

use std::env;
use std::fmt::Write;
use std::ops::RangeInclusive;

#[path = "../tests/it/attacker.rs"]
pub(crate) mod attacker;

use attacker::{all_tables, leaks};

use crate::candidates;
use crate::figures::Rung;
use crate::ladder::{Candidate, climb};
use crate::threshold::Threshold;

/// Rounds of ten people to so many; to twenty where `MEDMIG_ATTACK_ALL` is set, which takes minutes.
pub(crate) fn up_to(most: u32) -> RangeInclusive<u32> {
    10..=if env::var_os("MEDMIG_ATTACK_ALL").is_some() { 20 } else { most }
}

/// Tests every table of `cells` counts, and that each of `rungs` was taken by some.
fn attack(people: u32, cells: usize, t: u32, rungs: &[Rung], forms: impl Fn(&[u32]) -> Vec<Candidate>) {
    let threshold = Threshold::for_small_tests(t);
    let found = leaks(all_tables(people, cells), t, |counts| {
        let table = climb(people, threshold, forms(counts));
        let mut release = format!("{:?}", table.rung());
        table.rows().iter().for_each(|row| write!(release, " {:?}", row.cell()).unwrap());
        release
    });
    assert!(found.is_empty(), "{} leaks, for one: {:?}", found.len(), found[0]);
    for rung in rungs {
        let taken = |counts: Vec<u32>| climb(people, threshold, forms(&counts)).rung() == *rung;
        assert!(all_tables(people, cells).any(taken), "{people} people never come to {rung:?}");
    }
}

#[test]
fn every_rung_of_a_scale_is_silent() {
    for people in [10, 13, 17] {
        attack(people, 7, 3, &[Rung::MergedSteps], candidates::scale);
    }
    attack(18, 7, 3, &[Rung::MergedRest, Rung::MergedSteps], candidates::scale);
    attack(21, 7, 3, &[Rung::Full, Rung::MergedRest, Rung::MergedSteps], candidates::scale);
}

#[test]
fn every_rung_of_the_ages_is_silent() {
    attack(13, 8, 3, &[Rung::FourAgeBands, Rung::TwoAgeBands], candidates::ages);
    attack(18, 8, 3, &[Rung::Full, Rung::FourAgeBands, Rung::TwoAgeBands], candidates::ages);
}

#[test]
fn every_rung_of_the_sexes_is_silent() {
    for people in 12..=30 {
        attack(people, 4, 3, &[Rung::Full, Rung::MergedRest], candidates::sexes);
    }
}

#[test]
fn choices_with_other_thresholds_are_silent() {
    for (t, cells, most) in [(3, 5, 24), (3, 6, 18), (4, 5, 24), (6, 5, 27), (7, 4, 32), (10, 3, 40)] {
        for people in Threshold::for_small_tests(t).smallest_group()..=most {
            attack(people, cells, t, &[], candidates::choice);
        }
    }
}
