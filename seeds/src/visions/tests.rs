//! Nobody changes a word of a målbild by mistake.

use std::collections::HashSet;

use sha2::{Digest, Sha256};

use super::{Vision, visions};
use crate::read::TRANSLATED;

/// SHA-256 of title, means and paragraphs, joined by line feeds: the adopted wording.
const ADOPTED: [(&str, &str); 7] = [
    ("vn-1", "7399b9c225ddee809ad29ea7e2aab8290eac47e64eeec77354085609148bebd3"),
    ("vn-2", "4bb0585d5e37937d3c5048737b4f2b7d4aeee6048bf7eb4397edf61eb4c2a280"),
    ("vn-3", "cfe71154ec43b472c9c703f5a1ef3b9b384de575c77753e779335c848cef43fb"),
    ("vn-4", "c8afa696f342b6a993dc6cf9ca195c2933306c1ab60897b109785b3e930c2a4e"),
    ("so-1", "ee1a01f1b119003e32eb25ecd0191e56ec2e47b8870bd7b68558c1543e21cc88"),
    ("so-2", "36a45ec744987fdc2c085539efe8a88d7a7a16a11e9ec24dd28c45a7e5ffa654"),
    ("so-3", "57795f29a5c2bcbbca94cf88801ba3c68f7492d617615f32470bae4e185d1709"),
];

/// The same over everything else that is word for word: purpose, motto, success factors, shifts, sections.
const THE_REST: [(&str, &str); 2] = [
    ("vasternorrland-2030", "6bc0a314b440700c94369e4daadfa1095460ea1f43151e2f00e0d891f324aa44"),
    ("sormland-2035", "170711294c47562c0b77112f9c4e96f41298115ffa0a97704581de50b3667628"),
];

fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let text: Vec<&str> = parts.into_iter().collect();
    Sha256::digest(text.join("\n")).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_statement_stands_as_it_was_adopted() {
    let data = visions().unwrap();
    let statements = data.visions.iter().flat_map(|vision| &vision.statements);
    let found: Vec<_> = statements
        .map(|s| {
            let parts =
                [s.title.as_str()].into_iter().chain(s.means.as_deref()).chain(s.body.iter().map(String::as_str));
            (s.key.as_str(), fingerprint(parts))
        })
        .collect();
    let expected: Vec<_> = ADOPTED.iter().map(|(key, hash)| (*key, (*hash).to_owned())).collect();
    assert_eq!(found, expected);
}

fn rest(vision: &Vision) -> String {
    let mut parts = vec![vision.name.as_str(), &vision.political_confirmation, &vision.adopted.quote];
    parts.extend(
        [&vision.full_name, &vision.subtitle, &vision.purpose, &vision.motto].into_iter().filter_map(Option::as_deref),
    );
    for factor in &vision.success_factors {
        parts.push(&factor.title);
        parts.extend(factor.body.iter().map(String::as_str));
    }
    for shift in &vision.perspective_shifts {
        parts.extend([shift.from.as_str(), &shift.to, &shift.in_case_document]);
    }
    parts.extend(vision.perspective_shifts_explanation.iter().map(String::as_str));
    for section in &vision.context_sections {
        parts.push(&section.title);
        parts.extend(section.body.iter().map(String::as_str));
    }
    fingerprint(parts)
}

#[test]
fn everything_else_stands_as_it_was_published() {
    let data = visions().unwrap();
    let found: Vec<_> = data.visions.iter().map(|vision| (vision.key.as_str(), rest(vision))).collect();
    let expected: Vec<_> = THE_REST.iter().map(|(key, hash)| (*key, (*hash).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn nothing_is_invented_for_the_county_that_lacks_it() {
    let data = visions().unwrap();
    let [north, south] = data.visions.as_slice() else { panic!("two målbilder") };

    assert_eq!((north.statements.len(), north.success_factors.len(), north.perspective_shifts.len()), (4, 0, 0));
    assert!(north.purpose.is_some() && north.motto.is_none());
    assert_eq!((south.statements.len(), south.success_factors.len(), south.perspective_shifts.len()), (3, 9, 4));
    assert!(south.purpose.is_none() && south.visual.is_none());
    assert_eq!(south.motto.as_deref(), Some("Inga beslut om mig, utan mig"));
}

#[test]
fn every_statement_has_its_own_address_and_a_shorter_lattlast_text() {
    let data = visions().unwrap();
    for vision in &data.visions {
        let slugs: HashSet<_> = vision.statements.iter().map(|s| &s.slug).collect();
        assert_eq!(slugs.len(), vision.statements.len());
        for statement in &vision.statements {
            let text = statement.easy_read.body.join(" ");
            let words = text.split_whitespace().count();
            let sentences = text.matches(['.', '?']).count();
            assert!(words <= sentences * 9, "{}: {words} words in {sentences} sentences", statement.key);
            assert_eq!(statement.means.is_some(), statement.easy_read.means.is_some(), "{}", statement.key);
        }
    }
}

#[test]
fn every_statement_is_translated_whole() {
    for statement in visions().unwrap().visions.iter().flat_map(|vision| &vision.statements) {
        assert_eq!(statement.other.keys().map(String::as_str).collect::<Vec<_>>(), TRANSLATED, "{}", statement.key);
        for (language, text) in &statement.other {
            let place = format!("{} in {language}", statement.key);
            assert!(!text.title.trim().is_empty() && text.title != statement.title, "{place}");
            assert_eq!(text.means.is_some(), statement.means.is_some(), "{place}");
            assert_eq!(text.body.len(), statement.body.len(), "{place}");
            assert!(text.body.iter().all(|paragraph| paragraph.ends_with('.')), "{place}");
        }
    }
}
