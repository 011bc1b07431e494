//! What an editor waits for: one sentence checked and rendered, and a whole draft proposed.

#![expect(clippy::unwrap_used, reason = "a benchmark stops where its sources are not as they should be")]

#[path = "../tests/it/support/mod.rs"]
mod support;

use claims::{check::check, propose::propose, render::render};
use support::corpus::{All, corpus};

fn main() {
    divan::main();
}

/// All sentences of the corpus, one after the other.
#[divan::bench]
fn check_the_corpus(bencher: divan::Bencher<'_, '_>) {
    let all = All::new();
    let sentences = corpus(&all);
    bencher.bench_local(|| {
        let found = |right: &support::corpus::Right| {
            let sources = all.of(right.source);
            check(&right.claim, sources).len() + render(&right.claim, sources).len() + right.line
        };
        sentences.iter().map(found).sum::<usize>()
    });
}

/// The draft of the largest round.
#[divan::bench]
fn propose_a_draft(bencher: divan::Bencher<'_, '_>) {
    let sources = support::sources::harnosand();
    bencher.bench_local(|| propose(&sources).len());
}
