//! Answers that differ from person to person as people's do, the same at every run: three camps that vote apart, each with people who do not
//! go along, many votes left out, and everything else spread. So a result has a map with groups, and breakdowns, to compute.

use app::entity::question::QuestionKind::{self, FreeText, MultipleChoice, Opinion, Ranking, Scale, SingleChoice};

use crate::arrange::{KINDS, OPTIONS};

/// What each camp thinks of each statement.
const CAMPS: [[char; OPTIONS]; 3] = [['a', 'a', 'd', 'd', 'a'], ['d', 'a', 'a', 'd', 'd'], ['a', 'd', 'd', 'a', 'd']];

/// What one person answers to all questions, as it is stored.
pub fn answers(number: usize) -> String {
    let each = KINDS.iter().enumerate().map(|(place, kind)| answer(number, place, *kind));
    format!("[{}]", each.collect::<Vec<_>>().join(","))
}

fn answer(number: usize, place: usize, kind: QuestionKind) -> String {
    let drawn = mixed(number, place);
    let some = drawn % OPTIONS;
    let is_skipped = (drawn / 8).is_multiple_of(12);
    match kind {
        FreeText => r#""text""#.to_owned(),
        _ if is_skipped => "null".to_owned(),
        Scale if (drawn / 128).is_multiple_of(15) => r#""dk""#.to_owned(),
        Scale => (some + 1).to_string(),
        SingleChoice => format!(r#"{{"option":{some}}}"#),
        MultipleChoice => listed("options", (0..OPTIONS).filter(|option| drawn >> (11 + option) & 1 == 1)),
        Ranking => {
            // No two of these are alike, as five is a prime.
            let step = 1 + drawn / 128 % 4;
            listed("order", (0..1 + drawn / 512 % OPTIONS).map(|at| (some + at * step) % OPTIONS))
        }
        Opinion => {
            let votes = (0..OPTIONS).map(|statement| vote(number, place, statement));
            format!(r#"{{"votes":"{}"}}"#, votes.collect::<String>())
        }
    }
}

fn listed(key: &str, places: impl Iterator<Item = usize>) -> String {
    let places: Vec<String> = places.map(|place| place.to_string()).collect();
    format!(r#"{{"{key}":[{}]}}"#, places.join(","))
}

/// One in five has no vote, one in ten passes, and of the others three in four go along with their camp.
fn vote(number: usize, place: usize, statement: usize) -> char {
    let camp = CAMPS[mixed(number, 1_000) % CAMPS.len()];
    match mixed(number, 100 * place + statement) % 20 {
        0..4 => '-',
        4..6 => 'p',
        6..10 if camp[statement] == 'a' => 'd',
        6..10 => 'a',
        _ => camp[statement],
    }
}

/// A number that looks drawn by chance (SplitMix64), of 40 bits.
fn mixed(number: usize, of: usize) -> usize {
    let mut z = ((number as u64) << 20 ^ of as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 24) as usize
}
