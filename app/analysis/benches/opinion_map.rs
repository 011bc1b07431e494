//! How long an opinion map takes, on one core.
//!
//! `cargo bench -p analysis --bench opinion_map`. The limits: all stages on the dialogue of the tests in under 20 ms, ten thousand participants
//! and 900 statements in under half a second.

use std::collections::BTreeSet;

use analysis::opinion_map::consensus::{Consensus, consensus, group_aware};
use analysis::opinion_map::counts::count;
use analysis::opinion_map::grouping::Method;
use analysis::opinion_map::groups::{Group, groups, members};
use analysis::opinion_map::map::Map;
use analysis::opinion_map::polis::export::Export;
use analysis::opinion_map::polis::written::Written;
use analysis::opinion_map::priority::priority;
use analysis::opinion_map::representative::{Chosen, Side, representative};
use analysis::opinion_map::still::Last;
use analysis::opinion_map::votes::{Cast, Votes};
use analysis::value::Vote;
use divan::Bencher;

const VOTES: &[u8] = include_bytes!("../tests/data/polis/ssis-land-bank/votes.csv");
const COMMENTS: &[u8] = include_bytes!("../tests/data/polis/ssis-land-bank/comments.csv");

/// Of a hundred statements so many that a participant of the made-up dialogue votes on: as in the real one, and a third of that.
const SHARES: [u64; 2] = [28, 9];

fn main() {
    divan::main();
}

/// From the bytes of the files to all statistics.
#[divan::bench(args = [Method::Flat, Method::TwoLevel], sample_count = 50)]
fn dialogue_all_stages(bencher: Bencher<'_, '_>, method: &Method) {
    bencher.bench_local(|| everything(&export().votes, *method));
}

/// The same with the JSON that the command prints.
#[divan::bench(sample_count = 50)]
fn dialogue_as_the_command_prints_it(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| {
        let export = export();
        let written = Written::of(&export, "ssis-land-bank", Method::TwoLevel, None, &Last::default());
        serde_json::to_vec(&written).map(|json| json.len()).ok()
    });
}

#[divan::bench(sample_count = 50)]
fn dialogue_import(bencher: Bencher<'_, '_>) {
    bencher.bench_local(export);
}

#[divan::bench(sample_count = 50)]
fn dialogue_map(bencher: Bencher<'_, '_>) {
    let votes = export().votes;
    bencher.bench_local(|| Map::of(&votes));
}

/// Ten thousand participants, 900 statements: the votes in rows, the map, groups in two levels, all statistics.
#[divan::bench(args = SHARES, sample_count = 5)]
fn ten_thousand_all_stages(bencher: Bencher<'_, '_>, share: u64) {
    let casts = made_up(share);
    bencher
        .with_inputs(|| casts.clone())
        .bench_local_values(|casts| everything(&Votes::new(casts, &BTreeSet::new()), Method::TwoLevel));
}

#[divan::bench(args = SHARES, sample_count = 5)]
fn ten_thousand_map(bencher: Bencher<'_, '_>, share: u64) {
    let votes = Votes::new(made_up(share), &BTreeSet::new());
    bencher.bench_local(|| Map::of(&votes));
}

#[divan::bench(args = [Method::Flat, Method::TwoLevel], sample_count = 3)]
fn ten_thousand_groups(bencher: Bencher<'_, '_>, method: &Method) {
    let votes = Votes::new(made_up(SHARES[1]), &BTreeSet::new());
    let places = Map::of(&votes).places(&votes.kept(7));
    bencher.bench_local(|| method.group(&places));
}

fn export() -> Export {
    Export::read(VOTES, COMMENTS, None).expect("the dialogue can be read")
}

/// Map, groups and every statistic of the method.
fn everything(votes: &Votes, method: Method) -> (Vec<Vec<Chosen>>, [Vec<Consensus>; 2], f64) {
    let map = Map::of(votes);
    let kept = votes.kept(7);
    let grouping = method.group(&map.places(&kept));
    let best = method.best(&grouping.partitions).expect("there are groups");
    let groups = groups(votes, &members(&kept, &best.labels));
    let chosen = groups.iter().map(|group| representative(group, votes.hidden())).collect();
    let all = count(votes, 0..votes.participants().len());
    let agreed = [Side::Agree, Side::Disagree].map(|side| consensus(&all, votes.hidden(), side));
    (chosen, agreed, of_statements(votes, &map, &kept, &groups))
}

/// The sum of what is computed for each statement, so that none is left out.
fn of_statements(votes: &Votes, map: &Map, kept: &[usize], groups: &[Group]) -> f64 {
    let counts = count(votes, kept.iter().copied()).into_iter().zip(map.extremity()).enumerate();
    let one = |(column, (count, extremity))| {
        let shared = [Side::Agree, Side::Disagree].map(|side| group_aware(groups, column, side).unwrap_or(0.0));
        priority(count, extremity, false) + shared.iter().sum::<f64>()
    };
    counts.map(one).sum()
}

/// Three camps, which think alike on a third of the statements and apart on the others, with much of everybody's own.
fn made_up(share: u64) -> Vec<Cast> {
    let cast = |participant: u64, statement: u64| {
        let own = mixed(participant, statement) % 100;
        let camp = if statement.is_multiple_of(3) { 0 } else { participant % 3 + 1 };
        let vote = match own {
            0..20 => Vote::Pass,
            20..45 => Vote::Disagree,
            45..60 => Vote::Agree,
            _ if mixed(camp, 1_000_000 + statement).is_multiple_of(2) => Vote::Agree,
            _ => Vote::Disagree,
        };
        Cast { participant, statement, at: (participant * 900 + statement) as i64, vote }
    };
    let all = (0..10_000).flat_map(|participant| (0..900).map(move |statement| (participant, statement)));
    let some = all.filter(|(participant, statement)| mixed(*statement + 7, *participant + 13) % 100 < share);
    some.map(|(participant, statement)| cast(participant, statement)).collect()
}

/// A number that looks drawn by chance (SplitMix64).
fn mixed(a: u64, b: u64) -> u64 {
    let mut z = (a << 32 ^ b).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) >> 8
}
