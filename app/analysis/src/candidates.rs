//! The forms of each kind of table, finest first, and the fixed order in which cells are hidden.
//!
//! The order was chosen before any count was seen: first what is usually large, so that the interval
//! shown in its place is narrow beside it.

use crate::age::{AgeBand, AgeRange, LEVELS};
use crate::figures::{Category, Rung};
use crate::ladder::{Candidate, Worth};
use crate::shape::{AnswerChannel, Sex};

/// Ages: seven bands where at most two are small, four where at most one is, else two.
/// `counts` begins with "uppgift saknas".
pub(crate) fn ages(counts: &[u32]) -> Vec<Candidate> {
    let rungs = [
        (Rung::Full, Worth::AtMostSmall(2)),
        (Rung::FourAgeBands, Worth::AtMostSmall(1)),
        (Rung::TwoAgeBands, Worth::Always),
    ];
    let level = |(ranges, (rung, worth)): (&[AgeRange], _)| {
        let mut merged: Vec<(Category, u32)> = ranges
            .iter()
            .rev()
            .map(|range| {
                let within = AgeBand::ALL.iter().zip(&counts[1..]).filter(|(band, _)| range.holds(band.range()));
                (Category::Ages(*range), within.map(|(_, count)| count).sum())
            })
            .collect();
        merged.push((Category::Unknown, counts[0]));
        Candidate { rung, counts: merged, worth }
    };
    LEVELS.into_iter().zip(rungs).map(level).collect()
}

/// Sexes: each alone where none is small, else another sex with "uppgift saknas", which `counts` begins with.
pub(crate) fn sexes(counts: &[u32]) -> Vec<Candidate> {
    let [woman, man, other] = [Sex::Woman, Sex::Man, Sex::Other].map(Category::Sex);
    let rest = counts[0] + counts[3];
    vec![
        Candidate {
            rung: Rung::Full,
            counts: first_last(counts, &[woman, man, other], Category::Unknown),
            worth: Worth::NoneSmall,
        },
        Candidate {
            rung: Rung::MergedRest,
            counts: vec![(woman, counts[1]), (man, counts[2]), (Category::OtherOrUnknown, rest)],
            worth: Worth::Always,
        },
    ]
}

/// Channels, as many as the round offers.
pub(crate) fn channels(offered: &[AnswerChannel], counts: &[u32]) -> Vec<Candidate> {
    only(offered.iter().map(|channel| Category::Channel(*channel)).zip(counts.iter().copied()).collect())
}

/// Languages, as many as the round offers.
pub(crate) fn languages(counts: &[u32]) -> Vec<Candidate> {
    only((0..).map(Category::Language).zip(counts.iter().copied()).collect())
}

/// A scale: five steps where at most one is small, else 1–2, 3 and 4–5. "Vet inte" and "hoppade över" stand
/// apart where nothing is small, and also where two of the three merged steps are: the more small cells, the
/// better they hide each other. `counts` is skipped, the five steps, "vet inte".
pub(crate) fn scale(counts: &[u32]) -> Vec<Candidate> {
    let [skipped, one, two, three, four, five, dont_know] = *counts else {
        return Vec::new();
    };
    let step = |step, count| (Category::Steps(step, step), count);
    let steps = [step(4, four), step(5, five), step(3, three), step(2, two), step(1, one)];
    let merged = [(Category::Steps(4, 5), four + five), step(3, three), (Category::Steps(1, 2), one + two)];
    let apart = [(Category::DontKnow, dont_know), (Category::Skipped, skipped)];
    let rest = [(Category::DontKnowOrSkipped, dont_know + skipped)];
    let form = |rung, steps: &[_], rest: &[_], worth| Candidate { rung, counts: [steps, rest].concat(), worth };
    vec![
        form(Rung::Full, &steps, &apart, Worth::NoneSmall),
        form(Rung::MergedRest, &steps, &rest, Worth::AtMostSmall(1)),
        form(Rung::MergedSteps, &merged, &rest, Worth::AtMostSmall(1)),
        form(Rung::MergedSteps, &merged, &apart, Worth::AtLeastSmall(2)),
    ]
}

/// One choice of several, or first places. `counts` begins with skipped.
pub(crate) fn choice(counts: &[u32]) -> Vec<Candidate> {
    let options: Vec<Category> = (0..).map(Category::Option).take(counts.len() - 1).collect();
    only(first_last(counts, &options, Category::Skipped))
}

/// What those who put `first` first in a ranking put second. `counts` begins with nothing.
pub(crate) fn second(first: u8, counts: &[u32]) -> Vec<Candidate> {
    let options = (0..).map(Category::Option).zip(counts[1..].iter().copied());
    let others = options.filter(|(option, _)| *option != Category::Option(first));
    only(others.chain([(Category::NoSecond, counts[0])]).collect())
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
    vec![Candidate { rung: Rung::Full, counts, worth: Worth::Always }]
}
