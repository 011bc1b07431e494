//! The forms of each kind of table, finest first, and the fixed order in which cells are hidden.
//!
//! The order was chosen before any count was seen: first what is usually large, so that the interval
//! shown in its place is narrow beside it.

use crate::age::{AgeBand, LEVELS};
use crate::figures::{Category, Rung};
use crate::ladder::Candidate;
use crate::shape::{AnswerChannel, Sex};

/// Ages: seven bands where at most two are small, four where at most one is, else two.
/// `counts` begins with "uppgift saknas".
pub(crate) fn ages(counts: &[u32]) -> Vec<Candidate> {
    let rungs = [(Rung::Full, Some(2)), (Rung::FourAgeBands, Some(1)), (Rung::TwoAgeBands, None)];
    let level = |(ranges, (rung, small_allowed)): (&[_], _)| {
        let mut merged: Vec<(Category, u32)> = ranges.iter().rev().map(|range: &crate::age::AgeRange| {
            let within = AgeBand::ALL.iter().zip(&counts[1..]).filter(|(band, _)| range.holds(band.range()));
            (Category::Ages(*range), within.map(|(_, count)| count).sum())
        }).collect();
        merged.push((Category::Unknown, counts[0]));
        Candidate { rung, counts: merged, small_allowed }
    };
    LEVELS.into_iter().zip(rungs).map(level).collect()
}

/// Sexes. `counts` begins with "uppgift saknas".
pub(crate) fn sexes(counts: &[u32]) -> Vec<Candidate> {
    let categories = [Category::Sex(Sex::Woman), Category::Sex(Sex::Man), Category::Sex(Sex::Other)];
    only(first_last(counts, &categories, Category::Unknown))
}

/// Channels, as many as the round offers.
pub(crate) fn channels(offered: &[AnswerChannel], counts: &[u32]) -> Vec<Candidate> {
    only(offered.iter().map(|channel| Category::Channel(*channel)).zip(counts.iter().copied()).collect())
}

/// Languages, as many as the round offers.
pub(crate) fn languages(counts: &[u32]) -> Vec<Candidate> {
    only((0..).map(Category::Language).zip(counts.iter().copied()).collect())
}

/// A scale: five steps where at most one is small, else 1–2, 3 and 4–5. `counts` is skipped, the five
/// steps, "vet inte".
pub(crate) fn scale(counts: &[u32]) -> Vec<Candidate> {
    let form = |rung, small_allowed, steps: &[(u8, u8)]| {
        let sum = |(first, last): (u8, u8)| counts[usize::from(first)..=usize::from(last)].iter().sum();
        let mut merged: Vec<(Category, u32)> =
            steps.iter().map(|(first, last)| (Category::Steps(*first, *last), sum((*first, *last)))).collect();
        merged.extend([(Category::DontKnow, counts[6]), (Category::Skipped, counts[0])]);
        Candidate { rung, counts: merged, small_allowed }
    };
    vec![
        form(Rung::Full, Some(1), &[(4, 4), (5, 5), (3, 3), (2, 2), (1, 1)]),
        form(Rung::MergedSteps, None, &[(4, 5), (3, 3), (1, 2)]),
    ]
}

/// One choice of several, or first places. `counts` begins with skipped.
pub(crate) fn choice(counts: &[u32]) -> Vec<Candidate> {
    let options: Vec<Category> = (0..).map(Category::Option).take(counts.len() - 1).collect();
    only(first_last(counts, &options, Category::Skipped))
}

/// One option of a multiple choice: chosen or not. Those who skipped the question are always among those
/// who did not choose. Were they a cell of their own, every option's table would share it, and "at
/// least one each" would bind the options together; so each option is a table of its own.
pub(crate) fn option(chosen: u32, group: u32) -> Vec<Candidate> {
    only(vec![(Category::NotChosen, group - chosen), (Category::Chosen, chosen)])
}

/// One opinion statement. `counts` is no vote, agree, disagree, pass.
pub(crate) fn statement(counts: &[u32]) -> Vec<Candidate> {
    only(first_last(counts, &[Category::Agree, Category::Disagree, Category::Pass], Category::NotVoted))
}

/// Moves the count that stands first to the end.
fn first_last(counts: &[u32], categories: &[Category], last: Category) -> Vec<(Category, u32)> {
    let mut rows: Vec<(Category, u32)> = categories.iter().copied().zip(counts[1..].iter().copied()).collect();
    rows.push((last, counts[0]));
    rows
}

fn only(counts: Vec<(Category, u32)>) -> Vec<Candidate> {
    vec![Candidate { rung: Rung::Full, counts, small_allowed: None }]
}
