//! The opinion map: an example worked out by hand, a real dialogue beside what an independent implementation made of it, properties that
//! hold for any votes, and files that cannot be read.

use std::collections::BTreeSet;

use analysis::opinion_map::polis::export::Export;
use analysis::opinion_map::votes::{Cast, Votes};
use analysis::value::Vote;
use serde_json::Value;

mod files;
mod properties;
mod published;
mod stages;
mod still;
mod worked_example;

/// The real dialogue; see `tests/data/polis/README.md` for whose it is.
fn dialogue() -> Export {
    let read = |bytes: &'static [u8]| bytes;
    Export::read(
        read(include_bytes!("../../data/polis/ssis-land-bank/votes.csv")),
        read(include_bytes!("../../data/polis/ssis-land-bank/comments.csv")),
        Some(read(include_bytes!("../../data/polis/ssis-land-bank/participants-votes.csv"))),
    )
    .unwrap()
}

/// What the reference made of it.
fn expected() -> Value {
    serde_json::from_slice(include_bytes!("../../data/polis/ssis-land-bank/expected.json")).unwrap()
}

/// Votes from rows like `1 . -1 0`: a row a participant, a column a statement, a dot where nobody voted.
fn from_rows(rows: &[&str], hidden: &[u64]) -> Votes {
    let cast = |participant: usize, statement: usize, vote: &str| Cast {
        participant: participant as u64,
        statement: statement as u64,
        at: 0,
        vote: match vote {
            "1" => Vote::Agree,
            "0" => Vote::Pass,
            _ => Vote::Disagree,
        },
    };
    let of_row = |(participant, row): (usize, &&str)| {
        let cells: Vec<(usize, &str)> = row.split_whitespace().enumerate().filter(|(_, vote)| *vote != ".").collect();
        cells.into_iter().map(|(statement, vote)| cast(participant, statement, vote)).collect::<Vec<_>>()
    };
    Votes::new(rows.iter().enumerate().flat_map(of_row).collect(), &hidden.iter().copied().collect::<BTreeSet<u64>>())
}

/// Fails where numbers differ by more.
#[track_caller]
fn near(found: impl IntoIterator<Item = f64>, expected: impl IntoIterator<Item = f64>, tolerance: f64) {
    let (found, expected): (Vec<f64>, Vec<f64>) = (found.into_iter().collect(), expected.into_iter().collect());
    assert_eq!(found.len(), expected.len());
    for (at, (found, expected)) in found.iter().zip(&expected).enumerate() {
        assert!((found - expected).abs() <= tolerance, "{at}: {found} is not {expected}");
    }
}
