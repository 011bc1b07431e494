//! A claim is stored as JSON and comes back the same.

use claims::claim::Claim;

use crate::support::{
    corpus::{All, corpus},
    sources::harnosand,
    written,
};

#[test]
fn every_claim_comes_back_as_it_was() {
    let all = All::new();
    for right in corpus(&all) {
        let json = serde_json::to_string(&right.claim).unwrap();
        assert_eq!(serde_json::from_str::<Claim>(&json).unwrap(), right.claim, "line {}", right.line);
    }
}

#[test]
fn the_form_in_the_database_stays() {
    let sources = harnosand();
    let sentence = "De flesta ({%0}) tycker att det är svårt att få kontakt.";
    let claim = written::claim(&sources, "level", "kontakt/1-2", "low de flesta", sentence).unwrap();
    let expected = serde_json::json!({
        "kind": "level",
        "says": [{ "figure": 0, "direction": "low", "strength": { "word": "most" } }],
        "support": {
            "figures": [{
                "result": sources.rounds[0].fingerprint,
                "table": { "question": { "place": 0, "row": 0 } },
                "categories": [{ "steps": [1, 1] }, { "steps": [2, 2] }],
            }],
            "comments": [],
        },
        "sentence": [
            { "text": "De flesta (" },
            { "slot": { "percent": 0 } },
            { "text": ") tycker att det är svårt att få kontakt." },
        ],
    });
    assert_eq!(serde_json::to_value(&claim).unwrap(), expected);
}
