//! How well a proposal agrees with topics that a person set.
//!
//! `labelled.tsv` holds the made-up comments of the demonstration, each with its topics, tab between. The topics were set by reading,
//! before anything was measured, twelve for both questions; several or none for a comment.

use std::collections::BTreeMap;

use analysis::topics::agreement::agreement;
use analysis::topics::propose;

/// The comments of one question, and what is labelled on them.
fn labelled(from: usize, to: usize) -> (Vec<&'static str>, Vec<Vec<usize>>) {
    let lines: Vec<(&str, &str)> =
        include_str!("labelled.tsv").lines().filter_map(|line| line.split_once('\t')).collect();
    let mut topics: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, (labels, _)) in lines[from..to].iter().enumerate() {
        for label in labels.split(',').filter(|label| !label.is_empty()) {
            topics.entry(label).or_default().push(at);
        }
    }
    (lines[from..to].iter().map(|(_, text)| *text).collect(), topics.into_values().collect())
}

/// Precision and recall of the proposal for these lines.
fn measured(from: usize, to: usize) -> (f64, f64) {
    let (comments, decided) = labelled(from, to);
    let proposed: Vec<Vec<usize>> = propose(&comments)
        .topics
        .iter()
        .map(|topic| topic.members.iter().map(|member| member.comment).collect())
        .collect();
    let agreement = agreement(&proposed, &decided);
    (agreement.precision().unwrap(), agreement.recall().unwrap())
}

#[test]
fn a_proposal_is_not_worse_than_it_was() {
    for (question, least, (from, to)) in [("Härnösand", 0.35, (0, 78)), ("Eskilstuna", 0.35, (78, 155))] {
        let (precision, recall) = measured(from, to);
        assert!(least <= precision && least <= recall, "{question}: {precision:.3}, {recall:.3}");
    }
}
