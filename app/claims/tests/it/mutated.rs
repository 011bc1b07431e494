//! Every right sentence is made wrong in every way; all of it is refused, by the check that is meant to.

use claims::{check::check, claim::Claim, finding::Check, render::text, sources::Sources};

use crate::support::corpus::{All, Right, corpus};

mod data;
mod sources;
mod words;

/// Fails with every mutation that its check does not refuse. `least` says how many there are, so that none is lost.
#[track_caller]
fn assert_refused(expected: Check, least: usize, mutate: impl Fn(&Right, &Sources) -> Vec<Claim>) {
    let all = All::new();
    let (mut made, mut passed) = (0, Vec::new());
    for right in corpus(&all) {
        let sources = all.of(right.source);
        for mutated in mutate(&right, sources) {
            made += 1;
            let checks: Vec<Check> = check(&mutated, sources).into_iter().map(|found| found.check).collect();
            if !checks.contains(&expected) {
                passed.push(format!("line {}: {} {checks:?}", right.line, text(&mutated, sources)));
            }
        }
    }
    assert!(passed.is_empty(), "{} of {made} not refused by {expected:?}:\n{}", passed.len(), passed.join("\n"));
    assert!(least <= made, "{made} mutations");
}
