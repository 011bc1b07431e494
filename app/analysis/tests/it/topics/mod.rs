//! Topics proposed for comments: small examples that look like real ones, properties that hold for any, and agreement with a person.

use std::collections::BTreeSet;

use analysis::topics::{Proposal, Topic, propose};

mod labelled;
mod properties;
mod small;

/// Each topic's label with the texts under it, and in which order, so that two orders of the same comments can be compared.
fn by_text(proposal: &Proposal, comments: &[impl AsRef<str>]) -> Vec<(String, Vec<(String, u64)>)> {
    let member = |comment: usize, weight: f64| (comments[comment].as_ref().to_owned(), weight.to_bits());
    let topic =
        |topic: &Topic| (topic.label.clone(), topic.members.iter().map(|m| member(m.comment, m.weight)).collect());
    proposal.topics.iter().map(topic).collect()
}

/// The labels, and the comments under each.
fn topics(comments: &[&str]) -> Vec<(String, BTreeSet<usize>)> {
    let proposal = propose(comments);
    let topics = proposal.topics.into_iter();
    topics.map(|topic| (topic.label, topic.members.iter().map(|member| member.comment).collect())).collect()
}

/// Which comments are together, in whatever order.
fn sets(groups: &[&[usize]]) -> BTreeSet<BTreeSet<usize>> {
    groups.iter().map(|group| group.iter().copied().collect()).collect()
}
