//! How long the papers of a round take, on one core.
//!
//! `cargo bench --workspace --bench papers`. The limit: a brief in under 500 ms.

#[path = "../examples/papers/sample.rs"]
mod sample;

use divan::Bencher;
use print::report;

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 20)]
fn brief_as_pdf(bencher: Bencher<'_, '_>) {
    let brief = sample::brief();
    bencher.bench_local(|| report::brief(&brief).map(|file| file.len()).ok());
}

/// Twenty questions, forty tables, three hundred comments.
#[divan::bench(sample_count = 5)]
fn annex_as_pdf(bencher: Bencher<'_, '_>) {
    let annex = sample::annex();
    bencher.bench_local(|| report::pdf(&annex).map(|file| file.len()).ok());
}

#[divan::bench(sample_count = 20)]
fn draft_for_a_word_processor(bencher: Bencher<'_, '_>) {
    let draft = sample::draft();
    bencher.bench_local(|| report::docx(&draft).map(|file| file.len()).ok());
}
