//! Every right sentence is accepted, and reads as Swedish.

use std::collections::BTreeSet;

use claims::{check::check, render::text};

use crate::support::corpus::{All, corpus};

#[test]
fn all_right_sentences_are_accepted() {
    let all = All::new();
    let mut refused = Vec::new();
    for right in corpus(&all) {
        let sources = all.of(right.source);
        let found: Vec<_> = check(&right.claim, sources).into_iter().filter(|one| one.check.refuses()).collect();
        for finding in found {
            let words = text(&right.claim, sources);
            refused.push(format!(
                "line {}: {words}\n    {:?} {} {:?}",
                right.line, finding.check, finding.message, finding.at
            ));
        }
    }
    assert!(refused.is_empty(), "{} refused:\n{}", refused.len(), refused.join("\n"));
}

#[test]
fn there_are_at_least_two_hundred_different_ones_of_every_kind() {
    let all = All::new();
    let sentences = corpus(&all);
    let texts: BTreeSet<String> = sentences.iter().map(|right| text(&right.claim, all.of(right.source))).collect();
    assert!(200 <= texts.len() && texts.len() == sentences.len(), "{} of {}", texts.len(), sentences.len());
    let kinds: BTreeSet<String> = sentences.iter().map(|right| format!("{:?}", right.claim.kind)).collect();
    assert_eq!(kinds.len(), 9, "{kinds:?}");
}

#[test]
fn slots_are_filled_in_the_right_number_form() {
    let all = All::new();
    let texts: Vec<String> = corpus(&all).iter().map(|right| text(&right.claim, all.of(right.source))).collect();
    for expected in [
        "62\u{a0}% av dem som svarade tycker att det är svårt att få kontakt med vården.",
        "129 av 209 tycker att det är svårt att få kontakt med vården.",
        "214\u{a0}svar har kommit.",
        "56\u{a0}% av dem som fick frågan vill ringa och prata med någon direkt när de söker vård.",
        "62\u{a0}% av dem som svarade på frågan tycker att det är svårt att få kontakt med vården.",
        // Some may have skipped it, and how many is hidden: then count and share are both of all it was put to.
        "Det är svårt att få kontakt med vården enligt 14 av 24 svar (58\u{a0}%).",
        "”Jag måste ofta berätta samma sak flera gånger” håller 91\u{a0}% av dem som svarade med om.",
        "De flesta vill ringa och prata med någon direkt.",
    ] {
        assert!(texts.iter().any(|text| text == expected), "{expected}");
    }
    assert!(texts.iter().all(|text| !text.contains('…')), "nothing is empty");
}
