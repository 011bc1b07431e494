//! How long a proposal of topics takes.
//!
//! `cargo bench -p analysis --bench topics`. The limit is five seconds for 20 000 comments on two cores.

use analysis::topics::propose;
use divan::Bencher;

/// Beginnings, middles and ends of made-up comments; any may follow any.
const BEGINNINGS: [&str; 12] = [
    "Det är svårt att komma fram på telefon",
    "Väntetiden till vårdcentralen är för lång",
    "Jag vill träffa samma läkare varje gång",
    "Hemtjänsten kommer aldrig när de har sagt",
    "Bussen till sjukhuset går för sällan",
    "Journalen följer inte med mellan regionen och kommunen",
    "Appen är krånglig och jag har ingen mobil",
    "Personalen är stressad men vänlig",
    "Min mamma får inte hjälp med sina mediciner",
    "Tandläkaren är för dyr",
    "Kallelsen kom först efter besöket",
    "Distriktssköterskan borde finnas på orten",
];
const ENDS: [&str; 8] = [
    "och ingen svarar när man ringer",
    "så jag får ta ledigt från arbetet",
    "fast jag bor långt ut på landet",
    "trots att jag har frågat flera gånger",
    "och det gör anhöriga oroliga",
    "men sköterskan var bra",
    "så man orkar inte söka hjälp",
    "och tolken kom inte heller",
];

fn main() {
    divan::main();
}

#[divan::bench(args = [8, 400, 20_000], sample_count = 10)]
fn topics(bencher: Bencher<'_, '_>, comments: usize) {
    let comments: Vec<String> = (0..comments).map(comment).collect();
    bencher.bench_local(|| propose(&comments));
}

/// Some 25 words, of which a few are rare: a place or a thing that one in hundreds writes about.
fn comment(at: usize) -> String {
    let chance = |turn: usize| {
        (at + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_usize).rotate_left(7 * u32::try_from(turn).unwrap_or(0)) >> 33
    };
    let rare = chance(3) % 3_000;
    let own: String = [rare % 17, rare / 17 % 19, rare / 323].iter().map(|part| SYLLABLES[*part]).collect();
    format!(
        "{} {}. {} i {own} {}.",
        BEGINNINGS[chance(0) % 12],
        ENDS[chance(1) % 8],
        BEGINNINGS[chance(2) % 12],
        ENDS[chance(4) % 8],
    )
}

const SYLLABLES: [&str; 19] = [
    "ber", "dal", "fors", "gran", "hol", "kil", "lund", "mar", "nor", "ros", "sand", "tor", "und", "vik", "ås", "ö",
    "by", "sta", "näs",
];
